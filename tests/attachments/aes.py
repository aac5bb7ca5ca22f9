"""AES, to lock a PDF file in a test: FIPS 197, blocks chained as PDF wants them."""


def _times(first: int, second: int) -> int:
    product = 0
    while second:
        product ^= first if second & 1 else 0
        first = (first << 1) ^ (0x11B if first & 0x80 else 0)
        second >>= 1
    return product


def _box() -> bytes:
    """Return what stands for each byte: its inverse, its bits mixed."""
    box = []
    for byte in range(256):
        inverse = next((other for other in range(256) if _times(byte, other) == 1), 0)
        bits = inverse
        for turn in range(1, 5):
            bits ^= (inverse << turn | inverse >> (8 - turn)) & 0xFF
        box.append(bits ^ 0x63)
    return bytes(box)


BOX = _box()
_DOUBLE = bytes(_times(byte, 2) for byte in range(256))


def _rounds(key: bytes) -> list[bytes]:
    """Return the key of each round."""
    size, words, constant = len(key) // 4, [key[at : at + 4] for at in range(0, len(key), 4)], 1
    for number in range(size, 4 * (size + 7)):
        word = words[-1]
        if number % size == 0:
            word = bytes(BOX[byte] for byte in word[1:] + word[:1])
            word, constant = bytes([word[0] ^ constant]) + word[1:], _times(constant, 2)
        elif size > 6 and number % size == 4:
            word = bytes(BOX[byte] for byte in word)
        words.append(bytes(a ^ b for a, b in zip(words[-size], word, strict=True)))
    return [b"".join(words[at : at + 4]) for at in range(0, len(words), 4)]


def _mixed(column: bytes) -> bytes:
    every = column[0] ^ column[1] ^ column[2] ^ column[3]
    return bytes(column[i] ^ every ^ _DOUBLE[column[i] ^ column[(i + 1) % 4]] for i in range(4))


def _block(rounds: list[bytes], block: bytes) -> bytes:
    state = bytes(a ^ b for a, b in zip(block, rounds[0], strict=True))
    for number, key in enumerate(rounds[1:], 1):
        state = bytes(BOX[state[(at + 4 * (at % 4)) % 16]] for at in range(16))
        if number < len(rounds) - 1:
            state = b"".join(_mixed(state[at : at + 4]) for at in range(0, 16, 4))
        state = bytes(a ^ b for a, b in zip(state, key, strict=True))
    return state


def chained(key: bytes, data: bytes, start: bytes = bytes(16)) -> bytes:
    """Return whole blocks, encrypted, each mixed with the one before it."""
    rounds, out = _rounds(key), [start]
    for at in range(0, len(data), 16):
        mixed = bytes(a ^ b for a, b in zip(data[at : at + 16], out[-1], strict=True))
        out.append(_block(rounds, mixed))
    return b"".join(out[1:])


def padded(data: bytes) -> bytes:
    """Fill the last block up, as PKCS 7 does."""
    more = 16 - len(data) % 16
    return data + bytes([more]) * more
