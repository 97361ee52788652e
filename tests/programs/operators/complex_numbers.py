"""Complex literals, arithmetic, comparison errors and attributes."""
z = 3 + 4j
w = complex(1, -2)
print(z + w, z - w, z * w, z / w, z ** 2, -z, +z, abs(z), z == 3 + 4j, z != w)
print(z.real, z.imag, z.conjugate(), 2j * 2j, 1j ** 2, (1j) ** 0, 5 - 0j, -0j)
z += 1
z *= 1j
print(z, repr(complex("1+2j")), complex(0, float("inf")), complex(-0.0, 0))
print((1 + 0j) == 1, hash(1 + 0j) == hash(1), bool(0j), bool(1j))
for f in (lambda: z < w, lambda: z // 2, lambda: z % 2, lambda: divmod(z, 1), lambda: int(z), lambda: z / 0, lambda: pow(z, 2, 3), lambda: 0j ** -1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
roots = [complex(round(c.real, 6), round(c.imag, 6)) for c in ((1j) ** (k / 2) for k in range(4))]
print(roots)
