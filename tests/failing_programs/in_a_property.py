"""Getter, setter and deleter of a property fail."""


class Temperature:
    def __init__(self, celsius):
        self._celsius = celsius

    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self._celsius = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        raise TypeError("cannot be deleted")

    @property
    def kelvin(self):
        return self.fahrenheit.celsius


temperature = Temperature("20")
try:
    temperature.fahrenheit
except TypeError as error:
    print(error)
    try:
        temperature.fahrenheit = "warm"
    except TypeError as error:
        print(error)
        temperature._celsius = 20
        try:
            del temperature.fahrenheit
        except TypeError:
            temperature.kelvin
