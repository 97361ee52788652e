"""Never comes back."""


def on_message(text):
    while text:
        pass
