"""A program that uses attrs, which is a guest too."""
import attrs
@attrs.define
class P:
    x: int = attrs.field(validator=attrs.validators.instance_of(int))
    y: list = attrs.field(factory=list)
    @x.validator
    def _c(self, a, v):
        if v<0: raise ValueError('neg')
print(P(1), P(1)==P(1), attrs.asdict(P(2,[3])), attrs.evolve(P(1), x=5))
try: P('a')
except TypeError as e: print(str(e)[:60])
try: P(-1)
except ValueError as e: print(e)
@attrs.frozen(order=True)
class F:
    a: int
    b: str = 'x'
print(sorted([F(2),F(1)]), hash(F(1))==hash(F(1)))
try: F(1).a=3
except attrs.exceptions.FrozenInstanceError as e: print('frozen')
