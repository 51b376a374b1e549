"""What a bundle says to whoever opens it without Havenbook, perhaps in twenty years."""

from typing import Final

NAMESPACE: Final = "havenbook-bundle-v1"

TEXT: Final = f"""\
This is a bundle of case records made by Havenbook. It opens with public tools:

  age -d -i YOUR-IDENTITY.txt THE-FILE > bundle.tar       https://age-encryption.org (format age v1)
  tar xf bundle.tar
  sha256sum -c SHA256SUMS
  ssh-keygen -Y verify -f allowed_signers -I SENDER -n {NAMESPACE} -s SHA256SUMS.sig < SHA256SUMS
  zstd -d changes-*.jsonl.zst                             one change a line: JSON, UTF-8

allowed_signers holds one line: SENDER and the sender's ssh-ed25519 key, as it stands on the sender's card.
manifest.json says who made it, for whom, and how much is in it. The zeros at the end only hide its length.

The people in these records trusted someone with them. Keep the opened files no longer than you need them.
""".encode()
