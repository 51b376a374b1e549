// The age author's own JavaScript implementation, on files: node age.mjs open|seal KEY IN OUT
// It lives in the folder HAVENBOOK_NODE_MODULES (npm install --prefix ... age-encryption).
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(process.env.HAVENBOOK_NODE_MODULES, "age-encryption");
const { exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
const age = await import(pathToFileURL(join(folder, exports)));
const [verb, key, source, target] = process.argv.slice(2);
const data = await readFile(source);

if (verb === "open") {
  const opener = new age.Decrypter();
  opener.addIdentity(key);
  await writeFile(target, await opener.decrypt(data, "uint8array"));
} else {
  const sealer = new age.Encrypter();
  sealer.addRecipient(key);
  await writeFile(target, await sealer.encrypt(data));
}
