"""In a method, `self.` was forgotten."""


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def withdraw(self, amount):
        if amount > balance:
            raise ValueError("not enough")
        self.balance -= amount


Account("Ada").withdraw(5)
