"""The sentences for opening, keeping and giving back a vault."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "work.cancelled": Words(
        QT_TR_NOOP("Stopped"),
        QT_TR_NOOP("You stopped this before it was finished. Nothing of it was kept."),
        QT_TR_NOOP("Start it again whenever you like."),
    ),
    "role.unknown": Words(
        QT_TR_NOOP("There is no such role"),
        QT_TR_NOOP("A worker is a worker, a supervisor or an administrator; “{role}” is none of them."),
        QT_TR_NOOP("Choose one of the three."),
    ),
    "role.refused": Words(
        QT_TR_NOOP("Not in your role"),
        QT_TR_NOOP(
            "Your role in this vault does not allow this. That you asked was written down, as every refusal is."
        ),
        QT_TR_NOOP("Ask a supervisor or the administrator of this vault to do it."),
    ),
    "vault.wrong_passphrase": Words(
        QT_TR_NOOP("The name and passphrase do not open this vault"),
        QT_TR_NOOP(
            "Havenbook does not say which of the two is wrong. Nothing was changed, and nothing is ever deleted."
        ),
        QT_TR_NOOP("Check the keyboard language and Caps Lock. You can try again in {wait} s."),
    ),
    "vault.too_many_tries": Words(
        QT_TR_NOOP("Please wait a moment"),
        QT_TR_NOOP("After a wrong passphrase Havenbook waits, up to one minute. Nothing is ever deleted."),
        QT_TR_NOOP("Try again in {wait} s. If you forgot the passphrase, use the printed recovery code."),
    ),
    "vault.damaged_slot_file": Words(
        QT_TR_NOOP("The key file of this vault is damaged"),
        QT_TR_NOOP(
            "The file keyslots.json cannot be read, so no passphrase can open the vault. The records are still there."
        ),
        QT_TR_NOOP("Put back keyslots.json from a copy of this folder, or restore the newest backup."),
    ),
    "vault.missing_slot_file": Words(
        QT_TR_NOOP("The key file of this vault is missing"),
        QT_TR_NOOP("There is a vault here but no keyslots.json beside it, so no passphrase can open it."),
        QT_TR_NOOP("Put back keyslots.json from a copy of this folder, or restore the newest backup."),
    ),
    "vault.newer_slot_file": Words(
        QT_TR_NOOP("This vault needs a newer Havenbook"),
        QT_TR_NOOP("Its key file was written by a newer version than this one."),
        QT_TR_NOOP("Install the newer version and open the vault with it."),
    ),
    "vault.slot_file_altered": Words(
        QT_TR_NOOP("The key file was changed by something else"),
        QT_TR_NOOP(
            "Your own key opened the vault, but the rest of the key file is not as Havenbook left it. "
            "No key in it is trusted until it is repaired."
        ),
        QT_TR_NOOP("Tell the administrator of this vault today. Passphrases and workers cannot be changed until then."),
    ),
    "vault.slot_file_older": Words(
        QT_TR_NOOP("The key file is an old copy"),
        QT_TR_NOOP(
            "The vault remembers a newer key file than the one beside it. "
            "Passphrases changed or workers added since then are not in it."
        ),
        QT_TR_NOOP("Tell the administrator of this vault today. Passphrases and workers cannot be changed until then."),
    ),
    "crypto.not_enough_memory": Words(
        QT_TR_NOOP("Not enough free memory"),
        QT_TR_NOOP(
            "Opening this vault needs {mebibytes} MB of free memory for a moment. Your passphrase was not judged."
        ),
        QT_TR_NOOP("Close other programs and try again."),
    ),
    "vault.folder_not_empty": Words(
        QT_TR_NOOP("This folder is not empty"),
        QT_TR_NOOP("A vault is only made in a new or empty folder, so that nothing can be overwritten."),
        QT_TR_NOOP("Choose another folder, or make a new one."),
    ),
    "vault.missing": Words(
        QT_TR_NOOP("There is no vault in this folder"),
        QT_TR_NOOP("Havenbook found no vault.db here."),
        QT_TR_NOOP("Choose the folder that holds your vault, or make a new vault."),
    ),
    "vault.exists": Words(
        QT_TR_NOOP("There is already a vault in this folder"),
        QT_TR_NOOP("A new vault is never written over an old one."),
        QT_TR_NOOP("Unlock the one that is there, or choose another folder."),
    ),
    "vault.not_a_vault": Words(
        QT_TR_NOOP("This is not a vault"),
        QT_TR_NOOP("There is a file called vault.db, but it is not an encrypted vault. Havenbook left it as it is."),
        QT_TR_NOOP("Choose another folder, or restore the newest backup into a new one."),
    ),
    "vault.wrong_key": Words(
        QT_TR_NOOP("The key file and the vault do not belong together"),
        QT_TR_NOOP("Your passphrase is right, but the key does not open vault.db: one of the two is from elsewhere."),
        QT_TR_NOOP("Put back the two files that belong together, or restore the newest backup."),
    ),
    "vault.damaged": Words(
        QT_TR_NOOP("The vault is damaged"),
        QT_TR_NOOP("Part of vault.db is not what Havenbook wrote. Nothing was changed."),
        QT_TR_NOOP("Copy this folder to a safe place, then restore the newest backup into a new folder."),
    ),
    "vault.too_new": Words(
        QT_TR_NOOP("This vault needs a newer Havenbook"),
        QT_TR_NOOP("It was last opened with a newer version than this one. Nothing was changed."),
        QT_TR_NOOP("Install the newer version and open the vault with it."),
    ),
    "vault.in_use": Words(
        QT_TR_NOOP("This vault is open in another Havenbook"),
        QT_TR_NOOP("Only one Havenbook at a time may write to a vault."),
        QT_TR_NOOP("Use the window that is open, or lock it first."),
    ),
    "vault.read_only": Words(
        QT_TR_NOOP("Havenbook cannot write here"),
        QT_TR_NOOP("The folder or a file in it is read-only or belongs to someone else. Nothing was changed."),
        QT_TR_NOOP("Choose a folder on this computer that belongs to you."),
    ),
    "vault.full": Words(
        QT_TR_NOOP("The disk is full"),
        QT_TR_NOOP("There is no room for what was to be written. What was saved before is still there."),
        QT_TR_NOOP("Free some space and try again."),
    ),
    "vault.disk_failed": Words(
        QT_TR_NOOP("The disk with the vault does not answer"),
        QT_TR_NOOP("It is full, it was pulled out, or it is going bad. What was saved before is not changed."),
        QT_TR_NOOP("Free some space or put it in again, and open the vault again. If it comes back, use another disk."),
    ),
    "vault.unsafe_build": Words(
        QT_TR_NOOP("This copy of Havenbook cannot keep records safely"),
        QT_TR_NOOP("Its encryption library is missing or not the right one, so it refuses to open any vault."),
        QT_TR_NOOP("Install Havenbook again from the place you had it from."),
    ),
    "vault.closed": Words(
        QT_TR_NOOP("The vault is locked"),
        QT_TR_NOOP("It was locked while this was under way. Nothing of it was kept."),
        QT_TR_NOOP("Unlock and start again."),
    ),
    "vault.upgrade_failed": Words(
        QT_TR_NOOP("The vault could not be made ready for this version"),
        QT_TR_NOOP("It is as it was before."),
        QT_TR_NOOP("Open it with the version you had, make a backup, and ask for help."),
    ),
    "journal.erased": Words(
        QT_TR_NOOP("This person was erased"),
        QT_TR_NOOP("Nothing more is written about her."),
        QT_TR_NOOP("If she comes again and agrees, record a new intake."),
    ),
    "passphrase.characters": Words(
        QT_TR_NOOP("This passphrase cannot be used"),
        QT_TR_NOOP(
            "It is empty, too long, or holds a character that cannot be typed the same way on another keyboard."
        ),
        QT_TR_NOOP("Use letters, digits, spaces and signs."),
    ),
    "passphrase.weak": Words(
        QT_TR_NOOP("This passphrase is too easy to guess"),
        QT_TR_NOOP("Whoever takes this computer can try millions of passphrases without asking Havenbook."),
        QT_TR_NOOP("Take the six words that Havenbook suggests, or make it longer."),
    ),
    "recovery.mistyped": Words(
        QT_TR_NOOP("This is not quite a recovery code"),
        QT_TR_NOOP(
            "A letter was mistyped or left out: the code has seven groups, and its last letters prove the others."
        ),
        QT_TR_NOOP("Compare it with the sheet, group by group. Upper and lower case do not matter."),
    ),
    "recovery.wrong_code": Words(
        QT_TR_NOOP("This recovery code is for another vault"),
        QT_TR_NOOP("The code is complete but does not open this vault. A newer sheet may have replaced it."),
        QT_TR_NOOP("Look for the newest recovery sheet of this vault. You can try again in {wait} s."),
    ),
    "worker.bad_name": Words(
        QT_TR_NOOP("A name is missing or cannot be used"),
        QT_TR_NOOP("It is empty, longer than 80 characters, or holds a character that no keyboard types."),
        QT_TR_NOOP("Type the name again."),
    ),
    "organisation.bad_site": Words(
        QT_TR_NOOP("The short code cannot be used"),
        QT_TR_NOOP("Case numbers begin with it: it has two to eight letters A to Z or digits."),
        QT_TR_NOOP("Choose a short code that says nothing of the place, for example SUN."),
    ),
    "worker.name_taken": Words(
        QT_TR_NOOP("This name is in use"),
        QT_TR_NOOP("Another worker of this vault has this name, and the name is typed to unlock."),
        QT_TR_NOOP("Choose a name that differs by more than capital letters."),
    ),
    "worker.may_not_leave": Words(
        QT_TR_NOOP("This worker stays"),
        QT_TR_NOOP(
            "Nobody writes down that she herself left, and only an administrator that an administrator did. Nothing was"
            " changed."
        ),
        QT_TR_NOOP("Ask an administrator who stays to write it down."),
    ),
    "worker.left_wrong_day": Words(
        QT_TR_NOOP("She cannot have left on that day"),
        QT_TR_NOOP("It is no day, a day to come, or one before she was added. Nothing was changed."),
        QT_TR_NOOP("Choose the day on which she left; if she will leave later, write it down then."),
    ),
    "worker.unknown": Words(
        QT_TR_NOOP("No worker has this name"),
        QT_TR_NOOP("The key is right, but no worker of this vault has the name that was typed."),
        QT_TR_NOOP("Type the name exactly as it was given when the worker was added."),
    ),
    "backup.not_a_backup": Words(
        QT_TR_NOOP("This is not a Havenbook backup"),
        QT_TR_NOOP("The file does not begin as a backup does. Nothing was restored."),
        QT_TR_NOOP("Choose a file whose name ends with .backup."),
    ),
    "backup.newer": Words(
        QT_TR_NOOP("This backup needs a newer Havenbook"),
        QT_TR_NOOP("It was made by a newer version than this one."),
        QT_TR_NOOP("Install the newer version and restore with it."),
    ),
    "backup.damaged": Words(
        QT_TR_NOOP("This backup is damaged"),
        QT_TR_NOOP("Part of the file is missing or was changed, so nothing was restored."),
        QT_TR_NOOP("Use another backup, and check the drive that this one was on."),
    ),
    "backup.not_proved": Words(
        QT_TR_NOOP("The backup could not be proved"),
        QT_TR_NOOP("What was read back from the drive is not what was written. The file was removed."),
        QT_TR_NOOP("Use another drive and make the backup again."),
    ),
    "draft.not_kept": Words(
        QT_TR_NOOP("The half-typed form is not being kept"),
        QT_TR_NOOP("Havenbook cannot write the draft now. What is on the screen is still there."),
        QT_TR_NOOP("Save the form soon, and check that the disk is not full."),
    ),
}
