"""The schemas of records, from the packages that carry them, made ready for libxml2.

| record | schema | package |
|---|---|---|
| MODS | MODS 3.4 (the elements that we use are the same in 3.8) | eulxml |
| oai_dc | OAI-PMH 2.0 | eulxml; Dublin Core itself in `schemas/` |
| Crossref | 5.5.0, without its assertions, which are XSD 1.1 | commonmeta-py |
| DataCite JSON | 4.5 (the properties that we use are the same in 4.6) | commonmeta-py |
| CSL-JSON | 1.0.2 | commonmeta-py |
"""
import json
import tempfile
from importlib.util import find_spec
from pathlib import Path

import jsonschema
from lxml import etree

XSD = "{http://www.w3.org/2001/XMLSchema}"


def package_folder(name: str, *parts: str) -> Path:
    """Without importing it: its own requirements are not installed."""
    [folder] = find_spec(name).submodule_search_locations
    return Path(folder, *parts)


own = Path(__file__).parent / "schemas"
eulxml = package_folder("eulxml", "schema_data")
commonmeta = package_folder("commonmeta", "resources")


def flattened(sources: list[Path], folder: Path) -> None:
    """All schemas in one folder, each naming the others by file name: nothing is fetched."""
    for source in sources:
        tree = etree.parse(source)
        for element in tree.iter(f"{XSD}import", f"{XSD}include"):
            location = element.get("schemaLocation")
            if location:
                element.set("schemaLocation", location.rsplit("/", 1)[-1])
        for assertion in list(tree.iter(f"{XSD}assert")):
            assertion.getparent().remove(assertion)
        tree.write(folder / source.name)


def library_sources() -> list[Path]:
    names = ("mods-3-4.xsd", "oai_dc.xsd", "xlink.xsd")
    xml = commonmeta / "crossref" / "xml.xsd"
    return [*(eulxml / name for name in names), xml, *own.glob("*.xsd")]


def xml_faults(file: Path, schema_name: str) -> list[str]:
    is_crossref = schema_name.startswith("crossref")
    crossref = sorted((commonmeta / "crossref").rglob("*.xsd"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        flattened(crossref if is_crossref else library_sources(), folder)
        schema = etree.XMLSchema(etree.parse(folder / schema_name))
    document = etree.parse(file)
    if schema_name.startswith("mods"):
        # The version is the one attribute of ours that 3.4 does not allow.
        document.getroot().set("version", "3.4")
    schema.validate(document)
    return [f"line {one.line}: {one.message}" for one in schema.error_log]


def json_faults(file: Path, schema_name: str) -> list[str]:
    schema = json.loads((commonmeta / schema_name).read_text(encoding="utf-8"))
    data = json.loads(file.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{list(one.path)}: {one.message}" for one in validator.iter_errors(data)]
