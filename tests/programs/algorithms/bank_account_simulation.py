"""Accounts, transfers with rollback, custom exception hierarchy and an audit trail."""
from decimal import Decimal
class BankError(Exception): pass
class InsufficientFunds(BankError):
    def __init__(self, acct, need):
        super().__init__(f"{acct.number} needs {need - acct.balance} more")
        self.shortfall = need - acct.balance
class Frozen(BankError): pass
class Account:
    rate = Decimal("0.01")
    def __init__(self, number, balance="0"): self.number, self._balance, self.history, self.frozen = number, Decimal(balance), [], False
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if self.frozen: raise Frozen(self.number)
        self.history.append(v - self._balance); self._balance = v
    def withdraw(self, n):
        if n > self.balance: raise InsufficientFunds(self, n)
        self.balance -= n
    def deposit(self, n): self.balance += n
    def __repr__(self): return f"<{self.number}: {self._balance:,.2f}>"
class Savings(Account):
    rate = Decimal("0.05")
    def withdraw(self, n): super().withdraw(n + 1)
class Bank:
    def __init__(self, *accts): self.accts = {a.number: a for a in accts}
    def __enter__(self): self.saved = {k: (a._balance, len(a.history)) for k, a in self.accts.items()}; return self
    def __exit__(self, t, e, tb):
        if t:
            for k, (b, n) in self.saved.items(): a = self.accts[k]; a._balance = b; del a.history[n:]
        return t is not None and issubclass(t, InsufficientFunds)
    def transfer(self, a, b, n):
        n = Decimal(n)
        self.accts[a].withdraw(n)
        try: self.accts[b].deposit(n)
        except KeyError as e: raise BankError(f"no account {e}") from e
bank = Bank(Account("A1", "100.50"), Savings("S1", "1000"))
with bank: bank.transfer("S1", "A1", "200.25")
with bank: bank.transfer("A1", "S1", "50"); bank.transfer("A1", "S1", "9999")
print(bank.accts, [str(x) for x in bank.accts["A1"].history])
for a in bank.accts.values(): a.deposit((a.balance * a.rate).quantize(Decimal("0.01"))); print(a, a.history[-1])
bank.accts["A1"].frozen = True
try:
    with bank: bank.transfer("S1", "A1", "5")
except Frozen as e: print("frozen", e, bank.accts["S1"])
