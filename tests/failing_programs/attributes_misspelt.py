"""An attribute nearly as it is called."""


class Document:
    __slots__ = ("title", "paragraphs", "author")

    def __init__(self, title):
        self.title = title
        self.paragraphs = []

    def add_paragraph(self, text):
        self.paragraphs.append(text)
        return self


document = Document("A title")
try:
    document.add_paragaph("first")
except AttributeError as error:
    print(error.name, error.obj is document)
document.add_paragraph("first").paragraph[0].uper()
