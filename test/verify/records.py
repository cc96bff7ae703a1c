"""Reads records with the programs of others; prints a line for each fault: file, tab, description."""
import subprocess
import sys
from pathlib import Path

import pymarc
import rispy
from marc_lint import MarcLint
from schemas import json_faults, xml_faults

# Of the records, and of the jars that Maven fetched.
folder, jars = map(Path, sys.argv[1:])


def say(file: str, description: str) -> None:
    print(f"{file}\t{' '.join(description.split())}")


def run(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / program), *words]
    return subprocess.run(command, capture_output=True, text=True)


onix = folder / "record.onix.xml"
if onix.exists():
    result = run("onixcheck", str(onix))
    if "VALID - No errors found" not in result.stdout:
        say(onix.name, result.stdout + result.stderr)

cff = folder / "record.cff"
if cff.exists():
    result = run("cffconvert", "--validate", "-i", str(cff))
    if result.returncode != 0:
        say(cff.name, result.stdout + result.stderr)

marc = folder / "record.marc.xml"
if marc.exists():
    [record] = pymarc.marcxml.parse_xml_to_array(str(marc))
    if record is None or not record.title:
        say(marc.name, "no title")
    elif len(record["008"].data) != 40:
        say(marc.name, "field 008 has not 40 characters")
    else:
        # A record that MARC cannot hold is found when it is packed.
        pymarc.Record(data=record.as_marc())
        for warning in MarcLint().check_record(record):
            say(marc.name, str(warning))

ris = folder / "record.ris"
if ris.exists():
    with ris.open(encoding="utf-8", newline="") as text:
        [entry] = rispy.load(text)
    if not entry.get("title"):
        say(ris.name, "no title")

for name, schema in {
    "record.mods.xml": "mods-3-8.xsd",
    "record.datacite.xml": "metadata.xsd",
    "record.oai_dc.xml": "oai_dc.xsd",
    "record.crossref.xml": "crossref5.5.0.xsd",
}.items():
    if (folder / name).exists():
        for fault in xml_faults(folder / name, schema, jars):
            say(name, fault)

for name, schema in {
    "record.csl.json": "csl-data.json",
    "record.datacite.json": "datacite-v4.5.json",
}.items():
    if (folder / name).exists():
        for fault in json_faults(folder / name, schema):
            say(name, fault)
