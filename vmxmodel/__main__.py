"""`python -m vmxmodel` is `vmxmodel`."""

from vmxmodel.cli.main import program

program()
