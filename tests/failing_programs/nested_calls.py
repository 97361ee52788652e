"""A report is made from orders, and one of them has no price."""


def price_of(order):
    return order["amount"] * order["price"]


def total(orders):
    result = 0
    for order in orders:
        result += price_of(order)
    return result


def report(customers):
    for name, orders in customers.items():
        print(f"{name}: {total(orders)}")


report({
    "Ada": [{"amount": 2, "price": 3}],
    "Bob": [{"amount": 1, "price": 5}, {"amount": 4}],
})
