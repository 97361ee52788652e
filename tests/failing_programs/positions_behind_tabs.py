"""Tabs before and within the lines."""


def	outer(x):
	if x:
		def inner(y):
			return	(x	+	y	) *	x.real	.missing
		return inner(1)	# a comment


outer(2)
