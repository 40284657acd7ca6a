"""What the server knows about entities: attributes, names, paths, inheritance, permissions."""
