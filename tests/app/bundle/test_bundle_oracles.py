"""Tools by other hands open what we write, and we open what they write."""

import io
import json
import os
import random
import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest

from app.bundle import readme
from app.crypto import age, sshsig
from app.crypto.age_recipients import ScryptRecipient
from app.crypto.errors import BadSignature
from tests.app.bundle.bundle_kit import SENDER_KEY, US, US_HYBRID, make, opened, read, resealed, rows

pytestmark = pytest.mark.oracle

LINES = list(rows(6000))
SIZES = [0, 1, 65535, 65536, 65537, 200_000]


def tool(name):
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def run(*call, **how):
    return subprocess.run([str(part) for part in call], check=True, capture_output=True, **how).stdout


def javascript(verb, key, source, target):
    modules = os.environ.get("HAVENBOOK_NODE_MODULES") or (shutil.which("npm") and run("npm", "root").decode().strip())
    if not modules or not (Path(modules) / "age-encryption").is_dir():
        pytest.skip("npm install age-encryption, and name its node_modules in HAVENBOOK_NODE_MODULES")
    script = Path(__file__).parents[2] / "oracles" / "age.mjs"
    run(tool("node"), script, verb, key, source, target, env={**os.environ, "HAVENBOOK_NODE_MODULES": modules})


@pytest.fixture
def unpacked(tmp_path):
    """A bundle opened with age and tar, as the README in it says."""
    tool("age"), tool("tar")
    (tmp_path / "identity.txt").write_text(US.secret_text() + "\n")
    (tmp_path / "the.bundle").write_bytes(make(LINES)[0])
    run("age", "-d", "-i", "identity.txt", "-o", "bundle.tar", "the.bundle", cwd=tmp_path)
    folder = tmp_path / "open"
    folder.mkdir()
    run("tar", "xf", "../bundle.tar", cwd=folder)
    (folder / "allowed_signers").write_text(f"shelter-7 {sshsig.key_line(SENDER_KEY)}\n")
    return folder


def ssh_verify(folder, namespace=readme.NAMESPACE):
    tool("ssh-keygen")
    call = ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", "shelter-7", "-n", namespace]
    with (folder / "SHA256SUMS").open("rb") as message:
        return subprocess.run(
            [*call, "-s", "SHA256SUMS.sig"], stdin=message, cwd=folder, capture_output=True, check=False
        )


def test_a_bundle_opens_without_us(unpacked):
    done = ssh_verify(unpacked)
    assert done.returncode == 0
    assert b"Good" in done.stdout
    tool("sha256sum"), tool("zstd")
    assert run("sha256sum", "-c", "--strict", "SHA256SUMS", cwd=unpacked).count(b": OK\n") == 2 + len(
        list(unpacked.glob("changes-*"))
    )
    chunks = sorted(unpacked.glob("changes-*.zst"))
    assert len(chunks) > 1
    assert b"".join(run("zstd", "-dc", chunk) for chunk in chunks).splitlines() == LINES
    assert json.loads((unpacked / "manifest.json").read_bytes())["counts"] == {"lines": 6000, "people": 2}
    assert (unpacked / "README.txt").read_bytes() == readme.TEXT


def test_the_readme_names_the_commands_that_work():
    for word in (b"age -d -i", b"tar xf", b"sha256sum -c SHA256SUMS", b"ssh-keygen -Y verify", b"zstd -d"):
        assert word in readme.TEXT
    assert readme.NAMESPACE.encode() in readme.TEXT


def test_ssh_keygen_refuses_what_we_would_refuse(unpacked):
    assert ssh_verify(unpacked, "havenbook-identity-v1").returncode != 0
    sums = unpacked / "SHA256SUMS"
    sums.write_bytes(sums.read_bytes().replace(b"0", b"1", 1))
    assert ssh_verify(unpacked).returncode != 0


def test_we_verify_what_ssh_keygen_signs(tmp_path):
    tool("ssh-keygen")
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "key", cwd=tmp_path)
    (tmp_path / "message").write_bytes(b"words")
    run("ssh-keygen", "-Y", "sign", "-f", "key", "-n", "test", "message", cwd=tmp_path)
    signature = (tmp_path / "message.sig").read_bytes()
    public = sshsig.verify(b"words", signature, "test")
    assert sshsig.key_line(public) == (tmp_path / "key.pub").read_text().strip()
    printed = run("ssh-keygen", "-l", "-f", "key.pub", cwd=tmp_path).decode()
    assert sshsig.key_fingerprint(public) == printed.split()[1]
    with pytest.raises(BadSignature):
        sshsig.verify(b"wordz", signature, "test")


@pytest.mark.parametrize("size", SIZES)
def test_age_both_ways(tmp_path, size):
    tool("age")
    content = random.Random(size).randbytes(size)
    (tmp_path / "identity.txt").write_text(US.secret_text() + "\n")
    (tmp_path / "ours.age").write_bytes(age.seal(content, [US.recipient()]))
    assert run("age", "-d", "-i", "identity.txt", "ours.age", cwd=tmp_path) == content
    theirs = run("age", "-r", str(US.recipient()), input=content)
    assert age.open_sealed(theirs, [US]) == content


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_both_ways(size):
    content = random.Random(size).randbytes(size)
    identity = pyrage.x25519.Identity.from_str(US.secret_text())
    assert pyrage.decrypt(age.seal(content, [US.recipient()]), [identity]) == content
    assert age.open_sealed(pyrage.encrypt(content, [identity.to_public()]), [US]) == content


def test_pyrage_opens_a_bundle_and_seals_one_for_us():
    bundle, info = make(LINES)
    identity = pyrage.x25519.Identity.from_str(US.secret_text())
    archive = pyrage.decrypt(bundle, [identity])
    assert archive == opened(bundle)
    assert read(pyrage.encrypt(archive, [identity.to_public()]))[0].hash == info.hash


def test_pyrage_opens_what_a_spoken_code_seals():
    content = age.seal(b"card", [ScryptRecipient(b"4821390577", 10)])
    assert pyrage.passphrase.decrypt(content, "4821390577") == b"card"


@pytest.mark.parametrize("identity", [US_HYBRID, US], ids=["post-quantum", "x25519"])
def test_javascript_both_ways(tmp_path, identity):
    source, target = tmp_path / "in", tmp_path / "out"
    bundle, info = make(LINES, identities=[identity])
    source.write_bytes(bundle)
    javascript("open", identity.secret_text(), source, target)
    archive = target.read_bytes()
    assert archive == opened(bundle, identity)
    source.write_bytes(archive)
    javascript("seal", str(identity.recipient()), source, target)
    theirs = target.read_bytes()
    assert theirs != resealed(archive, identity)
    assert read(theirs, identities=[identity])[0].hash == info.hash


def test_javascript_opens_every_length(tmp_path):
    for size in SIZES:
        content = random.Random(size).randbytes(size)
        source, target = tmp_path / "in", tmp_path / "out"
        source.write_bytes(age.seal(content, [US_HYBRID.recipient()]))
        javascript("open", US_HYBRID.secret_text(), source, target)
        assert target.read_bytes() == content
        source.write_bytes(content)
        javascript("seal", str(US_HYBRID.recipient()), source, target)
        assert b"".join(age.AgeReader(io.BytesIO(target.read_bytes()), [US_HYBRID]).chunks()) == content
