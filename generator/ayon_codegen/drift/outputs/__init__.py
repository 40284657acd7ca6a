"""The forms that a verdict is shown in. All schema text is untrusted: each form has one door that it enters by."""
