def variants_of(form, language):
    return frozenset()
