from parts.circle_first import value

other = value + 1
