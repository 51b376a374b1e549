"""A fresh program unlocks and reads the first page: its seconds without Argon2id, of imports, of Argon2id; its MB."""

from __future__ import annotations

import sys
import time

BEGAN = time.perf_counter()


def main() -> None:
    from app.crypto import primitives
    from app.services.list_cases import CaseQuery, cards, find
    from app.services.unlock_vault import unlock_vault
    from tests import vaults
    from tests.bench.rows import peak_memory

    imported, plain, spent = time.perf_counter(), primitives.argon2id, []

    def derive(*given, **named):
        began = time.perf_counter()
        key = plain(*given, **named)
        spent.append(time.perf_counter() - began)
        return key

    primitives.argon2id = derive
    desk = unlock_vault(sys.argv[1], "Amina", vaults.PASSPHRASE)
    cards(desk, find(desk, CaseQuery())[:100])
    print(time.perf_counter() - BEGAN - sum(spent), imported - BEGAN, sum(spent), peak_memory())
    desk.close()


if __name__ == "__main__":
    main()
