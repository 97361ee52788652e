"""Lambdas that call each other."""

compose = lambda *functions: lambda x: functions[0](compose(*functions[1:])(x)) if functions else x
half = lambda x: x / 2
inverse = lambda x: (lambda y: 1 / y)(x)

print(compose(inverse, half)(4))
compose(half, inverse, lambda x: x - 4)(4)
