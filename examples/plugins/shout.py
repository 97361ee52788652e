"""Makes every message louder."""


def on_message(text):
    return text.upper()
