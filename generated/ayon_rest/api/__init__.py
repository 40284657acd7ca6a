"""Operations, one module for each tag."""
