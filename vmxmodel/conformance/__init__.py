"""The model held against a processor: the same sequences on an emulator, every outcome compared."""
