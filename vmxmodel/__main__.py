"""`python -m vmxmodel` is `vmxmodel`."""

from vmxmodel.cli.main import main

main(prog_name="vmxmodel")
