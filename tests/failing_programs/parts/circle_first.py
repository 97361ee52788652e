from parts.circle_second import other

value = 1
