#!/usr/bin/env python3
"""Compiles WordNet 3.0 into wordnet.bin.gz, the data of WordNet.cs.

Run by hand when the format changes:
    apt-get install wordnet-base
    python3 src/FactCheck/Lexicons/build-wordnet.py [/usr/share/wordnet]

Left out: glosses, examples, instances (single persons, places and events, which are names and not word senses),
and all relations but hypernyms, antonyms, derivation, similarity and attribution of adjectives.
The output depends on the input alone, so a second run gives the same bytes.

Layout after unpacking: eleven sections, each a four-byte little-endian length and its bytes.
All numbers are LEB128; "rising" lists hold differences; a "table" is the counts of all rows, then all rows' values.
An entry is a lemma with a part of speech; a sense is one line in the sense list (entries in order, each with its senses by frequency).
    0 lemmas       by part of speech (n v a r), sorted: bytes shared with the one before, then the rest, zero-ended
    1 entry counts number of entries of each part of speech
    2 senses       table entry -> synset
    3 frequencies  of each sense, in the concordance of WordNet, at most 255
    4 classes      lexicographer file of each synset
    5 hypernyms    table synset -> synset
    6 similar      table synset -> synset (adjectives)
    7 antonyms     table sense -> sense
    8 derived      table sense -> sense
    9 nouns        table synset -> synset: noun classes that the adjective's synset is a value of, and nouns that verbs and adjectives pertain to
   10 irregulars   text, a line each: part of speech, inflected form, lemma
"""
import gzip
import os
import struct
import sys

SOURCE = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"
TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "wordnet.bin.gz")
FILES = [("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")]


def lemma_of(word):
    for mark in ("(p)", "(a)", "(ip)"):
        word = word.removesuffix(mark)
    return word.replace("_", " ").lower()


def read_synsets():
    synsets = {}
    for pos, name in FILES:
        with open(os.path.join(SOURCE, "data." + name), encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("  "):
                    continue
                parts = line.split("|")[0].split()
                count = int(parts[3], 16)
                words = [lemma_of(parts[4 + 2 * i]) for i in range(count)]
                at = 4 + 2 * count
                pointers = []
                for i in range(int(parts[at])):
                    symbol, offset, target_pos, ends = parts[at + 1 + 4 * i:at + 5 + 4 * i]
                    pointers.append((symbol, ("a" if target_pos == "s" else target_pos, offset), int(ends[:2], 16), int(ends[2:], 16)))
                synsets[pos, parts[0]] = (int(parts[1]), words, pointers)
    return synsets


def read_frequencies():
    frequencies = {}
    with open(os.path.join(SOURCE, "cntlist.rev"), encoding="utf-8") as lines:
        for line in lines:
            key, _, count = line.split()
            lemma, rest = key.split("%")
            fields = rest.split(":")
            frequencies[lemma.replace("_", " "), "nvara"[int(fields[0]) - 1], int(fields[1]), int(fields[2])] = int(count)
    return frequencies


def read_index(synsets):
    entries = []
    for pos, name in FILES:
        rows = {}
        with open(os.path.join(SOURCE, "index." + name), encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("  "):
                    continue
                parts = line.split()
                count = int(parts[2])
                senses = [(pos, offset) for offset in parts[len(parts) - count:]]
                senses = [sense for sense in senses if sense in synsets]
                if senses:
                    rows[parts[0].replace("_", " ")] = senses
        entries.append(sorted(rows.items(), key=lambda row: row[0].encode()))
    return entries


def number(value):
    out = bytearray()
    while value >= 128:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def table(rows):
    return b"".join(number(len(row)) for row in rows) + b"".join(number(value) for row in rows for value in row)


def relative(rows):
    """Targets as differences from the row's own number: near synsets have near numbers."""
    def fold(value):
        return value * 2 if value >= 0 else -value * 2 - 1
    return [[fold(value - at) for value in row] for at, row in enumerate(rows)]


def main():
    synsets = read_synsets()
    instances = {key for key, (_, _, pointers) in synsets.items() if any(p[0] == "@i" for p in pointers)}
    synsets = {key: value for key, value in synsets.items() if key not in instances}
    entries = read_index(synsets)

    order = {key: at for at, key in enumerate(sorted(synsets, key=lambda key: ("nvar".index(key[0]), key[1])))}
    sense_numbers, lemmas, sense_rows, frequencies = {}, bytearray(), [], bytearray()
    counts = read_frequencies()
    for (pos, _), rows in zip(FILES, entries):
        before = b""
        for lemma, senses in rows:
            raw = lemma.encode()
            shared = len(os.path.commonprefix([raw, before]))
            lemmas += bytes([min(shared, 255)]) + raw[min(shared, 255):] + b"\0"
            before = raw
            sense_rows.append([order[sense] for sense in senses])
            for sense in senses:
                sense_numbers[pos, lemma, sense] = len(sense_numbers)
                # the concordance names a sense by lexicographer file and number in it; the highest match is near enough for a rank
                matching = [count for (l, p, file, _), count in counts_by(counts, lemma, pos) if file == synsets[sense][0]]
                frequencies.append(min(255, max(matching, default=0)))

    hypernyms = [[] for _ in order]
    similar = [[] for _ in order]
    nouns = [[] for _ in order]
    antonyms = [[] for _ in sense_numbers]
    derived = [[] for _ in sense_numbers]
    for key, (_, words, pointers) in synsets.items():
        for symbol, target, left, right in pointers:
            if target not in synsets:
                continue
            if symbol == "@":
                hypernyms[order[key]].append(order[target])
            elif symbol in ("&", "$"):
                similar[order[key]].append(order[target])
            elif symbol == "=" or (symbol == "\\" and key[0] in "ar"):
                nouns[order[key]].append(order[target])
            elif symbol in ("!", "+") and left and right:
                a = sense_numbers.get((key[0], words[left - 1], key))
                b = sense_numbers.get((target[0], synsets[target][1][right - 1], target))
                if a is not None and b is not None:
                    (antonyms if symbol == "!" else derived)[a].append(b)

    sections = [
        bytes(lemmas),
        b"".join(number(len(rows)) for rows in entries),
        table(relative(sense_rows)),
        bytes(frequencies),
        bytes(synsets[key][0] for key in order),
        table(relative(hypernyms)),
        table(relative(similar)),
        table(relative(antonyms)),
        table(relative(derived)),
        table(relative(nouns)),
        irregulars().encode(),
    ]
    packed = b"".join(struct.pack("<I", len(section)) + section for section in sections)
    with open(TARGET, "wb") as out:
        out.write(gzip.compress(packed, 9, mtime=0))
    print(f"{len(order)} synsets, {len(sense_rows)} entries, {len(sense_numbers)} senses, {os.path.getsize(TARGET)} bytes")


def irregulars():
    lines = []
    for pos, name in FILES:
        with open(os.path.join(SOURCE, name + ".exc"), encoding="utf-8") as forms:
            for line in forms:
                form, lemma = line.split()[:2]
                if "_" not in form:
                    lines.append(f"{pos} {form} {lemma}\n")
    return "".join(lines)


BY_WORD = {}


def counts_by(counts, lemma, pos):
    if not BY_WORD:
        for key, count in counts.items():
            BY_WORD.setdefault(key[:2], []).append((key, count))
    return BY_WORD.get((lemma, pos), [])


main()
