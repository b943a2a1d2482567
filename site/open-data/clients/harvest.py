#!/usr/bin/env python3
"""Keeps a copy of the open data of a catalogue: fetches what has changed, takes away what is gone, and never mixes two
builds. For Python 3.9 or newer, nothing else; take it, change it, it is in the public domain (CC0).

    python3 harvest.py https://example.org/catalogue/ copy [platforms.csv …]

`copy` then holds every record as copy/<kind>/<id>.json, the other files that were named, and the name of the build in
copy/build.txt, and that of the site in copy/site.txt: a copy of another site is left alone. It ends with 0; with 75 and nothing
changed where caches still gave files of two builds: try again in ten minutes; or with 1, what is wrong, and nothing changed.
"""
import hashlib
import json
import pathlib
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

# Of a kind of which more records are missing, all are fetched as one file.
MANY = 20
# Says which build a copy is of, and that a folder is one.
BUILD = "build.txt"
# Says which site it is a copy of.
SITE = "site.txt"
# What a record may be called: never a place outside the copy.
NAME = re.compile(r"[a-z]+/[a-z0-9-]+\.json")


class Mixed(Exception):
    """Files of two builds came together: nothing of them was taken."""


def download(address):
    """The bytes at an address; None where there is nothing."""
    request = urllib.request.Request(address, headers={"Cache-Control": "no-cache"})
    try:
        with urllib.request.urlopen(request) as response:
            return response.read()
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return None
        raise


def bytes_hash(content):
    return "sha256-" + hashlib.sha256(content).hexdigest()


def record_hash(content):
    """Of a record: of all that stands before its last key, which is the hash itself; None where the file does not end with it."""
    end = content.rfind(b',"hash":')
    found = bytes_hash(content[:end] + b"}")
    return found if content[end:] == b',"hash":"' + found.encode() + b'"}\n' else None


def fetched(address, expected, hash_of, build):
    """The bytes with that hash; where a cache gave older ones, the address is asked once more in a way that no cache knows yet."""
    for query in ("", "?build=" + urllib.parse.quote(build)):
        content = download(address + query)
        if content is not None and hash_of(content) == expected:
            return content
    raise Mixed(f"{address} is not of the build {build}")


def harvest(site, before, wanted=()):
    """The name of a build, and all of its files by name; `before` is what the last harvest left."""
    api = api_of(site)
    index = json.loads(download(api + "changes.json") or b"null")
    if not index or "records" not in index:
        raise SystemExit(f"{api} has no changes.json")
    build, files = index["build"], {}
    for kind, of_kind in index["records"].items():
        missing = []
        for identity, expected in of_kind["hashes"].items():
            name = f"{kind}/{identity}.json"
            if not NAME.fullmatch(name):
                raise SystemExit(f"{name}: no name of a record")
            if name in before and record_hash(before[name]) == expected:
                files[name] = before[name]
            else:
                missing.append(name)
        if len(missing) > MANY:
            for line in (download(f"{api}{kind}.jsonl") or b"").splitlines(keepends=True):
                identity = json.loads(line)["id"]
                if of_kind["hashes"].get(identity) == record_hash(line):
                    files.setdefault(f"{kind}/{identity}.json", line)
        for name in missing:
            if name not in files:
                identity = name[len(kind) + 1 : -len(".json")]
                files[name] = fetched(api + name, of_kind["hashes"][identity], record_hash, build)
    for name in wanted:
        if name not in index["files"]:
            raise SystemExit(f"{api} has no {name}")
        expected = index["files"][name]
        kept = before.get(name)
        is_kept = kept is not None and bytes_hash(kept) == expected
        files[name] = kept if is_kept else fetched(api + name, expected, bytes_hash, build)
    return build, files


def api_of(site):
    """Where the data of a site are: what a copy is of."""
    return urllib.parse.urljoin(site, "api/v1/")


def read_copy(folder, site):
    """What is in the folder, by name. A folder that holds something else is left alone, or the copy of another site."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    if files and BUILD not in files:
        raise SystemExit(f"{folder} is not empty and no copy")
    before = {name: path.read_bytes() for name, path in files.items()}
    known = before.pop(SITE, b"").decode().strip()
    if known and known != api_of(site):
        raise SystemExit(f"{folder} is a copy of {known}: name another folder, or change {SITE} where the site has moved")
    return before


def write_copy(folder, before, site, build, files):
    """Writes what is new, takes away what is gone, and says last which build it is; how many files were new or changed, and gone."""
    folder.mkdir(parents=True, exist_ok=True)
    if BUILD not in before:
        (folder / BUILD).write_text("")
    (folder / SITE).write_text(api_of(site) + "\n")
    new = [name for name, content in files.items() if before.get(name) != content]
    for name in new:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(files[name])
    gone = before.keys() - files.keys() - {BUILD}
    for name in gone:
        (folder / name).unlink()
    (folder / BUILD).write_text(build + "\n")
    return len(new), len(gone)


def main(site, folder, *wanted):
    folder = pathlib.Path(folder)
    before = read_copy(folder, site)
    try:
        build, files = harvest(site, before, wanted)
    except Mixed as error:
        print(error, file=sys.stderr)
        return 75
    except (OSError, ValueError) as error:
        print(f"{site}: {error}", file=sys.stderr)
        return 1
    new, gone = write_copy(folder, before, site, build, files)
    print(f"{len(files)} files: {new} new or changed, {gone} gone", file=sys.stderr)
    print(build)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit("harvest.py SITE FOLDER [FILE …]")
    sys.exit(main(*sys.argv[1:]))
