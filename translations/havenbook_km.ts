<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This vault was copied or restored</source>
        <translation type="unfinished">ទូសុវត្ថិភាពនេះត្រូវបានចម្លង ឬស្ដារឡើងវិញ</translation>
    </message>
    <message>
        <source>It was opened here from a copy. Your records are all here. This device now has a new identity and new keys.</source>
        <translation type="unfinished">វាត្រូវបានបើកពីច្បាប់ចម្លង។ កំណត់ត្រារបស់អ្នកនៅគ្រប់ទាំងអស់។ ឥឡូវឧបករណ៍នេះមានអត្តសញ្ញាណថ្មី និងសោថ្មី។</translation>
    </message>
    <message>
        <source>Exchange identity cards with each partner again before you share.</source>
        <translation type="unfinished">សូមប្ដូរកាតសម្គាល់ជាមួយដៃគូនីមួយៗម្ដងទៀត មុនពេលចែករំលែក។</translation>
    </message>
    <message>
        <source>The clock of this computer was set back</source>
        <translation type="unfinished">នាឡិកាកុំព្យូទ័រនេះត្រូវបានកែថយក្រោយ</translation>
    </message>
    <message>
        <source>The newest record was written at a later time than it is now. Nothing is lost.</source>
        <translation type="unfinished">កំណត់ត្រាថ្មីបំផុតត្រូវបានសរសេរនៅពេលក្រោយពេលឥឡូវនេះ។ គ្មានអ្វីបាត់ទេ។</translation>
    </message>
    <message>
        <source>Set the date and time right before you record.</source>
        <translation type="unfinished">សូមកែកាលបរិច្ឆេទ និងម៉ោងឱ្យត្រឹមត្រូវ មុនពេលកត់ត្រា។</translation>
    </message>
    <message>
        <source>This computer cannot remember the vault</source>
        <translation type="unfinished">កុំព្យូទ័រនេះមិនអាចចាំទូសុវត្ថិភាពបានទេ</translation>
    </message>
    <message>
        <source>Havenbook could not write its small memory file, so each opening looks like a copied vault.</source>
        <translation type="unfinished">Havenbook មិនអាចសរសេរឯកសារចងចាំតូចរបស់ខ្លួនបានទេ ដូច្នេះរាល់ពេលបើក វាមើលទៅដូចជាទូសុវត្ថិភាពដែលបានចម្លង។</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to let Havenbook write in your own folder.</source>
        <translation type="unfinished">សូមសុំអ្នកថែទាំកុំព្យូទ័រនេះ ឱ្យអនុញ្ញាត Havenbook សរសេរក្នុងថតផ្ទាល់ខ្លួនរបស់អ្នក។</translation>
    </message>
    <message>
        <source>This vault is an old copy of itself</source>
        <translation type="unfinished">ទូសុវត្ថិភាពនេះជាច្បាប់ចម្លងចាស់របស់ខ្លួន</translation>
    </message>
    <message>
        <source>A partner has received records from here that this vault does not know. Nothing more is lost.</source>
        <translation type="unfinished">ដៃគូម្នាក់បានទទួលកំណត់ត្រាពីទីនេះ ដែលទូសុវត្ថិភាពនេះមិនស្គាល់។ គ្មានអ្វីបាត់ទៀតទេ។</translation>
    </message>
    <message>
        <source>Lock and unlock now: this device then gets a new identity. Exchange identity cards again.</source>
        <translation type="unfinished">សូមចាក់សោ រួចដោះសោឥឡូវ៖ ឧបករណ៍នេះនឹងមានអត្តសញ្ញាណថ្មី។ សូមប្ដូរកាតសម្គាល់ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation type="unfinished">នេះមិនមែនជាកញ្ចប់ទេ</translation>
    </message>
    <message>
        <source>The file does not begin as a Havenbook bundle does. Nothing was imported.</source>
        <translation type="unfinished">ឯកសារនេះមិនចាប់ផ្ដើមដូចកញ្ចប់ Havenbook ទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .bundle.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារដែលឈ្មោះបញ្ចប់ដោយ .bundle។</translation>
    </message>
    <message>
        <source>This bundle is for someone else</source>
        <translation type="unfinished">កញ្ចប់នេះសម្រាប់អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>None of this device’s keys opens it. Nothing was imported.</source>
        <translation type="unfinished">គ្មានសោណាមួយរបស់ឧបករណ៍នេះបើកវាបានទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Ask the sender for whom it was made. If your vault was restored or copied, send the sender your new card first.</source>
        <translation type="unfinished">សូមសួរអ្នកផ្ញើថាវាធ្វើសម្រាប់អ្នកណា។ បើទូសុវត្ថិភាពរបស់អ្នកត្រូវបានស្ដារ ឬចម្លង សូមផ្ញើកាតថ្មីទៅអ្នកផ្ញើជាមុន។</translation>
    </message>
    <message>
        <source>This bundle is not complete</source>
        <translation type="unfinished">កញ្ចប់នេះមិនពេញលេញទេ</translation>
    </message>
    <message>
        <source>Its end is missing: it was not copied to the end, or the stick was pulled out. Nothing was imported.</source>
        <translation type="unfinished">ផ្នែកខាងចុងបាត់៖ វាមិនត្រូវបានចម្លងដល់ចប់ ឬ USB ត្រូវបានដកចេញ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Copy it again, or ask the sender to export again.</source>
        <translation type="unfinished">សូមចម្លងវាម្ដងទៀត ឬសុំអ្នកផ្ញើនាំចេញម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This bundle is damaged</source>
        <translation type="unfinished">កញ្ចប់នេះខូច</translation>
    </message>
    <message>
        <source>It was changed after it was sealed, by a bad stick or by someone. Nothing was imported.</source>
        <translation type="unfinished">វាត្រូវបានផ្លាស់ប្ដូរក្រោយពេលបិទត្រា ដោយសារ USB ខូច ឬដោយនរណាម្នាក់។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Copy it again from the stick. If it stays damaged, ask the sender to export again.</source>
        <translation type="unfinished">សូមចម្លងវាពី USB ម្ដងទៀត។ បើនៅតែខូច សូមសុំអ្នកផ្ញើនាំចេញម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This bundle was not written by Havenbook</source>
        <translation type="unfinished">កញ្ចប់នេះមិនមែនសរសេរដោយ Havenbook ទេ</translation>
    </message>
    <message>
        <source>What is inside is not packed the only way a bundle is packed. Nothing was imported.</source>
        <translation type="unfinished">អ្វីដែលនៅខាងក្នុងមិនត្រូវបានវេចខ្ចប់តាមរបៀបតែមួយរបស់កញ្ចប់ទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Do not try it again. Tell the sender.</source>
        <translation type="unfinished">កុំសាកម្ដងទៀត។ សូមប្រាប់អ្នកផ្ញើ។</translation>
    </message>
    <message>
        <source>A part inside is missing, added or out of its place. Nothing was imported.</source>
        <translation type="unfinished">ផ្នែកមួយខាងក្នុងបាត់ ត្រូវបានបន្ថែម ឬនៅខុសកន្លែង។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Something follows its last part that does not belong there. Nothing was imported.</source>
        <translation type="unfinished">មានអ្វីមួយក្រោយផ្នែកចុងក្រោយ ដែលមិនគួរនៅទីនោះ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>The signature of this bundle is not right</source>
        <translation type="unfinished">ហត្ថលេខារបស់កញ្ចប់នេះមិនត្រឹមត្រូវទេ</translation>
    </message>
    <message>
        <source>It cannot be said who made it. Nothing was imported.</source>
        <translation type="unfinished">មិនអាចបញ្ជាក់បានថាអ្នកណាបានធ្វើវា។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Ask the sender to export again, and call them on a number you know.</source>
        <translation type="unfinished">សូមសុំអ្នកផ្ញើនាំចេញម្ដងទៀត ហើយទូរស័ព្ទទៅពួកគេតាមលេខដែលអ្នកស្គាល់។</translation>
    </message>
    <message>
        <source>You do not trust this sender</source>
        <translation type="unfinished">អ្នកមិនបានទុកចិត្តអ្នកផ្ញើនេះទេ</translation>
    </message>
    <message>
        <source>The bundle is signed by a device that is not among your partners. Nothing was imported.</source>
        <translation type="unfinished">កញ្ចប់នេះមានហត្ថលេខារបស់ឧបករណ៍ដែលមិនស្ថិតក្នុងចំណោមដៃគូរបស់អ្នក។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>If you expect it, read the sender’s card and type their forty digits first.</source>
        <translation type="unfinished">បើអ្នករំពឹងទទួលវា សូមអានកាតរបស់អ្នកផ្ញើ ហើយវាយលេខ 40 ខ្ទង់របស់ពួកគេជាមុន។</translation>
    </message>
    <message>
        <source>You stopped trusting this sender</source>
        <translation type="unfinished">អ្នកបានឈប់ទុកចិត្តអ្នកផ្ញើនេះ</translation>
    </message>
    <message>
        <source>The bundle is signed by a device that was your partner before. Nothing was imported.</source>
        <translation type="unfinished">កញ្ចប់នេះមានហត្ថលេខារបស់ឧបករណ៍ដែលធ្លាប់ជាដៃគូរបស់អ្នក។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>If they have a new device, read its card and type its forty digits.</source>
        <translation type="unfinished">បើពួកគេមានឧបករណ៍ថ្មី សូមអានកាតរបស់វា ហើយវាយលេខ 40 ខ្ទង់។</translation>
    </message>
    <message>
        <source>The contents list of this bundle cannot be read</source>
        <translation type="unfinished">មិនអាចអានបញ្ជីមាតិកានៃកញ្ចប់នេះបានទេ</translation>
    </message>
    <message>
        <source>It is signed, but not written as Havenbook writes it. Nothing was imported.</source>
        <translation type="unfinished">វាមានហត្ថលេខា ប៉ុន្តែមិនត្រូវបានសរសេរតាមរបៀប Havenbook ទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Tell the sender; their Havenbook or their computer may be damaged.</source>
        <translation type="unfinished">សូមប្រាប់អ្នកផ្ញើ Havenbook ឬកុំព្យូទ័ររបស់ពួកគេអាចខូច។</translation>
    </message>
    <message>
        <source>This bundle holds something it may not hold</source>
        <translation type="unfinished">កញ្ចប់នេះមានអ្វីមួយដែលមិនត្រូវមាន</translation>
    </message>
    <message>
        <source>Its contents list names a part that no bundle has. Nothing was opened and nothing was imported.</source>
        <translation type="unfinished">បញ្ជីមាតិការបស់វាដាក់ឈ្មោះផ្នែកដែលគ្មានក្នុងកញ្ចប់ណាទេ។ គ្មានអ្វីត្រូវបានបើក ឬនាំចូលទេ។</translation>
    </message>
    <message>
        <source>Tell the sender, and do not try it again: their device may have been taken over.</source>
        <translation type="unfinished">សូមប្រាប់អ្នកផ្ញើ ហើយកុំសាកម្ដងទៀត៖ ឧបករណ៍របស់ពួកគេអាចត្រូវគេគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>A part of this bundle was exchanged</source>
        <translation type="unfinished">ផ្នែកមួយនៃកញ្ចប់នេះត្រូវបានប្ដូរ</translation>
    </message>
    <message>
        <source>It is not the part that the sender signed. Nothing was imported.</source>
        <translation type="unfinished">វាមិនមែនជាផ្នែកដែលអ្នកផ្ញើបានចុះហត្ថលេខាទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Ask the sender to export again, and tell them what happened.</source>
        <translation type="unfinished">សូមសុំអ្នកផ្ញើនាំចេញម្ដងទៀត ហើយប្រាប់ពីអ្វីដែលបានកើតឡើង។</translation>
    </message>
    <message>
        <source>This bundle does not say clearly what it is</source>
        <translation type="unfinished">កញ្ចប់នេះមិនប្រាប់ច្បាស់ថាវាជាអ្វី</translation>
    </message>
    <message>
        <source>Its own description cannot be read. Nothing was imported.</source>
        <translation type="unfinished">មិនអាចអានសេចក្ដីពណ៌នារបស់វាបានទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Ask the sender to export again with the newest Havenbook.</source>
        <translation type="unfinished">សូមសុំអ្នកផ្ញើនាំចេញម្ដងទៀតដោយ Havenbook ថ្មីបំផុត។</translation>
    </message>
    <message>
        <source>This bundle needs a newer Havenbook</source>
        <translation type="unfinished">កញ្ចប់នេះត្រូវការ Havenbook ថ្មីជាងនេះ</translation>
    </message>
    <message>
        <source>It was made by a newer version than yours. Nothing was imported, and nothing is lost.</source>
        <translation type="unfinished">វាត្រូវបានធ្វើដោយកំណែថ្មីជាងរបស់អ្នក។ គ្មានអ្វីត្រូវបាននាំចូល ហើយគ្មានអ្វីបាត់ទេ។</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation type="unfinished">សូមដំឡើងកំណែថ្មី រួចនាំចូលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This bundle claims to be from someone else</source>
        <translation type="unfinished">កញ្ចប់នេះអះអាងថាមកពីអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>It is signed by one device and says that it comes from another. Nothing was imported.</source>
        <translation type="unfinished">វាមានហត្ថលេខារបស់ឧបករណ៍មួយ តែប្រាប់ថាមកពីឧបករណ៍មួយទៀត។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Call the sender on a number you know before you import anything more.</source>
        <translation type="unfinished">សូមទូរស័ព្ទទៅអ្នកផ្ញើតាមលេខដែលអ្នកស្គាល់ មុនពេលនាំចូលអ្វីទៀត។</translation>
    </message>
    <message>
        <source>This bundle was made for someone else</source>
        <translation type="unfinished">កញ្ចប់នេះធ្វើសម្រាប់អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>The sender did not make it for you; someone sealed it again. Nothing was imported.</source>
        <translation type="unfinished">អ្នកផ្ញើមិនបានធ្វើវាសម្រាប់អ្នកទេ មានគេបិទត្រាវាម្ដងទៀត។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Tell the sender that their bundle was passed on.</source>
        <translation type="unfinished">សូមប្រាប់អ្នកផ្ញើថាកញ្ចប់របស់ពួកគេត្រូវបានគេបញ្ជូនបន្ត។</translation>
    </message>
    <message>
        <source>This bundle holds other parts than it says</source>
        <translation type="unfinished">កញ្ចប់នេះមានផ្នែកខុសពីអ្វីដែលវាប្រាប់</translation>
    </message>
    <message>
        <source>What it describes is not what was signed. Nothing was imported.</source>
        <translation type="unfinished">អ្វីដែលវាពណ៌នា មិនមែនជាអ្វីដែលបានចុះហត្ថលេខាទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Tell the sender, and do not try it again.</source>
        <translation type="unfinished">សូមប្រាប់អ្នកផ្ញើ ហើយកុំសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This bundle is too large</source>
        <translation type="unfinished">កញ្ចប់នេះធំពេក</translation>
    </message>
    <message>
        <source>It holds more than any bundle may. Nothing was imported.</source>
        <translation type="unfinished">វាមានទំហំលើសពីអ្វីដែលកញ្ចប់អាចមាន។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Ask the sender to export in smaller steps; bundles from Havenbook are never this large.</source>
        <translation type="unfinished">សូមសុំអ្នកផ្ញើនាំចេញជាដំណាក់តូចៗ កញ្ចប់ពី Havenbook មិនដែលធំដូច្នេះទេ។</translation>
    </message>
    <message>
        <source>This bundle would fill the computer</source>
        <translation type="unfinished">កញ្ចប់នេះនឹងធ្វើឱ្យកុំព្យូទ័រពេញ</translation>
    </message>
    <message>
        <source>A part of it is not what it declares to be. It was not unpacked, and nothing was imported.</source>
        <translation type="unfinished">ផ្នែកមួយរបស់វាមិនដូចអ្វីដែលវាប្រកាស។ វាមិនត្រូវបានពន្លា ហើយគ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Do not try it again. Tell the sender: their device may have been taken over.</source>
        <translation type="unfinished">កុំសាកម្ដងទៀត។ សូមប្រាប់អ្នកផ្ញើ៖ ឧបករណ៍របស់ពួកគេអាចត្រូវគេគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>This bundle holds fewer or more lines than it says</source>
        <translation type="unfinished">កញ្ចប់នេះមានបន្ទាត់តិច ឬច្រើនជាងអ្វីដែលវាប្រាប់</translation>
    </message>
    <message>
        <source>The count at the end does not fit. Nothing was imported.</source>
        <translation type="unfinished">ចំនួននៅខាងចុងមិនត្រូវគ្នាទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Ask the sender to export again.</source>
        <translation type="unfinished">សូមសុំអ្នកផ្ញើនាំចេញម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A line in this bundle cannot be read</source>
        <translation type="unfinished">មិនអាចអានបន្ទាត់មួយក្នុងកញ្ចប់នេះបានទេ</translation>
    </message>
    <message>
        <source>It is not written as Havenbook writes lines. Nothing was imported.</source>
        <translation type="unfinished">វាមិនត្រូវបានសរសេរតាមរបៀបដែល Havenbook សរសេរបន្ទាត់ទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>This receipt cannot be read</source>
        <translation type="unfinished">មិនអាចអានបង្កាន់ដៃនេះបានទេ</translation>
    </message>
    <message>
        <source>What it states is not written as Havenbook writes it. Nothing was changed.</source>
        <translation type="unfinished">អ្វីដែលវាបញ្ជាក់មិនត្រូវបានសរសេរតាមរបៀប Havenbook ទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Ask the partner to import once more and send the new receipt.</source>
        <translation type="unfinished">សូមសុំដៃគូនាំចូលម្ដងទៀត ហើយផ្ញើបង្កាន់ដៃថ្មី។</translation>
    </message>
    <message>
        <source>This computer’s own disk is full</source>
        <translation type="unfinished">ថាសរបស់កុំព្យូទ័រនេះពេញហើយ</translation>
    </message>
    <message>
        <source>There is no room to prepare the bundle. The stick was not touched.</source>
        <translation type="unfinished">គ្មានកន្លែងទំនេរដើម្បីរៀបចំកញ្ចប់ទេ។ USB មិនត្រូវបានប៉ះពាល់ទេ។</translation>
    </message>
    <message>
        <source>Free some space on the computer and try again.</source>
        <translation type="unfinished">សូមធ្វើឱ្យមានកន្លែងទំនេរលើកុំព្យូទ័រ រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">មិនទាន់បានរក្សាទុក</translation>
    </message>
    <message>
        <source>Some answers are missing or contradict each other: {count} in all. What you typed is still there.</source>
        <translation type="unfinished">ចម្លើយខ្លះបាត់ ឬផ្ទុយគ្នា៖ សរុប {count}។ អ្វីដែលអ្នកបានវាយនៅតែមាន។</translation>
    </message>
    <message>
        <source>Look for the marked questions. Every answer may also be a reason why there is none.</source>
        <translation type="unfinished">សូមរកមើលសំណួរដែលមានសញ្ញា។ ចម្លើយនីមួយៗក៏អាចជាមូលហេតុដែលគ្មានចម្លើយបានដែរ។</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation type="unfinished">កំណត់ត្រានេះមិននៅទីនេះទេ</translation>
    </message>
    <message>
        <source>It was erased, or it was never kept in this vault.</source>
        <translation type="unfinished">វាត្រូវបានលុប ឬមិនដែលរក្សាទុកក្នុងទូសុវត្ថិភាពនេះ។</translation>
    </message>
    <message>
        <source>Go back to the list of cases; it shows what is kept now.</source>
        <translation type="unfinished">សូមត្រឡប់ទៅបញ្ជីករណី ដែលបង្ហាញអ្វីដែលរក្សាទុកឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation type="unfinished">សូមប្រាប់មូលហេតុ</translation>
    </message>
    <message>
        <source>A change to what was recorded is kept together with its reason. Nothing was changed yet.</source>
        <translation type="unfinished">ការកែអ្វីដែលបានកត់ត្រា ត្រូវរក្សាទុកជាមួយមូលហេតុរបស់វា។ មិនទាន់មានអ្វីផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Write a few words and try again.</source>
        <translation type="unfinished">សូមសរសេរពីរបីពាក្យ រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Give the search a name</source>
        <translation type="unfinished">ដាក់ឈ្មោះឱ្យការស្វែងរក</translation>
    </message>
    <message>
        <source>A search is kept under a name, so that it can be found again. Nothing was kept yet.</source>
        <translation type="unfinished">ការស្វែងរកត្រូវរក្សាទុកក្រោមឈ្មោះមួយ ដើម្បីអាចរកឃើញវិញ។ មិនទាន់មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Write a short name, without the name of a person.</source>
        <translation type="unfinished">សូមសរសេរឈ្មោះខ្លី ដោយគ្មានឈ្មោះមនុស្ស។</translation>
    </message>
    <message>
        <source>This case was voided before</source>
        <translation type="unfinished">ករណីនេះត្រូវបានទុកជាមោឃៈពីមុន</translation>
    </message>
    <message>
        <source>It no longer shows in the lists. Nothing was changed.</source>
        <translation type="unfinished">វាលែងបង្ហាញក្នុងបញ្ជី។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
        <translation type="unfinished">មិនចាំបាច់ធ្វើអ្វីទៀតទេ។</translation>
    </message>
    <message>
        <source>The answers in dispute have changed</source>
        <translation type="unfinished">ចម្លើយដែលខ្វែងគ្នាបានផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Another value came in, or somebody settled it, since this page was read. Nothing was changed.</source>
        <translation type="unfinished">មានតម្លៃផ្សេងចូលមក ឬមានគេដោះស្រាយវា ក្រោយពេលអានទំព័រនេះ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Look at the values again and choose.</source>
        <translation type="unfinished">សូមមើលតម្លៃម្ដងទៀត រួចជ្រើស។</translation>
    </message>
    <message>
        <source>Not in this folder</source>
        <translation type="unfinished">មិនមែនក្នុងថតនេះទេ</translation>
    </message>
    <message>
        <source>A file that anybody can read must not lie in the folder of the vault, nor behind a link.</source>
        <translation type="unfinished">ឯកសារដែលអ្នកណាក៏អាចអានបាន មិនត្រូវនៅក្នុងថតនៃទូសុវត្ថិភាព ឬនៅតាមតំណណាមួយទេ។</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">សូមជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation type="unfinished">ម៉ាស៊ីនបោះពុម្ពមិនបានទទួលយក</translation>
    </message>
    <message>
        <source>The printing system of this computer refused the document or did not answer.</source>
        <translation type="unfinished">ប្រព័ន្ធបោះពុម្ពនៃកុំព្យូទ័រនេះមិនទទួលឯកសារ ឬមិនបានឆ្លើយតប។</translation>
    </message>
    <message>
        <source>Look whether the printer is on and has paper, then try again. Or save it as PDF.</source>
        <translation type="unfinished">សូមមើលថាម៉ាស៊ីនបោះពុម្ពបើកហើយ និងមានក្រដាស រួចព្យាយាមម្ដងទៀត។ ឬរក្សាទុកវាជា PDF។</translation>
    </message>
    <message>
        <source>This questionnaire is not here</source>
        <translation type="unfinished">កម្រងសំណួរនេះមិននៅទីនេះទេ</translation>
    </message>
    <message>
        <source>This vault never accepted it in this version. What was answered on it stays readable.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពនេះមិនដែលទទួលយកវាក្នុងកំណែនេះទេ។ អ្វីដែលបានឆ្លើយក្នុងវានៅតែអាចអានបាន។</translation>
    </message>
    <message>
        <source>Import the form under Preferences, Own questionnaires, in the same version.</source>
        <translation type="unfinished">សូមនាំទម្រង់ចូលក្នុង «ការកំណត់» «កម្រងសំណួរផ្ទាល់ខ្លួន» ដោយកំណែដដែល។</translation>
    </message>
    <message>
        <source>This form cannot be used yet</source>
        <translation type="unfinished">មិនទាន់អាចប្រើទម្រង់នេះបានទេ</translation>
    </message>
    <message>
        <source>{count} things in it cannot be asked or worked out here. Nothing of it was taken over.</source>
        <translation type="unfinished">មាន {count} ចំណុចក្នុងវា ដែលមិនអាចសួរ ឬគណនានៅទីនេះបានទេ។ គ្មានអ្វីរបស់វាត្រូវបានទទួលយកទេ។</translation>
    </message>
    <message>
        <source>Change the marked rows in the spreadsheet and choose the file again.</source>
        <translation type="unfinished">សូមកែជួរដែលមានសញ្ញាក្នុងកម្មវិធីតារាង រួចជ្រើសឯកសារម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This version is taken</source>
        <translation type="unfinished">កំណែនេះមានគេប្រើហើយ</translation>
    </message>
    <message>
        <source>Another form was accepted under the same name as version {version}. Nothing was changed.</source>
        <translation type="unfinished">ទម្រង់មួយទៀតត្រូវបានទទួលយកក្រោមឈ្មោះដដែលជាកំណែ {version}។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Write a new version into the sheet “settings” of the form and choose the file again.</source>
        <translation type="unfinished">សូមសរសេរកំណែថ្មីក្នុងសន្លឹក “settings” នៃទម្រង់ រួចជ្រើសឯកសារម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This table cannot be read</source>
        <translation type="unfinished">មិនអាចអានតារាងនេះបានទេ</translation>
    </message>
    <message>
        <source>The file is not there any more, is cut short or damaged. Nothing was brought in.</source>
        <translation type="unfinished">ឯកសារលែងនៅទីនោះ ដាច់ខ្វះផ្នែកចុង ឬខូច។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it again as .xlsx or .csv, and choose the new file.</source>
        <translation type="unfinished">សូមបើកវាក្នុងកម្មវិធីតារាង រក្សាទុកម្ដងទៀតជា .xlsx ឬ .csv រួចជ្រើសឯកសារថ្មី។</translation>
    </message>
    <message>
        <source>This is not a table</source>
        <translation type="unfinished">នេះមិនមែនជាតារាងទេ</translation>
    </message>
    <message>
        <source>The file has no rows and columns: it may be a letter, a picture, or empty. Nothing was brought in.</source>
        <translation type="unfinished">ឯកសារគ្មានជួរដេក និងជួរឈរទេ៖ វាអាចជាលិខិត រូបភាព ឬទទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Choose a spreadsheet saved as .xlsx, or a table of text saved as .csv.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារកម្មវិធីតារាងដែលរក្សាទុកជា .xlsx ឬតារាងអត្ថបទដែលរក្សាទុកជា .csv។</translation>
    </message>
    <message>
        <source>This spreadsheet has a password or is of the old kind</source>
        <translation type="unfinished">ឯកសារតារាងនេះមានពាក្យសម្ងាត់ ឬជាប្រភេទចាស់</translation>
    </message>
    <message>
        <source>Files with a password of their own, and old .xls files, cannot be opened here.</source>
        <translation type="unfinished">ឯកសារដែលមានពាក្យសម្ងាត់ផ្ទាល់របស់វា និងឯកសារ .xls ចាស់ មិនអាចបើកនៅទីនេះបានទេ។</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as .xlsx without a password, choose that, and delete it afterwards.</source>
        <translation type="unfinished">សូមបើកវាក្នុងកម្មវិធីតារាង រក្សាទុកជា .xlsx ដោយគ្មានពាក្យសម្ងាត់ ជ្រើសឯកសារនោះ រួចលុបវាក្រោយមក។</translation>
    </message>
    <message>
        <source>This file is sealed</source>
        <translation type="unfinished">ឯកសារនេះត្រូវបានបិទត្រា</translation>
    </message>
    <message>
        <source>Only the desk it was sealed for can open it. Nothing was brought in.</source>
        <translation type="unfinished">មានតែតុដែលវាត្រូវបានបិទត្រាឱ្យទេដែលអាចបើកវាបាន។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Open it under Hand out data, or with havenbook open-dataset, and choose what is written there.</source>
        <translation type="unfinished">សូមបើកវាក្រោម «ប្រគល់ទិន្នន័យ» ឬដោយ havenbook open-dataset រួចជ្រើសអ្វីដែលបានសរសេរនៅទីនោះ។</translation>
    </message>
    <message>
        <source>There are several files in this one</source>
        <translation type="unfinished">មានឯកសារច្រើនក្នុងឯកសារនេះ</translation>
    </message>
    <message>
        <source>It is a ZIP with spreadsheets in it, and one of them has to be chosen. Nothing was brought in.</source>
        <translation type="unfinished">វាជា ZIP ដែលមានឯកសារតារាងនៅក្នុង ហើយត្រូវជ្រើសមួយ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file with the people. Delete what you unpacked afterwards.</source>
        <translation type="unfinished">សូមពន្លាវា រួចជ្រើសឯកសារដែលមានមនុស្ស។ ក្រោយមក សូមលុបអ្វីដែលអ្នកបានពន្លា។</translation>
    </message>
    <message>
        <source>The rows of this table are not people</source>
        <translation type="unfinished">ជួរក្នុងតារាងនេះមិនមែនជាមនុស្សទេ</translation>
    </message>
    <message>
        <source>It is the table “{table}” of a set: its rows belong to people who stand in another. Nothing was brought in.</source>
        <translation type="unfinished">វាជាតារាង “{table}” នៃសំណុំមួយ៖ ជួររបស់វាជារបស់មនុស្សដែលមាននៅក្នុងតារាងផ្សេង។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Open the whole set, as ZIP, XLSX or JSON, and choose “{instead}”. Type the rest in by hand.</source>
        <translation type="unfinished">សូមបើកសំណុំទាំងមូល ជា ZIP, XLSX ឬ JSON រួចជ្រើស “{instead}”។ សូមវាយបញ្ចូលអ្វីដែលនៅសល់ដោយដៃ។</translation>
    </message>
    <message>
        <source>This table is for counting</source>
        <translation type="unfinished">តារាងនេះសម្រាប់តែការរាប់</translation>
    </message>
    <message>
        <source>It is “{table}” of the ICS-TIP units: no record of a person can be made of it. Nothing was brought in.</source>
        <translation type="unfinished">វាជា “{table}” នៃឯកតា ICS-TIP៖ មិនអាចបង្កើតកំណត់ត្រារបស់មនុស្សម្នាក់ពីវាបានទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Ask the sender for the same people as HTCDS or CTDC, or as a bundle of Havenbook.</source>
        <translation type="unfinished">សូមសុំអ្នកផ្ញើឱ្យផ្ញើមនុស្សដដែលជា HTCDS ឬ CTDC ឬជាកញ្ចប់របស់ Havenbook។</translation>
    </message>
    <message>
        <source>This table is too large</source>
        <translation type="unfinished">តារាងនេះធំពេក</translation>
    </message>
    <message>
        <source>It has more rows or columns than can be brought in at once, or unpacks to far too much.</source>
        <translation type="unfinished">វាមានជួរដេក ឬជួរឈរច្រើនជាងអ្វីដែលអាចនាំចូលក្នុងពេលតែមួយ ឬពន្លាចេញធំពេក។</translation>
    </message>
    <message>
        <source>Save only the sheet and the columns you need, in parts of at most 200,000 rows.</source>
        <translation type="unfinished">សូមរក្សាទុកតែសន្លឹក និងជួរឈរដែលអ្នកត្រូវការ ជាផ្នែកៗ ដែលមានច្រើនបំផុត 200,000 ជួរ។</translation>
    </message>
    <message>
        <source>Which writing is this?</source>
        <translation type="unfinished">តើនេះជារបៀបសរសេរអក្សរណា?</translation>
    </message>
    <message>
        <source>The letters of this file are not saved as UTF-8, and a wrong guess would spoil every name.</source>
        <translation type="unfinished">អក្សរក្នុងឯកសារនេះមិនត្រូវបានរក្សាទុកជា UTF-8 ទេ ហើយការទាយខុសនឹងធ្វើឱ្យខូចឈ្មោះទាំងអស់។</translation>
    </message>
    <message>
        <source>Choose the writing in which the examples can be read, or save the file again as CSV UTF-8.</source>
        <translation type="unfinished">សូមជ្រើសរបៀបសរសេរអក្សរដែលអាចអានឧទាហរណ៍បាន ឬរក្សាទុកឯកសារម្ដងទៀតជា CSV UTF-8។</translation>
    </message>
    <message>
        <source>Say what these records rest on</source>
        <translation type="unfinished">សូមប្រាប់ថាកំណត់ត្រាទាំងនេះផ្អែកលើអ្វី</translation>
    </message>
    <message>
        <source>Nobody has said whether these people agreed to a record. Nothing was brought in.</source>
        <translation type="unfinished">មិនទាន់មានអ្នកណាប្រាប់ថាមនុស្សទាំងនេះយល់ព្រមឱ្យមានកំណត់ត្រាឬទេ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Say what they agreed to, or that the old records do not tell: then care goes on and nothing is shared.</source>
        <translation type="unfinished">សូមប្រាប់ថាពួកគេបានយល់ព្រមអ្វី ឬថាកំណត់ត្រាចាស់មិនបានប្រាប់៖ ពេលនោះការថែទាំបន្ត ហើយគ្មានអ្វីត្រូវចែករំលែកទេ។</translation>
    </message>
    <message>
        <source>The mapping and the table do not fit together: {what}. Nothing was brought in.</source>
        <translation type="unfinished">ការផ្គូផ្គង និងតារាងមិនត្រូវគ្នា៖ {what}។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Correct the mapping and try again.</source>
        <translation type="unfinished">សូមកែការផ្គូផ្គង រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The mapping does not fit</source>
        <translation type="unfinished">ការផ្គូផ្គងមិនត្រូវគ្នាទេ</translation>
    </message>
    <message>
        <source>Nobody is there to ask</source>
        <translation type="unfinished">គ្មានអ្នកណាឱ្យសួរទេ</translation>
    </message>
    <message>
        <source>This verb needs: {wanted}. There is no terminal to ask on.</source>
        <translation type="unfinished">ពាក្យបញ្ជានេះត្រូវការ៖ {wanted}។ គ្មានស្ថានីយសម្រាប់សួរទេ។</translation>
    </message>
    <message>
        <source>Run it in a terminal, or give --passphrase-fd with one secret a line; names may be arguments.</source>
        <translation type="unfinished">សូមដំណើរការវាក្នុងស្ថានីយ ឬប្រើ --passphrase-fd ដោយដាក់ពាក្យសម្ងាត់មួយក្នុងមួយជួរ ឈ្មោះអាចជាអាគុយម៉ង់។</translation>
    </message>
    <message>
        <source>The two were not the same</source>
        <translation type="unfinished">ទាំងពីរមិនដូចគ្នាទេ</translation>
    </message>
    <message>
        <source>A new secret is typed twice, so that a slip does not lock you out. Nothing was changed.</source>
        <translation type="unfinished">ពាក្យសម្ងាត់ថ្មីត្រូវវាយពីរដង ដើម្បីកុំឱ្យការវាយខុសធ្វើឱ្យអ្នកចូលមិនបាន។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">សូមព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Which partner is meant?</source>
        <translation type="unfinished">តើចង់សំដៅដៃគូណា?</translation>
    </message>
    <message>
        <source>{count} trusted partners fit “{typed}”; one must.</source>
        <translation type="unfinished">ដៃគូទុកចិត្ត {count} ត្រូវនឹង “{typed}” ប៉ុន្តែត្រូវមានតែមួយ។</translation>
    </message>
    <message>
        <source>Look at havenbook partners, and type the start of the id.</source>
        <translation type="unfinished">សូមមើល havenbook partners រួចវាយផ្នែកដើមនៃលេខសម្គាល់។</translation>
    </message>
    <message>
        <source>This folder is not a demonstration</source>
        <translation type="unfinished">ថតនេះមិនមែនជាថតសាកល្បងទេ</translation>
    </message>
    <message>
        <source>{folder} holds something else, and the demonstration replaces only what an earlier one left.</source>
        <translation type="unfinished">{folder} មានអ្វីផ្សេង ហើយការសាកល្បងជំនួសតែអ្វីដែលការសាកល្បងមុនបានទុក។</translation>
    </message>
    <message>
        <source>Give another folder with --folder.</source>
        <translation type="unfinished">សូមផ្ដល់ថតផ្សេងដោយ --folder។</translation>
    </message>
    <message>
        <source>These answers cannot be read</source>
        <translation type="unfinished">មិនអាចអានចម្លើយទាំងនេះបានទេ</translation>
    </message>
    <message>
        <source>An intake is one JSON object with “consents”, a list of answer sheets, and “answers”, one sheet.</source>
        <translation type="unfinished">ការទទួលចូលគឺជា JSON object មួយ ដែលមាន “consents” ជាបញ្ជីសន្លឹកចម្លើយ និង “answers” ជាសន្លឹកមួយ។</translation>
    </message>
    <message>
        <source>Correct the file and try again. Nothing was saved.</source>
        <translation type="unfinished">សូមកែឯកសារ រួចព្យាយាមម្ដងទៀត។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>The program does not work here</source>
        <translation type="unfinished">កម្មវិធីមិនដំណើរការនៅទីនេះទេ</translation>
    </message>
    <message>
        <source>A step of its own test went wrong: {step}.</source>
        <translation type="unfinished">ជំហានមួយនៃការធ្វើតេស្តរបស់វាមានបញ្ហា៖ {step}។</translation>
    </message>
    <message>
        <source>Do not use this copy. Install Havenbook again.</source>
        <translation type="unfinished">កុំប្រើច្បាប់នេះ។ សូមដំឡើង Havenbook ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation type="unfinished">តារាងណា?</translation>
    </message>
    <message>
        <source>Neither a file nor a list of what was brought in was asked for.</source>
        <translation type="unfinished">មិនបានសុំឯកសារ ឬបញ្ជីនៃអ្វីដែលបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Name the CSV or XLSX file, or give --list, --rows or --retry.</source>
        <translation type="unfinished">សូមប្រាប់ឈ្មោះឯកសារ CSV ឬ XLSX ឬប្រើ --list, --rows ឬ --retry។</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished">ទៅទីណា?</translation>
    </message>
    <message>
        <source>No folder was named, so no file was written.</source>
        <translation type="unfinished">មិនបានប្រាប់ថតណាទេ ដូច្នេះគ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Name a folder with --to, or give --preview.</source>
        <translation type="unfinished">សូមប្រាប់ថតដោយ --to ឬប្រើ --preview។</translation>
    </message>
    <message>
        <source>The drive did not answer as it should</source>
        <translation type="unfinished">ដ្រាយមិនបានឆ្លើយតបដូចដែលគួរទេ</translation>
    </message>
    <message>
        <source>Nothing finished is on it, and nothing in the vault was changed.</source>
        <translation type="unfinished">គ្មានអ្វីដែលបានបញ្ចប់នៅលើវាទេ ហើយគ្មានអ្វីក្នុងទូសុវត្ថិភាពត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Take the drive out, put it in again and try once more; then try another drive.</source>
        <translation type="unfinished">សូមដកដ្រាយចេញ ដោតចូលវិញ រួចសាកម្ដងទៀត បន្ទាប់មកសាកដ្រាយផ្សេង។</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation type="unfinished">ដ្រាយពេញហើយ</translation>
    </message>
    <message>
        <source>There is no room for the file. Nothing half-written was left on it.</source>
        <translation type="unfinished">គ្មានកន្លែងទំនេរសម្រាប់ឯកសារនេះទេ។ គ្មានអ្វីសរសេរមិនចប់នៅសល់លើវាទេ។</translation>
    </message>
    <message>
        <source>Remove something from the drive, or use another one.</source>
        <translation type="unfinished">សូមដកអ្វីខ្លះចេញពីដ្រាយ ឬប្រើដ្រាយផ្សេង។</translation>
    </message>
    <message>
        <source>The drive cannot be written</source>
        <translation type="unfinished">មិនអាចសរសេរលើដ្រាយបានទេ</translation>
    </message>
    <message>
        <source>It is write-protected, or this folder belongs to someone else. Nothing was written.</source>
        <translation type="unfinished">វាត្រូវបានការពារមិនឱ្យសរសេរ ឬថតនេះជារបស់អ្នកផ្សេង។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Move the small switch on the stick, or use another drive or folder.</source>
        <translation type="unfinished">សូមរុញកុងតាក់តូចលើ USB ឬប្រើដ្រាយ ឬថតផ្សេង។</translation>
    </message>
    <message>
        <source>The drive is gone</source>
        <translation type="unfinished">ដ្រាយលែងមានហើយ</translation>
    </message>
    <message>
        <source>It was pulled out, or it stopped answering. What was under way is not finished.</source>
        <translation type="unfinished">វាត្រូវបានដកចេញ ឬឈប់ឆ្លើយតប។ ការងារកំពុងធ្វើមិនបានចប់ទេ។</translation>
    </message>
    <message>
        <source>Put it in again and start once more; the unfinished part is not used.</source>
        <translation type="unfinished">សូមដោតវាវិញ រួចចាប់ផ្ដើមម្ដងទៀត ផ្នែកមិនចប់នឹងមិនប្រើទេ។</translation>
    </message>
    <message>
        <source>The drive cannot hold a file this large</source>
        <translation type="unfinished">ដ្រាយមិនអាចផ្ទុកឯកសារធំដូច្នេះបានទេ</translation>
    </message>
    <message>
        <source>Its format ends at 4 GB for one file. Nothing half-written was left on it.</source>
        <translation type="unfinished">ទម្រង់របស់វាផ្ទុកឯកសារមួយបានត្រឹម 4 GB។ គ្មានអ្វីសរសេរមិនចប់នៅសល់លើវាទេ។</translation>
    </message>
    <message>
        <source>Use a drive that is formatted as exFAT or NTFS.</source>
        <translation type="unfinished">សូមប្រើដ្រាយដែលមានទម្រង់ exFAT ឬ NTFS។</translation>
    </message>
    <message>
        <source>The drive did not keep what was written</source>
        <translation type="unfinished">ដ្រាយមិនបានរក្សាអ្វីដែលបានសរសេរ</translation>
    </message>
    <message>
        <source>What was read back is not what was written, so the file was removed.</source>
        <translation type="unfinished">អ្វីដែលអានមកវិញមិនដូចអ្វីដែលបានសរសេរ ដូច្នេះឯកសារត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>Use another drive, and do not trust this one any more.</source>
        <translation type="unfinished">សូមប្រើដ្រាយផ្សេង ហើយកុំទុកចិត្តដ្រាយនេះទៀត។</translation>
    </message>
    <message>
        <source>A line was set aside</source>
        <translation type="unfinished">បន្ទាត់មួយត្រូវបានទុកដោយឡែក</translation>
    </message>
    <message>
        <source>It is not written as lines are. Everything else in the bundle was imported.</source>
        <translation type="unfinished">វាមិនត្រូវបានសរសេរតាមរបៀបដែលបន្ទាត់ត្រូវសរសេរទេ។ អ្វីៗផ្សេងទៀតក្នុងកញ្ចប់ត្រូវបាននាំចូល។</translation>
    </message>
    <message>
        <source>Look at what was set aside; after an update of Havenbook it can be tried again.</source>
        <translation type="unfinished">សូមមើលអ្វីដែលបានទុកដោយឡែក ក្រោយពីធ្វើបច្ចុប្បន្នភាព Havenbook អាចសាកម្ដងទៀតបាន។</translation>
    </message>
    <message>
        <source>This device is not trusted now</source>
        <translation type="unfinished">ឧបករណ៍នេះមិនត្រូវបានទុកចិត្តឥឡូវនេះទេ</translation>
    </message>
    <message>
        <source>Nothing goes to it, and nothing comes from it.</source>
        <translation type="unfinished">គ្មានអ្វីទៅដល់វា ហើយគ្មានអ្វីមកពីវាទេ។</translation>
    </message>
    <message>
        <source>Look at your partners. If they have a new device, read its card and type its forty digits.</source>
        <translation type="unfinished">សូមមើលដៃគូរបស់អ្នក។ បើពួកគេមានឧបករណ៍ថ្មី សូមអានកាតរបស់វា ហើយវាយលេខ 40 ខ្ទង់។</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវផ្ញើទេ</translation>
    </message>
    <message>
        <source>Everything that may travel to this partner has arrived there, or no consent lets anything travel.</source>
        <translation type="unfinished">អ្វីៗដែលអាចផ្ញើទៅដៃគូនេះបានទៅដល់ហើយ ឬគ្មានការយល់ព្រមណាឱ្យផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Look at what is kept back and why; nothing needs to be done for what has arrived.</source>
        <translation type="unfinished">សូមមើលអ្វីដែលត្រូវបានរក្សាទុក និងមូលហេតុ អ្វីដែលបានទៅដល់ហើយមិនចាំបាច់ធ្វើអ្វីទេ។</translation>
    </message>
    <message>
        <source>The count does not fit</source>
        <translation type="unfinished">ចំនួនមិនត្រូវគ្នាទេ</translation>
    </message>
    <message>
        <source>Other lines came out than the bundle promised. Nothing was imported.</source>
        <translation type="unfinished">បន្ទាត់ដែលចេញមកខុសពីអ្វីដែលកញ្ចប់បានសន្យា។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>A demonstration and a real vault do not mix</source>
        <translation type="unfinished">ទូសាកល្បង និងទូពិតមិនលាយគ្នាទេ</translation>
    </message>
    <message>
        <source>The bundle is from a demonstration and this vault is not, or the other way round. Nothing was imported.</source>
        <translation type="unfinished">កញ្ចប់មកពីការសាកល្បង តែទូសុវត្ថិភាពនេះមិនមែន ឬបញ្ច្រាសគ្នា។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Import it in the vault that belongs to it.</source>
        <translation type="unfinished">សូមនាំវាចូលក្នុងទូសុវត្ថិភាពដែលត្រូវនឹងវា។</translation>
    </message>
    <message>
        <source>This bundle says that it comes from elsewhere</source>
        <translation type="unfinished">កញ្ចប់នេះប្រាប់ថាមកពីកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>It names a row of bundles that is not its sender’s. Nothing was imported.</source>
        <translation type="unfinished">វាដាក់ឈ្មោះជួរកញ្ចប់ដែលមិនមែនរបស់អ្នកផ្ញើ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Two different bundles have the same number</source>
        <translation type="unfinished">កញ្ចប់ពីរខុសគ្នាមានលេខដូចគ្នា</translation>
    </message>
    <message>
        <source>Somebody works with a copy of the sender’s vault, or it was restored. Nothing was imported.</source>
        <translation type="unfinished">មានគេប្រើច្បាប់ចម្លងនៃទូសុវត្ថិភាពរបស់អ្នកផ្ញើ ឬវាត្រូវបានស្ដារឡើងវិញ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Call the sender: they open their vault with the newest Havenbook and give you its new card.</source>
        <translation type="unfinished">សូមទូរស័ព្ទទៅអ្នកផ្ញើ៖ ឱ្យពួកគេបើកទូសុវត្ថិភាពដោយ Havenbook ថ្មីបំផុត ហើយផ្ដល់កាតថ្មីឱ្យអ្នក។</translation>
    </message>
    <message>
        <source>This bundle counts on a receipt you never wrote</source>
        <translation type="unfinished">កញ្ចប់នេះផ្អែកលើបង្កាន់ដៃដែលអ្នកមិនដែលសរសេរ</translation>
    </message>
    <message>
        <source>It leaves out what such a receipt says you have, so something would be missing. Nothing was imported.</source>
        <translation type="unfinished">វាទុកចោលអ្វីដែលបង្កាន់ដៃនោះប្រាប់ថាអ្នកមាន ដូច្នេះនឹងខ្វះអ្វីមួយ។ គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>A new receipt lies beside the bundle. Bring it to the sender: the next bundle then holds everything. If your vault was not restored lately, call them first on a number you know.</source>
        <translation type="unfinished">បង្កាន់ដៃថ្មីនៅជាប់នឹងកញ្ចប់។ សូមយកវាទៅអ្នកផ្ញើ៖ កញ្ចប់បន្ទាប់នឹងមានអ្វីៗទាំងអស់។ បើទូសុវត្ថិភាពរបស់អ្នកមិនបានស្ដារថ្មីៗនេះទេ សូមទូរស័ព្ទទៅពួកគេជាមុនតាមលេខដែលអ្នកស្គាល់។</translation>
    </message>
    <message>
        <source>Somebody else spoke in the name of this laptop</source>
        <translation type="unfinished">មានអ្នកផ្សេងនិយាយក្នុងនាមកុំព្យូទ័រយួរដៃនេះ</translation>
    </message>
    <message>
        <source>A partner brought lines under the number of this laptop before it was enrolled, as if they were its own.</source>
        <translation type="unfinished">មុនពេលកុំព្យូទ័រយួរដៃនេះត្រូវបានចុះឈ្មោះ ដៃគូមួយបាននាំបន្ទាត់ដែលដាក់លេខរបស់កុំព្យូទ័រនេះមក ហាក់ដូចជាបន្ទាត់របស់ដៃគូផ្ទាល់។</translation>
    </message>
    <message>
        <source>Nothing was enrolled. Call your coordinator, and look at what that partner sent.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវបានចុះឈ្មោះទេ។ សូមទូរស័ព្ទទៅអ្នកសម្របសម្រួលរបស់អ្នក ហើយមើលអ្វីដែលដៃគូនោះបានផ្ញើ។</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation type="unfinished">នេះជាឯកសារប្រភេទផ្សេង</translation>
    </message>
    <message>
        <source>It is a receipt where a bundle was expected, or a bundle where a receipt was.</source>
        <translation type="unfinished">វាជាបង្កាន់ដៃនៅកន្លែងដែលត្រូវការកញ្ចប់ ឬជាកញ្ចប់នៅកន្លែងដែលត្រូវការបង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>Choose the other file, or use the other button.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារមួយទៀត ឬប្រើប៊ូតុងមួយទៀត។</translation>
    </message>
    <message>
        <source>This line is no longer set aside</source>
        <translation type="unfinished">បន្ទាត់នេះលែងត្រូវបានទុកដោយឡែក</translation>
    </message>
    <message>
        <source>It was taken in or let go meanwhile.</source>
        <translation type="unfinished">វាត្រូវបានទទួលយក ឬបោះបង់រួចហើយ។</translation>
    </message>
    <message>
        <source>This sealed file cannot be opened</source>
        <translation type="unfinished">មិនអាចបើកឯកសារបិទត្រានេះបានទេ</translation>
    </message>
    <message>
        <source>Its beginning is not written as it must be.</source>
        <translation type="unfinished">ផ្នែកដើមរបស់វាមិនត្រូវបានសរសេរដូចដែលត្រូវសរសេរទេ។</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished">សូមសុំឯកសារម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This is not a sealed file</source>
        <translation type="unfinished">នេះមិនមែនជាឯកសារបិទត្រាទេ</translation>
    </message>
    <message>
        <source>It does not begin as sealed files do.</source>
        <translation type="unfinished">វាមិនចាប់ផ្ដើមដូចឯកសារបិទត្រាទេ។</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>This sealed file is for someone else</source>
        <translation type="unfinished">ឯកសារបិទត្រានេះសម្រាប់អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>None of your keys opens it.</source>
        <translation type="unfinished">គ្មានសោណាមួយរបស់អ្នកបើកវាបានទេ។</translation>
    </message>
    <message>
        <source>Ask for whom it was made.</source>
        <translation type="unfinished">សូមសួរថាវាធ្វើសម្រាប់អ្នកណា។</translation>
    </message>
    <message>
        <source>This sealed file was changed</source>
        <translation type="unfinished">ឯកសារបិទត្រានេះត្រូវបានផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Its beginning is not the one that was written.</source>
        <translation type="unfinished">ផ្នែកដើមរបស់វាមិនមែនជាអ្វីដែលបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>A part of it was changed, moved or cut off.</source>
        <translation type="unfinished">ផ្នែកមួយរបស់វាត្រូវបានកែ ផ្លាស់ទី ឬកាត់ចេញ។</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation type="unfinished">មិនអាចប្រើសោនេះបានទេ</translation>
    </message>
    <message>
        <source>A text that should be a key is none.</source>
        <translation type="unfinished">អត្ថបទដែលគួរជាសោ មិនមែនជាសោទេ។</translation>
    </message>
    <message>
        <source>Ask for the card or file again.</source>
        <translation type="unfinished">សូមសុំកាត ឬឯកសារម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A signature is not right</source>
        <translation type="unfinished">ហត្ថលេខាមួយមិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>It is malformed, or it does not belong to what it stands under.</source>
        <translation type="unfinished">វាខុសទម្រង់ ឬមិនត្រូវនឹងអ្វីដែលវាចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Sealed bytes were changed</source>
        <translation type="unfinished">ទិន្នន័យបិទត្រាត្រូវបានផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>They are not what was sealed, or another key sealed them.</source>
        <translation type="unfinished">វាមិនមែនជាអ្វីដែលបានបិទត្រា ឬសោផ្សេងបានបិទត្រាវា។</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, and tell the person who looks after this computer if it stays.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។ សូមព្យាយាមម្ដងទៀត បើនៅតែមាន សូមប្រាប់អ្នកថែទាំកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Two different records have the same number</source>
        <translation type="unfinished">កំណត់ត្រាពីរខុសគ្នាមានលេខដូចគ្នា</translation>
    </message>
    <message>
        <source>A device that was restored or copied wrote again what was written before. Both are kept apart.</source>
        <translation type="unfinished">ឧបករណ៍ដែលបានស្ដារ ឬចម្លង បានសរសេរម្ដងទៀតអ្វីដែលបានសរសេរពីមុន។ ទាំងពីរត្រូវបានរក្សាទុកដាច់ពីគ្នា។</translation>
    </message>
    <message>
        <source>Ask the sender to open their vault with the newest Havenbook and send a new card.</source>
        <translation type="unfinished">សូមសុំអ្នកផ្ញើបើកទូសុវត្ថិភាពដោយ Havenbook ថ្មីបំផុត ហើយផ្ញើកាតថ្មី។</translation>
    </message>
    <message>
        <source>Records are never deleted</source>
        <translation type="unfinished">កំណត់ត្រាមិនដែលត្រូវបានលុបទេ</translation>
    </message>
    <message>
        <source>A person can be erased; nothing else removes what was recorded. Nothing was changed.</source>
        <translation type="unfinished">អាចលុបព័ត៌មានរបស់មនុស្សម្នាក់បាន ក្រៅពីនោះគ្មានអ្វីដកកំណត់ត្រាចេញទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Use Erase this person on her case, with a reason.</source>
        <translation type="unfinished">សូមប្រើ «លុបសាមីខ្លួននេះ» ក្នុងករណីរបស់សាមីខ្លួន ដោយមានមូលហេតុ។</translation>
    </message>
    <message>
        <source>A change was not written down</source>
        <translation type="unfinished">ការផ្លាស់ប្ដូរមួយមិនត្រូវបានកត់ត្រា</translation>
    </message>
    <message>
        <source>Havenbook refused a change that nobody stands for. Nothing was changed.</source>
        <translation type="unfinished">Havenbook បានបដិសេធការផ្លាស់ប្ដូរដែលគ្មានអ្នកទទួលខុសត្រូវ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, tell the person who looks after this computer.</source>
        <translation type="unfinished">សូមព្យាយាមម្ដងទៀត។ បើកើតឡើងទៀត សូមប្រាប់អ្នកថែទាំកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation type="unfinished">នេះមិនមែនជាកាតសម្គាល់ទេ</translation>
    </message>
    <message>
        <source>The file is not a card of Havenbook. Nothing was trusted.</source>
        <translation type="unfinished">ឯកសារនេះមិនមែនជាកាតរបស់ Havenbook ទេ។ គ្មានអ្វីត្រូវបានទុកចិត្តទេ។</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .card.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារដែលឈ្មោះបញ្ចប់ដោយ .card។</translation>
    </message>
    <message>
        <source>The short code does not open this card</source>
        <translation type="unfinished">លេខកូដខ្លីមិនបើកកាតនេះទេ</translation>
    </message>
    <message>
        <source>A digit was misheard, or the code belongs to another card.</source>
        <translation type="unfinished">លេខមួយខ្ទង់ត្រូវបានស្ដាប់ច្រឡំ ឬលេខកូដជារបស់កាតផ្សេង។</translation>
    </message>
    <message>
        <source>Ask for the code again, and type all ten digits.</source>
        <translation type="unfinished">សូមសុំលេខកូដម្ដងទៀត ហើយវាយទាំង 10 ខ្ទង់។</translation>
    </message>
    <message>
        <source>This card is damaged</source>
        <translation type="unfinished">កាតនេះខូច</translation>
    </message>
    <message>
        <source>It was changed, or it is not signed by the key it shows. Nothing was trusted.</source>
        <translation type="unfinished">វាត្រូវបានផ្លាស់ប្ដូរ ឬមិនមានហត្ថលេខាដោយសោដែលវាបង្ហាញ។ គ្មានអ្វីត្រូវបានទុកចិត្តទេ។</translation>
    </message>
    <message>
        <source>Ask for the card again, and call the sender on a number you know.</source>
        <translation type="unfinished">សូមសុំកាតម្ដងទៀត ហើយទូរស័ព្ទទៅអ្នកផ្ញើតាមលេខដែលអ្នកស្គាល់។</translation>
    </message>
    <message>
        <source>This card needs a newer Havenbook</source>
        <translation type="unfinished">កាតនេះត្រូវការ Havenbook ថ្មីជាងនេះ</translation>
    </message>
    <message>
        <source>It was made by a newer version than yours.</source>
        <translation type="unfinished">វាត្រូវបានធ្វើដោយកំណែថ្មីជាងរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Install the newer version and read the card again.</source>
        <translation type="unfinished">សូមដំឡើងកំណែថ្មី រួចអានកាតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This partner is not here</source>
        <translation type="unfinished">ដៃគូនេះមិននៅទីនេះទេ</translation>
    </message>
    <message>
        <source>No device with this id is among your partners.</source>
        <translation type="unfinished">គ្មានឧបករណ៍ដែលមានលេខសម្គាល់នេះក្នុងចំណោមដៃគូរបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>Look at the list of partners again.</source>
        <translation type="unfinished">សូមមើលបញ្ជីដៃគូម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The forty digits are not those of this card</source>
        <translation type="unfinished">លេខ 40 ខ្ទង់មិនមែនជារបស់កាតនេះទេ</translation>
    </message>
    <message>
        <source>Either a digit was misheard, or the card is not from whom it says. Nothing was trusted.</source>
        <translation type="unfinished">លេខមួយត្រូវបានស្ដាប់ច្រឡំ ឬកាតមិនមែនមកពីអ្នកដែលវាប្រាប់។ គ្មានអ្វីត្រូវបានទុកចិត្តទេ។</translation>
    </message>
    <message>
        <source>Have them read the digits again, on a number you knew before. If they still differ, do not use this card.</source>
        <translation type="unfinished">សូមឱ្យពួកគេអានលេខម្ដងទៀត តាមលេខទូរស័ព្ទដែលអ្នកស្គាល់ពីមុន។ បើនៅតែខុសគ្នា កុំប្រើកាតនេះ។</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation type="unfinished">នេះជាកាតរបស់អ្នកផ្ទាល់</translation>
    </message>
    <message>
        <source>It was made by this very device.</source>
        <translation type="unfinished">វាត្រូវបានធ្វើដោយឧបករណ៍នេះ។</translation>
    </message>
    <message>
        <source>Choose the card that your partner gave you.</source>
        <translation type="unfinished">សូមជ្រើសកាតដែលដៃគូបានឱ្យអ្នក។</translation>
    </message>
    <message>
        <source>This card bears the name of your own organisation</source>
        <translation type="unfinished">កាតនេះមានឈ្មោះអង្គការរបស់អ្នកផ្ទាល់</translation>
    </message>
    <message>
        <source>A laptop of your own house is no partner. Nothing was trusted.</source>
        <translation type="unfinished">កុំព្យូទ័រយួរដៃនៃទីជម្រករបស់អ្នកផ្ទាល់ មិនមែនជាដៃគូទេ។ គ្មានអ្វីត្រូវបានទុកចិត្តទេ។</translation>
    </message>
    <message>
        <source>If it is another laptop of yours, enrol it as one. If it is not, do not use this card.</source>
        <translation type="unfinished">បើវាជាកុំព្យូទ័រយួរដៃមួយទៀតរបស់អ្នក សូមចុះឈ្មោះវាជាកុំព្យូទ័រយួរដៃរបស់អ្នក។ បើមិនមែនទេ សូមកុំប្រើកាតនេះ។</translation>
    </message>
    <message>
        <source>This card is not of your organisation</source>
        <translation type="unfinished">កាតនេះមិនមែនជារបស់អង្គការអ្នកទេ</translation>
    </message>
    <message>
        <source>Only a laptop of your own house can be enrolled as one. Nothing was enrolled.</source>
        <translation type="unfinished">មានតែកុំព្យូទ័រយួរដៃនៃទីជម្រករបស់អ្នកផ្ទាល់ទេ ដែលអាចចុះឈ្មោះជាកុំព្យូទ័រយួរដៃរបស់អ្នកបាន។ គ្មានអ្វីត្រូវបានចុះឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>If it belongs to a partner, add it as a partner.</source>
        <translation type="unfinished">បើវាជារបស់ដៃគូ សូមបន្ថែមវាជាដៃគូ។</translation>
    </message>
    <message>
        <source>One of the two vaults is a demonstration. It never exchanges anything with a real one.</source>
        <translation type="unfinished">ទូមួយក្នុងចំណោមទាំងពីរជាទូសាកល្បង។ វាមិនដែលប្ដូរអ្វីជាមួយទូពិតទេ។</translation>
    </message>
    <message>
        <source>Use the vault that belongs to the partner’s: real with real, demonstration with demonstration.</source>
        <translation type="unfinished">សូមប្រើទូសុវត្ថិភាពដែលត្រូវនឹងរបស់ដៃគូ៖ ពិតជាមួយពិត សាកល្បងជាមួយសាកល្បង។</translation>
    </message>
    <message>
        <source>This device is your partner already</source>
        <translation type="unfinished">ឧបករណ៍នេះជាដៃគូរបស់អ្នករួចហើយ</translation>
    </message>
    <message>
        <source>You trusted this card before, with the same keys. Nothing was changed.</source>
        <translation type="unfinished">អ្នកបានទុកចិត្តកាតនេះពីមុន ដោយសោដដែល។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>A device you know comes with other keys</source>
        <translation type="unfinished">ឧបករណ៍ដែលអ្នកស្គាល់មកជាមួយសោផ្សេង</translation>
    </message>
    <message>
        <source>A device never changes its keys: a new or restored one comes as a new device. Nothing was trusted.</source>
        <translation type="unfinished">ឧបករណ៍មិនដែលប្ដូរសោទេ៖ ឧបករណ៍ថ្មី ឬដែលបានស្ដារ មកជាឧបករណ៍ថ្មី។ គ្មានអ្វីត្រូវបានទុកចិត្តទេ។</translation>
    </message>
    <message>
        <source>Call your partner on a number you knew before, and ask what happened to their computer.</source>
        <translation type="unfinished">សូមទូរស័ព្ទទៅដៃគូតាមលេខដែលអ្នកស្គាល់ពីមុន ហើយសួរថាមានអ្វីកើតឡើងចំពោះកុំព្យូទ័ររបស់ពួកគេ។</translation>
    </message>
    <message>
        <source>This card uses the number of another computer</source>
        <translation type="unfinished">កាតនេះប្រើលេខរបស់កុំព្យូទ័រផ្សេង</translation>
    </message>
    <message>
        <source>Each computer writes under a number of its own. You know another device under the number on this card. Nothing was trusted.</source>
        <translation type="unfinished">កុំព្យូទ័រនីមួយៗសរសេរក្រោមលេខផ្ទាល់ខ្លួនរបស់វា។ អ្នកស្គាល់ឧបករណ៍ផ្សេងដែលមានលេខដូចលើកាតនេះ។ គ្មានអ្វីត្រូវបានទុកចិត្តទេ។</translation>
    </message>
    <message>
        <source>Call your partner on a number you knew before, and ask for a new card from that computer.</source>
        <translation type="unfinished">សូមទូរស័ព្ទទៅដៃគូតាមលេខដែលអ្នកស្គាល់ពីមុន ហើយសុំកាតថ្មីពីកុំព្យូទ័រនោះ។</translation>
    </message>
    <message>
        <source>This laptop is one of yours</source>
        <translation type="unfinished">កុំព្យូទ័រយួរដៃនេះជារបស់អ្នក</translation>
    </message>
    <message>
        <source>Its lines are not let go together while it is enrolled. Nothing was changed.</source>
        <translation type="unfinished">ដរាបណាវានៅចុះឈ្មោះ មិនអាចបោះបង់បន្ទាត់របស់វាទាំងអស់ក្នុងពេលតែមួយបានទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Try the lines again on the page “Share and receive”, or strike the laptop off first.</source>
        <translation type="unfinished">សូមសាកបន្ទាត់ទាំងនោះម្ដងទៀតនៅទំព័រ “ចែករំលែក និងទទួល” ឬដកកុំព្យូទ័រយួរដៃនោះចេញពីបញ្ជីជាមុន។</translation>
    </message>
    <message>
        <source>The agreement is not complete</source>
        <translation type="unfinished">កិច្ចព្រមព្រៀងមិនពេញលេញទេ</translation>
    </message>
    <message>
        <source>It names at least one purpose, how much may go, and a last day that has not passed. Nothing was agreed.</source>
        <translation type="unfinished">ត្រូវមានគោលបំណងយ៉ាងតិចមួយ កម្រិតដែលអាចចែករំលែក និងថ្ងៃបញ្ចប់ដែលមិនទាន់ហួស។ គ្មានអ្វីត្រូវបានព្រមព្រៀងទេ។</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation type="unfinished">សូមបំពេញអ្វីដែលខ្វះ។</translation>
    </message>
    <message>
        <source>You stopped trusting this partner</source>
        <translation type="unfinished">អ្នកបានឈប់ទុកចិត្តដៃគូនេះ</translation>
    </message>
    <message>
        <source>Nothing is sent to it or agreed with it any more.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវផ្ញើទៅ ឬព្រមព្រៀងជាមួយដៃគូនេះទៀតទេ។</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">បានបញ្ឈប់</translation>
    </message>
    <message>
        <source>You stopped this before it was finished. Nothing of it was kept.</source>
        <translation type="unfinished">អ្នកបានបញ្ឈប់វាមុនពេលចប់។ គ្មានអ្វីរបស់វាត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation type="unfinished">សូមចាប់ផ្ដើមម្ដងទៀតនៅពេលណាដែលអ្នកចង់។</translation>
    </message>
    <message>
        <source>There is no such role</source>
        <translation type="unfinished">គ្មានតួនាទីបែបនេះទេ</translation>
    </message>
    <message>
        <source>A worker is a worker, a supervisor or an administrator; “{role}” is none of them.</source>
        <translation type="unfinished">តួនាទីត្រូវជាបុគ្គលិក អ្នកត្រួតពិនិត្យ ឬអ្នកគ្រប់គ្រង។ “{role}” មិនមែនជាតួនាទីទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation type="unfinished">សូមជ្រើសមួយក្នុងចំណោមទាំងបី។</translation>
    </message>
    <message>
        <source>Not in your role</source>
        <translation type="unfinished">មិនស្ថិតក្នុងតួនាទីរបស់អ្នក</translation>
    </message>
    <message>
        <source>Your role in this vault does not allow this. That you asked was written down, as every refusal is.</source>
        <translation type="unfinished">តួនាទីរបស់អ្នកក្នុងទូសុវត្ថិភាពនេះមិនអនុញ្ញាតទេ។ ការស្នើរបស់អ្នកត្រូវបានកត់ត្រា ដូចការបដិសេធទាំងអស់។</translation>
    </message>
    <message>
        <source>Ask a supervisor or the administrator of this vault to do it.</source>
        <translation type="unfinished">សូមសុំអ្នកត្រួតពិនិត្យ ឬអ្នកគ្រប់គ្រងទូសុវត្ថិភាពនេះធ្វើ។</translation>
    </message>
    <message>
        <source>The name and passphrase do not open this vault</source>
        <translation type="unfinished">ឈ្មោះ និងឃ្លាសម្ងាត់មិនបើកទូសុវត្ថិភាពនេះទេ</translation>
    </message>
    <message>
        <source>Havenbook does not say which of the two is wrong. Nothing was changed, and nothing is ever deleted.</source>
        <translation type="unfinished">Havenbook មិនប្រាប់ថាមួយណាខុសទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរ ហើយគ្មានអ្វីត្រូវបានលុបឡើយ។</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock. You can try again in {wait} s.</source>
        <translation type="unfinished">សូមពិនិត្យភាសាក្ដារចុច និង Caps Lock។ អ្នកអាចព្យាយាមម្ដងទៀតក្នុង {wait} វិនាទី។</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation type="unfinished">សូមរង់ចាំបន្តិច</translation>
    </message>
    <message>
        <source>After a wrong passphrase Havenbook waits, up to one minute. Nothing is ever deleted.</source>
        <translation type="unfinished">ក្រោយឃ្លាសម្ងាត់ខុស Havenbook រង់ចាំ រហូតដល់មួយនាទី។ គ្មានអ្វីត្រូវបានលុបឡើយ។</translation>
    </message>
    <message>
        <source>Try again in {wait} s. If you forgot the passphrase, use the printed recovery code.</source>
        <translation type="unfinished">សូមព្យាយាមម្ដងទៀតក្នុង {wait} វិនាទី។ បើភ្លេចឃ្លាសម្ងាត់ សូមប្រើលេខកូដសង្គ្រោះដែលបានបោះពុម្ព។</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation type="unfinished">ឯកសារសោនៃទូសុវត្ថិភាពនេះខូច</translation>
    </message>
    <message>
        <source>The file keyslots.json cannot be read, so no passphrase can open the vault. The records are still there.</source>
        <translation type="unfinished">មិនអាចអានឯកសារ keyslots.json បានទេ ដូច្នេះគ្មានឃ្លាសម្ងាត់ណាបើកទូសុវត្ថិភាពបានទេ។ កំណត់ត្រានៅតែមាន។</translation>
    </message>
    <message>
        <source>Put back keyslots.json from a copy of this folder, or restore the newest backup.</source>
        <translation type="unfinished">សូមដាក់ keyslots.json មកវិញពីច្បាប់ចម្លងនៃថតនេះ ឬស្ដារច្បាប់បម្រុងថ្មីបំផុត។</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation type="unfinished">បាត់ឯកសារសោនៃទូសុវត្ថិភាពនេះ</translation>
    </message>
    <message>
        <source>There is a vault here but no keyslots.json beside it, so no passphrase can open it.</source>
        <translation type="unfinished">មានទូសុវត្ថិភាពនៅទីនេះ តែគ្មាន keyslots.json នៅជាមួយ ដូច្នេះគ្មានឃ្លាសម្ងាត់ណាបើកវាបានទេ។</translation>
    </message>
    <message>
        <source>This vault needs a newer Havenbook</source>
        <translation type="unfinished">ទូសុវត្ថិភាពនេះត្រូវការ Havenbook ថ្មីជាងនេះ</translation>
    </message>
    <message>
        <source>Its key file was written by a newer version than this one.</source>
        <translation type="unfinished">ឯកសារសោរបស់វាត្រូវបានសរសេរដោយកំណែថ្មីជាងកំណែនេះ។</translation>
    </message>
    <message>
        <source>Install the newer version and open the vault with it.</source>
        <translation type="unfinished">សូមដំឡើងកំណែថ្មី រួចបើកទូសុវត្ថិភាពដោយកំណែនោះ។</translation>
    </message>
    <message>
        <source>The key file was changed by something else</source>
        <translation type="unfinished">ឯកសារសោត្រូវបានផ្លាស់ប្ដូរដោយអ្វីផ្សេង</translation>
    </message>
    <message>
        <source>Your own key opened the vault, but the rest of the key file is not as Havenbook left it. No key in it is trusted until it is repaired.</source>
        <translation type="unfinished">សោរបស់អ្នកបានបើកទូសុវត្ថិភាព ប៉ុន្តែផ្នែកផ្សេងនៃឯកសារសោមិនដូចដែល Havenbook បានទុក។ គ្មានសោណាក្នុងនោះត្រូវបានទុកចិត្តទេ រហូតដល់ជួសជុលរួច។</translation>
    </message>
    <message>
        <source>Tell the administrator of this vault today. Passphrases and workers cannot be changed until then.</source>
        <translation type="unfinished">សូមប្រាប់អ្នកគ្រប់គ្រងទូសុវត្ថិភាពនេះនៅថ្ងៃនេះ។ មិនអាចប្ដូរឃ្លាសម្ងាត់ ឬបុគ្គលិកបានទេ រហូតដល់ពេលនោះ។</translation>
    </message>
    <message>
        <source>The key file is an old copy</source>
        <translation type="unfinished">ឯកសារសោជាច្បាប់ចម្លងចាស់</translation>
    </message>
    <message>
        <source>The vault remembers a newer key file than the one beside it. Passphrases changed or workers added since then are not in it.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពចាំឯកសារសោដែលថ្មីជាងឯកសារនៅជាមួយវា។ ឃ្លាសម្ងាត់ដែលបានប្ដូរ ឬបុគ្គលិកដែលបានបន្ថែមក្រោយមក មិនមាននៅក្នុងនោះទេ។</translation>
    </message>
    <message>
        <source>Not enough free memory</source>
        <translation type="unfinished">អង្គចងចាំទំនេរមិនគ្រប់គ្រាន់</translation>
    </message>
    <message>
        <source>Opening this vault needs {mebibytes} MB of free memory for a moment. Your passphrase was not judged.</source>
        <translation type="unfinished">ការបើកទូសុវត្ថិភាពនេះត្រូវការអង្គចងចាំទំនេរ {mebibytes} MB មួយភ្លែត។ ឃ្លាសម្ងាត់របស់អ្នកមិនទាន់ត្រូវបានពិនិត្យទេ។</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished">សូមបិទកម្មវិធីផ្សេង រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation type="unfinished">ថតនេះមិនទទេទេ</translation>
    </message>
    <message>
        <source>A vault is only made in a new or empty folder, so that nothing can be overwritten.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពបង្កើតតែក្នុងថតថ្មី ឬថតទទេ ដើម្បីកុំឱ្យសរសេរជាន់លើអ្វី។</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new one.</source>
        <translation type="unfinished">សូមជ្រើសថតផ្សេង ឬបង្កើតថតថ្មី។</translation>
    </message>
    <message>
        <source>There is no vault in this folder</source>
        <translation type="unfinished">គ្មានទូសុវត្ថិភាពក្នុងថតនេះទេ</translation>
    </message>
    <message>
        <source>Havenbook found no vault.db here.</source>
        <translation type="unfinished">Havenbook រកមិនឃើញ vault.db នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Choose the folder that holds your vault, or make a new vault.</source>
        <translation type="unfinished">សូមជ្រើសថតដែលមានទូសុវត្ថិភាពរបស់អ្នក ឬបង្កើតទូថ្មី។</translation>
    </message>
    <message>
        <source>There is already a vault in this folder</source>
        <translation type="unfinished">មានទូសុវត្ថិភាពក្នុងថតនេះរួចហើយ</translation>
    </message>
    <message>
        <source>A new vault is never written over an old one.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពថ្មីមិនដែលសរសេរជាន់លើទូចាស់ទេ។</translation>
    </message>
    <message>
        <source>Unlock the one that is there, or choose another folder.</source>
        <translation type="unfinished">សូមដោះសោទូដែលនៅទីនោះ ឬជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>This is not a vault</source>
        <translation type="unfinished">នេះមិនមែនជាទូសុវត្ថិភាពទេ</translation>
    </message>
    <message>
        <source>There is a file called vault.db, but it is not an encrypted vault. Havenbook left it as it is.</source>
        <translation type="unfinished">មានឯកសារឈ្មោះ vault.db តែវាមិនមែនជាទូសុវត្ថិភាពដែលបានអ៊ិនគ្រីបទេ។ Havenbook បានទុកវាដដែល។</translation>
    </message>
    <message>
        <source>Choose another folder, or restore the newest backup into a new one.</source>
        <translation type="unfinished">សូមជ្រើសថតផ្សេង ឬស្ដារច្បាប់បម្រុងថ្មីបំផុតទៅក្នុងថតថ្មី។</translation>
    </message>
    <message>
        <source>The key file and the vault do not belong together</source>
        <translation type="unfinished">ឯកសារសោ និងទូសុវត្ថិភាពមិនមែនជាគូគ្នាទេ</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the key does not open vault.db: one of the two is from elsewhere.</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់របស់អ្នកត្រឹមត្រូវ តែសោមិនបើក vault.db ទេ៖ មួយក្នុងចំណោមទាំងពីរមកពីកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Put back the two files that belong together, or restore the newest backup.</source>
        <translation type="unfinished">សូមដាក់ឯកសារទាំងពីរដែលជាគូគ្នាមកវិញ ឬស្ដារច្បាប់បម្រុងថ្មីបំផុត។</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation type="unfinished">ទូសុវត្ថិភាពខូច</translation>
    </message>
    <message>
        <source>Part of vault.db is not what Havenbook wrote. Nothing was changed.</source>
        <translation type="unfinished">ផ្នែកមួយនៃ vault.db មិនមែនជាអ្វីដែល Havenbook បានសរសេរទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Copy this folder to a safe place, then restore the newest backup into a new folder.</source>
        <translation type="unfinished">សូមចម្លងថតនេះទៅកន្លែងមានសុវត្ថិភាព រួចស្ដារច្បាប់បម្រុងថ្មីបំផុតទៅក្នុងថតថ្មី។</translation>
    </message>
    <message>
        <source>It was last opened with a newer version than this one. Nothing was changed.</source>
        <translation type="unfinished">វាត្រូវបានបើកចុងក្រោយដោយកំណែថ្មីជាងកំណែនេះ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>This vault is open in another Havenbook</source>
        <translation type="unfinished">ទូសុវត្ថិភាពនេះកំពុងបើកក្នុង Havenbook មួយទៀត</translation>
    </message>
    <message>
        <source>Only one Havenbook at a time may write to a vault.</source>
        <translation type="unfinished">មានតែ Havenbook មួយប៉ុណ្ណោះដែលអាចសរសេរក្នុងទូសុវត្ថិភាពក្នុងពេលតែមួយ។</translation>
    </message>
    <message>
        <source>Use the window that is open, or lock it first.</source>
        <translation type="unfinished">សូមប្រើបង្អួចដែលកំពុងបើក ឬចាក់សោវាជាមុន។</translation>
    </message>
    <message>
        <source>Havenbook cannot write here</source>
        <translation type="unfinished">Havenbook មិនអាចសរសេរនៅទីនេះបានទេ</translation>
    </message>
    <message>
        <source>The folder or a file in it is read-only or belongs to someone else. Nothing was changed.</source>
        <translation type="unfinished">ថត ឬឯកសារក្នុងនោះសម្រាប់តែអាន ឬជារបស់អ្នកផ្សេង។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that belongs to you.</source>
        <translation type="unfinished">សូមជ្រើសថតលើកុំព្យូទ័រនេះ ដែលជារបស់អ្នក។</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished">ថាសពេញហើយ</translation>
    </message>
    <message>
        <source>There is no room for what was to be written. What was saved before is still there.</source>
        <translation type="unfinished">គ្មានកន្លែងទំនេរសម្រាប់អ្វីដែលត្រូវសរសេរទេ។ អ្វីដែលបានរក្សាទុកពីមុននៅតែមាន។</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished">សូមធ្វើឱ្យមានកន្លែងទំនេរ រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This copy of Havenbook cannot keep records safely</source>
        <translation type="unfinished">ច្បាប់ Havenbook នេះមិនអាចរក្សាកំណត់ត្រាដោយសុវត្ថិភាពបានទេ</translation>
    </message>
    <message>
        <source>Its encryption library is missing or not the right one, so it refuses to open any vault.</source>
        <translation type="unfinished">បណ្ណាល័យអ៊ិនគ្រីបរបស់វាបាត់ ឬមិនត្រឹមត្រូវ ដូច្នេះវាមិនព្រមបើកទូសុវត្ថិភាពណាទេ។</translation>
    </message>
    <message>
        <source>Install Havenbook again from the place you had it from.</source>
        <translation type="unfinished">សូមដំឡើង Havenbook ម្ដងទៀតពីកន្លែងដែលអ្នកបានវា។</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation type="unfinished">ទូសុវត្ថិភាពបានចាក់សោ</translation>
    </message>
    <message>
        <source>It was locked while this was under way. Nothing of it was kept.</source>
        <translation type="unfinished">វាត្រូវបានចាក់សោពេលកំពុងធ្វើ។ គ្មានអ្វីរបស់វាត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Unlock and start again.</source>
        <translation type="unfinished">សូមដោះសោ រួចចាប់ផ្ដើមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The vault could not be made ready for this version</source>
        <translation type="unfinished">មិនអាចរៀបចំទូសុវត្ថិភាពសម្រាប់កំណែនេះបានទេ</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished">វានៅដដែលដូចមុន។</translation>
    </message>
    <message>
        <source>Open it with the version you had, make a backup, and ask for help.</source>
        <translation type="unfinished">សូមបើកវាដោយកំណែដែលអ្នកធ្លាប់មាន ធ្វើច្បាប់បម្រុង ហើយសុំជំនួយ។</translation>
    </message>
    <message>
        <source>This person was erased</source>
        <translation type="unfinished">ព័ត៌មានរបស់សាមីខ្លួននេះត្រូវបានលុប</translation>
    </message>
    <message>
        <source>Nothing more is written about her.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវសរសេរអំពីសាមីខ្លួនទៀតទេ។</translation>
    </message>
    <message>
        <source>If she comes again and agrees, record a new intake.</source>
        <translation type="unfinished">បើសាមីខ្លួនមកម្ដងទៀត ហើយយល់ព្រម សូមកត់ត្រាការទទួលចូលថ្មី។</translation>
    </message>
    <message>
        <source>This passphrase cannot be used</source>
        <translation type="unfinished">មិនអាចប្រើឃ្លាសម្ងាត់នេះបានទេ</translation>
    </message>
    <message>
        <source>It is empty, too long, or holds a character that cannot be typed the same way on another keyboard.</source>
        <translation type="unfinished">វាទទេ វែងពេក ឬមានតួអក្សរដែលមិនអាចវាយដូចគ្នាលើក្ដារចុចផ្សេង។</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and signs.</source>
        <translation type="unfinished">សូមប្រើអក្សរ លេខ ដកឃ្លា និងសញ្ញា។</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់នេះងាយទាយពេក</translation>
    </message>
    <message>
        <source>Whoever takes this computer can try millions of passphrases without asking Havenbook.</source>
        <translation type="unfinished">អ្នកដែលយកកុំព្យូទ័រនេះអាចសាកឃ្លាសម្ងាត់រាប់លានដោយមិនបាច់សួរ Havenbook។</translation>
    </message>
    <message>
        <source>Take the six words that Havenbook suggests, or make it longer.</source>
        <translation type="unfinished">សូមយកពាក្យប្រាំមួយដែល Havenbook ណែនាំ ឬធ្វើឱ្យវាវែងជាង។</translation>
    </message>
    <message>
        <source>This is not quite a recovery code</source>
        <translation type="unfinished">នេះមិនទាន់ជាលេខកូដសង្គ្រោះត្រឹមត្រូវទេ</translation>
    </message>
    <message>
        <source>A letter was mistyped or left out: the code has seven groups, and its last letters prove the others.</source>
        <translation type="unfinished">អក្សរមួយត្រូវបានវាយខុស ឬខ្វះ៖ លេខកូដមានប្រាំពីរក្រុម ហើយអក្សរចុងក្រោយបញ្ជាក់អក្សរផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group. Upper and lower case do not matter.</source>
        <translation type="unfinished">សូមផ្ទៀងជាមួយសន្លឹក ម្ដងមួយក្រុម។ អក្សរធំតូចមិនសំខាន់ទេ។</translation>
    </message>
    <message>
        <source>This recovery code is for another vault</source>
        <translation type="unfinished">លេខកូដសង្គ្រោះនេះសម្រាប់ទូសុវត្ថិភាពផ្សេង</translation>
    </message>
    <message>
        <source>The code is complete but does not open this vault. A newer sheet may have replaced it.</source>
        <translation type="unfinished">លេខកូដពេញលេញ តែមិនបើកទូសុវត្ថិភាពនេះទេ។ សន្លឹកថ្មីជាងអាចបានជំនួសវា។</translation>
    </message>
    <message>
        <source>Look for the newest recovery sheet of this vault. You can try again in {wait} s.</source>
        <translation type="unfinished">សូមរកសន្លឹកសង្គ្រោះថ្មីបំផុតនៃទូសុវត្ថិភាពនេះ។ អ្នកអាចព្យាយាមម្ដងទៀតក្នុង {wait} វិនាទី។</translation>
    </message>
    <message>
        <source>A name is missing or cannot be used</source>
        <translation type="unfinished">ឈ្មោះខ្វះ ឬមិនអាចប្រើបាន</translation>
    </message>
    <message>
        <source>It is empty, longer than 80 characters, or holds a character that no keyboard types.</source>
        <translation type="unfinished">វាទទេ វែងជាង 80 តួអក្សរ ឬមានតួអក្សរដែលក្ដារចុចវាយមិនបាន។</translation>
    </message>
    <message>
        <source>Type the name again.</source>
        <translation type="unfinished">សូមវាយឈ្មោះម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The short code cannot be used</source>
        <translation type="unfinished">មិនអាចប្រើលេខកូដខ្លីបានទេ</translation>
    </message>
    <message>
        <source>Case numbers begin with it: it has two to eight letters A to Z or digits.</source>
        <translation type="unfinished">លេខករណីចាប់ផ្ដើមដោយវា៖ វាមានអក្សរ A ដល់ Z ឬលេខ ពីពីរដល់ប្រាំបីតួ។</translation>
    </message>
    <message>
        <source>Choose a short code that says nothing of the place, for example SUN.</source>
        <translation type="unfinished">សូមជ្រើសលេខកូដខ្លីដែលមិនបង្ហាញទីកន្លែង ឧទាហរណ៍ SUN។</translation>
    </message>
    <message>
        <source>This name is in use</source>
        <translation type="unfinished">ឈ្មោះនេះកំពុងប្រើ</translation>
    </message>
    <message>
        <source>Another worker of this vault has this name, and the name is typed to unlock.</source>
        <translation type="unfinished">បុគ្គលិកម្នាក់ទៀតក្នុងទូសុវត្ថិភាពនេះមានឈ្មោះនេះ ហើយឈ្មោះត្រូវវាយដើម្បីដោះសោ។</translation>
    </message>
    <message>
        <source>Choose a name that differs by more than capital letters.</source>
        <translation type="unfinished">សូមជ្រើសឈ្មោះដែលខុសគ្នាលើសពីអក្សរធំតូច។</translation>
    </message>
    <message>
        <source>No worker has this name</source>
        <translation type="unfinished">គ្មានបុគ្គលិកឈ្មោះនេះទេ</translation>
    </message>
    <message>
        <source>The key is right, but no worker of this vault has the name that was typed.</source>
        <translation type="unfinished">សោត្រឹមត្រូវ តែគ្មានបុគ្គលិកក្នុងទូសុវត្ថិភាពនេះមានឈ្មោះដែលបានវាយទេ។</translation>
    </message>
    <message>
        <source>Type the name exactly as it was given when the worker was added.</source>
        <translation type="unfinished">សូមវាយឈ្មោះឱ្យដូចពេលដែលបានបន្ថែមបុគ្គលិក។</translation>
    </message>
    <message>
        <source>This is not a Havenbook backup</source>
        <translation type="unfinished">នេះមិនមែនជាច្បាប់បម្រុង Havenbook ទេ</translation>
    </message>
    <message>
        <source>The file does not begin as a backup does. Nothing was restored.</source>
        <translation type="unfinished">ឯកសារនេះមិនចាប់ផ្ដើមដូចច្បាប់បម្រុងទេ។ គ្មានអ្វីត្រូវបានស្ដារទេ។</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .backup.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារដែលឈ្មោះបញ្ចប់ដោយ .backup។</translation>
    </message>
    <message>
        <source>This backup needs a newer Havenbook</source>
        <translation type="unfinished">ច្បាប់បម្រុងនេះត្រូវការ Havenbook ថ្មីជាងនេះ</translation>
    </message>
    <message>
        <source>It was made by a newer version than this one.</source>
        <translation type="unfinished">វាត្រូវបានធ្វើដោយកំណែថ្មីជាងកំណែនេះ។</translation>
    </message>
    <message>
        <source>Install the newer version and restore with it.</source>
        <translation type="unfinished">សូមដំឡើងកំណែថ្មី រួចស្ដារដោយកំណែនោះ។</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation type="unfinished">ច្បាប់បម្រុងនេះខូច</translation>
    </message>
    <message>
        <source>Part of the file is missing or was changed, so nothing was restored.</source>
        <translation type="unfinished">ផ្នែកមួយនៃឯកសារបាត់ ឬត្រូវបានផ្លាស់ប្ដូរ ដូច្នេះគ្មានអ្វីត្រូវបានស្ដារទេ។</translation>
    </message>
    <message>
        <source>Use another backup, and check the drive that this one was on.</source>
        <translation type="unfinished">សូមប្រើច្បាប់បម្រុងផ្សេង ហើយពិនិត្យដ្រាយដែលផ្ទុកច្បាប់នេះ។</translation>
    </message>
    <message>
        <source>The backup could not be proved</source>
        <translation type="unfinished">មិនអាចបញ្ជាក់ច្បាប់បម្រុងបានទេ</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what was written. The file was removed.</source>
        <translation type="unfinished">អ្វីដែលអានមកវិញពីដ្រាយមិនដូចអ្វីដែលបានសរសេរ។ ឯកសារត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>Use another drive and make the backup again.</source>
        <translation type="unfinished">សូមប្រើដ្រាយផ្សេង ហើយធ្វើច្បាប់បម្រុងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The half-typed form is not being kept</source>
        <translation type="unfinished">ទម្រង់ដែលវាយមិនទាន់ចប់មិនកំពុងរក្សាទុកទេ</translation>
    </message>
    <message>
        <source>Havenbook cannot write the draft now. What is on the screen is still there.</source>
        <translation type="unfinished">Havenbook មិនអាចសរសេរសេចក្ដីព្រាងឥឡូវនេះបានទេ។ អ្វីដែលនៅលើអេក្រង់នៅតែមាន។</translation>
    </message>
    <message>
        <source>Save the form soon, and check that the disk is not full.</source>
        <translation type="unfinished">សូមរក្សាទុកទម្រង់ឱ្យឆាប់ ហើយពិនិត្យថាថាសមិនពេញ។</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">មានបញ្ហាអ្វីមួយ</translation>
    </message>
    <message>
        <source>Havenbook met an error that it does not know. Your records are safe: nothing was half-saved.</source>
        <translation type="unfinished">Havenbook ជួបបញ្ហាដែលវាមិនស្គាល់។ កំណត់ត្រារបស់អ្នកមានសុវត្ថិភាព៖ គ្មានអ្វីរក្សាទុកពាក់កណ្ដាលទេ។</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, lock, unlock, and tell the person who looks after this computer.</source>
        <translation type="unfinished">សូមព្យាយាមម្ដងទៀត។ បើកើតឡើងទៀត សូមចាក់សោ ដោះសោ ហើយប្រាប់អ្នកថែទាំកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>A character in it cannot be typed the same way on every keyboard.</source>
        <translation type="unfinished">មានតួអក្សរមួយដែលមិនអាចវាយដូចគ្នាលើគ្រប់ក្ដារចុច។</translation>
    </message>
    <message>
        <source>Make it at least 14 characters long.</source>
        <translation type="unfinished">សូមឱ្យវាមានយ៉ាងតិច 14 តួអក្សរ។</translation>
    </message>
    <message>
        <source>Add a few words that have nothing to do with each other.</source>
        <translation type="unfinished">សូមបន្ថែមពាក្យពីរបីដែលមិនទាក់ទងគ្នា។</translation>
    </message>
    <message>
        <source>Repeating the same thing adds little.</source>
        <translation type="unfinished">ការសរសេរដដែលៗជួយបានតិចតួច។</translation>
    </message>
    <message>
        <source>Sequences such as abc or 123 are tried first.</source>
        <translation type="unfinished">លំដាប់ដូចជា abc ឬ 123 ត្រូវគេសាកមុនគេ។</translation>
    </message>
    <message>
        <source>Rows of neighbouring keys are tried first.</source>
        <translation type="unfinished">គ្រាប់ចុចជាប់គ្នាត្រូវគេសាកមុនគេ។</translation>
    </message>
    <message>
        <source>Dates and years are tried first.</source>
        <translation type="unfinished">កាលបរិច្ឆេទ និងឆ្នាំត្រូវគេសាកមុនគេ។</translation>
    </message>
    <message>
        <source>Names and common words are tried first, also with digits instead of letters.</source>
        <translation type="unfinished">ឈ្មោះ និងពាក្យសាមញ្ញត្រូវគេសាកមុនគេ ទោះជំនួសអក្សរដោយលេខក៏ដោយ។</translation>
    </message>
    <message>
        <source>Copying the vault and reading the copy</source>
        <translation type="unfinished">កំពុងចម្លងទូសុវត្ថិភាព និងអានច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Writing the encrypted vault</source>
        <translation type="unfinished">កំពុងសរសេរទូសុវត្ថិភាពដែលបានអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>Opening it</source>
        <translation type="unfinished">កំពុងបើក</translation>
    </message>
    <message>
        <source>Measuring how long one guess takes on this computer</source>
        <translation type="unfinished">កំពុងវាស់ថាការទាយម្ដងប្រើពេលប៉ុន្មានលើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Making keys from the passphrase</source>
        <translation type="unfinished">កំពុងបង្កើតសោពីឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation type="unfinished">កំពុងអានតារាង</translation>
    </message>
    <message>
        <source>Recording people</source>
        <translation type="unfinished">កំពុងកត់ត្រាមនុស្ស</translation>
    </message>
    <message>
        <source>Trying the recovery code</source>
        <translation type="unfinished">កំពុងសាកលេខកូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation type="unfinished">កំពុងបើកទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">លេខកូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Organisation: {organisation}</source>
        <translation type="unfinished">អង្គការ៖ {organisation}</translation>
    </message>
    <message>
        <source>Made on: {day}</source>
        <translation type="unfinished">ធ្វើនៅថ្ងៃ៖ {day}</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read every record.</source>
        <translation type="unfinished">អ្នកដែលមានសន្លឹកនេះ និងកុំព្យូទ័រ អាចអានកំណត់ត្រាទាំងអស់បាន។</translation>
    </message>
    <message>
        <source>Keep it in a safe, away from the computer. Never take a photograph of it.</source>
        <translation type="unfinished">សូមទុកវាក្នុងទូដែក ឆ្ងាយពីកុំព្យូទ័រ។ កុំថតរូបវាឱ្យសោះ។</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten: open Havenbook, choose Use the recovery code, type the code below.</source>
        <translation type="unfinished">បើភ្លេចឃ្លាសម្ងាត់៖ បើក Havenbook ជ្រើស «ប្រើលេខកូដសង្គ្រោះ» រួចវាយលេខកូដខាងក្រោម។</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter O, I, L or U: those are digits or mistakes.</source>
        <translation type="unfinished">អក្សរធំតូចមិនសំខាន់ទេ។ គ្មានអក្សរ O, I, L ឬ U ទេ៖ បើឃើញ វាជាលេខ ឬកំហុស។</translation>
    </message>
    <message>
        <source>Making the key from the passphrase</source>
        <translation type="unfinished">កំពុងបង្កើតសោពីឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished">កំពុងអានច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>This closure was approved</source>
        <translation type="unfinished">ការបិទករណីនេះត្រូវបានអនុម័ត</translation>
    </message>
    <message>
        <source>An approved closure is not voided, and only what may still change can be corrected in it.</source>
        <translation type="unfinished">ការបិទករណីដែលបានអនុម័តហើយមិនអាចទុកជាមោឃៈទេ ហើយអាចកែបានតែអ្វីដែលនៅអាចផ្លាស់ប្ដូរ។</translation>
    </message>
    <message>
        <source>If the person came back, open a new case for them.</source>
        <translation type="unfinished">បើសាមីខ្លួនមកម្ដងទៀត សូមបើកករណីថ្មីសម្រាប់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>This offer was made</source>
        <translation type="unfinished">សំណើប្រគល់នេះបានធ្វើរួចហើយ</translation>
    </message>
    <message>
        <source>The other organisation may have read it, so it is neither changed nor voided.</source>
        <translation type="unfinished">អង្គការផ្សេងអាចបានអានវាហើយ ដូច្នេះវាមិនអាចផ្លាស់ប្ដូរ ឬទុកជាមោឃៈទេ។</translation>
    </message>
    <message>
        <source>Call the offer back. Then write a new one if it is needed.</source>
        <translation type="unfinished">សូមដកសំណើប្រគល់វិញ។ បន្ទាប់មកសរសេរសំណើថ្មី បើត្រូវការ។</translation>
    </message>
    <message>
        <source>This case is not offered to us any more</source>
        <translation type="unfinished">គេលែងស្នើប្រគល់ករណីនេះឱ្យយើងទៀតហើយ</translation>
    </message>
    <message>
        <source>The offer was called back, or the permission of the person ended. Nothing was changed.</source>
        <translation type="unfinished">សំណើប្រគល់ត្រូវបានដកវិញ ឬការអនុញ្ញាតរបស់សាមីខ្លួនបានចប់។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Ask the organisation that offered it. It still has the case.</source>
        <translation type="unfinished">សូមសួរអង្គការដែលបានស្នើប្រគល់។ ករណីនៅជាមួយអង្គការនោះដដែល។</translation>
    </message>
    <message>
        <source>This case was taken over</source>
        <translation type="unfinished">ករណីនេះត្រូវបានទទួលយកហើយ</translation>
    </message>
    <message>
        <source>The answer is here: there is a case of the person that goes on with it. Nothing was changed.</source>
        <translation type="unfinished">ចម្លើយនៅទីនេះ៖ មានករណីមួយរបស់សាមីខ្លួនដែលបន្តពីវា។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>If the person shall come back, whoever has the case now offers it in turn.</source>
        <translation type="unfinished">បើសាមីខ្លួនត្រូវត្រឡប់មកវិញ អ្នកដែលមានករណីឥឡូវនេះជាអ្នកស្នើប្រគល់វាវិញ។</translation>
    </message>
    <message>
        <source>The case cannot be closed yet</source>
        <translation type="unfinished">មិនទាន់អាចបិទករណីនេះបានទេ</translation>
    </message>
    <message>
        <source>Questions that must be answered before a case is closed are still blank: {count} in all.</source>
        <translation type="unfinished">សំណួរដែលត្រូវឆ្លើយមុនពេលបិទករណីនៅទទេ៖ សរុប {count}។</translation>
    </message>
    <message>
        <source>Go through the list of open questions. Every answer may also be a reason why there is none.</source>
        <translation type="unfinished">សូមមើលបញ្ជីសំណួរដែលមិនទាន់ឆ្លើយ។ ចម្លើយនីមួយៗក៏អាចជាមូលហេតុដែលគ្មានចម្លើយបានដែរ។</translation>
    </message>
    <message>
        <source>There is nothing to approve</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវអនុម័តទេ</translation>
    </message>
    <message>
        <source>This record is void, belongs to another organisation, or is not one that a supervisor approves.</source>
        <translation type="unfinished">កំណត់ត្រានេះជាមោឃៈ ជារបស់អង្គការផ្សេង ឬមិនមែនជាកំណត់ត្រាដែលអ្នកត្រួតពិនិត្យអនុម័តទេ។</translation>
    </message>
    <message>
        <source>Go back to the list of what waits for approval.</source>
        <translation type="unfinished">សូមត្រឡប់ទៅបញ្ជីអ្វីដែលកំពុងរង់ចាំការអនុម័ត។</translation>
    </message>
    <message>
        <source>This case is not closed</source>
        <translation type="unfinished">ករណីនេះមិនទាន់បិទទេ</translation>
    </message>
    <message>
        <source>A new case of the same person begins only after the earlier one was closed. Nothing was changed.</source>
        <translation type="unfinished">ករណីថ្មីរបស់សាមីខ្លួនដដែល ចាប់ផ្ដើមបានតែក្រោយពេលករណីមុនត្រូវបានបិទ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Go on in this case.</source>
        <translation type="unfinished">សូមបន្តក្នុងករណីនេះ។</translation>
    </message>
    <message>
        <source>The person has an open case</source>
        <translation type="unfinished">សាមីខ្លួនមានករណីដែលមិនទាន់បិទ</translation>
    </message>
    <message>
        <source>Help goes on in the case that is open. Nothing was changed.</source>
        <translation type="unfinished">ជំនួយបន្តក្នុងករណីដែលមិនទាន់បិទ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Open that case and go on there.</source>
        <translation type="unfinished">សូមបើកករណីនោះ ហើយបន្តនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Ask for permission first</source>
        <translation type="unfinished">សូមសុំការអនុញ្ញាតជាមុន</translation>
    </message>
    <message>
        <source>There is no live permission of the person to keep a record for care here. Nothing was changed.</source>
        <translation type="unfinished">នៅទីនេះ សាមីខ្លួនមិនមានការអនុញ្ញាតដែលមានសុពលភាព ឱ្យរក្សាកំណត់ត្រាសម្រាប់ការថែទាំទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Record the permission on the page of the earlier case, then open the new case.</source>
        <translation type="unfinished">សូមកត់ត្រាការអនុញ្ញាតលើទំព័រនៃករណីមុន រួចបើកករណីថ្មី។</translation>
    </message>
    <message>
        <source>Nobody here has this code</source>
        <translation type="unfinished">គ្មានអ្នកណានៅទីនេះមានលេខកូដនេះទេ</translation>
    </message>
    <message>
        <source>The worker is not, or no longer, at this vault. No case changed hands.</source>
        <translation type="unfinished">បុគ្គលិកនេះមិននៅ ឬលែងនៅក្នុងទូសុវត្ថិភាពនេះ។ គ្មានករណីណាត្រូវបានប្ដូរអ្នកទទួលខុសត្រូវទេ។</translation>
    </message>
    <message>
        <source>Choose somebody from the list of workers.</source>
        <translation type="unfinished">សូមជ្រើសម្នាក់ពីបញ្ជីបុគ្គលិក។</translation>
    </message>
    <message>
        <source>This case is not handed over</source>
        <translation type="unfinished">ករណីនេះមិនត្រូវបានប្រគល់ទេ</translation>
    </message>
    <message>
        <source>Who is responsible for a case asks another to take it, and only who was asked can agree.</source>
        <translation type="unfinished">អ្នកទទួលខុសត្រូវករណី សុំឱ្យម្នាក់ទៀតទទួលវា ហើយមានតែអ្នកដែលត្រូវបានសុំទើបអាចយល់ព្រម។</translation>
    </message>
    <message>
        <source>Ask the worker who is responsible, or a supervisor.</source>
        <translation type="unfinished">សូមសួរបុគ្គលិកទទួលខុសត្រូវ ឬអ្នកត្រួតពិនិត្យ។</translation>
    </message>
    <message>
        <source>This definition is on the list</source>
        <translation type="unfinished">និយមន័យនេះមានក្នុងបញ្ជីហើយ</translation>
    </message>
    <message>
        <source>The house uses this definition in this version already. Nothing was changed.</source>
        <translation type="unfinished">ទីជម្រកប្រើនិយមន័យនេះក្នុងកំណែនេះរួចហើយ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Choose it from the list, or write another version.</source>
        <translation type="unfinished">សូមជ្រើសវាពីបញ្ជី ឬសរសេរកំណែផ្សេង។</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវដកវិញទេ</translation>
    </message>
    <message>
        <source>This permission was not given, so nothing goes out on it. Nothing was changed.</source>
        <translation type="unfinished">មិនបានផ្ដល់ការអនុញ្ញាតនេះទេ ដូច្នេះគ្មានអ្វីចេញទៅតាមវាទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>If something went out all the same, tell a supervisor today.</source>
        <translation type="unfinished">បើនៅតែមានអ្វីចេញទៅ សូមប្រាប់អ្នកត្រួតពិនិត្យនៅថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>It was taken back before</source>
        <translation type="unfinished">វាត្រូវបានដកវិញពីមុនហើយ</translation>
    </message>
    <message>
        <source>Nothing goes out on this permission any more. Nothing was changed.</source>
        <translation type="unfinished">គ្មានអ្វីចេញទៅតាមការអនុញ្ញាតនេះទៀតទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Nothing more is needed. If the person wants it erased too, correct the answer with the reason.</source>
        <translation type="unfinished">មិនចាំបាច់ធ្វើអ្វីទៀតទេ។ បើសាមីខ្លួនចង់ឱ្យលុបវាដែរ សូមកែចម្លើយ ដោយមានមូលហេតុ។</translation>
    </message>
    <message>
        <source>A newer sheet governs</source>
        <translation type="unfinished">សន្លឹកថ្មីជាងមានសុពលភាព</translation>
    </message>
    <message>
        <source>The person decided again about the same purpose and receiver. Nothing was changed.</source>
        <translation type="unfinished">សាមីខ្លួនបានសម្រេចម្ដងទៀតអំពីគោលបំណង និងអ្នកទទួលដដែល។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Take back the newest sheet of this permission.</source>
        <translation type="unfinished">សូមដកសន្លឹកថ្មីបំផុតនៃការអនុញ្ញាតនេះវិញ។</translation>
    </message>
    <message>
        <source>The permissions changed again</source>
        <translation type="unfinished">ការអនុញ្ញាតបានផ្លាស់ប្ដូរម្ដងទៀត</translation>
    </message>
    <message>
        <source>Something came in after this page was shown. Nothing was changed.</source>
        <translation type="unfinished">មានអ្វីមួយចូលមក ក្រោយពេលទំព័រនេះត្រូវបានបង្ហាញ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Open the case again, look at the permissions, and then say that they are right.</source>
        <translation type="unfinished">សូមបើកករណីម្ដងទៀត មើលការអនុញ្ញាត រួចទើបប្រាប់ថាវាត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>This day cannot be right</source>
        <translation type="unfinished">ថ្ងៃនេះមិនអាចត្រឹមត្រូវបានទេ</translation>
    </message>
    <message>
        <source>A permission is taken back today or on a day before, and not before it was given.</source>
        <translation type="unfinished">ការអនុញ្ញាតត្រូវដកវិញនៅថ្ងៃនេះ ឬនៅថ្ងៃមុន ហើយមិនមែនមុនពេលដែលបានផ្ដល់ទេ។</translation>
    </message>
    <message>
        <source>Look at the day and try again.</source>
        <translation type="unfinished">សូមមើលថ្ងៃ រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished">នេះមិនមែនជាឯកសារទេ</translation>
    </message>
    <message>
        <source>It is a folder or something else that cannot be kept as one file. Nothing was added.</source>
        <translation type="unfinished">វាជាថត ឬអ្វីផ្សេង ដែលមិនអាចរក្សាទុកជាឯកសារមួយបានទេ។ គ្មានអ្វីត្រូវបានបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារមួយ។</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished">ឯកសារទទេ</translation>
    </message>
    <message>
        <source>There is nothing in it, so nothing was added.</source>
        <translation type="unfinished">គ្មានអ្វីក្នុងវាទេ ដូច្នេះគ្មានអ្វីត្រូវបានបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>Look at the file where it came from: it may not have been copied to the end.</source>
        <translation type="unfinished">សូមមើលឯកសារនៅកន្លែងដើមរបស់វា៖ វាអាចមិនត្រូវបានចម្លងដល់ចប់។</translation>
    </message>
    <message>
        <source>The file is too big</source>
        <translation type="unfinished">ឯកសារធំពេក</translation>
    </message>
    <message>
        <source>One file may have 512 MB. Nothing was added.</source>
        <translation type="unfinished">ឯកសារមួយអាចមានទំហំត្រឹម 512 MB។ គ្មានអ្វីត្រូវបានបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>Make it smaller or cut it into parts, and add each part.</source>
        <translation type="unfinished">សូមធ្វើឱ្យវាតូចជាង ឬកាត់វាជាផ្នែកៗ រួចបន្ថែមផ្នែកនីមួយៗ។</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished">មិនអាចអានឯកសារបានទេ</translation>
    </message>
    <message>
        <source>It is there, and this computer does not let Havenbook read it. Nothing was added.</source>
        <translation type="unfinished">វានៅទីនោះ តែកុំព្យូទ័រនេះមិនឱ្យ Havenbook អានវាទេ។ គ្មានអ្វីត្រូវបានបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>Check who may read it, or copy it again from where it came from.</source>
        <translation type="unfinished">សូមពិនិត្យថាអ្នកណាអាចអានវា ឬចម្លងវាម្ដងទៀតពីកន្លែងដើម។</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished">ឯកសារលែងមានហើយ</translation>
    </message>
    <message>
        <source>The stick was pulled out, or the file was moved or changed while it was read. Nothing was added.</source>
        <translation type="unfinished">USB ត្រូវបានដកចេញ ឬឯកសារត្រូវបានផ្លាស់ទី ឬផ្លាស់ប្ដូរពេលកំពុងអាន។ គ្មានអ្វីត្រូវបានបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>Put the stick in again and choose the file once more.</source>
        <translation type="unfinished">សូមដោត USB ចូលវិញ រួចជ្រើសឯកសារម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The hidden facts in this picture cannot be taken out</source>
        <translation type="unfinished">មិនអាចដកព័ត៌មានលាក់ក្នុងរូបភាពនេះចេញបានទេ</translation>
    </message>
    <message>
        <source>A picture may say where and with which telephone it was made. This one is damaged or very large, so this could not be removed, and it was not added.</source>
        <translation type="unfinished">រូបភាពអាចប្រាប់ថាថតនៅទីណា និងដោយទូរស័ព្ទណា។ រូបភាពនេះខូច ឬធំខ្លាំង ដូច្នេះមិនអាចដកព័ត៌មាននេះចេញបានទេ ហើយវាមិនត្រូវបានបន្ថែម។</translation>
    </message>
    <message>
        <source>Choose to keep the original if it is needed as evidence, or take the picture again.</source>
        <translation type="unfinished">សូមជ្រើសរក្សាច្បាប់ដើម បើត្រូវការវាជាភស្តុតាង ឬថតរូបម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation type="unfinished">ឯកសារមិននៅក្នុងទូសុវត្ថិភាពនេះទេ</translation>
    </message>
    <message>
        <source>Files never travel in a bundle: what is kept here is only the note that there is one.</source>
        <translation type="unfinished">ឯកសារមិនដែលផ្ញើក្នុងកញ្ចប់ទេ៖ អ្វីដែលរក្សាទុកនៅទីនេះ មានតែកំណត់ចំណាំថាមានឯកសារមួយ។</translation>
    </message>
    <message>
        <source>Ask the house that recorded it.</source>
        <translation type="unfinished">សូមសួរទីជម្រកដែលបានកត់ត្រាវា។</translation>
    </message>
    <message>
        <source>Not into the folder of the vault</source>
        <translation type="unfinished">មិនមែនក្នុងថតនៃទូសុវត្ថិភាពទេ</translation>
    </message>
    <message>
        <source>A plain copy there could be taken together with the vault. Nothing was written.</source>
        <translation type="unfinished">ច្បាប់ចម្លងមិនចាក់សោនៅទីនោះ អាចត្រូវគេយកទៅជាមួយទូសុវត្ថិភាព។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Choose another folder, best on a stick that you can lock away.</source>
        <translation type="unfinished">សូមជ្រើសថតផ្សេង ល្អបំផុតលើ USB ដែលអ្នកអាចចាក់សោទុកបាន។</translation>
    </message>
    <message>
        <source>This room cannot be kept like that</source>
        <translation type="unfinished">មិនអាចរក្សាបន្ទប់នេះដូច្នេះបានទេ</translation>
    </message>
    <message>
        <source>A room needs a name that no other room has or had, and at least one bed. Two beds of a room need two names.</source>
        <translation type="unfinished">បន្ទប់ត្រូវមានឈ្មោះដែលគ្មានបន្ទប់ផ្សេងមាន ឬធ្លាប់មាន និងគ្រែយ៉ាងតិចមួយ។ គ្រែពីរក្នុងបន្ទប់មួយត្រូវមានឈ្មោះពីរ។</translation>
    </message>
    <message>
        <source>Change the name or the beds and try again.</source>
        <translation type="unfinished">សូមប្ដូរឈ្មោះ ឬគ្រែ រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Somebody sleeps there</source>
        <translation type="unfinished">មានគេគេងនៅទីនោះ</translation>
    </message>
    <message>
        <source>This room or bed is taken tonight. Nothing was changed.</source>
        <translation type="unfinished">បន្ទប់ ឬគ្រែនេះមានអ្នកប្រើនៅយប់នេះ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Move the person to another bed first, then try again.</source>
        <translation type="unfinished">សូមប្ដូរសាមីខ្លួនទៅគ្រែផ្សេងជាមុន រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Taking the file into the vault</source>
        <translation type="unfinished">កំពុងដាក់ឯកសារចូលទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished">កំពុងបើកឯកសារ</translation>
    </message>
    <message>
        <source>Writing a plain copy</source>
        <translation type="unfinished">កំពុងសរសេរច្បាប់ចម្លងមិនចាក់សោ</translation>
    </message>
    <message>
        <source>There is nobody to tell of</source>
        <translation type="unfinished">គ្មាននរណាដែលអាចប្រាប់បានទេ</translation>
    </message>
    <message>
        <source>Of nobody in this period may anything be told to this partner for this purpose. No file was written.</source>
        <translation type="unfinished">ក្នុងរយៈពេលនេះ គ្មានព័ត៌មានរបស់នរណាអាចប្រាប់ដៃគូនេះសម្រាប់គោលបំណងនេះបានទេ។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Look at who is left out and why. Nothing can be told without the person’s agreement.</source>
        <translation type="unfinished">សូមមើលថានរណាមិនត្រូវបានរាប់បញ្ចូល និងមូលហេតុ។ មិនអាចប្រាប់អ្វីបានទេ បើគ្មានការយល់ព្រមពីសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation type="unfinished">ខ្វះមូលហេតុ</translation>
    </message>
    <message>
        <source>A file that is not sealed can be read by everybody who finds it. No file was written.</source>
        <translation type="unfinished">ឯកសារដែលមិនបានបិទត្រា អ្នកណារកឃើញក៏អាចអានបាន។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Write in a sentence why it must be so, without anybody’s name; or let the file be sealed.</source>
        <translation type="unfinished">សូមសរសេរមួយប្រយោគថាហេតុអ្វីត្រូវធ្វើដូច្នេះ ដោយគ្មានឈ្មោះនរណា ឬឱ្យបិទត្រាឯកសារ។</translation>
    </message>
    <message>
        <source>This is not a key to seal for</source>
        <translation type="unfinished">នេះមិនមែនជាសោសម្រាប់បិទត្រាទេ</translation>
    </message>
    <message>
        <source>Such a key is one long word that begins with age1. Nothing was written.</source>
        <translation type="unfinished">សោបែបនេះគឺជាពាក្យវែងមួយដែលចាប់ផ្ដើមដោយ age1។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Ask for it again, and paste it whole. Or seal with a passphrase.</source>
        <translation type="unfinished">សូមសុំវាម្ដងទៀត រួចបិទភ្ជាប់វាទាំងមូល។ ឬបិទត្រាដោយឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>This standard has no such file</source>
        <translation type="unfinished">ស្តង់ដារនេះគ្មានឯកសារបែបនេះទេ</translation>
    </message>
    <message>
        <source>Only HTCDS publishes templates to fill in. No file was written.</source>
        <translation type="unfinished">មានតែ HTCDS ដែលផ្សព្វផ្សាយគំរូសម្រាប់បំពេញ។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Choose XLSX, CSV or JSON, or choose HTCDS.</source>
        <translation type="unfinished">សូមជ្រើស XLSX, CSV ឬ JSON ឬជ្រើស HTCDS។</translation>
    </message>
    <message>
        <source>This is not a period</source>
        <translation type="unfinished">នេះមិនមែនជារយៈពេលទេ</translation>
    </message>
    <message>
        <source>It takes two months, and the first may not come after the last. No file was written.</source>
        <translation type="unfinished">ត្រូវមានខែពីរ ហើយខែដំបូងមិនអាចនៅក្រោយខែចុងក្រោយទេ។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Write each month as 2024-05, or leave it empty for all years.</source>
        <translation type="unfinished">សូមសរសេរខែនីមួយៗដូច 2024-05 ឬទុកឱ្យទទេសម្រាប់គ្រប់ឆ្នាំ។</translation>
    </message>
    <message>
        <source>This file cannot be opened here</source>
        <translation type="unfinished">មិនអាចបើកឯកសារនេះនៅទីនេះបានទេ</translation>
    </message>
    <message>
        <source>It is not a sealed data set, it is not whole, or it was sealed for somebody else.</source>
        <translation type="unfinished">វាមិនមែនជាសំណុំទិន្នន័យបិទត្រា មិនពេញលេញ ឬត្រូវបានបិទត្រាសម្រាប់អ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Ask the sender for whom it was sealed. Only that desk can open it; the sender cannot either.</source>
        <translation type="unfinished">សូមសួរអ្នកផ្ញើថាបានបិទត្រាវាសម្រាប់នរណា។ មានតែតុនោះអាចបើកវាបាន សូម្បីអ្នកផ្ញើក៏មិនអាចដែរ។</translation>
    </message>
    <message>
        <source>There is no such figure</source>
        <translation type="unfinished">គ្មានតួលេខបែបនេះទេ</translation>
    </message>
    <message>
        <source>{name} is not known here, or does not go with this figure. Nothing was counted.</source>
        <translation type="unfinished">{name} មិនស្គាល់នៅទីនេះទេ ឬមិនត្រូវគ្នានឹងតួលេខនេះ។ គ្មានអ្វីត្រូវបានរាប់ទេ។</translation>
    </message>
    <message>
        <source>Choose the figure and what it is split by from the list. An older Havenbook may know fewer.</source>
        <translation type="unfinished">សូមជ្រើសតួលេខ និងរបៀបបំបែកវា ពីបញ្ជី។ Havenbook ចាស់អាចស្គាល់តិចជាង។</translation>
    </message>
    <message>
        <source>These organisations cannot stand side by side here</source>
        <translation type="unfinished">មិនអាចដាក់អង្គការទាំងនេះទន្ទឹមគ្នានៅទីនេះបានទេ</translation>
    </message>
    <message>
        <source>{one} and {other} differ in what this figure rests on: the question, the definition, or how many answers there are. Nothing was counted.</source>
        <translation type="unfinished">{one} និង {other} ខុសគ្នាត្រង់អ្វីដែលតួលេខនេះផ្អែកលើ៖ សំណួរ និយមន័យ ឬចំនួនចម្លើយ។ គ្មានអ្វីត្រូវបានរាប់ទេ។</translation>
    </message>
    <message>
        <source>This profile cannot be kept as it is</source>
        <translation type="unfinished">មិនអាចរក្សាទុកទម្រង់កំណត់នេះតាមសភាពនេះបានទេ</translation>
    </message>
    <message>
        <source>This is no period</source>
        <translation type="unfinished">នេះមិនមែនជារយៈពេលទេ</translation>
    </message>
    <message>
        <source>“{period}” names no month, quarter, year or days. Nothing was counted.</source>
        <translation type="unfinished">“{period}” មិនមែនជាខែ ត្រីមាស ឆ្នាំ ឬថ្ងៃទេ។ គ្មានអ្វីត្រូវបានរាប់ទេ។</translation>
    </message>
    <message>
        <source>Write 2026, 2026-Q3, 2026-07 or 2026-01-01..2026-06-30, with the first day first.</source>
        <translation type="unfinished">សូមសរសេរ 2026, 2026-Q3, 2026-07 ឬ 2026-01-01..2026-06-30 ដោយដាក់ថ្ងៃដំបូងមុន។</translation>
    </message>
    <message>
        <source>This is not a report of Havenbook</source>
        <translation type="unfinished">នេះមិនមែនជារបាយការណ៍របស់ Havenbook ទេ</translation>
    </message>
    <message>
        <source>It cannot be used as it is: {what}. Nothing was kept.</source>
        <translation type="unfinished">មិនអាចប្រើវាដូចដែលវាមានបានទេ៖ {what}។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Ask whoever made the file to save it once more, or put the report together here.</source>
        <translation type="unfinished">សូមសុំអ្នកធ្វើឯកសារឱ្យរក្សាទុកវាម្ដងទៀត ឬរៀបចំរបាយការណ៍នៅទីនេះ។</translation>
    </message>
    <message>
        <source>The report is of a later Havenbook</source>
        <translation type="unfinished">របាយការណ៍នេះមកពី Havenbook ថ្មីជាង</translation>
    </message>
    <message>
        <source>It is written in version {version}, which this Havenbook does not read. Nothing was kept.</source>
        <translation type="unfinished">វាសរសេរក្នុងកំណែ {version} ដែល Havenbook នេះមិនអាចអានបាន។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>“See where they differ” says why. Show each organisation apart: choose one of them, and count again.</source>
        <translation type="unfinished">“មើលថាខុសគ្នាត្រង់ណា” ប្រាប់មូលហេតុ។ សូមបង្ហាញអង្គការនីមួយៗដាច់ពីគ្នា៖ ជ្រើសមួយ រួចរាប់ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>It is not written as a profile is written. Nothing was kept.</source>
        <translation type="unfinished">វាមិនបានសរសេរតាមរបៀបសរសេរព័ត៌មានអង្គការទេ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Write it on the page “What organisations say of themselves”, and save it from there.</source>
        <translation type="unfinished">សូមសរសេរវានៅទំព័រ “អ្វីដែលអង្គការនានាប្រាប់អំពីខ្លួន” រួចរក្សាទុកវាពីទីនោះ។</translation>
    </message>
    <message>
        <source>A definition has no law</source>
        <translation type="unfinished">និយមន័យមួយគ្មានច្បាប់</translation>
    </message>
    <message>
        <source>Each definition needs the law and the article that it stands on. Nothing was kept.</source>
        <translation type="unfinished">និយមន័យនីមួយៗត្រូវមានច្បាប់ និងមាត្រាដែលវាផ្អែកលើ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Write the law and the article, or “rule of our house” where there is none.</source>
        <translation type="unfinished">សូមសរសេរច្បាប់ និងមាត្រា ឬ “វិធានរបស់ទីជម្រកយើង” បើគ្មានច្បាប់។</translation>
    </message>
    <message>
        <source>This is no day, month or year</source>
        <translation type="unfinished">នេះមិនមែនជាថ្ងៃ ខែ ឬឆ្នាំទេ</translation>
    </message>
    <message>
        <source>“{what}” cannot be read as a day. Nothing was kept.</source>
        <translation type="unfinished">មិនអាចអាន “{what}” ជាថ្ងៃបានទេ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Write 2026, 2026-05 or 2026-05-03.</source>
        <translation type="unfinished">សូមសរសេរ 2026, 2026-05 ឬ 2026-05-03។</translation>
    </message>
    <message>
        <source>A definition ends before it begins</source>
        <translation type="unfinished">និយមន័យមួយចប់មុនពេលវាចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>The last day lies before the first: {what}. Nothing was kept.</source>
        <translation type="unfinished">ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង៖ {what}។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Put the two days right, or leave the last day empty while it is in force.</source>
        <translation type="unfinished">សូមកែថ្ងៃទាំងពីរឱ្យត្រឹមត្រូវ ឬទុកថ្ងៃចុងក្រោយឱ្យទទេ បើវានៅមានសុពលភាព។</translation>
    </message>
    <message>
        <source>The profile says something that is not known here</source>
        <translation type="unfinished">ព័ត៌មានអង្គការនិយាយអំពីអ្វីមួយដែលទីនេះមិនស្គាល់</translation>
    </message>
    <message>
        <source>“{what}” is in none of the lists of this Havenbook. Nothing was kept.</source>
        <translation type="unfinished">“{what}” មិនមានក្នុងបញ្ជីណារបស់ Havenbook នេះទេ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Update Havenbook, or ask the organisation to choose from the lists of this version.</source>
        <translation type="unfinished">សូមធ្វើបច្ចុប្បន្នភាព Havenbook ឬសុំអង្គការឱ្យជ្រើសពីបញ្ជីនៃកំណែនេះ។</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation type="unfinished">អត្ថបទមួយវែងពេក</translation>
    </message>
    <message>
        <source>A profile holds some pages and no more. Nothing was kept.</source>
        <translation type="unfinished">ព័ត៌មានអង្គការមានបានត្រឹមតែប៉ុន្មានទំព័រប៉ុណ្ណោះ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Shorten the long texts.</source>
        <translation type="unfinished">សូមបង្រួញអត្ថបទវែងៗ។</translation>
    </message>
    <message>
        <source>This is not a profile of Havenbook</source>
        <translation type="unfinished">នេះមិនមែនជាព័ត៌មានអង្គការរបស់ Havenbook ទេ</translation>
    </message>
    <message>
        <source>The file holds something else, or cannot be read. Nothing was kept.</source>
        <translation type="unfinished">ឯកសារមានអ្វីផ្សេង ឬមិនអាចអានបាន។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Choose a file that was saved with “Save as a file”, or ask for it once more.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារដែលបានរក្សាទុកដោយ “រក្សាទុកជាឯកសារ” ឬសុំវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The profile is of a later Havenbook</source>
        <translation type="unfinished">ព័ត៌មានអង្គការនេះមកពី Havenbook កំណែថ្មីជាង</translation>
    </message>
    <message>
        <source>Update Havenbook, or write the profile by hand.</source>
        <translation type="unfinished">សូមធ្វើបច្ចុប្បន្នភាព Havenbook ឬសរសេរព័ត៌មានអង្គការដោយដៃ។</translation>
    </message>
    <message>
        <source>Update Havenbook, or ask for the report as an older version writes it.</source>
        <translation type="unfinished">សូមធ្វើបច្ចុប្បន្នភាព Havenbook ឬសុំរបាយការណ៍តាមកំណែចាស់។</translation>
    </message>
    <message>
        <source>The report asks for figures that are not known here</source>
        <translation type="unfinished">របាយការណ៍សុំតួលេខដែលមិនស្គាល់នៅទីនេះ</translation>
    </message>
    <message>
        <source>This Havenbook does not count: {names}. Nothing was kept.</source>
        <translation type="unfinished">Havenbook នេះមិនរាប់៖ {names}។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Update Havenbook, or ask for a report without these figures.</source>
        <translation type="unfinished">សូមធ្វើបច្ចុប្បន្នភាព Havenbook ឬសុំរបាយការណ៍ដែលគ្មានតួលេខទាំងនេះ។</translation>
    </message>
    <message>
        <source>A PDF needs the libraries of the window</source>
        <translation type="unfinished">PDF ត្រូវការបណ្ណាល័យរបស់បង្អួច</translation>
    </message>
    <message>
        <source>PySide6 is not installed here, and only it can set every script as a page. Nothing was written.</source>
        <translation type="unfinished">PySide6 មិនបានដំឡើងនៅទីនេះទេ ហើយមានតែវាអាចរៀបអក្សរគ្រប់ភាសាជាទំព័របាន។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Install PySide6, or ask for --xlsx, --csv or --json.</source>
        <translation type="unfinished">សូមដំឡើង PySide6 ឬប្រើ --xlsx, --csv ឬ --json។</translation>
    </message>
    <message>
        <source>A workbook or a PDF needs a file</source>
        <translation type="unfinished">សៀវភៅតារាង ឬ PDF ត្រូវការឯកសារ</translation>
    </message>
    <message>
        <source>Neither can be written onto the screen. Nothing was counted.</source>
        <translation type="unfinished">ទាំងពីរមិនអាចសរសេរលើអេក្រង់បានទេ។ គ្មានអ្វីត្រូវបានរាប់ទេ។</translation>
    </message>
    <message>
        <source>Give the file with --to, and say with --reason why it leaves the vault.</source>
        <translation type="unfinished">សូមប្រាប់ឯកសារដោយ --to ហើយប្រាប់ដោយ --reason ថាហេតុអ្វីវាចេញពីទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation type="unfinished">មិនធ្វើនៅតុនេះទេ</translation>
    </message>
    <message>
        <source>Shelters make the encodings, with words that the coordinator never learns. Nothing was written.</source>
        <translation type="unfinished">ទីជម្រកជាអ្នកធ្វើកូដបំប្លែង ដោយពាក្យដែលអ្នកសម្របសម្រួលមិនដែលដឹង។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>At a shelter: make the encodings. At the coordinator: compare the files that shelters brought.</source>
        <translation type="unfinished">នៅទីជម្រក៖ ធ្វើកូដបំប្លែង។ នៅអ្នកសម្របសម្រួល៖ ប្រៀបធៀបឯកសារដែលទីជម្រកយកមក។</translation>
    </message>
    <message>
        <source>Matching without names is switched off</source>
        <translation type="unfinished">ការផ្គូផ្គងដោយគ្មានឈ្មោះបានបិទ</translation>
    </message>
    <message>
        <source>No secret words are kept here for this partner. Nothing was written.</source>
        <translation type="unfinished">គ្មានពាក្យសម្ងាត់រក្សាទុកនៅទីនេះសម្រាប់ដៃគូនេះទេ។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Agree on words with the other shelters, never with the coordinator, and write them down here.</source>
        <translation type="unfinished">សូមព្រមព្រៀងពាក្យជាមួយទីជម្រកផ្សេង កុំជាមួយអ្នកសម្របសម្រួលឱ្យសោះ រួចសរសេរពាក្យទាំងនោះនៅទីនេះ។</translation>
    </message>
    <message>
        <source>These words are too few</source>
        <translation type="unfinished">ពាក្យទាំងនេះតិចពេក</translation>
    </message>
    <message>
        <source>Whoever guesses the words can guess the names. Nothing was kept.</source>
        <translation type="unfinished">អ្នកណាទាយពាក្យត្រូវ ក៏អាចទាយឈ្មោះបានដែរ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Let the program choose twelve words, and give the same ones to the other shelters by voice.</source>
        <translation type="unfinished">សូមឱ្យកម្មវិធីជ្រើសពាក្យដប់ពីរ ហើយប្រាប់ពាក្យដដែលទៅទីជម្រកផ្សេងដោយផ្ទាល់មាត់។</translation>
    </message>
    <message>
        <source>The agreement does not allow this</source>
        <translation type="unfinished">កិច្ចព្រមព្រៀងមិនអនុញ្ញាតការនេះទេ</translation>
    </message>
    <message>
        <source>It has ended, or it keeps identity back, or it is only for other purposes. Nothing was written.</source>
        <translation type="unfinished">វាបានផុតកំណត់ មិនឱ្យបង្ហាញអត្តសញ្ញាណ ឬសម្រាប់តែគោលបំណងផ្សេង។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Look at the agreement with this partner first.</source>
        <translation type="unfinished">សូមមើលកិច្ចព្រមព្រៀងជាមួយដៃគូនេះជាមុន។</translation>
    </message>
    <message>
        <source>Give the run a name</source>
        <translation type="unfinished">សូមដាក់ឈ្មោះឱ្យជុំនេះ</translation>
    </message>
    <message>
        <source>Every run has its own key, made from its name. Nothing was written.</source>
        <translation type="unfinished">ជុំនីមួយៗមានសោរបស់ខ្លួន ដែលធ្វើពីឈ្មោះជុំ។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Ask the coordinator what this run is called; every shelter must write the same.</source>
        <translation type="unfinished">សូមសួរអ្នកសម្របសម្រួលថាជុំនេះឈ្មោះអ្វី។ ទីជម្រកទាំងអស់ត្រូវសរសេរដូចគ្នា។</translation>
    </message>
    <message>
        <source>Nobody to encode</source>
        <translation type="unfinished">គ្មាននរណាត្រូវបំប្លែងជាកូដ</translation>
    </message>
    <message>
        <source>Nobody here has allowed this and also has a name with a year of birth. Nothing was written.</source>
        <translation type="unfinished">នៅទីនេះគ្មាននរណាដែលបានអនុញ្ញាតការនេះ ហើយមានឈ្មោះ និងឆ្នាំកំណើតផង។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Nothing more is needed: this house takes no part in this run.</source>
        <translation type="unfinished">មិនចាំបាច់ធ្វើអ្វីទៀតទេ៖ ទីជម្រកនេះមិនចូលរួមក្នុងជុំនេះទេ។</translation>
    </message>
    <message>
        <source>These files do not belong together</source>
        <translation type="unfinished">ឯកសារទាំងនេះមិនត្រូវគ្នាទេ</translation>
    </message>
    <message>
        <source>They must come from the same run, each from another shelter. Nothing was compared.</source>
        <translation type="unfinished">វាត្រូវមកពីជុំដដែល ឯកសារនីមួយៗពីទីជម្រកផ្សេងគ្នា។ គ្មានអ្វីត្រូវបានប្រៀបធៀបទេ។</translation>
    </message>
    <message>
        <source>Choose the files of one run only, one from each shelter.</source>
        <translation type="unfinished">សូមជ្រើសតែឯកសារនៃជុំមួយ ដោយយកមួយពីទីជម្រកនីមួយៗ។</translation>
    </message>
    <message>
        <source>This limit for small numbers is too low</source>
        <translation type="unfinished">កម្រិតសម្រាប់ចំនួនតូចៗនេះទាបពេក</translation>
    </message>
    <message>
        <source>Numbers under the limit are hidden. It may be {least} or more, and {threshold} was asked for.</source>
        <translation type="unfinished">ចំនួនក្រោមកម្រិតត្រូវបានលាក់។ កម្រិតអាចជា {least} ឬច្រើនជាង តែបានសុំ {threshold}។</translation>
    </message>
    <message>
        <source>Choose a higher limit. Outside the organisation 11 is usual.</source>
        <translation type="unfinished">សូមជ្រើសកម្រិតខ្ពស់ជាង។ សម្រាប់ក្រៅអង្គការ គេច្រើនប្រើ 11។</translation>
    </message>
    <message>
        <source>These ranges are too narrow</source>
        <translation type="unfinished">ចន្លោះទាំងនេះតូចពេក</translation>
    </message>
    <message>
        <source>A range must be wider than the limit for small numbers: {least} or more; {step} was asked for.</source>
        <translation type="unfinished">ចន្លោះត្រូវធំជាងកម្រិតសម្រាប់ចំនួនតូចៗ៖ {least} ឬច្រើនជាង តែបានសុំ {step}។</translation>
    </message>
    <message>
        <source>Choose wider ranges, or a lower limit.</source>
        <translation type="unfinished">សូមជ្រើសចន្លោះធំជាង ឬកម្រិតទាបជាង។</translation>
    </message>
    <message>
        <source>These figures cannot be released</source>
        <translation type="unfinished">មិនអាចចេញផ្សាយតួលេខទាំងនេះបានទេ</translation>
    </message>
    <message>
        <source>Somebody who compares them with each other, or with what was released before, could work out small numbers ({cells} of them). Nothing was released.</source>
        <translation type="unfinished">អ្នកដែលប្រៀបធៀបតួលេខទាំងនេះជាមួយគ្នា ឬជាមួយអ្វីដែលបានចេញផ្សាយពីមុន អាចរកឃើញចំនួនតូចៗ (ចំនួន {cells})។ គ្មានអ្វីត្រូវបានចេញផ្សាយទេ។</translation>
    </message>
    <message>
        <source>Use fewer groups or a longer period, or wait until more has changed since the last release.</source>
        <translation type="unfinished">សូមប្រើក្រុមតិចជាង ឬរយៈពេលវែងជាង ឬរង់ចាំឱ្យមានការផ្លាស់ប្ដូរច្រើនជាងនេះ ក្រោយការចេញផ្សាយចុងក្រោយ។</translation>
    </message>
    <message>
        <source>These figures cannot be held against each other</source>
        <translation type="unfinished">មិនអាចផ្ទៀងតួលេខទាំងនេះជាមួយគ្នាបានទេ</translation>
    </message>
    <message>
        <source>There are {cells} periods and filters of the same people, with those of earlier releases. Up to {most} are compared. Nothing was released.</source>
        <translation type="unfinished">មានរយៈពេល និងតម្រងចំនួន {cells} អំពីមនុស្សដដែល រួមទាំងការចេញផ្សាយមុនៗ។ អាចប្រៀបធៀបបានច្រើនបំផុត {most}។ គ្មានអ្វីត្រូវបានចេញផ្សាយទេ។</translation>
    </message>
    <message>
        <source>Release fewer figures, or split them by fewer months or filters.</source>
        <translation type="unfinished">សូមចេញផ្សាយតួលេខតិចជាងនេះ ឬបំបែកវាតាមខែ ឬតម្រងតិចជាងនេះ។</translation>
    </message>
    <message>
        <source>These two figures do not leave the house together</source>
        <translation type="unfinished">តួលេខទាំងពីរនេះមិនចេញពីទីជម្រកជាមួយគ្នាទេ</translation>
    </message>
    <message>
        <source>{other} is worked out from {one}. Whoever has both, also from different releases, could work out small numbers. Nothing was released.</source>
        <translation type="unfinished">{other} គណនាចេញពី {one}។ អ្នកដែលមានទាំងពីរ ទោះពីការចេញផ្សាយផ្សេងគ្នា អាចរកឃើញចំនួនតូចៗ។ គ្មានអ្វីត្រូវបានចេញផ្សាយទេ។</translation>
    </message>
    <message>
        <source>Take one of the two out. If one was released before, stay with that one.</source>
        <translation type="unfinished">សូមដកមួយក្នុងចំណោមពីរចេញ។ បើធ្លាប់ចេញផ្សាយមួយពីមុន សូមប្រើមួយនោះតទៅ។</translation>
    </message>
    <message>
        <source>This report is only for some organisations</source>
        <translation type="unfinished">របាយការណ៍នេះសម្រាប់តែអង្គការខ្លះប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>A release counts everyone who agreed to statistics. Nothing was released.</source>
        <translation type="unfinished">ការចេញផ្សាយរាប់មនុស្សទាំងអស់ដែលយល់ព្រមឱ្យធ្វើស្ថិតិ។ គ្មានអ្វីត្រូវបានចេញផ្សាយទេ។</translation>
    </message>
    <message>
        <source>Keep the report for all organisations, split by organisation, and choose that one.</source>
        <translation type="unfinished">រក្សាទុករបាយការណ៍សម្រាប់អង្គការទាំងអស់ ដោយបែងចែកតាមអង្គការ រួចជ្រើសរើសវា។</translation>
    </message>
    <message>
        <source>This release is not what was signed</source>
        <translation type="unfinished">ការចេញផ្សាយនេះមិនមែនជាអ្វីដែលបានចុះហត្ថលេខាទេ</translation>
    </message>
    <message>
        <source>What the vault holds differs from what was frozen. No copy was saved.</source>
        <translation type="unfinished">អ្វីដែលមានក្នុងឃ្លាំងខុសពីអ្វីដែលបានបង្កក។ គ្មានច្បាប់ចម្លងណាត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Do not hand it out. Restore a backup, or make a new release.</source>
        <translation type="unfinished">កុំប្រគល់វាឱ្យអ្នកណា។ ស្ដារពីការបម្រុងទុក ឬបង្កើតការចេញផ្សាយថ្មី។</translation>
    </message>
    <message>
        <source>This release is not known</source>
        <translation type="unfinished">មិនស្គាល់ការចេញផ្សាយនេះទេ</translation>
    </message>
    <message>
        <source>It was not made in this vault. Nothing was changed.</source>
        <translation type="unfinished">វាមិនបានធ្វើក្នុងទូសុវត្ថិភាពនេះទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Choose one from the list of releases.</source>
        <translation type="unfinished">សូមជ្រើសមួយពីបញ្ជីការចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation type="unfinished">មិនអាចប្រៀបធៀបកំណត់ត្រាទាំងពីរនេះបានទេ</translation>
    </message>
    <message>
        <source>One of the two records is no longer here, or both are the same record. Nothing was changed.</source>
        <translation type="unfinished">កំណត់ត្រាមួយក្នុងចំណោមពីរលែងនៅទីនេះ ឬទាំងពីរជាកំណត់ត្រាដដែល។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Go back to the list; it shows who is kept now.</source>
        <translation type="unfinished">សូមត្រឡប់ទៅបញ្ជី ដែលបង្ហាញថានរណាត្រូវបានរក្សាទុកឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Choose one of the three</source>
        <translation type="unfinished">សូមជ្រើសមួយក្នុងចំណោមបី</translation>
    </message>
    <message>
        <source>Two records are of the same person, not of the same, or that is decided later. Nothing was kept.</source>
        <translation type="unfinished">កំណត់ត្រាពីរជារបស់មនុស្សដដែល មិនមែនមនុស្សដដែល ឬសម្រេចពេលក្រោយ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation type="unfinished">សូមជ្រើសមួយ រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Another organisation decided this</source>
        <translation type="unfinished">អង្គការផ្សេងបានសម្រេចការនេះ</translation>
    </message>
    <message>
        <source>Only whoever made a decision can take it back. Nothing was changed.</source>
        <translation type="unfinished">មានតែអ្នកដែលបានសម្រេចអាចដកការសម្រេចវិញបាន។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>If you know otherwise, decide “not the same person” yourself. Until both agree they count as two.</source>
        <translation type="unfinished">បើអ្នកដឹងខុសពីនេះ សូមសម្រេច “មិនមែនមនុស្សដដែល” ដោយខ្លួនឯង។ រហូតដល់ទាំងពីរយល់ស្រប គេរាប់ជាពីរនាក់។</translation>
    </message>
    <message>
        <source>Gathering what may be told</source>
        <translation type="unfinished">កំពុងប្រមូលអ្វីដែលអាចប្រាប់បាន</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished">កំពុងសរសេរឯកសារ</translation>
    </message>
    <message>
        <source>Reading names and dates</source>
        <translation type="unfinished">កំពុងអានឈ្មោះ និងកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation type="unfinished">កំពុងប្រៀបធៀបមនុស្ស</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished">កំពុងរាប់</translation>
    </message>
    <message>
        <source>Comparing encodings</source>
        <translation type="unfinished">កំពុងប្រៀបធៀបកូដបំប្លែង</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">មិនចង់ឆ្លើយ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">មិនបានសួរ</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">ទទេ</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished">មិនចែករំលែក</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">បានឆ្លើយ</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished">មូលហេតុផ្សេង</translation>
    </message>
    <message>
        <source>Writing everything that the vault holds</source>
        <translation type="unfinished">កំពុងសរសេរអ្វីៗទាំងអស់ដែលមានក្នុងទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>There are too few people</source>
        <translation type="unfinished">មានមនុស្សតិចពេក</translation>
    </message>
    <message>
        <source>Synthetic rows are made from {fewest} people or more. Of fewer, a row could point at somebody. No file was written.</source>
        <translation type="unfinished">ជួរសំយោគធ្វើពីមនុស្ស {fewest} នាក់ ឬច្រើនជាង។ បើតិចជាងនេះ ជួរមួយអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Choose a longer period, or hand out figures that hide small numbers.</source>
        <translation type="unfinished">សូមជ្រើសរយៈពេលវែងជាង ឬប្រគល់តួលេខដែលលាក់ចំនួនតូចៗ។</translation>
    </message>
    <message>
        <source>This computer cannot make synthetic rows</source>
        <translation type="unfinished">កុំព្យូទ័រនេះមិនអាចធ្វើជួរសំយោគបានទេ</translation>
    </message>
    <message>
        <source>The library for it (pac-synth) is not there for this kind of computer. No file was written.</source>
        <translation type="unfinished">បណ្ណាល័យសម្រាប់ការនេះ (pac-synth) មិនមានសម្រាប់កុំព្យូទ័រប្រភេទនេះទេ។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Use a 64-bit PC with Windows or Linux, or a Mac.</source>
        <translation type="unfinished">សូមប្រើកុំព្យូទ័រ PC 64 ប៊ីត ដែលមាន Windows ឬ Linux ឬប្រើ Mac។</translation>
    </message>
    <message>
        <source>The synthetic rows could not be made</source>
        <translation type="unfinished">មិនអាចធ្វើជួរសំយោគបានទេ</translation>
    </message>
    <message>
        <source>The helper that makes them stopped, or its answer was not whole. Nothing of it was kept, and no file was written.</source>
        <translation type="unfinished">កម្មវិធីជំនួយដែលធ្វើជួរទាំងនេះបានឈប់ ឬចម្លើយរបស់វាមិនពេញលេញ។ គ្មានអ្វីរបស់វាត្រូវបានរក្សាទុកទេ ហើយគ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Try again with fewer columns. The records in the vault were not touched.</source>
        <translation type="unfinished">សូមព្យាយាមម្ដងទៀត ដោយប្រើជួរឈរតិចជាង។ កំណត់ត្រាក្នុងទូសុវត្ថិភាពមិនត្រូវបានប៉ះពាល់ទេ។</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">វាចំណាយពេលយូរពេក</translation>
    </message>
    <message>
        <source>The helper that makes the rows was stopped at its time limit. No file was written.</source>
        <translation type="unfinished">កម្មវិធីជំនួយដែលធ្វើជួរត្រូវបានបញ្ឈប់ ពេលដល់កម្រិតពេលរបស់វា។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Choose fewer columns or a shorter period.</source>
        <translation type="unfinished">សូមជ្រើសជួរឈរតិចជាង ឬរយៈពេលខ្លីជាង។</translation>
    </message>
    <message>
        <source>These columns cannot be used</source>
        <translation type="unfinished">មិនអាចប្រើជួរឈរទាំងនេះបានទេ</translation>
    </message>
    <message>
        <source>It takes {fewest} to {most} different columns of those that are offered. No file was written.</source>
        <translation type="unfinished">ត្រូវមានជួរឈរខុសៗគ្នាពី {fewest} ដល់ {most} ក្នុងចំណោមជួរឈរដែលបង្ហាញឱ្យជ្រើស។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation type="unfinished">សូមជ្រើសជួរឈរម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Synthetic rows are not for this</source>
        <translation type="unfinished">ជួរសំយោគមិនមែនសម្រាប់ការនេះទេ</translation>
    </message>
    <message>
        <source>They are nobody’s record, so they help only figures and research. No file was written.</source>
        <translation type="unfinished">វាមិនមែនជាកំណត់ត្រារបស់នរណាទេ ដូច្នេះវាជួយបានតែតួលេខ និងការស្រាវជ្រាវ។ គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Choose the purpose of figures or research.</source>
        <translation type="unfinished">សូមជ្រើសគោលបំណងតួលេខ ឬការស្រាវជ្រាវ។</translation>
    </message>
    <message>
        <source>Making encodings</source>
        <translation type="unfinished">កំពុងធ្វើកូដបំប្លែង</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">អំពី</translation>
    </message>
    <message>
        <source>{0} {1}. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished">{0} {1}។ កម្មវិធីសេរី ក្រោមអាជ្ញាបណ្ណ GNU General Public License កំណែ 3 ឬថ្មីជាងនេះ។</translation>
    </message>
    <message>
        <source>It never connects to a network by itself. Its promises and their limits are in docs/security.md.</source>
        <translation type="unfinished">វាមិនដែលភ្ជាប់បណ្ដាញដោយខ្លួនឯងទេ។ ការសន្យា និងដែនកំណត់របស់វានៅក្នុង docs/security.md។</translation>
    </message>
    <message>
        <source>The program: GNU General Public License 3</source>
        <translation type="unfinished">កម្មវិធី៖ GNU General Public License 3</translation>
    </message>
    <message>
        <source>The packages it stands on</source>
        <translation type="unfinished">កញ្ចប់កម្មវិធីដែលវាពឹងផ្អែក</translation>
    </message>
    <message>
        <source>Letters: Noto fonts, SIL Open Font License</source>
        <translation type="unfinished">អក្សរ៖ ពុម្ពអក្សរ Noto, SIL Open Font License</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC licence</source>
        <translation type="unfinished">រូបតំណាង៖ Lucide, អាជ្ញាបណ្ណ ISC</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished">អត្ថបទអាជ្ញាបណ្ណ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">អាជ្ញាបណ្ណ</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Access log</source>
        <translation type="unfinished">កំណត់ហេតុចូលប្រើ</translation>
    </message>
    <message>
        <source>Who looked, changed, sent or was refused. It holds no names of people in care, and no answers.</source>
        <translation type="unfinished">អ្នកណាបានមើល កែ ផ្ញើ ឬត្រូវបានបដិសេធ។ វាគ្មានឈ្មោះអ្នកទទួលសេវា និងគ្មានចម្លើយទេ។</translation>
    </message>
    <message>
        <source>&amp;Check that nothing was changed</source>
        <translation type="unfinished">ពិនិត្យថាគ្មានអ្វីត្រូវបានកែ (&amp;C)</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ពេលណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">អ្នកណា</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">អ្វី</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ផល</translation>
    </message>
    <message>
        <source>The log is whole: no row was changed, left out or put in between.</source>
        <translation type="unfinished">កំណត់ហេតុពេញលេញ៖ គ្មានជួរណាត្រូវបានកែ ដកចេញ ឬបន្ថែមកណ្ដាលទេ។</translation>
    </message>
    <message>
        <source>The log is not whole: a row was changed or is missing. Tell a supervisor.</source>
        <translation type="unfinished">កំណត់ហេតុមិនពេញលេញ៖ ជួរមួយត្រូវបានកែ ឬបាត់។ សូមប្រាប់អ្នកត្រួតពិនិត្យ។</translation>
    </message>
    <message numerus="yes">
        <source>After %n wrong try(s)</source>
        <translation type="unfinished">
            <numerusform>ក្រោយសាកខុស %n ដង</numerusform>
            <numerusform>ក្រោយសាកខុស %n ដង</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">រួច</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">បដិសេធ</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>What this house removes</source>
        <translation type="unfinished">អ្វីដែលទីជម្រកនេះដកចេញ</translation>
    </message>
    <message>
        <source>What already left this house</source>
        <translation type="unfinished">អ្វីដែលបានចេញពីទីជម្រកនេះហើយ</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with everything in them.</source>
        <translation type="unfinished">
            <numerusform>%n ករណី និងអ្វីៗទាំងអស់ក្នុងនោះ។</numerusform>
            <numerusform>%n ករណី និងអ្វីៗទាំងអស់ក្នុងនោះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): photos, papers, recordings.</source>
        <translation type="unfinished">
            <numerusform>%n ឯកសារ៖ រូបថត ក្រដាស ការថត។</numerusform>
            <numerusform>%n ឯកសារ៖ រូបថត ក្រដាស ការថត។</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that was made before still holds it. Destroy old backups; if one is brought back, the person is erased again before the first page shows.</source>
        <translation type="unfinished">ច្បាប់បម្រុងដែលធ្វើពីមុននៅតែមានវា។ សូមបំផ្លាញច្បាប់បម្រុងចាស់ៗ។ បើច្បាប់ណាមួយត្រូវបានស្ដារ ព័ត៌មានរបស់សាមីខ្លួននឹងត្រូវលុបម្ដងទៀត មុនពេលទំព័រដំបូងបង្ហាញ។</translation>
    </message>
    <message>
        <source>Laptop {0} of this house hears of it only through a coordinator that was given the person. Erase the person there too.</source>
        <translation type="unfinished">កុំព្យូទ័រយួរដៃ {0} របស់ទីជម្រកនេះ ដឹងអំពីរឿងនេះបានតែតាមរយៈអ្នកសម្របសម្រួលដែលបានទទួលកំណត់ត្រារបស់សាមីខ្លួនប៉ុណ្ណោះ។ សូមលុបសាមីខ្លួននៅទីនោះផងដែរ។</translation>
    </message>
    <message numerus="yes">
        <source>A plain copy was saved %n time(s). No bundle can call it back.</source>
        <translation type="unfinished">
            <numerusform>ច្បាប់ចម្លងមិនចាក់សោត្រូវបានរក្សាទុក %n ដង។ គ្មានកញ្ចប់ណាអាចហៅវាមកវិញបានទេ។</numerusform>
            <numerusform>ច្បាប់ចម្លងមិនចាក់សោត្រូវបានរក្សាទុក %n ដង។ គ្មានកញ្ចប់ណាអាចហៅវាមកវិញបានទេ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was printed %n time(s). Paper cannot be called back.</source>
        <translation type="unfinished">
            <numerusform>មានអ្វីមួយត្រូវបានបោះពុម្ព %n ដង។ ក្រដាសមិនអាចហៅមកវិញបានទេ។</numerusform>
            <numerusform>មានអ្វីមួយត្រូវបានបោះពុម្ព %n ដង។ ក្រដាសមិនអាចហៅមកវិញបានទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Referred to: {0}. Tell them yourself: no bundle reaches them for this.</source>
        <translation type="unfinished">បានបញ្ជូនបន្តទៅ៖ {0}។ សូមប្រាប់ពួកគេដោយខ្លួនឯង៖ គ្មានកញ្ចប់ណាទៅដល់ពួកគេសម្រាប់រឿងនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing that Havenbook knows of.</source>
        <translation type="unfinished">គ្មានអ្វីដែល Havenbook ដឹងទេ។</translation>
    </message>
    <message>
        <source>{0} was given it: {1}. Last in bundle {2}, {3}.</source>
        <translation type="unfinished">{0} បានទទួលវា៖ {1}។ ចុងក្រោយក្នុងកញ្ចប់ {2}, {3}។</translation>
    </message>
    <message>
        <source>Kept back: {0}.</source>
        <translation type="unfinished">រក្សាទុកមិនចែករំលែក៖ {0}។</translation>
    </message>
    <message>
        <source>{0} was given something before.</source>
        <translation type="unfinished">{0} ធ្លាប់ទទួលអ្វីមួយពីមុន។</translation>
    </message>
    <message>
        <source>{0} has been given nothing yet.</source>
        <translation type="unfinished">{0} មិនទាន់ទទួលអ្វីទេ។</translation>
    </message>
    <message>
        <source>They confirmed that it arrived.</source>
        <translation type="unfinished">ពួកគេបានបញ្ជាក់ថាវាមកដល់ហើយ។</translation>
    </message>
    <message>
        <source>It is not sure that this bundle was ever finished.</source>
        <translation type="unfinished">មិនប្រាកដថាកញ្ចប់នេះធ្លាប់បានធ្វើចប់ឬទេ។</translation>
    </message>
    <message>
        <source>They have not confirmed yet that it arrived.</source>
        <translation type="unfinished">ពួកគេមិនទាន់បញ្ជាក់ថាវាមកដល់ទេ។</translation>
    </message>
    <message>
        <source>The next bundle may carry: {0}.</source>
        <translation type="unfinished">កញ្ចប់បន្ទាប់អាចផ្ញើ៖ {0}។</translation>
    </message>
    <message>
        <source>The next bundle carries nothing more, and says so. What they have stays with them.</source>
        <translation type="unfinished">កញ្ចប់បន្ទាប់មិនផ្ញើអ្វីទៀតទេ ហើយប្រាប់ដូច្នេះ។ អ្វីដែលពួកគេមាននៅជាមួយពួកគេ។</translation>
    </message>
    <message>
        <source>The next bundle asks them to erase it.</source>
        <translation type="unfinished">កញ្ចប់បន្ទាប់សុំឱ្យពួកគេលុបវា។</translation>
    </message>
    <message>
        <source>They were asked to erase it, and confirmed that they were told.</source>
        <translation type="unfinished">ពួកគេត្រូវបានសុំឱ្យលុបវា ហើយបានបញ្ជាក់ថាបានទទួលដំណឹង។</translation>
    </message>
    <message>
        <source>They confirmed that they were told to erase it.</source>
        <translation type="unfinished">ពួកគេបានបញ្ជាក់ថាបានទទួលដំណឹងឱ្យលុបវា។</translation>
    </message>
    <message>
        <source>We send them no bundles any more: tell them in another way.</source>
        <translation type="unfinished">យើងលែងផ្ញើកញ្ចប់ទៅពួកគេហើយ៖ សូមប្រាប់ពួកគេតាមវិធីផ្សេង។</translation>
    </message>
</context>
<context>
    <name>AddPartnerPanel</name>
    <message>
        <source>&amp;Open card</source>
        <translation type="unfinished">បើកកាត (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Trust this partner</source>
        <translation type="unfinished">ទុកចិត្តដៃគូនេះ (&amp;T)</translation>
    </message>
    <message>
        <source>Add a partner or a laptop of this house</source>
        <translation type="unfinished">បន្ថែមដៃគូ ឬកុំព្យូទ័រយួរដៃនៃទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>The forty &amp;digits your partner reads to you</source>
        <translation type="unfinished">លេខ 40 ខ្ទង់ដែលដៃគូអានឱ្យអ្នក (&amp;D)</translation>
    </message>
    <message>
        <source>Call a number you knew before, let your partner read, and type. Do not copy them from the card.</source>
        <translation type="unfinished">សូមទូរស័ព្ទទៅលេខដែលអ្នកស្គាល់ពីមុន ឱ្យដៃគូអាន រួចវាយ។ កុំចម្លងពីកាត។</translation>
    </message>
    <message>
        <source>Choose a card &amp;file…</source>
        <translation type="unfinished">ជ្រើសឯកសារកាត (&amp;F)…</translation>
    </message>
    <message>
        <source>Spoken &amp;code of the card</source>
        <translation type="unfinished">លេខកូដនិយាយរបស់កាត (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a card file</source>
        <translation type="unfinished">ជ្រើសឯកសារកាត</translation>
    </message>
    <message>
        <source>Identity cards (*.card);;All files (*)</source>
        <translation type="unfinished">កាតសម្គាល់ (*.card);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Coordinating organisation</source>
        <translation type="unfinished">អង្គការសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">ទីជម្រក</translation>
    </message>
    <message>
        <source>{organisation} · {kind}</source>
        <translation type="unfinished">{organisation} · {kind}</translation>
    </message>
    <message>
        <source>{organisation} · {kind}. This is the name of your own house. Go on only if the card is of another laptop of yours: what is written there will then count as written by you.</source>
        <translation type="unfinished">{organisation} · {kind}។ នេះជាឈ្មោះទីជម្រករបស់អ្នកផ្ទាល់។ សូមបន្តតែបើកាតនេះជារបស់កុំព្យូទ័រយួរដៃមួយទៀតរបស់អ្នក៖ ពេលនោះ អ្វីដែលសរសេរនៅទីនោះនឹងរាប់ថាអ្នកជាអ្នកសរសេរ។</translation>
    </message>
    <message>
        <source>&amp;Enrol this laptop</source>
        <translation type="unfinished">ចុះឈ្មោះកុំព្យូទ័រយួរដៃនេះ (&amp;E)</translation>
    </message>
    <message>
        <source>The forty &amp;digits that the other laptop shows</source>
        <translation type="unfinished">លេខ 40 ខ្ទង់ដែលកុំព្យូទ័រយួរដៃមួយទៀតបង្ហាញ (&amp;D)</translation>
    </message>
    <message>
        <source>They stand there on this same page, under “Your card”. Look at them yourself, or let a colleague at that laptop read them to you.</source>
        <translation type="unfinished">លេខទាំងនោះនៅលើកុំព្យូទ័រនោះ ក្នុងទំព័រដូចគ្នានេះ ក្រោម “កាតរបស់អ្នក”។ សូមមើលវាដោយខ្លួនឯង ឬឱ្យមិត្តរួមការងារនៅកុំព្យូទ័រយួរដៃនោះអានឱ្យអ្នក។</translation>
    </message>
    <message>
        <source>{organisation} is now a partner. Next: write down your agreement with them.</source>
        <translation type="unfinished">{organisation} ជាដៃគូហើយ។ បន្ទាប់៖ សូមសរសេរកិច្ចព្រមព្រៀងជាមួយពួកគេ។</translation>
    </message>
    <message>
        <source>This laptop is one of yours now. The coordinator hears of it with your next bundle.</source>
        <translation type="unfinished">ឥឡូវកុំព្យូទ័រយួរដៃនេះជារបស់អ្នកហើយ។ អ្នកសម្របសម្រួលនឹងដឹងអំពីវាតាមកញ្ចប់បន្ទាប់របស់អ្នក។</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that waited for it were taken in.</source>
        <translation type="unfinished">
            <numerusform>បានទទួលយក %n បន្ទាត់ ដែលរង់ចាំកុំព្យូទ័រនេះ។</numerusform>
            <numerusform>បានទទួលយក %n បន្ទាត់ ដែលរង់ចាំកុំព្យូទ័រនេះ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>&amp;Save agreement</source>
        <translation type="unfinished">រក្សាទុកកិច្ចព្រមព្រៀង (&amp;S)</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">មិនទាន់ព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished">រៀងរាល់សប្ដាហ៍</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished">រៀងរាល់ពីរសប្ដាហ៍</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished">រៀងរាល់ខែ</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation type="unfinished">រៀងរាល់បីខែ</translation>
    </message>
    <message>
        <source>Agreement with {organisation}</source>
        <translation type="unfinished">កិច្ចព្រមព្រៀងជាមួយ {organisation}</translation>
    </message>
    <message>
        <source>Nothing travels without one. It says the most a partner may see; each person&apos;s consent may allow less.</source>
        <translation type="unfinished">គ្មានអ្វីផ្ញើទៅបើគ្មានកិច្ចព្រមព្រៀង។ វាកំណត់កម្រិតខ្ពស់បំផុតដែលដៃគូអាចមើល ការយល់ព្រមរបស់សាមីខ្លួនម្នាក់ៗអាចឱ្យតិចជាងនេះ។</translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished">សម្រាប់អ្វី</translation>
    </message>
    <message>
        <source>How &amp;much at most</source>
        <translation type="unfinished">ច្រើនបំផុតប៉ុនណា (&amp;M)</translation>
    </message>
    <message>
        <source>Never shared, whatever a consent says</source>
        <translation type="unfinished">មិនចែករំលែកឡើយ ទោះការយល់ព្រមថាយ៉ាងណា</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">រហូតដល់ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;How often a bundle should come</source>
        <translation type="unfinished">កញ្ចប់គួរមកញឹកញាប់ប៉ុនណា (&amp;H)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>About {age} years old on {day}</source>
        <translation type="unfinished">អាយុប្រហែល {age} ឆ្នាំ នៅ {day}</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>{code}: {answer}</source>
        <translation type="unfinished">{code}៖ {answer}</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source> › </source>
        <translation type="unfinished"> › </translation>
    </message>
    <message>
        <source>A client of this house</source>
        <translation type="unfinished">អ្នកទទួលជំនួយនៃទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation type="unfinished">{kind}, {size}</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation type="unfinished">{0} បៃ</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation type="unfinished">{0} KB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished">{0} MB</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished">{0} GB</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">រូបភាព</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">ការថតសំឡេង</translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished">វីដេអូ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">អត្ថបទ</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished">ឯកសារ PDF</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Who is responsible for %n case(s)?</source>
        <translation type="unfinished">
            <numerusform>តើអ្នកណាទទួលខុសត្រូវ %n ករណី?</numerusform>
            <numerusform>តើអ្នកណាទទួលខុសត្រូវ %n ករណី?</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of each case says who gave it to whom.</source>
        <translation type="unfinished">ប្រវត្តិនៃករណីនីមួយៗប្រាប់ថាអ្នកណាបានប្រគល់វាឱ្យអ្នកណា។</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished">បុគ្គលិក (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation type="unfinished">ប្រគល់ (&amp;G)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message numerus="yes">
        <source>%n case(s) given to another worker</source>
        <translation type="unfinished">
            <numerusform>បានប្រគល់ %n ករណីឱ្យបុគ្គលិកផ្សេង</numerusform>
            <numerusform>បានប្រគល់ %n ករណីឱ្យបុគ្គលិកផ្សេង</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}. {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}៖ {1}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>In no room of this list</source>
        <translation type="unfinished">មិននៅក្នុងបន្ទប់ណាក្នុងបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation type="unfinished">មកថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation type="unfinished">ចេញថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>&amp;Back to permission</source>
        <translation type="unfinished">ត្រឡប់ទៅការអនុញ្ញាត (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue to questions</source>
        <translation type="unfinished">បន្តទៅសំណួរ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finish intake</source>
        <translation type="unfinished">បញ្ចប់ការទទួលចូល (&amp;F)</translation>
    </message>
    <message>
        <source>Saving the intake…</source>
        <translation type="unfinished">កំពុងរក្សាទុកការទទួលចូល…</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">កំណត់ចំណាំ</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>no consent to share with this partner is recorded</source>
        <translation type="unfinished">គ្មានការយល់ព្រមឱ្យចែករំលែកជាមួយដៃគូនេះ</translation>
    </message>
    <message>
        <source>she or he said no</source>
        <translation type="unfinished">សាមីខ្លួនបានបដិសេធ</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished">មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>recorded in an emergency, before consent could be asked</source>
        <translation type="unfinished">បានកត់ត្រាក្នុងភាពអាសន្ន មុនពេលអាចសុំការយល់ព្រម</translation>
    </message>
    <message>
        <source>the consent was taken back</source>
        <translation type="unfinished">ការយល់ព្រមត្រូវបានដកវិញ</translation>
    </message>
    <message>
        <source>the consent has ended</source>
        <translation type="unfinished">ការយល់ព្រមបានផុតកំណត់</translation>
    </message>
    <message>
        <source>the consent itself is in dispute</source>
        <translation type="unfinished">ការយល់ព្រមនេះមានភាពខ្វែងគ្នា</translation>
    </message>
    <message>
        <source>the permission was written on another laptop of this house and is known here only in part</source>
        <translation type="unfinished">ការអនុញ្ញាតត្រូវបានសរសេរលើកុំព្យូទ័រយួរដៃមួយទៀតនៃទីជម្រកនេះ ហើយនៅទីនេះស្គាល់តែមួយផ្នែក</translation>
    </message>
    <message>
        <source>the permissions were changed on another laptop, and nobody here has looked at them yet</source>
        <translation type="unfinished">ការអនុញ្ញាតត្រូវបានផ្លាស់ប្ដូរលើកុំព្យូទ័រយួរដៃមួយទៀត ហើយនៅទីនេះមិនទាន់មានអ្នកណាមើលវាទេ</translation>
    </message>
    <message>
        <source>the child does not agree, or the guardian was not checked</source>
        <translation type="unfinished">កុមារមិនយល់ព្រម ឬអាណាព្យាបាលមិនទាន់ត្រូវបានពិនិត្យ</translation>
    </message>
    <message>
        <source>not all seven points of the consent were explained</source>
        <translation type="unfinished">ចំណុចទាំងប្រាំពីរនៃការយល់ព្រមមិនបានពន្យល់គ្រប់</translation>
    </message>
    <message>
        <source>in the care of another organisation</source>
        <translation type="unfinished">ស្ថិតក្រោមការថែទាំរបស់អង្គការផ្សេង</translation>
    </message>
    <message>
        <source>the consent is for another purpose or another partner</source>
        <translation type="unfinished">ការយល់ព្រមសម្រាប់គោលបំណងផ្សេង ឬដៃគូផ្សេង</translation>
    </message>
    <message>
        <source>there is no agreement with this partner</source>
        <translation type="unfinished">គ្មានកិច្ចព្រមព្រៀងជាមួយដៃគូនេះទេ</translation>
    </message>
    <message>
        <source>the agreement with this partner has ended</source>
        <translation type="unfinished">កិច្ចព្រមព្រៀងជាមួយដៃគូនេះបានផុតកំណត់</translation>
    </message>
    <message>
        <source>the agreement with this partner is not for this purpose</source>
        <translation type="unfinished">កិច្ចព្រមព្រៀងជាមួយដៃគូនេះមិនមែនសម្រាប់គោលបំណងនេះទេ</translation>
    </message>
    <message>
        <source>recorded twice: the other record of this person is counted</source>
        <translation type="unfinished">បានកត់ត្រាពីរដង៖ កំណត់ត្រាមួយទៀតរបស់សាមីខ្លួនត្រូវបានរាប់</translation>
    </message>
    <message>
        <source>nobody knows when the case was opened</source>
        <translation type="unfinished">គ្មាននរណាដឹងថាករណីនេះបើកនៅពេលណា</translation>
    </message>
    <message>
        <source>made from published figures: stays in demonstration vaults</source>
        <translation type="unfinished">ធ្វើពីតួលេខដែលបានផ្សាយ៖ នៅតែក្នុងទូសាកល្បង</translation>
    </message>
    <message>
        <source>recorded by mistake and voided</source>
        <translation type="unfinished">កត់ត្រាច្រឡំ ហើយត្រូវបានទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished">បានលុប</translation>
    </message>
    <message>
        <source>nothing on record allows it</source>
        <translation type="unfinished">គ្មានអ្វីក្នុងកំណត់ត្រាអនុញ្ញាតទេ</translation>
    </message>
    <message>
        <source>The sender may not write this record.</source>
        <translation type="unfinished">អ្នកផ្ញើមិនអាចសរសេរកំណត់ត្រានេះបានទេ។</translation>
    </message>
    <message>
        <source>It is said to come from another laptop of this house, which is not enrolled here.</source>
        <translation type="unfinished">គេថាវាមកពីកុំព្យូទ័រយួរដៃមួយទៀតនៃទីជម្រកនេះ ដែលមិនបានចុះឈ្មោះនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>It was written on another laptop of this house, and comes by a coordinator with whom no agreement stands.</source>
        <translation type="unfinished">វាត្រូវបានសរសេរលើកុំព្យូទ័រយួរដៃមួយទៀតនៃទីជម្រកនេះ ហើយមកតាមអ្នកសម្របសម្រួលដែលគ្មានកិច្ចព្រមព្រៀងមានសុពលភាពជាមួយ។</translation>
    </message>
    <message>
        <source>This kind of record comes from a newer Havenbook.</source>
        <translation type="unfinished">កំណត់ត្រាប្រភេទនេះមកពី Havenbook ថ្មីជាង។</translation>
    </message>
    <message>
        <source>Written by a newer Havenbook: update, then try again.</source>
        <translation type="unfinished">សរសេរដោយ Havenbook ថ្មីជាង៖ សូមធ្វើបច្ចុប្បន្នភាព រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The record it belongs to has not arrived yet.</source>
        <translation type="unfinished">កំណត់ត្រាដែលវាជាប់ទាក់ទងមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>The line is whole, but its content does not fit the record.</source>
        <translation type="unfinished">បន្ទាត់នេះពេញលេញ តែខ្លឹមសារមិនត្រូវនឹងកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Its content does not match what its sender committed to.</source>
        <translation type="unfinished">ខ្លឹមសាររបស់វាមិនត្រូវនឹងអ្វីដែលអ្នកផ្ញើបានបញ្ជាក់។</translation>
    </message>
    <message>
        <source>It does not follow from the line before it.</source>
        <translation type="unfinished">វាមិនបន្តពីបន្ទាត់មុន។</translation>
    </message>
    <message>
        <source>It is a line of this very desk that this vault no longer has.</source>
        <translation type="unfinished">វាជាបន្ទាត់របស់តុនេះផ្ទាល់ ដែលទូសុវត្ថិភាពនេះលែងមាន។</translation>
    </message>
    <message>
        <source>It would erase somebody who is in the care of another organisation.</source>
        <translation type="unfinished">វានឹងលុបព័ត៌មានអ្នកដែលស្ថិតក្រោមការថែទាំរបស់អង្គការផ្សេង។</translation>
    </message>
    <message>
        <source>It could not be read for a reason this version does not know.</source>
        <translation type="unfinished">មិនអាចអានវាបាន ដោយមូលហេតុដែលកំណែនេះមិនស្គាល់។</translation>
    </message>
    <message>
        <source>Collecting what may travel…</source>
        <translation type="unfinished">កំពុងប្រមូលអ្វីដែលអាចផ្ញើ…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished">កំពុងបិទត្រា…</translation>
    </message>
    <message>
        <source>Writing to the drive…</source>
        <translation type="unfinished">កំពុងសរសេរទៅដ្រាយ…</translation>
    </message>
    <message>
        <source>Waiting until the drive has everything…</source>
        <translation type="unfinished">កំពុងរង់ចាំឱ្យដ្រាយទទួលអ្វីៗទាំងអស់…</translation>
    </message>
    <message>
        <source>Reading back and comparing…</source>
        <translation type="unfinished">កំពុងអានវិញ និងផ្ទៀងផ្ទាត់…</translation>
    </message>
    <message>
        <source>Opening and checking the bundle…</source>
        <translation type="unfinished">កំពុងបើក និងពិនិត្យកញ្ចប់…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">កំពុងអាន…</translation>
    </message>
    <message>
        <source>Taking the changes in…</source>
        <translation type="unfinished">កំពុងទទួលយកការផ្លាស់ប្ដូរ…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">កំពុងរក្សាទុក…</translation>
    </message>
    <message>
        <source>Writing the receipt…</source>
        <translation type="unfinished">កំពុងសរសេរបង្កាន់ដៃ…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished">មិនទាន់ចប់</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation type="unfinished">កំពុងរង់ចាំបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">បានទទួល</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished">បាននាំចូល</translation>
    </message>
    <message>
        <source>Already imported</source>
        <translation type="unfinished">បាននាំចូលរួចហើយ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">បដិសេធ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Name and contacts</source>
        <translation type="unfinished">ឈ្មោះ និងទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">ការទទួលចូល</translation>
    </message>
</context>
<context>
    <name>CameFrom</name>
    <message>
        <source>From the table {file}, row {row}, brought in on {day}</source>
        <translation type="unfinished">ពីតារាង {file} ជួរទី {row} នាំចូលនៅថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>From a table, row {row}, brought in on {day}</source>
        <translation type="unfinished">ពីតារាង ជួរទី {row} នាំចូលនៅថ្ងៃ {day}</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Not shared with us</source>
        <translation type="unfinished">មិនបានចែករំលែកជាមួយយើង</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">បានលុប</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation type="unfinished">មិនបានបំពេញ</translation>
    </message>
    <message>
        <source>The house that wrote this keeps it back. It may or may not have been answered there.</source>
        <translation type="unfinished">ទីជម្រកដែលសរសេរវារក្សាទុកមិនឱ្យបង្ហាញ។ អាចមាន ឬគ្មានចម្លើយនៅទីនោះ។</translation>
    </message>
    <message>
        <source>It was removed for good at the person&apos;s wish.</source>
        <translation type="unfinished">វាត្រូវបានដកចេញជាស្ថាពរតាមបំណងរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>There is no answer, and this is the reason that was given.</source>
        <translation type="unfinished">គ្មានចម្លើយទេ ហើយនេះជាមូលហេតុដែលបានផ្ដល់។</translation>
    </message>
    <message>
        <source>Nobody has filled this in yet.</source>
        <translation type="unfinished">មិនទាន់មានអ្នកណាបំពេញទេ។</translation>
    </message>
    <message>
        <source>Came to us</source>
        <translation type="unfinished">មកដល់យើង</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished">រក្សាទុកនៅទីនេះ</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished">មិនចែករំលែក</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">កំពុងរង់ចាំ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">បានទទួល</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Name and contacts</source>
        <translation type="unfinished">ឈ្មោះ និងទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">ការទទួលចូល</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">លេខករណី</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">លេខកូដ</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">ឈ្មោះហៅ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished">ឈ្មោះតាមអក្សររបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation type="unfinished">លេខឯកសារ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation type="unfinished">ស្រដៀងសំឡេង</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">មានភាពខ្វែងគ្នា</translation>
    </message>
    <message>
        <source>Two houses say different things. A supervisor settles it under Share and receive.</source>
        <translation type="unfinished">ទីជម្រកពីរប្រាប់ខុសគ្នា។ អ្នកត្រួតពិនិត្យដោះស្រាយក្នុង «ចែករំលែក និងទទួល»។</translation>
    </message>
    <message>
        <source>In dispute: {0}</source>
        <translation type="unfinished">មានភាពខ្វែងគ្នា៖ {0}</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation type="unfinished">អ្វីដែលធ្លាប់មាននៅទីនេះ</translation>
    </message>
    <message>
        <source>What stood here before: {0}</source>
        <translation type="unfinished">អ្វីដែលធ្លាប់មាននៅទីនេះ៖ {0}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished">ទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">យឺត</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">មិនទាន់រួច</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">មានសុពលភាព</translation>
    </message>
    <message>
        <source>To be read by a supervisor</source>
        <translation type="unfinished">ត្រូវឱ្យអ្នកត្រួតពិនិត្យអាន</translation>
    </message>
    <message>
        <source>Someone whose case is not here</source>
        <translation type="unfinished">អ្នកដែលករណីមិននៅទីនេះ</translation>
    </message>
    <message>
        <source>Own questionnaire</source>
        <translation type="unfinished">កម្រងសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>For supervisors only</source>
        <translation type="unfinished">សម្រាប់តែអ្នកត្រួតពិនិត្យ</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>From now on nothing more goes out on this permission.</source>
        <translation type="unfinished">ចាប់ពីឥឡូវនេះ គ្មានអ្វីចេញទៅតាមការអនុញ្ញាតនេះទៀតទេ។</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">បានដកវិញ</translation>
    </message>
    <message>
        <source>For a case that was recorded by mistake. It leaves the lists and the figures, and stays readable. A case that ended is closed instead.</source>
        <translation type="unfinished">សម្រាប់ករណីដែលកត់ត្រាច្រឡំ។ វាចេញពីបញ្ជី និងតួលេខ តែនៅអាចអានបាន។ ករណីដែលបានចប់ត្រូវបិទជំនួសវិញ។</translation>
    </message>
    <message>
        <source>Void this case?</source>
        <translation type="unfinished">ទុកករណីនេះជាមោឃៈ?</translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished">ទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>Everything about this person was removed from this computer.</source>
        <translation type="unfinished">អ្វីៗទាំងអស់អំពីសាមីខ្លួននេះត្រូវបានដកចេញពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">បានលុប</translation>
    </message>
</context>
<context>
    <name>CaseCourse</name>
    <message>
        <source>The case changed hands</source>
        <translation type="unfinished">ករណីនេះបានប្ដូរអ្នកទទួលខុសត្រូវ</translation>
    </message>
    <message>
        <source>The closed case stays as it is. A new case begins today, with an intake of its own.</source>
        <translation type="unfinished">ករណីដែលបានបិទនៅដដែល។ ករណីថ្មីចាប់ផ្ដើមថ្ងៃនេះ ដោយមានការទទួលចូលផ្ទាល់របស់វា។</translation>
    </message>
    <message>
        <source>Open a new case for this person?</source>
        <translation type="unfinished">បើកករណីថ្មីសម្រាប់សាមីខ្លួននេះ?</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation type="unfinished">បើកករណីថ្មី</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ករណី</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>More</source>
        <translation type="unfinished">បន្ថែម</translation>
    </message>
    <message>
        <source>More to do with this case</source>
        <translation type="unfinished">អ្វីផ្សេងទៀតសម្រាប់ករណីនេះ</translation>
    </message>
    <message>
        <source>Print a summary…</source>
        <translation type="unfinished">បោះពុម្ពសេចក្ដីសង្ខេប…</translation>
    </message>
    <message>
        <source>Give to a worker…</source>
        <translation type="unfinished">ប្រគល់ឱ្យបុគ្គលិក…</translation>
    </message>
    <message>
        <source>Hand over to another house…</source>
        <translation type="unfinished">ប្រគល់ទៅទីជម្រកផ្សេង…</translation>
    </message>
    <message>
        <source>Close this case…</source>
        <translation type="unfinished">បិទករណីនេះ…</translation>
    </message>
    <message>
        <source>Open a new case…</source>
        <translation type="unfinished">បើកករណីថ្មី…</translation>
    </message>
    <message>
        <source>Other cases of this person</source>
        <translation type="unfinished">ករណីផ្សេងទៀតរបស់សាមីខ្លួននេះ</translation>
    </message>
    <message>
        <source>Void this case…</source>
        <translation type="unfinished">ទុកករណីនេះជាមោឃៈ…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation type="unfinished">លុបសាមីខ្លួននេះ…</translation>
    </message>
    <message>
        <source>A supervisor can do this.</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យអាចធ្វើបាន។</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of this case</source>
        <translation type="unfinished">ផ្នែកនៃករណីនេះ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">ទិដ្ឋភាពរួម</translation>
    </message>
    <message numerus="yes">
        <source>Work (%n)</source>
        <translation type="unfinished">
            <numerusform>ការងារ (%n)</numerusform>
            <numerusform>ការងារ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished">អ្វីដែលបានកត់ត្រា</translation>
    </message>
    <message numerus="yes">
        <source>Permissions (%n in force)</source>
        <translation type="unfinished">
            <numerusform>ការអនុញ្ញាត (%n មានសុពលភាព)</numerusform>
            <numerusform>ការអនុញ្ញាត (%n មានសុពលភាព)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">លំដាប់ពេលវេលា</translation>
    </message>
    <message>
        <source>code {0}</source>
        <translation type="unfinished">លេខកូដ {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ជាមួយ {0}</translation>
    </message>
    <message>
        <source>recorded by {0}</source>
        <translation type="unfinished">កត់ត្រាដោយ {0}</translation>
    </message>
    <message>
        <source>This person was erased. Nothing that was said is left here.</source>
        <translation type="unfinished">ព័ត៌មានរបស់សាមីខ្លួននេះត្រូវបានលុប។ គ្មានអ្វីដែលបាននិយាយនៅសល់ទីនេះទេ។</translation>
    </message>
    <message>
        <source>This case was voided: it stands in no list and no figure. Its history says why.</source>
        <translation type="unfinished">ករណីនេះត្រូវបានទុកជាមោឃៈ៖ វាមិននៅក្នុងបញ្ជី ឬតួលេខណាទេ។ ប្រវត្តិរបស់វាប្រាប់មូលហេតុ។</translation>
    </message>
    <message>
        <source>Recorded by {0}. Only they can correct it; what is in dispute is settled here.</source>
        <translation type="unfinished">កត់ត្រាដោយ {0}។ មានតែពួកគេអាចកែវាបាន អ្វីដែលខ្វែងគ្នាត្រូវដោះស្រាយនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation type="unfinished">ករណីទាំងអស់ (&amp;C)</translation>
    </message>
    <message>
        <source>Hide the name</source>
        <translation type="unfinished">លាក់ឈ្មោះ</translation>
    </message>
    <message>
        <source>Show the code instead of the name at the top of the page</source>
        <translation type="unfinished">បង្ហាញលេខកូដជំនួសឈ្មោះ នៅខាងលើទំព័រ</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Only call the safe number. Do not write, and leave no message.</source>
        <translation type="unfinished">ហៅតែលេខដែលមានសុវត្ថិភាព។ កុំសរសេរ ហើយកុំទុកសារ។</translation>
    </message>
    <message>
        <source>Only send a text message to the safe number. Do not call.</source>
        <translation type="unfinished">ផ្ញើតែសារទៅលេខដែលមានសុវត្ថិភាព។ កុំហៅ។</translation>
    </message>
    <message>
        <source>Only use the messenger app on the safe number. Do not call.</source>
        <translation type="unfinished">ប្រើតែកម្មវិធីផ្ញើសារតាមលេខដែលមានសុវត្ថិភាព។ កុំហៅ។</translation>
    </message>
    <message>
        <source>Only write to the safe e-mail address. Do not call.</source>
        <translation type="unfinished">សរសេរតែទៅអ៊ីមែលដែលមានសុវត្ថិភាព។ កុំហៅ។</translation>
    </message>
    <message>
        <source>Only write a letter, in a plain envelope. Do not call.</source>
        <translation type="unfinished">សរសេរតែសំបុត្រ ក្នុងស្រោមធម្មតា។ កុំហៅ។</translation>
    </message>
    <message>
        <source>Only through the trusted person. Do not call or write directly.</source>
        <translation type="unfinished">តាមតែរយៈមនុស្សទុកចិត្ត។ កុំហៅ ឬសរសេរដោយផ្ទាល់។</translation>
    </message>
    <message>
        <source>Only speak here, in person. Do not call or write.</source>
        <translation type="unfinished">និយាយតែនៅទីនេះ ដោយផ្ទាល់។ កុំហៅ ឬសរសេរ។</translation>
    </message>
    <message>
        <source>DANGER: do not try to make contact. There is no safe way.</source>
        <translation type="unfinished">គ្រោះថ្នាក់៖ កុំព្យាយាមទាក់ទង។ គ្មានវិធីណាមានសុវត្ថិភាពទេ។</translation>
    </message>
    <message>
        <source>Lets this house keep a record in order to help. Nothing leaves the house on it.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យទីជម្រកនេះរក្សាកំណត់ត្រាដើម្បីជួយ។ គ្មានអ្វីចេញពីទីនេះទេ។</translation>
    </message>
    <message>
        <source>Lets this house keep a record until the person can be asked. Nothing is shared.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យទីជម្រកនេះរក្សាកំណត់ត្រា រហូតដល់អាចសួរសាមីខ្លួនបាន។ គ្មានអ្វីត្រូវចែករំលែកទេ។</translation>
    </message>
    <message>
        <source>From old records: nobody wrote down what the person said. It is kept here, and nothing is shared.</source>
        <translation type="unfinished">ពីកំណត់ត្រាចាស់៖ គ្មានអ្នកណាសរសេរទុកនូវអ្វីដែលសាមីខ្លួនបាននិយាយទេ។ វារក្សាទុកនៅទីនេះ ហើយគ្មានអ្វីត្រូវចែករំលែកទេ។</translation>
    </message>
    <message>
        <source>Lets the record go there with name and contacts.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យកំណត់ត្រាទៅទីនោះជាមួយឈ្មោះ និងទំនាក់ទំនង។</translation>
    </message>
    <message>
        <source>Lets the record go there under a code, without the name.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យកំណត់ត្រាទៅទីនោះក្រោមលេខកូដ ដោយគ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>Lets only what is needed for figures go there.</source>
        <translation type="unfinished">អនុញ្ញាតតែអ្វីដែលចាំបាច់សម្រាប់តួលេខឱ្យទៅទីនោះ។</translation>
    </message>
    <message>
        <source>Lets this conversation be held and noted. Nothing leaves the house.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យធ្វើ និងកត់ត្រាការសន្ទនានេះ។ គ្មានអ្វីចេញពីទីនេះទេ។</translation>
    </message>
    <message>
        <source>Lets this house keep pictures and recordings of the person. They stay here and are never sent.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យទីជម្រកនេះរក្សារូបភាព និងការថតរបស់សាមីខ្លួន។ វានៅទីនេះ និងមិនត្រូវផ្ញើឡើយ។</translation>
    </message>
    <message>
        <source>Lets coded answers be counted in tables there. No name, no single record.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យរាប់ចម្លើយជាកូដក្នុងតារាងនៅទីនោះ។ គ្មានឈ្មោះ គ្មានកំណត់ត្រាម្នាក់ៗ។</translation>
    </message>
    <message>
        <source>Lets coded answers be used in a study there, without the name.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យប្រើចម្លើយជាកូដក្នុងការសិក្សានៅទីនោះ ដោយគ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>Lets staff give the authority what was agreed, on paper or in person. No bundle goes there.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យបុគ្គលិកផ្ដល់ទៅអាជ្ញាធរនូវអ្វីដែលបានព្រមព្រៀង តាមក្រដាស ឬដោយផ្ទាល់។ គ្មានកញ្ចប់ទៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>Lets staff tell the family what was agreed. No bundle goes there.</source>
        <translation type="unfinished">អនុញ្ញាតឱ្យបុគ្គលិកប្រាប់គ្រួសារនូវអ្វីដែលបានព្រមព្រៀង។ គ្មានកញ្ចប់ទៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>Rests on published figures, no living person. It lets something travel in demonstration vaults only.</source>
        <translation type="unfinished">ផ្អែកលើតួលេខដែលបានផ្សាយ គ្មានមនុស្សរស់។ វាអាចផ្ញើបានតែក្នុងទូសាកល្បង។</translation>
    </message>
    <message>
        <source>Written by mistake: it allows nothing.</source>
        <translation type="unfinished">សរសេរច្រឡំ៖ វាមិនអនុញ្ញាតអ្វីទេ។</translation>
    </message>
    <message>
        <source>Taken back: nothing more goes out on it.</source>
        <translation type="unfinished">បានដកវិញ៖ គ្មានអ្វីចេញទៅតាមវាទៀតទេ។</translation>
    </message>
    <message>
        <source>It has run out: nothing goes out on it until it is given again.</source>
        <translation type="unfinished">បានផុតកំណត់៖ គ្មានអ្វីចេញទៅទេ រហូតដល់មានការអនុញ្ញាតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The person said no: nothing goes out.</source>
        <translation type="unfinished">សាមីខ្លួនបានបដិសេធ៖ គ្មានអ្វីចេញទៅទេ។</translation>
    </message>
    <message>
        <source>Not decided yet: nothing goes out.</source>
        <translation type="unfinished">មិនទាន់សម្រេច៖ គ្មានអ្វីចេញទៅទេ។</translation>
    </message>
    <message>
        <source>Not all seven points were explained: nothing goes out until they are.</source>
        <translation type="unfinished">ចំណុចទាំងប្រាំពីរមិនទាន់បានពន្យល់គ្រប់៖ គ្មានអ្វីចេញទៅទេ រហូតដល់ពន្យល់រួច។</translation>
    </message>
    <message>
        <source>Nothing goes out until a supervisor has decided about guardian and child.</source>
        <translation type="unfinished">គ្មានអ្វីចេញទៅទេ រហូតដល់អ្នកត្រួតពិនិត្យសម្រេចអំពីអាណាព្យាបាល និងកុមារ។</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation type="unfinished">ឈ្មោះហៅ</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">គ្រោះថ្នាក់</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">ស្ថានភាព</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">បុគ្គលិក</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">បានបើក</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">កែចុងក្រោយ</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">ពី</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">បានចែករំលែក</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished">រកឃើញតាម</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished">ទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">ហានិភ័យ</translation>
    </message>
    <message>
        <source>Feels safe</source>
        <translation type="unfinished">មានអារម្មណ៍ថាមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">គេង</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished">អារម្មណ៍</translation>
    </message>
    <message>
        <source>Say over own life</source>
        <translation type="unfinished">ការសម្រេចលើជីវិតខ្លួនឯង</translation>
    </message>
    <message>
        <source>Areas where help is wanted</source>
        <translation type="unfinished">ផ្នែកដែលចង់បានជំនួយ</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">ការទទួលចូល</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">ការពិនិត្យសញ្ញា</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">ការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">ផែនការ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished">សេវា</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">ការតាមដាន</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">បានបិទ</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Risk of suicide or self-harm: talk with the person and the worker today, and see to it that they are safe.</source>
        <translation type="unfinished">ហានិភ័យនៃការធ្វើអត្តឃាត ឬធ្វើបាបខ្លួនឯង៖ សូមនិយាយជាមួយសាមីខ្លួន និងបុគ្គលិកនៅថ្ងៃនេះ ហើយធ្វើឱ្យប្រាកដថាសាមីខ្លួនមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>A referral was made without permission: read the reason today.</source>
        <translation type="unfinished">មានការបញ្ជូនបន្តដោយគ្មានការអនុញ្ញាត៖ សូមអានមូលហេតុនៅថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>You are asked to take over this case.</source>
        <translation type="unfinished">គេសុំឱ្យអ្នកទទួលករណីនេះបន្ត។</translation>
    </message>
    <message>
        <source>Status: {0}</source>
        <translation type="unfinished">ស្ថានភាព៖ {0}</translation>
    </message>
    <message>
        <source>Risk: {0}</source>
        <translation type="unfinished">ហានិភ័យ៖ {0}</translation>
    </message>
    <message>
        <source>Citizen of: {0}</source>
        <translation type="unfinished">ពលរដ្ឋនៃប្រទេស៖ {0}</translation>
    </message>
    <message>
        <source>Exploitation: {0}</source>
        <translation type="unfinished">ការកេងប្រវ័ញ្ច៖ {0}</translation>
    </message>
    <message>
        <source>Worker: {0}</source>
        <translation type="unfinished">បុគ្គលិក៖ {0}</translation>
    </message>
    <message>
        <source>Opened from {0}</source>
        <translation type="unfinished">បានបើកចាប់ពី {0}</translation>
    </message>
    <message>
        <source>Opened until {0}</source>
        <translation type="unfinished">បានបើករហូតដល់ {0}</translation>
    </message>
    <message>
        <source>Changed from {0}</source>
        <translation type="unfinished">បានកែចាប់ពី {0}</translation>
    </message>
    <message>
        <source>Changed until {0}</source>
        <translation type="unfinished">បានកែរហូតដល់ {0}</translation>
    </message>
    <message>
        <source>In the house now</source>
        <translation type="unfinished">នៅក្នុងទីជម្រកឥឡូវនេះ</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">មានភាពខ្វែងគ្នា</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">ចាប់ពី</translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished">រហូតដល់</translation>
    </message>
    <message>
        <source>has the words</source>
        <translation type="unfinished">មានពាក្យ</translation>
    </message>
    <message>
        <source>No permission in force</source>
        <translation type="unfinished">គ្មានការអនុញ្ញាតដែលមានសុពលភាព</translation>
    </message>
    <message>
        <source>Permission ends within 30 days</source>
        <translation type="unfinished">ការអនុញ្ញាតផុតកំណត់ក្នុងរយៈពេល 30 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation type="unfinished">ការអនុញ្ញាតបានដកវិញ</translation>
    </message>
    <message>
        <source>Has open tasks</source>
        <translation type="unfinished">មានកិច្ចការមិនទាន់រួច</translation>
    </message>
    <message>
        <source>Has overdue tasks</source>
        <translation type="unfinished">មានកិច្ចការហួសកំណត់</translation>
    </message>
    <message>
        <source>Without voided cases</source>
        <translation type="unfinished">ដោយគ្មានករណីមោឃៈ</translation>
    </message>
    <message>
        <source>Voided too</source>
        <translation type="unfinished">រួមទាំងករណីមោឃៈ</translation>
    </message>
    <message>
        <source>Only voided</source>
        <translation type="unfinished">តែករណីមោឃៈ</translation>
    </message>
</context>
<context>
    <name>CodePopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">ស្វែងរក</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished">ស្វែងរកក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Nothing in the list has that name.</source>
        <translation type="unfinished">គ្មានអ្វីក្នុងបញ្ជីមានឈ្មោះនេះទេ។</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">អានឱ្យស្ដាប់</translation>
    </message>
    <message>
        <source>Texts are read to the person.</source>
        <translation type="unfinished">អត្ថបទត្រូវបានអានឱ្យសាមីខ្លួនស្ដាប់។</translation>
    </message>
    <message>
        <source>Step-free ways</source>
        <translation type="unfinished">ផ្លូវគ្មានជណ្ដើរ</translation>
    </message>
    <message>
        <source>For wheelchair or weak legs.</source>
        <translation type="unfinished">សម្រាប់រទេះរុញ ឬជើងខ្សោយ។</translation>
    </message>
    <message>
        <source>Help with seeing</source>
        <translation type="unfinished">ជំនួយផ្នែកមើល</translation>
    </message>
    <message>
        <source>Large print, light, guide.</source>
        <translation type="unfinished">អក្សរធំ ពន្លឺ អ្នកនាំផ្លូវ។</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation type="unfinished">ជំនួយផ្នែកស្ដាប់</translation>
    </message>
    <message>
        <source>Sign language, quiet room.</source>
        <translation type="unfinished">ភាសាសញ្ញា បន្ទប់ស្ងាត់។</translation>
    </message>
    <message>
        <source>Simple words and more time</source>
        <translation type="unfinished">ពាក្យសាមញ្ញ និងពេលច្រើន</translation>
    </message>
    <message>
        <source>Short steps.</source>
        <translation type="unfinished">ជំហានខ្លីៗ។</translation>
    </message>
    <message>
        <source>Help with remembering</source>
        <translation type="unfinished">ជំនួយផ្នែកចងចាំ</translation>
    </message>
    <message>
        <source>Written or pictured reminders.</source>
        <translation type="unfinished">ការរំលឹកជាអក្សរ ឬរូបភាព។</translation>
    </message>
    <message>
        <source>A room alone</source>
        <translation type="unfinished">បន្ទប់ម្នាក់ឯង</translation>
    </message>
    <message>
        <source>Cannot share a room.</source>
        <translation type="unfinished">មិនអាចនៅបន្ទប់រួមបានទេ។</translation>
    </message>
    <message>
        <source>A worker of the gender the person asks for</source>
        <translation type="unfinished">បុគ្គលិកដែលមានភេទតាមសំណើសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Asked of the person.</source>
        <translation type="unfinished">បានសួរសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Someone to mind a child</source>
        <translation type="unfinished">អ្នកមើលកូន</translation>
    </message>
    <message>
        <source>During talks.</source>
        <translation type="unfinished">ពេលកំពុងនិយាយគ្នា។</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">គ្មាន</translation>
    </message>
    <message>
        <source>The person asks for nothing special.</source>
        <translation type="unfinished">សាមីខ្លួនមិនសុំអ្វីពិសេសទេ។</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Written out.</source>
        <translation type="unfinished">សរសេរឱ្យច្បាស់។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>The child agrees in their own way.</source>
        <translation type="unfinished">កុមារយល់ព្រមតាមរបៀបរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">ទេ។</translation>
    </message>
    <message>
        <source>Yes, like before</source>
        <translation type="unfinished">បាទ/ចាស ដូចមុន</translation>
    </message>
    <message>
        <source>Yes, like before.</source>
        <translation type="unfinished">បាទ/ចាស ដូចមុន។</translation>
    </message>
    <message>
        <source>Yes, in another way</source>
        <translation type="unfinished">បាទ/ចាស តាមវិធីផ្សេង</translation>
    </message>
    <message>
        <source>Yes, in another way.</source>
        <translation type="unfinished">បាទ/ចាស តាមវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>The child says no or turns away.</source>
        <translation type="unfinished">កុមារថាទេ ឬបែរចេញ។</translation>
    </message>
    <message>
        <source>Too young to say</source>
        <translation type="unfinished">ក្មេងពេក មិនអាចប្រាប់បាន</translation>
    </message>
    <message>
        <source>Below the age at which an answer can be expected.</source>
        <translation type="unfinished">ក្រោមអាយុដែលអាចរំពឹងចម្លើយ។</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">សកម្ម</translation>
    </message>
    <message>
        <source>Help is going on.</source>
        <translation type="unfinished">ជំនួយកំពុងបន្ត។</translation>
    </message>
    <message>
        <source>Follow Up</source>
        <translation type="unfinished">តាមដាន</translation>
    </message>
    <message>
        <source>Main help has ended; contact goes on.</source>
        <translation type="unfinished">ជំនួយចម្បងបានចប់ តែនៅរក្សាទំនាក់ទំនង។</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">បានបិទ</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation type="unfinished">បានចប់។</translation>
    </message>
    <message>
        <source>Closed Referred</source>
        <translation type="unfinished">បិទដោយបញ្ជូនបន្ត</translation>
    </message>
    <message>
        <source>Ended by handing over to another organisation.</source>
        <translation type="unfinished">បានចប់ដោយប្រគល់ទៅអង្គការផ្សេង។</translation>
    </message>
    <message>
        <source>With a parent</source>
        <translation type="unfinished">ជាមួយឪពុកម្ដាយ</translation>
    </message>
    <message>
        <source>Mother or father is here.</source>
        <translation type="unfinished">ម្ដាយ ឬឪពុកនៅទីនេះ។</translation>
    </message>
    <message>
        <source>With a legal guardian</source>
        <translation type="unfinished">ជាមួយអាណាព្យាបាលស្របច្បាប់</translation>
    </message>
    <message>
        <source>Named by law.</source>
        <translation type="unfinished">កំណត់ដោយច្បាប់។</translation>
    </message>
    <message>
        <source>With another adult</source>
        <translation type="unfinished">ជាមួយមនុស្សពេញវ័យផ្សេង</translation>
    </message>
    <message>
        <source>Relative or other; to be checked.</source>
        <translation type="unfinished">សាច់ញាតិ ឬអ្នកផ្សេង ត្រូវពិនិត្យ។</translation>
    </message>
    <message>
        <source>Separated from parents</source>
        <translation type="unfinished">បែកពីឪពុកម្ដាយ</translation>
    </message>
    <message>
        <source>With others of the family at most.</source>
        <translation type="unfinished">នៅជាមួយសមាជិកគ្រួសារផ្សេងយ៉ាងច្រើន។</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished">ម្នាក់ឯង</translation>
    </message>
    <message>
        <source>No responsible adult.</source>
        <translation type="unfinished">គ្មានមនុស្សពេញវ័យទទួលខុសត្រូវ។</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">រួមគ្នា</translation>
    </message>
    <message>
        <source>Together.</source>
        <translation type="unfinished">រួមគ្នា។</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">សាមីខ្លួន</translation>
    </message>
    <message>
        <source>The person.</source>
        <translation type="unfinished">សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>The shelter</source>
        <translation type="unfinished">ទីជម្រក</translation>
    </message>
    <message>
        <source>The shelter.</source>
        <translation type="unfinished">ទីជម្រក។</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation type="unfinished">អាជ្ញាធរ</translation>
    </message>
    <message>
        <source>An authority.</source>
        <translation type="unfinished">អាជ្ញាធរ។</translation>
    </message>
    <message>
        <source>An adult for themselves.</source>
        <translation type="unfinished">មនុស្សពេញវ័យសម្រាប់ខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The child, where the law allows</source>
        <translation type="unfinished">កុមារ បើច្បាប់អនុញ្ញាត</translation>
    </message>
    <message>
        <source>A child old enough to decide under national law.</source>
        <translation type="unfinished">កុមារដែលគ្រប់អាយុសម្រេចតាមច្បាប់ជាតិ។</translation>
    </message>
    <message>
        <source>Guardian together with the child</source>
        <translation type="unfinished">អាណាព្យាបាលរួមជាមួយកុមារ</translation>
    </message>
    <message>
        <source>Both agree.</source>
        <translation type="unfinished">ទាំងពីរយល់ព្រម។</translation>
    </message>
    <message>
        <source>Guardian alone</source>
        <translation type="unfinished">អាណាព្យាបាលតែម្នាក់ឯង</translation>
    </message>
    <message>
        <source>The child is too young or cannot say.</source>
        <translation type="unfinished">កុមារក្មេងពេក ឬមិនអាចប្រាប់បាន។</translation>
    </message>
    <message>
        <source>Court-named representative</source>
        <translation type="unfinished">អ្នកតំណាងដែលតុលាការតែងតាំង</translation>
    </message>
    <message>
        <source>Named for an adult or child by a court or office.</source>
        <translation type="unfinished">តុលាការ ឬការិយាល័យតែងតាំងសម្រាប់មនុស្សពេញវ័យ ឬកុមារ។</translation>
    </message>
    <message>
        <source>Agrees to the conversation</source>
        <translation type="unfinished">យល់ព្រមនឹងការសន្ទនា</translation>
    </message>
    <message>
        <source>Asked whether the person agrees to the interview.</source>
        <translation type="unfinished">បានសួរថាតើសាមីខ្លួនយល់ព្រមនឹងការសម្ភាសឬទេ។</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">ហេតុអ្វីយើងសួរ</translation>
    </message>
    <message>
        <source>Told the purpose of the interview.</source>
        <translation type="unfinished">បានប្រាប់គោលបំណងនៃការសម្ភាស។</translation>
    </message>
    <message>
        <source>What it is and may be used for</source>
        <translation type="unfinished">វាជាអ្វី និងអាចប្រើសម្រាប់អ្វី</translation>
    </message>
    <message>
        <source>Told the actual and possible uses.</source>
        <translation type="unfinished">បានប្រាប់ការប្រើជាក់ស្ដែង និងដែលអាចមាន។</translation>
    </message>
    <message>
        <source>Use without names for research</source>
        <translation type="unfinished">ការប្រើគ្មានឈ្មោះសម្រាប់ស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>Told about non-identifying use.</source>
        <translation type="unfinished">បានប្រាប់អំពីការប្រើដោយមិនបង្ហាញអត្តសញ្ញាណ។</translation>
    </message>
    <message>
        <source>May ask for it at any time</source>
        <translation type="unfinished">អាចសុំមើលបានគ្រប់ពេល</translation>
    </message>
    <message>
        <source>Told of the right to see the data.</source>
        <translation type="unfinished">បានប្រាប់ពីសិទ្ធិមើលទិន្នន័យ។</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished">រក្សាទុកយូរប៉ុនណា</translation>
    </message>
    <message>
        <source>Told how long the data are stored.</source>
        <translation type="unfinished">បានប្រាប់រយៈពេលរក្សាទុកទិន្នន័យ។</translation>
    </message>
    <message>
        <source>How to take the permission back</source>
        <translation type="unfinished">របៀបដកការអនុញ្ញាតវិញ</translation>
    </message>
    <message>
        <source>Told how to withdraw.</source>
        <translation type="unfinished">បានប្រាប់របៀបដកវិញ។</translation>
    </message>
    <message>
        <source>Care in this shelter</source>
        <translation type="unfinished">ការថែទាំក្នុងទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>Keeping a record so that this shelter can help.</source>
        <translation type="unfinished">រក្សាកំណត់ត្រាដើម្បីឱ្យទីជម្រកនេះអាចជួយ។</translation>
    </message>
    <message>
        <source>Referral to another service</source>
        <translation type="unfinished">បញ្ជូនបន្តទៅសេវាផ្សេង</translation>
    </message>
    <message>
        <source>Giving one named service what it needs in order to help.</source>
        <translation type="unfinished">ផ្ដល់ឱ្យសេវាមួយដែលមានឈ្មោះ នូវអ្វីដែលចាំបាច់ដើម្បីជួយ។</translation>
    </message>
    <message>
        <source>Coordination with the coordinating organisation</source>
        <translation type="unfinished">សម្របសម្រួលជាមួយអង្គការសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Letting the coordinator see the record so that shelters do not work past each other.</source>
        <translation type="unfinished">ឱ្យអ្នកសម្របសម្រួលឃើញកំណត់ត្រា ដើម្បីឱ្យទីជម្រកធ្វើការស្របគ្នា។</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation type="unfinished">តួលេខគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Using coded answers for counts and tables.</source>
        <translation type="unfinished">ប្រើចម្លើយជាកូដសម្រាប់រាប់ និងធ្វើតារាង។</translation>
    </message>
    <message>
        <source>Research without names</source>
        <translation type="unfinished">ការស្រាវជ្រាវគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Using coded answers in a study beyond ordinary reporting.</source>
        <translation type="unfinished">ប្រើចម្លើយជាកូដក្នុងការសិក្សាលើសពីរបាយការណ៍ធម្មតា។</translation>
    </message>
    <message>
        <source>Police, prosecution or court</source>
        <translation type="unfinished">នគរបាល អយ្យការ ឬតុលាការ</translation>
    </message>
    <message>
        <source>Giving named parts to an authority.</source>
        <translation type="unfinished">ផ្ដល់ផ្នែកដែលបានបញ្ជាក់ទៅអាជ្ញាធរ។</translation>
    </message>
    <message>
        <source>Family or carer</source>
        <translation type="unfinished">គ្រួសារ ឬអ្នកថែទាំ</translation>
    </message>
    <message>
        <source>Telling family members agreed facts.</source>
        <translation type="unfinished">ប្រាប់សមាជិកគ្រួសារនូវអ្វីដែលបានព្រមព្រៀង។</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished">ការសន្ទនានេះ</translation>
    </message>
    <message>
        <source>Holding and noting this interview.</source>
        <translation type="unfinished">ធ្វើ និងកត់ត្រាការសម្ភាសនេះ។</translation>
    </message>
    <message>
        <source>Photographs and recordings</source>
        <translation type="unfinished">រូបថត និងការថត</translation>
    </message>
    <message>
        <source>Keeping pictures or recordings of the person in this house.</source>
        <translation type="unfinished">ការរក្សារូបភាព ឬការថតរបស់សាមីខ្លួនក្នុងទីជម្រកនេះ។</translation>
    </message>
    <message>
        <source>Published figures only (demonstration)</source>
        <translation type="unfinished">តែតួលេខដែលបានផ្សាយ (សាកល្បង)</translation>
    </message>
    <message>
        <source>No living person: made from published aggregate statistics.</source>
        <translation type="unfinished">គ្មានមនុស្សរស់៖ ធ្វើពីស្ថិតិសរុបដែលបានផ្សាយ។</translation>
    </message>
    <message>
        <source>Yes, spoken</source>
        <translation type="unfinished">យល់ព្រម ដោយពាក្យសម្ដី</translation>
    </message>
    <message>
        <source>The person said yes aloud or by sign.</source>
        <translation type="unfinished">សាមីខ្លួនបានយល់ព្រមដោយសម្ដី ឬសញ្ញា។</translation>
    </message>
    <message>
        <source>Yes, signed</source>
        <translation type="unfinished">យល់ព្រម ដោយហត្ថលេខា</translation>
    </message>
    <message>
        <source>The person signed or made a mark.</source>
        <translation type="unfinished">សាមីខ្លួនបានចុះហត្ថលេខា ឬផ្ដិតមេដៃ។</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation type="unfinished">សាមីខ្លួនបានបដិសេធ។</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>The person wants to think or ask someone.</source>
        <translation type="unfinished">សាមីខ្លួនចង់គិត ឬសួរនរណាម្នាក់។</translation>
    </message>
    <message>
        <source>Could not be asked: danger to life</source>
        <translation type="unfinished">មិនអាចសួរបាន៖ គ្រោះថ្នាក់ដល់ជីវិត</translation>
    </message>
    <message>
        <source>Acting first was needed to protect life or health.</source>
        <translation type="unfinished">ត្រូវធ្វើជាមុនដើម្បីការពារជីវិត ឬសុខភាព។</translation>
    </message>
    <message>
        <source>No living person (demonstration)</source>
        <translation type="unfinished">គ្មានមនុស្សរស់ (សាកល្បង)</translation>
    </message>
    <message>
        <source>Rests on published aggregate statistics.</source>
        <translation type="unfinished">ផ្អែកលើស្ថិតិសរុបដែលបានផ្សាយ។</translation>
    </message>
    <message>
        <source>Not known: from older records</source>
        <translation type="unfinished">មិនដឹង៖ ពីកំណត់ត្រាចាស់</translation>
    </message>
    <message>
        <source>The old record does not say what was agreed. Care goes on; nothing may be shared until the person is asked.</source>
        <translation type="unfinished">កំណត់ត្រាចាស់មិនប្រាប់ថាបានព្រមព្រៀងអ្វីទេ។ ការថែទាំបន្ត តែគ្មានអ្វីអាចចែករំលែកបានទេ រហូតដល់បានសួរសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Came to the door</source>
        <translation type="unfinished">មកដល់មាត់ទ្វារ</translation>
    </message>
    <message>
        <source>Without referral.</source>
        <translation type="unfinished">គ្មានការបញ្ជូន។</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Call or text to us.</source>
        <translation type="unfinished">ហៅ ឬផ្ញើសារមកយើង។</translation>
    </message>
    <message>
        <source>Message or web form</source>
        <translation type="unfinished">សារ ឬទម្រង់លើគេហទំព័រ</translation>
    </message>
    <message>
        <source>Remote message.</source>
        <translation type="unfinished">សារពីចម្ងាយ។</translation>
    </message>
    <message>
        <source>We met the person</source>
        <translation type="unfinished">យើងបានជួបសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Outreach or street work.</source>
        <translation type="unfinished">ការងារចុះសហគមន៍ ឬតាមផ្លូវ។</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation type="unfinished">អង្គការផ្សេង</translation>
    </message>
    <message>
        <source>Sent or brought by them.</source>
        <translation type="unfinished">ពួកគេបានបញ្ជូន ឬនាំមក។</translation>
    </message>
    <message>
        <source>Brought after a police operation</source>
        <translation type="unfinished">នាំមកក្រោយប្រតិបត្តិការនគរបាល</translation>
    </message>
    <message>
        <source>Often with others.</source>
        <translation type="unfinished">ជាញឹកញាប់ជាមួយអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished">ហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Voice call.</source>
        <translation type="unfinished">ការហៅជាសំឡេង។</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished">សារជាអក្សរ</translation>
    </message>
    <message>
        <source>SMS.</source>
        <translation type="unfinished">SMS។</translation>
    </message>
    <message>
        <source>Messenger app</source>
        <translation type="unfinished">កម្មវិធីផ្ញើសារ</translation>
    </message>
    <message>
        <source>With disappearing messages where possible.</source>
        <translation type="unfinished">ប្រើសារដែលបាត់ទៅវិញ បើអាច។</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">អ៊ីមែល</translation>
    </message>
    <message>
        <source>To an address nobody else reads.</source>
        <translation type="unfinished">ទៅអាសយដ្ឋានដែលគ្មានអ្នកផ្សេងអាន។</translation>
    </message>
    <message>
        <source>Signed consent form</source>
        <translation type="unfinished">ទម្រង់យល់ព្រមដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Signed consent form.</source>
        <translation type="unfinished">ទម្រង់យល់ព្រមដែលបានចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Copy of an identity paper</source>
        <translation type="unfinished">ច្បាប់ចម្លងឯកសារសម្គាល់</translation>
    </message>
    <message>
        <source>Copy of an identity paper.</source>
        <translation type="unfinished">ច្បាប់ចម្លងឯកសារសម្គាល់។</translation>
    </message>
    <message>
        <source>Court or police paper</source>
        <translation type="unfinished">ឯកសារតុលាការ ឬនគរបាល</translation>
    </message>
    <message>
        <source>Court or police paper.</source>
        <translation type="unfinished">ឯកសារតុលាការ ឬនគរបាល។</translation>
    </message>
    <message>
        <source>Medical paper</source>
        <translation type="unfinished">ឯកសារពេទ្យ</translation>
    </message>
    <message>
        <source>Medical paper.</source>
        <translation type="unfinished">ឯកសារពេទ្យ។</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">សំបុត្រ</translation>
    </message>
    <message>
        <source>Letter.</source>
        <translation type="unfinished">សំបុត្រ។</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">រូបថត</translation>
    </message>
    <message>
        <source>Only with its own consent.</source>
        <translation type="unfinished">តែមានការយល់ព្រមដាច់ដោយឡែកសម្រាប់វា។</translation>
    </message>
    <message>
        <source>Own statement</source>
        <translation type="unfinished">ពាក្យបញ្ជាក់ផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Own statement.</source>
        <translation type="unfinished">ពាក្យបញ្ជាក់ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>In a plain envelope.</source>
        <translation type="unfinished">ក្នុងស្រោមធម្មតា។</translation>
    </message>
    <message>
        <source>Through a trusted person</source>
        <translation type="unfinished">តាមរយៈមនុស្សទុកចិត្ត</translation>
    </message>
    <message>
        <source>Named below.</source>
        <translation type="unfinished">មានឈ្មោះខាងក្រោម។</translation>
    </message>
    <message>
        <source>Only here in person</source>
        <translation type="unfinished">តែនៅទីនេះដោយផ្ទាល់</translation>
    </message>
    <message>
        <source>While the person stays.</source>
        <translation type="unfinished">ពេលសាមីខ្លួនស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>No safe way</source>
        <translation type="unfinished">គ្មានវិធីមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Do not try.</source>
        <translation type="unfinished">កុំព្យាយាម។</translation>
    </message>
    <message>
        <source>Someone is looking for the person</source>
        <translation type="unfinished">មានគេកំពុងស្វែងរកសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Seen, heard or feared with reason.</source>
        <translation type="unfinished">បានឃើញ បានឮ ឬបារម្ភដោយមានហេតុផល។</translation>
    </message>
    <message>
        <source>They may know this house</source>
        <translation type="unfinished">ពួកគេអាចស្គាល់ទីនេះ</translation>
    </message>
    <message>
        <source>Address may be known.</source>
        <translation type="unfinished">អាសយដ្ឋានអាចត្រូវគេស្គាល់។</translation>
    </message>
    <message>
        <source>Family is threatened</source>
        <translation type="unfinished">គ្រួសារត្រូវបានគំរាម</translation>
    </message>
    <message>
        <source>At home or here.</source>
        <translation type="unfinished">នៅផ្ទះ ឬទីនេះ។</translation>
    </message>
    <message>
        <source>Phone or accounts are watched</source>
        <translation type="unfinished">ទូរស័ព្ទ ឬគណនីត្រូវគេតាមដាន</translation>
    </message>
    <message>
        <source>Location sharing, shared password, tracking app.</source>
        <translation type="unfinished">ការចែករំលែកទីតាំង ពាក្យសម្ងាត់រួម កម្មវិធីតាមដាន។</translation>
    </message>
    <message>
        <source>Staff are threatened</source>
        <translation type="unfinished">បុគ្គលិកត្រូវបានគំរាម</translation>
    </message>
    <message>
        <source>Calls, visits, messages.</source>
        <translation type="unfinished">ការហៅ ការមកដល់ ឬសារ។</translation>
    </message>
    <message>
        <source>Debt collectors</source>
        <translation type="unfinished">អ្នកទារបំណុល</translation>
    </message>
    <message>
        <source>Someone demands money by force.</source>
        <translation type="unfinished">មានគេទារប្រាក់ដោយបង្ខំ។</translation>
    </message>
    <message>
        <source>Could be deported</source>
        <translation type="unfinished">អាចត្រូវបណ្ដេញចេញពីប្រទេស</translation>
    </message>
    <message>
        <source>No recovery time granted.</source>
        <translation type="unfinished">គ្មានរយៈពេលស្ដារខ្លួនត្រូវបានផ្ដល់។</translation>
    </message>
    <message>
        <source>Might hurt themselves</source>
        <translation type="unfinished">អាចធ្វើបាបខ្លួនឯង</translation>
    </message>
    <message>
        <source>Said or seen.</source>
        <translation type="unfinished">បាននិយាយ ឬបានឃើញ។</translation>
    </message>
    <message>
        <source>Needs medical watch tonight</source>
        <translation type="unfinished">ត្រូវការអ្នកមើលសុខភាពយប់នេះ</translation>
    </message>
    <message>
        <source>For example withdrawal, late pregnancy.</source>
        <translation type="unfinished">ឧទាហរណ៍ ការផ្ដាច់សារធាតុញៀន ឬផ្ទៃពោះធំ។</translation>
    </message>
    <message>
        <source>Not safe with another resident</source>
        <translation type="unfinished">មិនសុវត្ថិភាពជាមួយអ្នកស្នាក់នៅម្នាក់</translation>
    </message>
    <message>
        <source>Must be housed apart.</source>
        <translation type="unfinished">ត្រូវស្នាក់នៅដាច់ពីគ្នា។</translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished">មិនដឹងថាមាន</translation>
    </message>
    <message>
        <source>Asked and looked for; nothing found.</source>
        <translation type="unfinished">បានសួរ និងរកមើល មិនឃើញអ្វីទេ។</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation type="unfinished">ពលកម្មដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Work or service under threat and not freely chosen.</source>
        <translation type="unfinished">ការងារ ឬសេវាក្រោមការគំរាម ដោយមិនបានជ្រើសដោយសេរី។</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">ការកេងប្រវ័ញ្ចផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Others profited from sexual acts or images of the person.</source>
        <translation type="unfinished">អ្នកផ្សេងទទួលផលពីអំពើផ្លូវភេទ ឬរូបភាពរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation type="unfinished">ពលកម្មកុមារ</translation>
    </message>
    <message>
        <source>A child in harmful or forbidden work.</source>
        <translation type="unfinished">កុមារធ្វើការងារគ្រោះថ្នាក់ ឬហាមឃាត់។</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">អាពាហ៍ពិពាហ៍ដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Married without free consent, or as a child.</source>
        <translation type="unfinished">រៀបការដោយគ្មានការព្រមព្រៀងសេរី ឬពេលនៅកុមារ។</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation type="unfinished">ភាពជាអ្នកបម្រើដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Bound to serve and unable to change it.</source>
        <translation type="unfinished">ជាប់ត្រូវបម្រើ ហើយមិនអាចផ្លាស់ប្ដូរបាន។</translation>
    </message>
    <message>
        <source>Forced military (by non-state actors)</source>
        <translation type="unfinished">បង្ខំធ្វើយោធា (ក្រុមមិនមែនរដ្ឋ)</translation>
    </message>
    <message>
        <source>Used by an armed group, also as cook or carrier.</source>
        <translation type="unfinished">ត្រូវក្រុមប្រដាប់អាវុធប្រើ សូម្បីជាចុងភៅ ឬអ្នកលីសែង។</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation type="unfinished">ការយកសរីរាង្គ</translation>
    </message>
    <message>
        <source>Removal of an organ, done or planned.</source>
        <translation type="unfinished">ការយកសរីរាង្គចេញ ដែលបានធ្វើ ឬគ្រោងទុក។</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation type="unfinished">សុំទានដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Made to beg for others.</source>
        <translation type="unfinished">ត្រូវគេបង្ខំឱ្យសុំទានសម្រាប់អ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translation type="unfinished">សុំកូនចិញ្ចឹមដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Child taken or given away for gain.</source>
        <translation type="unfinished">កុមារត្រូវបានយក ឬប្រគល់ទៅដើម្បីផលប្រយោជន៍។</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translation type="unfinished">ការពរពោះជំនួស</translation>
    </message>
    <message>
        <source>Forced or cheated into bearing a child for others.</source>
        <translation type="unfinished">ត្រូវគេបង្ខំ ឬបោកឱ្យពរពោះជំនួសអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Forced criminality</source>
        <translation type="unfinished">បង្ខំឱ្យប្រព្រឹត្តល្មើស</translation>
    </message>
    <message>
        <source>Made to break the law for others&apos; gain, online scams included.</source>
        <translation type="unfinished">ត្រូវគេបង្ខំឱ្យល្មើសច្បាប់ដើម្បីផលប្រយោជន៍អ្នកផ្សេង រួមទាំងការបោកប្រាស់អនឡាញ។</translation>
    </message>
    <message>
        <source>Name and identity</source>
        <translation type="unfinished">ឈ្មោះ និងអត្តសញ្ញាណ</translation>
    </message>
    <message>
        <source>Names, birth date, papers.</source>
        <translation type="unfinished">ឈ្មោះ ថ្ងៃកំណើត ឯកសារ។</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Telephone, e-mail, address, trusted people.</source>
        <translation type="unfinished">ទូរស័ព្ទ អ៊ីមែល អាសយដ្ឋាន មនុស្សទុកចិត្ត។</translation>
    </message>
    <message>
        <source>Where the person stays</source>
        <translation type="unfinished">កន្លែងដែលសាមីខ្លួនស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Anything that shows the house.</source>
        <translation type="unfinished">អ្វីៗដែលបង្ហាញទីជម្រក។</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">សុខភាព</translation>
    </message>
    <message>
        <source>Health, pregnancy, medicines.</source>
        <translation type="unfinished">សុខភាព ផ្ទៃពោះ ថ្នាំ។</translation>
    </message>
    <message>
        <source>Any field on that kind of exploitation.</source>
        <translation type="unfinished">ព័ត៌មានណាមួយអំពីការកេងប្រវ័ញ្ចប្រភេទនេះ។</translation>
    </message>
    <message>
        <source>Forced crime</source>
        <translation type="unfinished">បទល្មើសដោយបង្ខំ</translation>
    </message>
    <message>
        <source>What the person was made to do against the law.</source>
        <translation type="unfinished">អ្វីដែលសាមីខ្លួនត្រូវគេបង្ខំឱ្យធ្វើខុសច្បាប់។</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">គ្រួសារ</translation>
    </message>
    <message>
        <source>Family links and children.</source>
        <translation type="unfinished">ទំនាក់ទំនងគ្រួសារ និងកូន។</translation>
    </message>
    <message>
        <source>Those who did it</source>
        <translation type="unfinished">អ្នកដែលបានប្រព្រឹត្ត</translation>
    </message>
    <message>
        <source>All perpetrator records.</source>
        <translation type="unfinished">កំណត់ត្រាជនល្មើសទាំងអស់។</translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation type="unfinished">ជំហានផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>Determinations and legal actions.</source>
        <translation type="unfinished">ការកំណត់អត្តសញ្ញាណជនរងគ្រោះ និងសកម្មភាពផ្លូវច្បាប់។</translation>
    </message>
    <message>
        <source>Notes and files</source>
        <translation type="unfinished">កំណត់ចំណាំ និងឯកសារ</translation>
    </message>
    <message>
        <source>Case notes and attachments.</source>
        <translation type="unfinished">កំណត់ចំណាំករណី និងឯកសារភ្ជាប់។</translation>
    </message>
    <message>
        <source>Citizenship and stay</source>
        <translation type="unfinished">សញ្ជាតិ និងការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Citizenships and right to stay.</source>
        <translation type="unfinished">សញ្ជាតិ និងសិទ្ធិស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>Online scams and fraud</source>
        <translation type="unfinished">ការបោកប្រាស់អនឡាញ</translation>
    </message>
    <message>
        <source>Made to cheat people by phone or internet.</source>
        <translation type="unfinished">ត្រូវគេបង្ខំឱ្យបោកគេតាមទូរស័ព្ទ ឬអ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>Growing, making or carrying drugs</source>
        <translation type="unfinished">ដាំ ផលិត ឬដឹកគ្រឿងញៀន</translation>
    </message>
    <message>
        <source>For example cannabis houses, couriers.</source>
        <translation type="unfinished">ឧទាហរណ៍ ផ្ទះដាំកញ្ឆា អ្នកដឹក។</translation>
    </message>
    <message>
        <source>Stealing</source>
        <translation type="unfinished">លួច</translation>
    </message>
    <message>
        <source>Shops, pockets, houses.</source>
        <translation type="unfinished">ហាង ហោប៉ៅ ផ្ទះ។</translation>
    </message>
    <message>
        <source>Moving money or opening accounts</source>
        <translation type="unfinished">ផ្ទេរប្រាក់ ឬបើកគណនី</translation>
    </message>
    <message>
        <source>Bank accounts, cards, SIMs.</source>
        <translation type="unfinished">គណនីធនាគារ កាត ស៊ីម។</translation>
    </message>
    <message>
        <source>Moving goods or people</source>
        <translation type="unfinished">ដឹកទំនិញ ឬមនុស្ស</translation>
    </message>
    <message>
        <source>Across a border.</source>
        <translation type="unfinished">ឆ្លងព្រំដែន។</translation>
    </message>
    <message>
        <source>Fraud with papers or benefits</source>
        <translation type="unfinished">ក្លែងឯកសារ ឬប្រាក់ឧបត្ថម្ភ</translation>
    </message>
    <message>
        <source>Claims or marriages in the person&apos;s name.</source>
        <translation type="unfinished">ការទាមទារ ឬការរៀបការក្នុងឈ្មោះសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Bringing in others</source>
        <translation type="unfinished">នាំអ្នកផ្សេងចូល</translation>
    </message>
    <message>
        <source>Forced to recruit or guard.</source>
        <translation type="unfinished">ត្រូវគេបង្ខំឱ្យជ្រើសរើស ឬយាមគេ។</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation type="unfinished">ស្ត្រី</translation>
    </message>
    <message>
        <source>Describes herself as a woman or girl.</source>
        <translation type="unfinished">ពណ៌នាខ្លួនថាជាស្ត្រី ឬក្មេងស្រី។</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation type="unfinished">បុរស</translation>
    </message>
    <message>
        <source>Describes himself as a man or boy.</source>
        <translation type="unfinished">ពណ៌នាខ្លួនថាជាបុរស ឬក្មេងប្រុស។</translation>
    </message>
    <message>
        <source>Transgender Feminine</source>
        <translation type="unfinished">ស្ត្រីប្លែងភេទ</translation>
    </message>
    <message>
        <source>Trans woman or girl.</source>
        <translation type="unfinished">ស្ត្រី ឬក្មេងស្រីប្លែងភេទ។</translation>
    </message>
    <message>
        <source>Transgender Masculine</source>
        <translation type="unfinished">បុរសប្លែងភេទ</translation>
    </message>
    <message>
        <source>Trans man or boy.</source>
        <translation type="unfinished">បុរស ឬក្មេងប្រុសប្លែងភេទ។</translation>
    </message>
    <message>
        <source>Non-Conforming</source>
        <translation type="unfinished">មិនស្ថិតក្នុងភេទទាំងពីរ</translation>
    </message>
    <message>
        <source>Neither or both, in the person&apos;s own words.</source>
        <translation type="unfinished">មិនមែនទាំងពីរ ឬទាំងពីរ តាមពាក្យរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Not Specified/Unknown</source>
        <translation type="unfinished">មិនបានបញ្ជាក់ ឬមិនដឹង</translation>
    </message>
    <message>
        <source>Only met in imported files.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល។</translation>
    </message>
    <message>
        <source>Transgender or Non-Conforming (from a file)</source>
        <translation type="unfinished">ប្លែងភេទ ឬមិនស្ថិតក្នុងភេទទាំងពីរ (ពីឯកសារ)</translation>
    </message>
    <message>
        <source>Only met in imported files: which of these, nobody said.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល៖ គ្មាននរណាប្រាប់ថាមួយណា។</translation>
    </message>
    <message>
        <source>Injury or pain</source>
        <translation type="unfinished">របួស ឬឈឺចាប់</translation>
    </message>
    <message>
        <source>Fresh wound or strong pain.</source>
        <translation type="unfinished">របួសថ្មី ឬឈឺខ្លាំង។</translation>
    </message>
    <message>
        <source>Fever or infection</source>
        <translation type="unfinished">គ្រុនក្ដៅ ឬការឆ្លងរោគ</translation>
    </message>
    <message>
        <source>Possibly catching.</source>
        <translation type="unfinished">អាចឆ្លង។</translation>
    </message>
    <message>
        <source>Pregnant or may be</source>
        <translation type="unfinished">មានផ្ទៃពោះ ឬអាចមាន</translation>
    </message>
    <message>
        <source>The person says so.</source>
        <translation type="unfinished">សាមីខ្លួនប្រាប់ដូច្នេះ។</translation>
    </message>
    <message>
        <source>Assault in the last days</source>
        <translation type="unfinished">រំលោភបំពានក្នុងប៉ុន្មានថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Time-limited care exists: say so without asking for detail.</source>
        <translation type="unfinished">មានការថែទាំដែលកំណត់ពេល៖ សូមប្រាប់ដោយមិនសួរលម្អិត។</translation>
    </message>
    <message>
        <source>Needs medicine that must not stop</source>
        <translation type="unfinished">ត្រូវការថ្នាំដែលមិនត្រូវផ្អាក</translation>
    </message>
    <message>
        <source>For example for HIV, heart, sugar, epilepsy.</source>
        <translation type="unfinished">ឧទាហរណ៍ សម្រាប់មេរោគអេដស៍ បេះដូង ទឹកនោមផ្អែម ជំងឺប្រកាច់។</translation>
    </message>
    <message>
        <source>Coming off drugs or alcohol</source>
        <translation type="unfinished">កំពុងផ្ដាច់គ្រឿងញៀន ឬស្រា</translation>
    </message>
    <message>
        <source>May be dangerous without help.</source>
        <translation type="unfinished">អាចគ្រោះថ្នាក់បើគ្មានជំនួយ។</translation>
    </message>
    <message>
        <source>Great distress</source>
        <translation type="unfinished">តានតឹងចិត្តខ្លាំង</translation>
    </message>
    <message>
        <source>Cannot sleep, shakes, hears or sees things, thinks of dying.</source>
        <translation type="unfinished">គេងមិនលក់ ញ័រ ឮ ឬឃើញអ្វីៗ គិតចង់ស្លាប់។</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation type="unfinished">គ្មានអ្វីឥឡូវនេះ</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation type="unfinished">សាមីខ្លួនផ្ទាល់</translation>
    </message>
    <message>
        <source>Asked for help on their own.</source>
        <translation type="unfinished">បានសុំជំនួយដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Family or friend</source>
        <translation type="unfinished">គ្រួសារ ឬមិត្តភក្តិ</translation>
    </message>
    <message>
        <source>Someone close.</source>
        <translation type="unfinished">មនុស្សជិតស្និទ្ធ។</translation>
    </message>
    <message>
        <source>Neighbour, worker, client or passer-by</source>
        <translation type="unfinished">អ្នកជិតខាង អ្នករួមការងារ អតិថិជន ឬអ្នកដំណើរ</translation>
    </message>
    <message>
        <source>A member of the public.</source>
        <translation type="unfinished">ប្រជាជនធម្មតា។</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation type="unfinished">អង្គការមិនមែនរដ្ឋាភិបាល</translation>
    </message>
    <message>
        <source>Outreach, shelter or other group.</source>
        <translation type="unfinished">អ្នកចុះសហគមន៍ ទីជម្រក ឬក្រុមផ្សេង។</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">ខ្សែទូរស័ព្ទជំនួយ</translation>
    </message>
    <message>
        <source>By phone or chat.</source>
        <translation type="unfinished">តាមទូរស័ព្ទ ឬសារ។</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">នគរបាល</translation>
    </message>
    <message>
        <source>Any police body.</source>
        <translation type="unfinished">អង្គភាពនគរបាលណាមួយ។</translation>
    </message>
    <message>
        <source>Court or prosecution</source>
        <translation type="unfinished">តុលាការ ឬអយ្យការ</translation>
    </message>
    <message>
        <source>A court or prosecutor.</source>
        <translation type="unfinished">តុលាការ ឬព្រះរាជអាជ្ញា។</translation>
    </message>
    <message>
        <source>Non-police governmental organization</source>
        <translation type="unfinished">អង្គភាពរដ្ឋាភិបាលមិនមែននគរបាល</translation>
    </message>
    <message>
        <source>Another public office, for example a national referral body.</source>
        <translation type="unfinished">ការិយាល័យសាធារណៈផ្សេង ឧទាហរណ៍ អង្គភាពបញ្ជូនបន្តថ្នាក់ជាតិ។</translation>
    </message>
    <message>
        <source>Labour inspector</source>
        <translation type="unfinished">អធិការការងារ</translation>
    </message>
    <message>
        <source>Workplace inspection.</source>
        <translation type="unfinished">អធិការកិច្ចកន្លែងការងារ។</translation>
    </message>
    <message>
        <source>Border or immigration officer</source>
        <translation type="unfinished">មន្ត្រីព្រំដែន ឬអន្តោប្រវេសន៍</translation>
    </message>
    <message>
        <source>At a border or in a procedure.</source>
        <translation type="unfinished">នៅព្រំដែន ឬក្នុងនីតិវិធី។</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation type="unfinished">បុគ្គលិកសុខាភិបាល</translation>
    </message>
    <message>
        <source>Clinic or hospital.</source>
        <translation type="unfinished">គ្លីនិក ឬមន្ទីរពេទ្យ។</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">សាលារៀន</translation>
    </message>
    <message>
        <source>Teacher or school staff.</source>
        <translation type="unfinished">គ្រូ ឬបុគ្គលិកសាលា។</translation>
    </message>
    <message>
        <source>Social or child-protection service</source>
        <translation type="unfinished">សេវាសង្គម ឬការពារកុមារ</translation>
    </message>
    <message>
        <source>Public welfare office.</source>
        <translation type="unfinished">ការិយាល័យសង្គមកិច្ច។</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">ស្ថានទូត ឬកុងស៊ុល</translation>
    </message>
    <message>
        <source>Consular staff.</source>
        <translation type="unfinished">បុគ្គលិកកុងស៊ុល។</translation>
    </message>
    <message>
        <source>Trade union or worker group</source>
        <translation type="unfinished">សហជីព ឬក្រុមកម្មករ</translation>
    </message>
    <message>
        <source>Organised workers.</source>
        <translation type="unfinished">កម្មករដែលបានរៀបចំជាក្រុម។</translation>
    </message>
    <message>
        <source>Online platform or bank</source>
        <translation type="unfinished">វេទិកាអនឡាញ ឬធនាគារ</translation>
    </message>
    <message>
        <source>A company&apos;s own checks.</source>
        <translation type="unfinished">ការពិនិត្យផ្ទាល់របស់ក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>No paper in hand.</source>
        <translation type="unfinished">គ្មានឯកសារនៅដៃ។</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished">លិខិតឆ្លងដែន</translation>
    </message>
    <message>
        <source>National passport.</source>
        <translation type="unfinished">លិខិតឆ្លងដែនជាតិ។</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation type="unfinished">អត្តសញ្ញាណប័ណ្ណ</translation>
    </message>
    <message>
        <source>Card of the state.</source>
        <translation type="unfinished">ប័ណ្ណរបស់រដ្ឋ។</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished">សំបុត្រកំណើត</translation>
    </message>
    <message>
        <source>Any copy.</source>
        <translation type="unfinished">ច្បាប់ចម្លងណាមួយ។</translation>
    </message>
    <message>
        <source>Travel or seaman&apos;s paper</source>
        <translation type="unfinished">ឯកសារធ្វើដំណើរ ឬនាវិក</translation>
    </message>
    <message>
        <source>Emergency or seafarer paper.</source>
        <translation type="unfinished">ឯកសារបន្ទាន់ ឬអ្នកដើរសមុទ្រ។</translation>
    </message>
    <message>
        <source>Residence or work permit</source>
        <translation type="unfinished">ប័ណ្ណស្នាក់នៅ ឬការងារ</translation>
    </message>
    <message>
        <source>Card or stamp.</source>
        <translation type="unfinished">ប័ណ្ណ ឬត្រា។</translation>
    </message>
    <message>
        <source>Asylum or refugee paper</source>
        <translation type="unfinished">ឯកសារសិទ្ធិជ្រកកោន ឬជនភៀសខ្លួន</translation>
    </message>
    <message>
        <source>From state or UNHCR.</source>
        <translation type="unfinished">ពីរដ្ឋ ឬ UNHCR។</translation>
    </message>
    <message>
        <source>Papers are held by someone else</source>
        <translation type="unfinished">ឯកសារនៅនឹងអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>An employer, recruiter or other person has them.</source>
        <translation type="unfinished">និយោជក អ្នកជ្រើសរើស ឬអ្នកផ្សេងកាន់ទុក។</translation>
    </message>
    <message>
        <source>The person said so</source>
        <translation type="unfinished">សាមីខ្លួនបានប្រាប់</translation>
    </message>
    <message>
        <source>Told by the person, in words or writing.</source>
        <translation type="unfinished">សាមីខ្លួនប្រាប់ ដោយសម្ដី ឬអក្សរ។</translation>
    </message>
    <message>
        <source>A paper says so</source>
        <translation type="unfinished">ឯកសារបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Identity paper, court paper, letter.</source>
        <translation type="unfinished">ឯកសារសម្គាល់ ឯកសារតុលាការ លិខិត។</translation>
    </message>
    <message>
        <source>Someone else said so</source>
        <translation type="unfinished">អ្នកផ្សេងបានប្រាប់</translation>
    </message>
    <message>
        <source>Family, referrer, authority.</source>
        <translation type="unfinished">គ្រួសារ អ្នកបញ្ជូន អាជ្ញាធរ។</translation>
    </message>
    <message>
        <source>Staff saw it</source>
        <translation type="unfinished">បុគ្គលិកបានឃើញ</translation>
    </message>
    <message>
        <source>Seen or heard by staff.</source>
        <translation type="unfinished">បុគ្គលិកបានឃើញ ឬឮ។</translation>
    </message>
    <message>
        <source>Old records</source>
        <translation type="unfinished">កំណត់ត្រាចាស់</translation>
    </message>
    <message>
        <source>Copied from an earlier system.</source>
        <translation type="unfinished">ចម្លងពីប្រព័ន្ធមុន។</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation type="unfinished">មកទីនេះលើកដំបូង</translation>
    </message>
    <message>
        <source>No earlier case in this shelter.</source>
        <translation type="unfinished">គ្មានករណីមុនក្នុងទីជម្រកនេះ។</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished">មកម្ដងទៀត</translation>
    </message>
    <message>
        <source>An earlier case of the same person was closed.</source>
        <translation type="unfinished">ករណីមុនរបស់សាមីខ្លួនដដែលត្រូវបានបិទ។</translation>
    </message>
    <message>
        <source>Came over from another shelter</source>
        <translation type="unfinished">មកពីទីជម្រកផ្សេង</translation>
    </message>
    <message>
        <source>The case is taken over.</source>
        <translation type="unfinished">ករណីនេះត្រូវបានទទួលបន្ត។</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished">មិនត្រូវការ</translation>
    </message>
    <message>
        <source>Speaker and worker share a language.</source>
        <translation type="unfinished">អ្នកនិយាយ និងបុគ្គលិកប្រើភាសាដូចគ្នា។</translation>
    </message>
    <message>
        <source>Trained interpreter</source>
        <translation type="unfinished">អ្នកបកប្រែដែលបានបណ្ដុះបណ្ដាល</translation>
    </message>
    <message>
        <source>Bound to secrecy by contract or code.</source>
        <translation type="unfinished">ត្រូវរក្សាការសម្ងាត់តាមកិច្ចសន្យា ឬក្រម។</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation type="unfinished">សមាជិកបុគ្គលិក</translation>
    </message>
    <message>
        <source>A worker of this shelter.</source>
        <translation type="unfinished">បុគ្គលិករបស់ទីជម្រកនេះ។</translation>
    </message>
    <message>
        <source>By phone or video</source>
        <translation type="unfinished">តាមទូរស័ព្ទ ឬវីដេអូ</translation>
    </message>
    <message>
        <source>A remote interpreter.</source>
        <translation type="unfinished">អ្នកបកប្រែពីចម្ងាយ។</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Untrained helper who has signed the secrecy rule.</source>
        <translation type="unfinished">អ្នកជួយមិនទាន់បណ្ដុះបណ្ដាល ដែលបានចុះហត្ថលេខាលើវិធានសម្ងាត់។</translation>
    </message>
    <message>
        <source>Only when nobody else can be found.</source>
        <translation type="unfinished">តែពេលរកអ្នកផ្សេងមិនបាន។</translation>
    </message>
    <message>
        <source>Another resident</source>
        <translation type="unfinished">អ្នកស្នាក់នៅម្នាក់ទៀត</translation>
    </message>
    <message>
        <source>Only in an emergency.</source>
        <translation type="unfinished">តែក្នុងភាពអាសន្ន។</translation>
    </message>
    <message>
        <source>Agriculture, forestry and fishing</source>
        <translation type="unfinished">កសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ</translation>
    </message>
    <message>
        <source>Fields, plantations, animals, forests.</source>
        <translation type="unfinished">ស្រែចម្ការ ចម្ការធំ សត្វ ព្រៃឈើ។</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation type="unfinished">រ៉ែ និងការយកថ្ម</translation>
    </message>
    <message>
        <source>Taking stone, coal, ore, oil or gas out of the ground.</source>
        <translation type="unfinished">យកថ្ម ធ្យូង រ៉ែ ប្រេង ឬឧស្ម័នពីដី។</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation type="unfinished">កម្មន្តសាល</translation>
    </message>
    <message>
        <source>Making goods from materials, in a factory, a workshop or at home.</source>
        <translation type="unfinished">ផលិតទំនិញពីវត្ថុធាតុ ក្នុងរោងចក្រ សិប្បកម្ម ឬផ្ទះ។</translation>
    </message>
    <message>
        <source>Electricity, gas, steam and air conditioning supply</source>
        <translation type="unfinished">ការផ្គត់ផ្គង់អគ្គិសនី ឧស្ម័ន ចំហាយ និងម៉ាស៊ីនត្រជាក់</translation>
    </message>
    <message>
        <source>Supplying power, gas, steam or cooling.</source>
        <translation type="unfinished">ផ្គត់ផ្គង់ភ្លើង ឧស្ម័ន ចំហាយ ឬភាពត្រជាក់។</translation>
    </message>
    <message>
        <source>Water supply; sewerage, waste management and remediation</source>
        <translation type="unfinished">ការផ្គត់ផ្គង់ទឹក លូ ការគ្រប់គ្រងសំណល់ និងការសម្អាត</translation>
    </message>
    <message>
        <source>Water, sewage, rubbish, sorting and recycling.</source>
        <translation type="unfinished">ទឹក ទឹកស្អុយ សំរាម ការញែក និងកែច្នៃ។</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished">សំណង់</translation>
    </message>
    <message>
        <source>Building, repairing or pulling down houses, roads and other works.</source>
        <translation type="unfinished">សាងសង់ ជួសជុល ឬរុះរើផ្ទះ ផ្លូវ និងសំណង់ផ្សេង។</translation>
    </message>
    <message>
        <source>Wholesale and retail trade; repair of motor vehicles and motorcycles</source>
        <translation type="unfinished">លក់ដុំ និងលក់រាយ ការជួសជុលរថយន្ត និងម៉ូតូ</translation>
    </message>
    <message>
        <source>Shops, markets and selling; repair and washing of cars.</source>
        <translation type="unfinished">ហាង ផ្សារ និងការលក់ ការជួសជុល និងលាងរថយន្ត។</translation>
    </message>
    <message>
        <source>Transportation and storage</source>
        <translation type="unfinished">ការដឹកជញ្ជូន និងស្តុកទុក</translation>
    </message>
    <message>
        <source>Carrying people or goods, ships&apos; crews, warehouses, post.</source>
        <translation type="unfinished">ដឹកមនុស្ស ឬទំនិញ នាវិក ឃ្លាំង ប្រៃសណីយ៍។</translation>
    </message>
    <message>
        <source>Accommodation and food service activities</source>
        <translation type="unfinished">សេវាស្នាក់នៅ និងម្ហូបអាហារ</translation>
    </message>
    <message>
        <source>Hotels, restaurants, kitchens, bars.</source>
        <translation type="unfinished">សណ្ឋាគារ ភោជនីយដ្ឋាន ផ្ទះបាយ បារ។</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation type="unfinished">ព័ត៌មាន និងទូរគមនាគមន៍</translation>
    </message>
    <message>
        <source>Film, music, broadcasting, telephone, software.</source>
        <translation type="unfinished">ភាពយន្ត តន្ត្រី ការផ្សាយ ទូរស័ព្ទ កម្មវិធី។</translation>
    </message>
    <message>
        <source>Financial and insurance activities</source>
        <translation type="unfinished">ហិរញ្ញវត្ថុ និងធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Banks, lending, insurance.</source>
        <translation type="unfinished">ធនាគារ ឥណទាន ធានារ៉ាប់រង។</translation>
    </message>
    <message>
        <source>Real estate activities</source>
        <translation type="unfinished">អចលនទ្រព្យ</translation>
    </message>
    <message>
        <source>Letting, selling and looking after houses and land.</source>
        <translation type="unfinished">ជួល លក់ និងថែទាំផ្ទះ និងដី។</translation>
    </message>
    <message>
        <source>Professional, scientific and technical activities</source>
        <translation type="unfinished">វិជ្ជាជីវៈ វិទ្យាសាស្ត្រ និងបច្ចេកទេស</translation>
    </message>
    <message>
        <source>Offices of lawyers, engineers, researchers, advertisers, vets.</source>
        <translation type="unfinished">ការិយាល័យមេធាវី វិស្វករ អ្នកស្រាវជ្រាវ ផ្សាយពាណិជ្ជកម្ម ពេទ្យសត្វ។</translation>
    </message>
    <message>
        <source>Administrative and support service activities</source>
        <translation type="unfinished">សេវារដ្ឋបាល និងគាំទ្រ</translation>
    </message>
    <message>
        <source>Cleaning, guarding, call centres, labour hire, travel agencies.</source>
        <translation type="unfinished">សម្អាត យាម មជ្ឈមណ្ឌលហៅទូរស័ព្ទ ជួលកម្លាំងពលកម្ម ភ្នាក់ងារទេសចរណ៍។</translation>
    </message>
    <message>
        <source>Public administration and defence; compulsory social security</source>
        <translation type="unfinished">រដ្ឋបាលសាធារណៈ ការពារជាតិ និងសន្តិសុខសង្គមជាកាតព្វកិច្ច</translation>
    </message>
    <message>
        <source>Government offices, army, police.</source>
        <translation type="unfinished">ការិយាល័យរដ្ឋ កងទ័ព នគរបាល។</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">អប់រំ</translation>
    </message>
    <message>
        <source>Schools, courses, religious schools.</source>
        <translation type="unfinished">សាលារៀន វគ្គសិក្សា សាលាសាសនា។</translation>
    </message>
    <message>
        <source>Human health and social work activities</source>
        <translation type="unfinished">សុខភាព និងសង្គមកិច្ច</translation>
    </message>
    <message>
        <source>Hospitals, clinics, care homes, care at home.</source>
        <translation type="unfinished">មន្ទីរពេទ្យ គ្លីនិក មណ្ឌលថែទាំ ការថែទាំនៅផ្ទះ។</translation>
    </message>
    <message>
        <source>Arts, entertainment and recreation</source>
        <translation type="unfinished">សិល្បៈ កម្សាន្ត និងលំហែ</translation>
    </message>
    <message>
        <source>Shows, sport, gambling halls, amusement.</source>
        <translation type="unfinished">ការសម្ដែង កីឡា កាស៊ីណូ កម្សាន្ត។</translation>
    </message>
    <message>
        <source>Other service activities</source>
        <translation type="unfinished">សេវាផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Hair, nails and beauty, laundry, repair of household goods, associations.</source>
        <translation type="unfinished">សក់ ក្រចក សម្ផស្ស បោកអ៊ុត ជួសជុលសម្ភារៈផ្ទះ សមាគម។</translation>
    </message>
    <message>
        <source>Households as employers; goods and services for own use</source>
        <translation type="unfinished">គ្រួសារជានិយោជក ទំនិញ និងសេវាសម្រាប់ប្រើផ្ទាល់</translation>
    </message>
    <message>
        <source>Housework, cooking, driving or caring inside a private home.</source>
        <translation type="unfinished">ការងារផ្ទះ ចម្អិនម្ហូប បើកបរ ឬថែទាំក្នុងផ្ទះឯកជន។</translation>
    </message>
    <message>
        <source>Activities of extraterritorial organizations and bodies</source>
        <translation type="unfinished">សកម្មភាពអង្គការ និងស្ថាប័នក្រៅដែនដី</translation>
    </message>
    <message>
        <source>Embassies and international organisations.</source>
        <translation type="unfinished">ស្ថានទូត និងអង្គការអន្តរជាតិ។</translation>
    </message>
    <message>
        <source>Fishing and aquaculture</source>
        <translation type="unfinished">នេសាទ និងវារីវប្បកម្ម</translation>
    </message>
    <message>
        <source>On a fishing boat, fish farm or in landing and sorting the catch.</source>
        <translation type="unfinished">លើទូកនេសាទ កសិដ្ឋានត្រី ឬលើកត្រី និងញែកត្រី។</translation>
    </message>
    <message>
        <source>Physical threats</source>
        <translation type="unfinished">គំរាមធ្វើបាបរាងកាយ</translation>
    </message>
    <message>
        <source>Told or shown that they, or someone else, would be hurt or would lose something.</source>
        <translation type="unfinished">ត្រូវគេប្រាប់ ឬបង្ហាញថាខ្លួន ឬអ្នកផ្សេងនឹងត្រូវធ្វើបាប ឬបាត់បង់អ្វីមួយ។</translation>
    </message>
    <message>
        <source>Threats of law enforcement</source>
        <translation type="unfinished">គំរាមហៅអាជ្ញាធរ</translation>
    </message>
    <message>
        <source>Told that police, immigration or another office would be called against them.</source>
        <translation type="unfinished">ត្រូវគេប្រាប់ថានឹងហៅនគរបាល អន្តោប្រវេសន៍ ឬការិយាល័យផ្សេងមកចាប់។</translation>
    </message>
    <message>
        <source>Threatens children/family</source>
        <translation type="unfinished">គំរាមកូន ឬគ្រួសារ</translation>
    </message>
    <message>
        <source>Threats against the person&apos;s children or family.</source>
        <translation type="unfinished">គំរាមកូន ឬគ្រួសាររបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Debt bondage</source>
        <translation type="unfinished">ការជាប់ចំណងបំណុល</translation>
    </message>
    <message>
        <source>Had to work off a real or made-up debt that the work never paid back.</source>
        <translation type="unfinished">ត្រូវធ្វើការសងបំណុលពិត ឬក្លែង ដែលការងារមិនដែលសងអស់។</translation>
    </message>
    <message>
        <source>False promises</source>
        <translation type="unfinished">ការសន្យាបោកប្រាស់</translation>
    </message>
    <message>
        <source>Brought in by lies about the work, the pay, the place, the marriage or the journey.</source>
        <translation type="unfinished">នាំមកដោយកុហកពីការងារ ប្រាក់ខែ ទីកន្លែង ការរៀបការ ឬការធ្វើដំណើរ។</translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation type="unfinished">ហិង្សាលើរាងកាយ</translation>
    </message>
    <message>
        <source>Was hit, kicked, burnt, tied, tattooed or hurt in another way.</source>
        <translation type="unfinished">ត្រូវគេវាយ ធាក់ ដុត ចង សាក់ ឬធ្វើឱ្យឈឺតាមវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>Sexual abuse</source>
        <translation type="unfinished">ហិង្សាផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Unwanted sexual contact, or control over pregnancy, used to make the person obey.</source>
        <translation type="unfinished">ការប៉ះពាល់ផ្លូវភេទដែលមិនចង់បាន ឬការគ្រប់គ្រងផ្ទៃពោះ ដើម្បីឱ្យសាមីខ្លួនស្ដាប់បង្គាប់។</translation>
    </message>
    <message>
        <source>Takes earnings</source>
        <translation type="unfinished">យកប្រាក់ចំណូល</translation>
    </message>
    <message>
        <source>Pay was taken or never given.</source>
        <translation type="unfinished">ប្រាក់ឈ្នួលត្រូវគេយក ឬមិនដែលឱ្យ។</translation>
    </message>
    <message>
        <source>Restricts financial access</source>
        <translation type="unfinished">រឹតត្បិតការប្រើប្រាក់</translation>
    </message>
    <message>
        <source>Kept from their own money, bank account or cards.</source>
        <translation type="unfinished">មិនឱ្យប្រើប្រាក់ គណនីធនាគារ ឬកាតរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Restricts medical care</source>
        <translation type="unfinished">រឹតត្បិតការព្យាបាល</translation>
    </message>
    <message>
        <source>Kept from a doctor or medicine, or only allowed to go under watch.</source>
        <translation type="unfinished">មិនឱ្យជួបពេទ្យ ឬប្រើថ្នាំ ឬឱ្យទៅតែមានគេយាម។</translation>
    </message>
    <message>
        <source>Withholds necessities</source>
        <translation type="unfinished">មិនឱ្យរបស់ចាំបាច់</translation>
    </message>
    <message>
        <source>Kept from food, water, sleep, washing, clothes or what their faith needs, or threatened with it.</source>
        <translation type="unfinished">មិនឱ្យអាហារ ទឹក ដំណេក ងូតទឹក សម្លៀកបំពាក់ ឬអ្វីដែលជំនឿត្រូវការ ឬគំរាមថាមិនឱ្យ។</translation>
    </message>
    <message>
        <source>Psychological abuse</source>
        <translation type="unfinished">ហិង្សាផ្លូវចិត្ត</translation>
    </message>
    <message>
        <source>Humiliated, shamed, insulted or made to feel guilty; love or family ties used as a tool.</source>
        <translation type="unfinished">ត្រូវគេបន្ទាបបន្ថោក ធ្វើឱ្យអាម៉ាស់ ជេរ ឬឱ្យគិតថាខុស ដោយប្រើស្នេហា ឬគ្រួសារជាឧបករណ៍។</translation>
    </message>
    <message>
        <source>Psychoactive substance</source>
        <translation type="unfinished">សារធាតុញៀន</translation>
    </message>
    <message>
        <source>Given drugs or alcohol, or an addiction used, to make the person obey.</source>
        <translation type="unfinished">ឱ្យគ្រឿងញៀន ឬស្រា ឬប្រើការញៀន ដើម្បីឱ្យសាមីខ្លួនស្ដាប់បង្គាប់។</translation>
    </message>
    <message>
        <source>Excessive working hours</source>
        <translation type="unfinished">ម៉ោងការងារហួសកម្រិត</translation>
    </message>
    <message>
        <source>Made to work far longer than agreed, or at night, without rest.</source>
        <translation type="unfinished">ត្រូវធ្វើការយូរជាងការព្រមព្រៀង ឬពេលយប់ ដោយគ្មានសម្រាក។</translation>
    </message>
    <message>
        <source>Withholds documents</source>
        <translation type="unfinished">ដកហូតឯកសារ</translation>
    </message>
    <message>
        <source>Passport, permit or other papers kept or controlled by others.</source>
        <translation type="unfinished">លិខិតឆ្លងដែន ប័ណ្ណ ឬឯកសារផ្សេងត្រូវគេកាន់ ឬគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>Restricts Movement</source>
        <translation type="unfinished">រឹតត្បិតការធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>Locked in, watched, not allowed out alone, moved about, or cut off from others.</source>
        <translation type="unfinished">ត្រូវគេចាក់សោ យាម មិនឱ្យចេញម្នាក់ឯង ផ្លាស់ទី ឬកាត់ផ្ដាច់ពីអ្នកដទៃ។</translation>
    </message>
    <message>
        <source>Uses Children</source>
        <translation type="unfinished">ប្រើកូន</translation>
    </message>
    <message>
        <source>Children taken away, kept from the person or used to make the person obey.</source>
        <translation type="unfinished">កូនត្រូវគេយក មិនឱ្យជួប ឬប្រើដើម្បីឱ្យសាមីខ្លួនស្ដាប់បង្គាប់។</translation>
    </message>
    <message>
        <source>Held in another way, written out.</source>
        <translation type="unfinished">ត្រូវគេឃុំតាមវិធីផ្សេង សរសេរឱ្យច្បាស់។</translation>
    </message>
    <message>
        <source>Threats (from a file)</source>
        <translation type="unfinished">ការគំរាម (ពីឯកសារ)</translation>
    </message>
    <message>
        <source>Only met in imported files: which threats, nobody said.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល៖ គ្មាននរណាប្រាប់ថាជាការគំរាមអ្វី។</translation>
    </message>
    <message>
        <source>Abuse (from a file)</source>
        <translation type="unfinished">ហិង្សា (ពីឯកសារ)</translation>
    </message>
    <message>
        <source>Only met in imported files: whether of mind, body or sex, nobody said.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល៖ គ្មាននរណាប្រាប់ថាជាហិង្សាផ្លូវចិត្ត លើរាងកាយ ឬផ្លូវភេទ។</translation>
    </message>
    <message>
        <source>Debt or earnings (from a file)</source>
        <translation type="unfinished">បំណុល ឬប្រាក់ចំណូល (ពីឯកសារ)</translation>
    </message>
    <message>
        <source>Only met in imported files: whether a debt or taken pay, nobody said.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល៖ គ្មាននរណាប្រាប់ថាជាបំណុល ឬជាប្រាក់ឈ្នួលដែលត្រូវគេយក។</translation>
    </message>
    <message>
        <source>Basic needs denied (from a file)</source>
        <translation type="unfinished">មិនឱ្យមានតម្រូវការមូលដ្ឋាន (ពីឯកសារ)</translation>
    </message>
    <message>
        <source>Only met in imported files: what was kept from the person, nobody said.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល៖ គ្មាននរណាប្រាប់ថាគេមិនឱ្យសាមីខ្លួនមានអ្វី។</translation>
    </message>
    <message>
        <source>The person does not know</source>
        <translation type="unfinished">សាមីខ្លួនមិនដឹង</translation>
    </message>
    <message>
        <source>The question was asked and the person cannot say.</source>
        <translation type="unfinished">បានសួរ ហើយសាមីខ្លួនមិនអាចប្រាប់បាន។</translation>
    </message>
    <message>
        <source>The person prefers not to answer</source>
        <translation type="unfinished">សាមីខ្លួនសុំមិនឆ្លើយ</translation>
    </message>
    <message>
        <source>The question was asked and the person chose silence; that is respected.</source>
        <translation type="unfinished">បានសួរ ហើយសាមីខ្លួនជ្រើសមិនឆ្លើយ យើងគោរពការនេះ។</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">មិនទាន់សួរ</translation>
    </message>
    <message>
        <source>Nobody has put the question, or it was not the moment.</source>
        <translation type="unfinished">មិនទាន់មានអ្នកសួរ ឬមិនមែនជាពេលសួរ។</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished">មិនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>The question makes no sense for this person or record.</source>
        <translation type="unfinished">សំណួរមិនសមសម្រាប់សាមីខ្លួន ឬកំណត់ត្រានេះ។</translation>
    </message>
    <message>
        <source>Not on the form at that time</source>
        <translation type="unfinished">មិនមានលើទម្រង់នៅពេលនោះ</translation>
    </message>
    <message>
        <source>The form or old system in use had no such question.</source>
        <translation type="unfinished">ទម្រង់ ឬប្រព័ន្ធចាស់ដែលប្រើគ្មានសំណួរនេះទេ។</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation type="unfinished">អង្គការ NGO</translation>
    </message>
    <message>
        <source>A non-governmental organisation.</source>
        <translation type="unfinished">អង្គការមិនមែនរដ្ឋាភិបាល។</translation>
    </message>
    <message>
        <source>Law Enforcement</source>
        <translation type="unfinished">អនុវត្តច្បាប់</translation>
    </message>
    <message>
        <source>Police, inspectors, border guard.</source>
        <translation type="unfinished">នគរបាល អធិការ កងការពារព្រំដែន។</translation>
    </message>
    <message>
        <source>Health Service Organisation</source>
        <translation type="unfinished">អង្គភាពសេវាសុខភាព</translation>
    </message>
    <message>
        <source>Clinic, hospital, practice.</source>
        <translation type="unfinished">គ្លីនិក មន្ទីរពេទ្យ បន្ទប់ពិគ្រោះ។</translation>
    </message>
    <message>
        <source>Central Government Organisation</source>
        <translation type="unfinished">អង្គភាពរដ្ឋាភិបាលកណ្ដាល</translation>
    </message>
    <message>
        <source>Ministry or national office.</source>
        <translation type="unfinished">ក្រសួង ឬការិយាល័យជាតិ។</translation>
    </message>
    <message>
        <source>Local Government Organisation</source>
        <translation type="unfinished">អង្គភាពរដ្ឋបាលមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Town or district office.</source>
        <translation type="unfinished">ការិយាល័យក្រុង ឬស្រុក។</translation>
    </message>
    <message>
        <source>Immigration Service</source>
        <translation type="unfinished">សេវាអន្តោប្រវេសន៍</translation>
    </message>
    <message>
        <source>Office for stay or asylum.</source>
        <translation type="unfinished">ការិយាល័យស្នាក់នៅ ឬសិទ្ធិជ្រកកោន។</translation>
    </message>
    <message>
        <source>Legal Service</source>
        <translation type="unfinished">សេវាច្បាប់</translation>
    </message>
    <message>
        <source>Lawyer or legal aid.</source>
        <translation type="unfinished">មេធាវី ឬជំនួយផ្នែកច្បាប់។</translation>
    </message>
    <message>
        <source>Corporate Business</source>
        <translation type="unfinished">ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>A company.</source>
        <translation type="unfinished">ក្រុមហ៊ុនមួយ។</translation>
    </message>
    <message>
        <source>School or College</source>
        <translation type="unfinished">សាលា ឬមហាវិទ្យាល័យ</translation>
    </message>
    <message>
        <source>Place of learning.</source>
        <translation type="unfinished">កន្លែងសិក្សា។</translation>
    </message>
    <message>
        <source>The person&apos;s country abroad.</source>
        <translation type="unfinished">ប្រទេសរបស់សាមីខ្លួននៅបរទេស។</translation>
    </message>
    <message>
        <source>Phone or chat service.</source>
        <translation type="unfinished">សេវាទូរស័ព្ទ ឬសារ។</translation>
    </message>
    <message>
        <source>Nobody: came alone</source>
        <translation type="unfinished">គ្មាន៖ មកដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>No referrer.</source>
        <translation type="unfinished">គ្មានអ្នកបញ្ជូន។</translation>
    </message>
    <message>
        <source>Private home</source>
        <translation type="unfinished">ផ្ទះឯកជន</translation>
    </message>
    <message>
        <source>House or flat.</source>
        <translation type="unfinished">ផ្ទះ ឬបន្ទប់។</translation>
    </message>
    <message>
        <source>Farm or plantation</source>
        <translation type="unfinished">កសិដ្ឋាន ឬចម្ការធំ</translation>
    </message>
    <message>
        <source>Fields, animals, forest.</source>
        <translation type="unfinished">ស្រែចម្ការ សត្វ ព្រៃឈើ។</translation>
    </message>
    <message>
        <source>Fishing boat</source>
        <translation type="unfinished">ទូកនេសាទ</translation>
    </message>
    <message>
        <source>At sea or in port.</source>
        <translation type="unfinished">នៅសមុទ្រ ឬកំពង់ផែ។</translation>
    </message>
    <message>
        <source>Factory or workshop</source>
        <translation type="unfinished">រោងចក្រ ឬសិប្បកម្ម</translation>
    </message>
    <message>
        <source>Making things.</source>
        <translation type="unfinished">ផលិតរបស់របរ។</translation>
    </message>
    <message>
        <source>Building site</source>
        <translation type="unfinished">ការដ្ឋានសំណង់</translation>
    </message>
    <message>
        <source>Construction.</source>
        <translation type="unfinished">សំណង់។</translation>
    </message>
    <message>
        <source>Restaurant or hotel</source>
        <translation type="unfinished">ភោជនីយដ្ឋាន ឬសណ្ឋាគារ</translation>
    </message>
    <message>
        <source>Food and lodging.</source>
        <translation type="unfinished">អាហារ និងស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>Bar, club, massage place</source>
        <translation type="unfinished">បារ ក្លឹប កន្លែងម៉ាស្សា</translation>
    </message>
    <message>
        <source>Entertainment venues.</source>
        <translation type="unfinished">កន្លែងកម្សាន្ត។</translation>
    </message>
    <message>
        <source>Brothel or similar</source>
        <translation type="unfinished">ផ្ទះសេវាផ្លូវភេទ ឬស្រដៀង</translation>
    </message>
    <message>
        <source>Place for sexual services.</source>
        <translation type="unfinished">កន្លែងដែលមានសេវាផ្លូវភេទ។</translation>
    </message>
    <message>
        <source>Street or market</source>
        <translation type="unfinished">ផ្លូវ ឬផ្សារ</translation>
    </message>
    <message>
        <source>In public.</source>
        <translation type="unfinished">ទីសាធារណៈ។</translation>
    </message>
    <message>
        <source>Mine or quarry</source>
        <translation type="unfinished">អណ្ដូងរ៉ែ ឬការដ្ឋានថ្ម</translation>
    </message>
    <message>
        <source>Digging.</source>
        <translation type="unfinished">ការជីក។</translation>
    </message>
    <message>
        <source>Scam compound</source>
        <translation type="unfinished">បរិវេណបោកប្រាស់អនឡាញ</translation>
    </message>
    <message>
        <source>Closed site where people are made to cheat others online.</source>
        <translation type="unfinished">កន្លែងបិទជិត ដែលគេបង្ខំឱ្យបោកប្រាស់អ្នកដទៃតាមអនឡាញ។</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation type="unfinished">តែអនឡាញ</translation>
    </message>
    <message>
        <source>No fixed place.</source>
        <translation type="unfinished">គ្មានកន្លែងថេរ។</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation type="unfinished">ក្រុមប្រដាប់អាវុធ</translation>
    </message>
    <message>
        <source>Camp or checkpoint.</source>
        <translation type="unfinished">ជំរំ ឬប៉ុស្តិ៍ត្រួតពិនិត្យ។</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Orphanage, prison, school, religious house.</source>
        <translation type="unfinished">មណ្ឌលកុមារកំព្រា ពន្ធនាគារ សាលា ទីសាសនា។</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">មិនទាន់ចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation type="unfinished">មិនទាន់ចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished">តាមផ្លូវ</translation>
    </message>
    <message>
        <source>On the way.</source>
        <translation type="unfinished">កំពុងដំណើរការ។</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished">បានសម្រេច</translation>
    </message>
    <message>
        <source>As the person sees it.</source>
        <translation type="unfinished">តាមការយល់ឃើញរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Changed for another goal</source>
        <translation type="unfinished">បានប្ដូរទៅគោលដៅផ្សេង</translation>
    </message>
    <message>
        <source>Changed for another goal.</source>
        <translation type="unfinished">បានប្ដូរទៅគោលដៅផ្សេង។</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">បានបោះបង់</translation>
    </message>
    <message>
        <source>By the person or because it became impossible.</source>
        <translation type="unfinished">ដោយសាមីខ្លួន ឬដោយសារវាលែងអាចធ្វើបាន។</translation>
    </message>
    <message>
        <source>Vehicle, border, guest house.</source>
        <translation type="unfinished">យានជំនិះ ព្រំដែន ផ្ទះសំណាក់។</translation>
    </message>
    <message>
        <source>This shelter</source>
        <translation type="unfinished">ទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>The organisation that runs this house.</source>
        <translation type="unfinished">អង្គការដែលដំណើរការទីនេះ។</translation>
    </message>
    <message>
        <source>Coordinating organisation</source>
        <translation type="unfinished">អង្គការសម្របសម្រួល</translation>
    </message>
    <message>
        <source>The body that gathers records or figures from several shelters.</source>
        <translation type="unfinished">អង្គភាពដែលប្រមូលកំណត់ត្រា ឬតួលេខពីទីជម្រកច្រើន។</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation type="unfinished">សេវាផ្សេង</translation>
    </message>
    <message>
        <source>A clinic, lawyer, school or other helper.</source>
        <translation type="unfinished">គ្លីនិក មេធាវី សាលា ឬអ្នកជួយផ្សេង។</translation>
    </message>
    <message>
        <source>Prosecutor or court</source>
        <translation type="unfinished">អយ្យការ ឬតុលាការ</translation>
    </message>
    <message>
        <source>Judicial bodies.</source>
        <translation type="unfinished">ស្ថាប័នតុលាការ។</translation>
    </message>
    <message>
        <source>Immigration or asylum office</source>
        <translation type="unfinished">ការិយាល័យអន្តោប្រវេសន៍ ឬសិទ្ធិជ្រកកោន</translation>
    </message>
    <message>
        <source>The office that decides on stay.</source>
        <translation type="unfinished">ការិយាល័យដែលសម្រេចលើការស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>The person&apos;s own country abroad.</source>
        <translation type="unfinished">ប្រទេសផ្ទាល់របស់សាមីខ្លួននៅបរទេស។</translation>
    </message>
    <message>
        <source>A relative or carer.</source>
        <translation type="unfinished">សាច់ញាតិ ឬអ្នកថែទាំ។</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished">អ្នកស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>A study team.</source>
        <translation type="unfinished">ក្រុមសិក្សា។</translation>
    </message>
    <message>
        <source>Someone else, written out.</source>
        <translation type="unfinished">អ្នកផ្សេង សរសេរឱ្យច្បាស់។</translation>
    </message>
    <message>
        <source>Additional Services Required</source>
        <translation type="unfinished">ត្រូវការសេវាបន្ថែម</translation>
    </message>
    <message>
        <source>Help is needed that the sender does not give.</source>
        <translation type="unfinished">ត្រូវការជំនួយដែលអ្នកបញ្ជូនមិនផ្ដល់។</translation>
    </message>
    <message>
        <source>Migration or Change of Location</source>
        <translation type="unfinished">ការធ្វើចំណាកស្រុក ឬប្ដូរទីកន្លែង</translation>
    </message>
    <message>
        <source>The person moves to another place.</source>
        <translation type="unfinished">សាមីខ្លួនផ្លាស់ទៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Safety: must leave the area</source>
        <translation type="unfinished">សុវត្ថិភាព៖ ត្រូវចាកចេញពីតំបន់</translation>
    </message>
    <message>
        <source>The old place is no longer safe.</source>
        <translation type="unfinished">កន្លែងចាស់លែងមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished">ពលរដ្ឋ</translation>
    </message>
    <message>
        <source>At home here.</source>
        <translation type="unfinished">មានសិទ្ធិជាពលរដ្ឋនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Permit or visa</source>
        <translation type="unfinished">ប័ណ្ណ ឬទិដ្ឋាការ</translation>
    </message>
    <message>
        <source>Any valid right to stay.</source>
        <translation type="unfinished">សិទ្ធិស្នាក់នៅដែលមានសុពលភាពណាមួយ។</translation>
    </message>
    <message>
        <source>Permit tied to one employer</source>
        <translation type="unfinished">ប័ណ្ណភ្ជាប់នឹងនិយោជកតែមួយ</translation>
    </message>
    <message>
        <source>Ends with the job.</source>
        <translation type="unfinished">ចប់ពេលការងារចប់។</translation>
    </message>
    <message>
        <source>Permit or recovery time for victims</source>
        <translation type="unfinished">ប័ណ្ណ ឬរយៈពេលស្ដារខ្លួនសម្រាប់ជនរងគ្រោះ</translation>
    </message>
    <message>
        <source>Given because of trafficking.</source>
        <translation type="unfinished">ផ្ដល់ដោយសារការជួញដូរមនុស្ស។</translation>
    </message>
    <message>
        <source>Asylum procedure running</source>
        <translation type="unfinished">នីតិវិធីសិទ្ធិជ្រកកោនកំពុងដំណើរការ</translation>
    </message>
    <message>
        <source>Waiting for a decision.</source>
        <translation type="unfinished">រង់ចាំសេចក្ដីសម្រេច។</translation>
    </message>
    <message>
        <source>Refugee or other protection</source>
        <translation type="unfinished">ជនភៀសខ្លួន ឬការការពារផ្សេង</translation>
    </message>
    <message>
        <source>Recognised.</source>
        <translation type="unfinished">បានទទួលស្គាល់។</translation>
    </message>
    <message>
        <source>Permit has run out</source>
        <translation type="unfinished">ប័ណ្ណបានផុតកំណត់</translation>
    </message>
    <message>
        <source>Had a right to stay before.</source>
        <translation type="unfinished">ធ្លាប់មានសិទ្ធិស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>No right to stay</source>
        <translation type="unfinished">គ្មានសិទ្ធិស្នាក់នៅ</translation>
    </message>
    <message>
        <source>No permit at present.</source>
        <translation type="unfinished">គ្មានប័ណ្ណនៅពេលនេះ។</translation>
    </message>
    <message>
        <source>Prostitution</source>
        <translation type="unfinished">ពេស្យាកម្ម</translation>
    </message>
    <message>
        <source>Sexual acts sold by others.</source>
        <translation type="unfinished">អំពើផ្លូវភេទដែលអ្នកផ្សេងលក់។</translation>
    </message>
    <message>
        <source>Pornography</source>
        <translation type="unfinished">រូបភាពអាសអាភាស</translation>
    </message>
    <message>
        <source>Images or films made or sold.</source>
        <translation type="unfinished">រូបភាព ឬវីដេអូដែលផលិត ឬលក់។</translation>
    </message>
    <message>
        <source>Remote Interactive Services</source>
        <translation type="unfinished">សេវាអន្តរកម្មពីចម្ងាយ</translation>
    </message>
    <message>
        <source>Live on camera or by message.</source>
        <translation type="unfinished">ផ្ទាល់តាមកាមេរ៉ា ឬតាមសារ។</translation>
    </message>
    <message>
        <source>Private Sexual Services</source>
        <translation type="unfinished">សេវាផ្លូវភេទឯកជន</translation>
    </message>
    <message>
        <source>For one or few persons, not sold openly.</source>
        <translation type="unfinished">សម្រាប់មនុស្សម្នាក់ ឬពីរបីនាក់ មិនលក់ជាចំហ។</translation>
    </message>
    <message>
        <source>With name and contacts</source>
        <translation type="unfinished">ជាមួយឈ្មោះ និងទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Identity fields and the coded record.</source>
        <translation type="unfinished">ព័ត៌មានអត្តសញ្ញាណ និងកំណត់ត្រាជាកូដ។</translation>
    </message>
    <message>
        <source>With a code only</source>
        <translation type="unfinished">តែជាមួយលេខកូដ</translation>
    </message>
    <message>
        <source>The record without identity fields.</source>
        <translation type="unfinished">កំណត់ត្រាគ្មានព័ត៌មានអត្តសញ្ញាណ។</translation>
    </message>
    <message>
        <source>Only for figures</source>
        <translation type="unfinished">តែសម្រាប់តួលេខ</translation>
    </message>
    <message>
        <source>Only fields marked statistics, counted with small cells hidden.</source>
        <translation type="unfinished">តែព័ត៌មានសម្រាប់ស្ថិតិ ដោយលាក់ចំនួនតូចៗ។</translation>
    </message>
    <message>
        <source>Yes, a country does</source>
        <translation type="unfinished">បាទ/ចាស មានប្រទេសទទួលស្គាល់</translation>
    </message>
    <message>
        <source>At least one country treats the person as a citizen.</source>
        <translation type="unfinished">យ៉ាងតិចប្រទេសមួយចាត់ទុកសាមីខ្លួនជាពលរដ្ឋ។</translation>
    </message>
    <message>
        <source>No country does</source>
        <translation type="unfinished">គ្មានប្រទេសណាទេ</translation>
    </message>
    <message>
        <source>No state treats the person as a citizen.</source>
        <translation type="unfinished">គ្មានរដ្ឋណាចាត់ទុកសាមីខ្លួនជាពលរដ្ឋទេ។</translation>
    </message>
    <message>
        <source>Only in a certain way</source>
        <translation type="unfinished">តែតាមរបៀបជាក់លាក់មួយ</translation>
    </message>
    <message>
        <source>Written in the note.</source>
        <translation type="unfinished">សរសេរក្នុងកំណត់ចំណាំ។</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished">កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation type="unfinished">កំពុងពិនិត្យ។</translation>
    </message>
    <message>
        <source>An office is looking into it.</source>
        <translation type="unfinished">ការិយាល័យកំពុងពិនិត្យ។</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation type="unfinished">មិនអាចបញ្ជាក់បាន</translation>
    </message>
    <message>
        <source>Papers or birth registration are lacking.</source>
        <translation type="unfinished">ខ្វះឯកសារ ឬសំបុត្រកំណើត។</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">គ្រូពេទ្យ</translation>
    </message>
    <message>
        <source>Today or tonight.</source>
        <translation type="unfinished">ថ្ងៃនេះ ឬយប់នេះ។</translation>
    </message>
    <message>
        <source>A safer place</source>
        <translation type="unfinished">កន្លែងមានសុវត្ថិភាពជាង</translation>
    </message>
    <message>
        <source>Other house or room.</source>
        <translation type="unfinished">ផ្ទះ ឬបន្ទប់ផ្សេង។</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation type="unfinished">អាហារ និងភេសជ្ជៈ</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation type="unfinished">ឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">គេង</translation>
    </message>
    <message>
        <source>Rest before questions.</source>
        <translation type="unfinished">សម្រាកមុនពេលសួរ។</translation>
    </message>
    <message>
        <source>Clothes, washing, pads</source>
        <translation type="unfinished">សម្លៀកបំពាក់ ងូតទឹក សំឡីអនាម័យ</translation>
    </message>
    <message>
        <source>Basic items.</source>
        <translation type="unfinished">របស់ចាំបាច់។</translation>
    </message>
    <message>
        <source>Things for a child</source>
        <translation type="unfinished">របស់សម្រាប់កុមារ</translation>
    </message>
    <message>
        <source>Milk, nappies, bed.</source>
        <translation type="unfinished">ទឹកដោះគោ ខោទឹកនោម គ្រែ។</translation>
    </message>
    <message>
        <source>A safe call</source>
        <translation type="unfinished">ការហៅដោយសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>To someone the person chooses.</source>
        <translation type="unfinished">ទៅអ្នកដែលសាមីខ្លួនជ្រើស។</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>Before a deadline.</source>
        <translation type="unfinished">មុនថ្ងៃផុតកំណត់។</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished">មេធាវី</translation>
    </message>
    <message>
        <source>Before a hearing or interview.</source>
        <translation type="unfinished">មុនសវនាការ ឬសម្ភាស។</translation>
    </message>
    <message>
        <source>Money for something urgent</source>
        <translation type="unfinished">ប្រាក់សម្រាប់រឿងបន្ទាន់</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Cannot talk yet.</source>
        <translation type="unfinished">មិនទាន់អាចនិយាយគ្នាបាន។</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation type="unfinished">កុំផ្ញើអ្វីទៀត</translation>
    </message>
    <message>
        <source>What was sent may stay with the receiver.</source>
        <translation type="unfinished">អ្វីដែលបានផ្ញើអាចនៅនឹងអ្នកទទួល។</translation>
    </message>
    <message>
        <source>Send nothing more and ask them to erase</source>
        <translation type="unfinished">កុំផ្ញើអ្វីទៀត ហើយសុំឱ្យពួកគេលុប</translation>
    </message>
    <message>
        <source>An erasure request goes to every receiver on the disclosure log.</source>
        <translation type="unfinished">សំណើលុបទៅដល់អ្នកទទួលម្នាក់ៗក្នុងកំណត់ហេតុចែករំលែក។</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished">មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>Stays here.</source>
        <translation type="unfinished">នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Yes, where consent for that recipient is live</source>
        <translation type="unfinished">បាទ/ចាស បើការយល់ព្រមសម្រាប់អ្នកទទួលនោះមានសុពលភាព</translation>
    </message>
    <message>
        <source>Yes, where consent for that recipient is live.</source>
        <translation type="unfinished">បាទ/ចាស បើការយល់ព្រមសម្រាប់អ្នកទទួលនោះមានសុពលភាព។</translation>
    </message>
    <message>
        <source>Goals reached, help no longer needed</source>
        <translation type="unfinished">សម្រេចគោលដៅ លែងត្រូវការជំនួយ</translation>
    </message>
    <message>
        <source>Goals reached, help no longer needed.</source>
        <translation type="unfinished">សម្រេចគោលដៅ លែងត្រូវការជំនួយ។</translation>
    </message>
    <message>
        <source>The person chose to end</source>
        <translation type="unfinished">សាមីខ្លួនបានជ្រើសបញ្ចប់</translation>
    </message>
    <message>
        <source>The person chose to end.</source>
        <translation type="unfinished">សាមីខ្លួនបានជ្រើសបញ្ចប់។</translation>
    </message>
    <message>
        <source>Handed over to another organisation</source>
        <translation type="unfinished">បានប្រគល់ទៅអង្គការផ្សេង</translation>
    </message>
    <message>
        <source>Handed over to another organisation.</source>
        <translation type="unfinished">បានប្រគល់ទៅអង្គការផ្សេង។</translation>
    </message>
    <message>
        <source>Moved away in the country</source>
        <translation type="unfinished">បានផ្លាស់ទៅកន្លែងផ្សេងក្នុងប្រទេស</translation>
    </message>
    <message>
        <source>Moved away in the country.</source>
        <translation type="unfinished">បានផ្លាស់ទៅកន្លែងផ្សេងក្នុងប្រទេស។</translation>
    </message>
    <message>
        <source>Went back to home country</source>
        <translation type="unfinished">បានត្រឡប់ទៅប្រទេសដើម</translation>
    </message>
    <message>
        <source>Went back to home country.</source>
        <translation type="unfinished">បានត្រឡប់ទៅប្រទេសដើម។</translation>
    </message>
    <message>
        <source>Moved to a third country</source>
        <translation type="unfinished">បានផ្លាស់ទៅប្រទេសទីបី</translation>
    </message>
    <message>
        <source>Moved to a third country.</source>
        <translation type="unfinished">បានផ្លាស់ទៅប្រទេសទីបី។</translation>
    </message>
    <message>
        <source>Outside the programme&apos;s rules</source>
        <translation type="unfinished">មិនស្ថិតក្នុងវិធានរបស់កម្មវិធីជំនួយ</translation>
    </message>
    <message>
        <source>Outside the programme&apos;s rules.</source>
        <translation type="unfinished">មិនស្ថិតក្នុងវិធានរបស់កម្មវិធីជំនួយ។</translation>
    </message>
    <message>
        <source>We cannot offer what is needed</source>
        <translation type="unfinished">យើងមិនអាចផ្ដល់អ្វីដែលត្រូវការ</translation>
    </message>
    <message>
        <source>We cannot offer what is needed.</source>
        <translation type="unfinished">យើងមិនអាចផ្ដល់អ្វីដែលត្រូវការ។</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation type="unfinished">បាត់ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Contact lost.</source>
        <translation type="unfinished">បាត់ទំនាក់ទំនង។</translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished">បានស្លាប់</translation>
    </message>
    <message>
        <source>Died.</source>
        <translation type="unfinished">បានស្លាប់។</translation>
    </message>
    <message>
        <source>Opened twice by mistake</source>
        <translation type="unfinished">បានបើកពីរដងដោយច្រឡំ</translation>
    </message>
    <message>
        <source>Merged, not counted.</source>
        <translation type="unfinished">បានបញ្ចូលគ្នា មិនរាប់។</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished">បាទ/ចាស។</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">មិនមែនឥឡូវទេ</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation type="unfinished">មិនមែនឥឡូវទេ។</translation>
    </message>
    <message>
        <source>UN Palermo Protocol, article 3</source>
        <translation type="unfinished">ពិធីសារប៉ាឡែម៉ូរបស់អង្គការសហប្រជាជាតិ មាត្រា 3</translation>
    </message>
    <message>
        <source>Adult: act, means and purpose; child: act and purpose.</source>
        <translation type="unfinished">មនុស្សពេញវ័យ៖ អំពើ មធ្យោបាយ និងគោលបំណង។ កុមារ៖ អំពើ និងគោលបំណង។</translation>
    </message>
    <message>
        <source>Council of Europe Convention 2005</source>
        <translation type="unfinished">អនុសញ្ញាក្រុមប្រឹក្សាអឺរ៉ុប 2005</translation>
    </message>
    <message>
        <source>Article 4.</source>
        <translation type="unfinished">មាត្រា 4។</translation>
    </message>
    <message>
        <source>EU Directive 2011/36 as changed in 2024</source>
        <translation type="unfinished">សេចក្ដីណែនាំសហភាពអឺរ៉ុប 2011/36 ដែលបានកែក្នុងឆ្នាំ 2024</translation>
    </message>
    <message>
        <source>Article 2; 2024 change adds forced marriage, illegal adoption, surrogacy.</source>
        <translation type="unfinished">មាត្រា 2។ ការកែឆ្នាំ 2024 បន្ថែមអាពាហ៍ពិពាហ៍ដោយបង្ខំ ការសុំកូនចិញ្ចឹមខុសច្បាប់ ការពរពោះជំនួស។</translation>
    </message>
    <message>
        <source>ASEAN Convention (ACTIP) 2015</source>
        <translation type="unfinished">អនុសញ្ញាអាស៊ាន (ACTIP) 2015</translation>
    </message>
    <message>
        <source>Article 2.</source>
        <translation type="unfinished">មាត្រា 2។</translation>
    </message>
    <message>
        <source>US TVPA</source>
        <translation type="unfinished">ច្បាប់ TVPA របស់សហរដ្ឋអាមេរិក</translation>
    </message>
    <message>
        <source>Severe forms of trafficking.</source>
        <translation type="unfinished">ទម្រង់ធ្ងន់ធ្ងរនៃការជួញដូរមនុស្ស។</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">ច្បាប់ជាតិ</translation>
    </message>
    <message>
        <source>Name and article in definition_version.</source>
        <translation type="unfinished">ឈ្មោះ និងមាត្រាក្នុង definition_version។</translation>
    </message>
    <message>
        <source>ILO Convention 29 (forced labour)</source>
        <translation type="unfinished">អនុសញ្ញា ILO លេខ 29 (ពលកម្មដោយបង្ខំ)</translation>
    </message>
    <message>
        <source>Not a trafficking definition by itself.</source>
        <translation type="unfinished">តែម្នាក់ឯងមិនមែនជានិយមន័យនៃការជួញដូរមនុស្សទេ។</translation>
    </message>
    <message>
        <source>Rule of the programme</source>
        <translation type="unfinished">វិធានរបស់កម្មវិធីជំនួយ</translation>
    </message>
    <message>
        <source>Own eligibility rule.</source>
        <translation type="unfinished">វិធានផ្ទាល់អំពីអ្នកអាចទទួលជំនួយ។</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">រកឃើញ</translation>
    </message>
    <message>
        <source>The decider found it.</source>
        <translation type="unfinished">អ្នកសម្រេចបានរកឃើញវា។</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">រកមិនឃើញ</translation>
    </message>
    <message>
        <source>Looked for and not found.</source>
        <translation type="unfinished">បានរក តែមិនឃើញ។</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">មិនចាំបាច់</translation>
    </message>
    <message>
        <source>For a child, means are not needed.</source>
        <translation type="unfinished">ចំពោះកុមារ មិនចាំបាច់មានមធ្យោបាយទេ។</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">ការជ្រើសរើស</translation>
    </message>
    <message>
        <source>How the person was drawn in.</source>
        <translation type="unfinished">របៀបដែលសាមីខ្លួនត្រូវគេទាក់ទាញ។</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished">ការឆ្លងកាត់</translation>
    </message>
    <message>
        <source>Being moved or handed on.</source>
        <translation type="unfinished">ត្រូវគេផ្លាស់ទី ឬប្រគល់បន្ត។</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished">ការកេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>Where others profited from the person.</source>
        <translation type="unfinished">កន្លែងដែលអ្នកផ្សេងទទួលផលពីសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Son or daughter</source>
        <translation type="unfinished">កូនប្រុស ឬកូនស្រី</translation>
    </message>
    <message>
        <source>Son or daughter.</source>
        <translation type="unfinished">កូនប្រុស ឬកូនស្រី។</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation type="unfinished">ម្ដាយ ឬឪពុក</translation>
    </message>
    <message>
        <source>Mother or father.</source>
        <translation type="unfinished">ម្ដាយ ឬឪពុក។</translation>
    </message>
    <message>
        <source>Partner or spouse</source>
        <translation type="unfinished">ដៃគូ ឬប្ដី/ប្រពន្ធ</translation>
    </message>
    <message>
        <source>Partner or spouse.</source>
        <translation type="unfinished">ដៃគូ ឬប្ដី/ប្រពន្ធ។</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished">បងប្អូនប្រុស ឬស្រី</translation>
    </message>
    <message>
        <source>Brother or sister.</source>
        <translation type="unfinished">បងប្អូនប្រុស ឬស្រី។</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation type="unfinished">គ្រួសារផ្សេង</translation>
    </message>
    <message>
        <source>Other family.</source>
        <translation type="unfinished">គ្រួសារផ្សេង។</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished">អាណាព្យាបាល</translation>
    </message>
    <message>
        <source>Guardian.</source>
        <translation type="unfinished">អាណាព្យាបាល។</translation>
    </message>
    <message>
        <source>Came from the same place</source>
        <translation type="unfinished">មកពីកន្លែងតែមួយ</translation>
    </message>
    <message>
        <source>Not family.</source>
        <translation type="unfinished">មិនមែនគ្រួសារ។</translation>
    </message>
    <message>
        <source>Yes, the person</source>
        <translation type="unfinished">បាទ/ចាស សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Yes, the person.</source>
        <translation type="unfinished">បាទ/ចាស សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Through the trusted person</source>
        <translation type="unfinished">តាមរយៈមនុស្សទុកចិត្ត</translation>
    </message>
    <message>
        <source>Through the trusted person.</source>
        <translation type="unfinished">តាមរយៈមនុស្សទុកចិត្ត។</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished">ទាក់ទងមិនបាន</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation type="unfinished">ទាក់ទងមិនបាន។</translation>
    </message>
    <message>
        <source>Not tried: not safe</source>
        <translation type="unfinished">មិនបានព្យាយាម៖ មិនមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Not tried: not safe.</source>
        <translation type="unfinished">មិនបានព្យាយាម៖ មិនមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The person asked us not to</source>
        <translation type="unfinished">សាមីខ្លួនបានសុំកុំឱ្យយើងទាក់ទង</translation>
    </message>
    <message>
        <source>The person asked us not to.</source>
        <translation type="unfinished">សាមីខ្លួនបានសុំកុំឱ្យយើងទាក់ទង។</translation>
    </message>
    <message>
        <source>Their own wish.</source>
        <translation type="unfinished">តាមបំណងរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Found in talk.</source>
        <translation type="unfinished">រកឃើញពេលនិយាយគ្នា។</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation type="unfinished">បុគ្គលិក</translation>
    </message>
    <message>
        <source>Proposed; the person did not object.</source>
        <translation type="unfinished">បានស្នើ ហើយសាមីខ្លួនមិនបានជំទាស់។</translation>
    </message>
    <message>
        <source>All or nearly all</source>
        <translation type="unfinished">ទាំងអស់ ឬស្ទើរតែទាំងអស់</translation>
    </message>
    <message>
        <source>All or nearly all.</source>
        <translation type="unfinished">ទាំងអស់ ឬស្ទើរតែទាំងអស់។</translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished">ភាគច្រើន</translation>
    </message>
    <message>
        <source>Most.</source>
        <translation type="unfinished">ភាគច្រើន។</translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished">ខ្លះ</translation>
    </message>
    <message>
        <source>Some.</source>
        <translation type="unfinished">ខ្លះ។</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">គ្មាន។</translation>
    </message>
    <message>
        <source>No plan was made</source>
        <translation type="unfinished">មិនបានធ្វើផែនការ</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation type="unfinished">មិនបានធ្វើផែនការ។</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation type="unfinished">ស្រាល</translation>
    </message>
    <message>
        <source>Lightly.</source>
        <translation type="unfinished">ស្រាល។</translation>
    </message>
    <message>
        <source>Seriously</source>
        <translation type="unfinished">ធ្ងន់</translation>
    </message>
    <message>
        <source>Seriously.</source>
        <translation type="unfinished">ធ្ងន់។</translation>
    </message>
    <message>
        <source>Someone died</source>
        <translation type="unfinished">មានមនុស្សស្លាប់</translation>
    </message>
    <message>
        <source>Someone died.</source>
        <translation type="unfinished">មានមនុស្សស្លាប់។</translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished">បន្តិច</translation>
    </message>
    <message>
        <source>A little.</source>
        <translation type="unfinished">បន្តិច។</translation>
    </message>
    <message>
        <source>It made things worse</source>
        <translation type="unfinished">វាធ្វើឱ្យស្ថានភាពកាន់តែអាក្រក់</translation>
    </message>
    <message>
        <source>Tell the supervisor.</source>
        <translation type="unfinished">សូមប្រាប់អ្នកត្រួតពិនិត្យ។</translation>
    </message>
    <message>
        <source>Passport or other papers were taken away</source>
        <translation type="unfinished">លិខិតឆ្លងដែន ឬឯកសារផ្សេងត្រូវគេយក</translation>
    </message>
    <message>
        <source>A sign of this list.</source>
        <translation type="unfinished">សញ្ញាមួយក្នុងបញ្ជីនេះ។</translation>
    </message>
    <message>
        <source>Belongings were taken away</source>
        <translation type="unfinished">របស់របរផ្ទាល់ខ្លួនត្រូវគេយក</translation>
    </message>
    <message>
        <source>Has false identity, work or travel papers</source>
        <translation type="unfinished">មានឯកសារសម្គាល់ ឯកសារការងារ ឬឯកសារធ្វើដំណើរក្លែង</translation>
    </message>
    <message>
        <source>Somebody else arranged the travel and work papers</source>
        <translation type="unfinished">អ្នកផ្សេងបានរៀបចំឯកសារធ្វើដំណើរ និងការងារ</translation>
    </message>
    <message>
        <source>The recruiter asked far too much in fees or interest</source>
        <translation type="unfinished">អ្នកជ្រើសរើសបានយកថ្លៃសេវា ឬការប្រាក់ច្រើនហួស</translation>
    </message>
    <message>
        <source>Is in debt, and people at home have vouched for it</source>
        <translation type="unfinished">ជំពាក់បំណុល ហើយមនុស្សនៅផ្ទះបានធានា</translation>
    </message>
    <message>
        <source>The recruiter or employer lied about the work, the place or the employer</source>
        <translation type="unfinished">អ្នកជ្រើសរើស ឬនិយោជកបានកុហកអំពីការងារ ទីកន្លែង ឬនិយោជក</translation>
    </message>
    <message>
        <source>Was lied to about bringing the family together</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីការជួបជុំគ្រួសារ</translation>
    </message>
    <message>
        <source>Was drawn in by a promise of marriage or adoption</source>
        <translation type="unfinished">ត្រូវគេទាក់ទាញដោយការសន្យារៀបការ ឬសុំកូនចិញ្ចឹម</translation>
    </message>
    <message>
        <source>Weakness was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីភាពងាយរងគ្រោះរបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Was lied to</source>
        <translation type="unfinished">ត្រូវគេកុហក</translation>
    </message>
    <message>
        <source>Could not move freely</source>
        <translation type="unfinished">មិនអាចធ្វើដំណើរដោយសេរី</translation>
    </message>
    <message>
        <source>Was kept apart from others</source>
        <translation type="unfinished">ត្រូវគេឱ្យនៅដាច់ពីអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Was hurt or sexually abused</source>
        <translation type="unfinished">ត្រូវគេធ្វើបាប ឬរំលោភបំពានផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Was frightened or threatened</source>
        <translation type="unfinished">ត្រូវគេធ្វើឱ្យភ័យ ឬគំរាម</translation>
    </message>
    <message>
        <source>Papers were kept by others</source>
        <translation type="unfinished">ឯកសារត្រូវអ្នកផ្សេងកាន់ទុក</translation>
    </message>
    <message>
        <source>Pay was held back</source>
        <translation type="unfinished">ប្រាក់ឈ្នួលត្រូវគេកាន់ទុក</translation>
    </message>
    <message>
        <source>Was tied by a debt</source>
        <translation type="unfinished">ត្រូវជាប់ចំណងដោយបំណុល</translation>
    </message>
    <message>
        <source>Lived and worked in bad conditions</source>
        <translation type="unfinished">រស់នៅ និងធ្វើការក្នុងលក្ខខណ្ឌមិនល្អ</translation>
    </message>
    <message>
        <source>Had to work far too many hours</source>
        <translation type="unfinished">ត្រូវធ្វើការច្រើនម៉ោងហួស</translation>
    </message>
    <message>
        <source>Lied to about the work, the place or the employer</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីការងារ ទីកន្លែង ឬនិយោជក</translation>
    </message>
    <message>
        <source>Strong sign.</source>
        <translation type="unfinished">សញ្ញាខ្លាំង។</translation>
    </message>
    <message>
        <source>Lied to about the pay</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Medium sign.</source>
        <translation type="unfinished">សញ្ញាមធ្យម។</translation>
    </message>
    <message>
        <source>Lied to about the working conditions</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីលក្ខខណ្ឌការងារ</translation>
    </message>
    <message>
        <source>Lied to about the contract, or whether it was legal</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីកិច្ចសន្យា ឬថាវាស្របច្បាប់ឬទេ</translation>
    </message>
    <message>
        <source>Lied to about the place to sleep and live</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីកន្លែងគេង និងរស់នៅ</translation>
    </message>
    <message>
        <source>Lied to about papers or the right to stay</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីឯកសារ ឬសិទ្ធិស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Lied to about the journey and the terms of hiring</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីការធ្វើដំណើរ និងលក្ខខណ្ឌនៃការជួល</translation>
    </message>
    <message>
        <source>Lied to about bringing the family together</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីការជួបជុំគ្រួសារ</translation>
    </message>
    <message>
        <source>Drawn in by a promise of marriage or adoption</source>
        <translation type="unfinished">ត្រូវគេទាក់ទាញដោយការសន្យារៀបការ ឬសុំកូនចិញ្ចឹម</translation>
    </message>
    <message>
        <source>Lied to about the chance to go to school or train</source>
        <translation type="unfinished">ត្រូវគេកុហកអំពីឱកាសទៅសាលា ឬបណ្ដុះបណ្ដាល</translation>
    </message>
    <message>
        <source>Weak sign.</source>
        <translation type="unfinished">សញ្ញាខ្សោយ។</translation>
    </message>
    <message>
        <source>Depended on those in charge for food, housing or other needs</source>
        <translation type="unfinished">ពឹងលើអ្នកគ្រប់គ្រងសម្រាប់អាហារ កន្លែងស្នាក់នៅ ឬតម្រូវការផ្សេង</translation>
    </message>
    <message>
        <source>Found it hard to live in an unknown place</source>
        <translation type="unfinished">ពិបាករស់នៅក្នុងកន្លែងដែលមិនស្គាល់</translation>
    </message>
    <message>
        <source>Lack of money kept the person there</source>
        <translation type="unfinished">កង្វះប្រាក់ធ្វើឱ្យសាមីខ្លួនត្រូវនៅទីនោះ</translation>
    </message>
    <message>
        <source>The family&apos;s position kept the person there</source>
        <translation type="unfinished">ស្ថានភាពគ្រួសារធ្វើឱ្យសាមីខ្លួនត្រូវនៅទីនោះ</translation>
    </message>
    <message>
        <source>The standing with officials or the law kept the person there</source>
        <translation type="unfinished">ស្ថានភាពជាមួយមន្ត្រី ឬច្បាប់ ធ្វើឱ្យសាមីខ្លួនត្រូវនៅទីនោះ</translation>
    </message>
    <message>
        <source>Hard times in the past kept the person there</source>
        <translation type="unfinished">ការលំបាកពីអតីតកាលធ្វើឱ្យសាមីខ្លួនត្រូវនៅទីនោះ</translation>
    </message>
    <message>
        <source>Something personal, such as age, health or disability, kept them there</source>
        <translation type="unfinished">អ្វីមួយផ្ទាល់ខ្លួន ដូចជាអាយុ សុខភាព ឬពិការភាព ធ្វើឱ្យសាមីខ្លួនត្រូវនៅទីនោះ</translation>
    </message>
    <message>
        <source>Hurt while being recruited</source>
        <translation type="unfinished">ត្រូវគេធ្វើបាបពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Threatened with being hurt while being recruited</source>
        <translation type="unfinished">ត្រូវគេគំរាមថានឹងធ្វើបាបពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Taken away by force, sold, or forced into marriage or adoption</source>
        <translation type="unfinished">ត្រូវគេយកដោយបង្ខំ លក់ ឬបង្ខំឱ្យរៀបការ ឬធ្វើជាកូនចិញ្ចឹម</translation>
    </message>
    <message>
        <source>Tied by a debt while being recruited</source>
        <translation type="unfinished">ត្រូវជាប់ចំណងដោយបំណុលពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Papers taken away during recruitment</source>
        <translation type="unfinished">ឯកសារត្រូវគេយកពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Locked in, cut off or watched during recruitment</source>
        <translation type="unfinished">ត្រូវគេចាក់សោ កាត់ផ្ដាច់ ឬយាមពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Threatened with being reported to the authorities, at recruitment</source>
        <translation type="unfinished">ត្រូវគេគំរាមថានឹងរាយការណ៍ទៅអាជ្ញាធរ ពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Threatened that family, community or others would be told, at recruitment</source>
        <translation type="unfinished">ត្រូវគេគំរាមថានឹងប្រាប់គ្រួសារ សហគមន៍ ឬអ្នកដទៃ ពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Family hurt or threatened during recruitment</source>
        <translation type="unfinished">គ្រួសារត្រូវគេធ្វើបាប ឬគំរាមពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Money held back during recruitment</source>
        <translation type="unfinished">ប្រាក់ត្រូវគេកាន់ទុកពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Papers taken away at the place of work</source>
        <translation type="unfinished">ឯកសារត្រូវគេយកនៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Tied by a debt at the place of work</source>
        <translation type="unfinished">ត្រូវជាប់ចំណងដោយបំណុលនៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Locked in, cut off or watched at the place of work</source>
        <translation type="unfinished">ត្រូវគេចាក់សោ កាត់ផ្ដាច់ ឬយាមនៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Hurt at the place of work</source>
        <translation type="unfinished">ត្រូវគេធ្វើបាបនៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Threatened with being hurt at the place of work</source>
        <translation type="unfinished">ត្រូវគេគំរាមថានឹងធ្វើបាបនៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Forced to do something against the law</source>
        <translation type="unfinished">ត្រូវគេបង្ខំឱ្យធ្វើអ្វីមួយខុសច្បាប់</translation>
    </message>
    <message>
        <source>Forced to do certain tasks or take certain clients</source>
        <translation type="unfinished">ត្រូវគេបង្ខំឱ្យធ្វើកិច្ចការណាមួយ ឬទទួលអតិថិជនណាមួយ</translation>
    </message>
    <message>
        <source>Under the strong influence of those in charge</source>
        <translation type="unfinished">ស្ថិតក្រោមឥទ្ធិពលខ្លាំងរបស់អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Forced to act against others in the same position</source>
        <translation type="unfinished">ត្រូវគេបង្ខំឱ្យធ្វើបាបអ្នកផ្សេងដែលមានស្ថានភាពដូចគ្នា</translation>
    </message>
    <message>
        <source>Forced to lie to officials, family or others</source>
        <translation type="unfinished">ត្រូវគេបង្ខំឱ្យកុហកមន្ត្រី គ្រួសារ ឬអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Threatened with being reported to the authorities, at the place of work</source>
        <translation type="unfinished">ត្រូវគេគំរាមថានឹងរាយការណ៍ទៅអាជ្ញាធរ នៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Threatened with even worse working conditions</source>
        <translation type="unfinished">ត្រូវគេគំរាមថានឹងឱ្យលក្ខខណ្ឌការងារកាន់តែអាក្រក់</translation>
    </message>
    <message>
        <source>Family hurt or threatened during the work</source>
        <translation type="unfinished">គ្រួសារត្រូវគេធ្វើបាប ឬគំរាមពេលធ្វើការ</translation>
    </message>
    <message>
        <source>Pay held back</source>
        <translation type="unfinished">ប្រាក់ឈ្នួលត្រូវគេកាន់ទុក</translation>
    </message>
    <message>
        <source>Threatened that family, community or others would be told, at work</source>
        <translation type="unfinished">ត្រូវគេគំរាមថានឹងប្រាប់គ្រួសារ សហគមន៍ ឬអ្នកដទៃ ពេលធ្វើការ</translation>
    </message>
    <message>
        <source>Trouble in the family was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីបញ្ហាក្នុងគ្រួសាររបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Having no legal papers was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីការដែលសាមីខ្លួនគ្មានឯកសារស្របច្បាប់</translation>
    </message>
    <message>
        <source>Little schooling, or not knowing the language, was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីការដែលសាមីខ្លួនបានរៀនសូត្រតិច ឬមិនចេះភាសា</translation>
    </message>
    <message>
        <source>Not knowing what to expect was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីការដែលសាមីខ្លួនមិនដឹងថានឹងមានអ្វីកើតឡើង</translation>
    </message>
    <message>
        <source>The person was already under the control of those who exploited them</source>
        <translation type="unfinished">សាមីខ្លួនស្ថិតក្រោមការគ្រប់គ្រងរបស់អ្នកដែលកេងប្រវ័ញ្ចរួចហើយ</translation>
    </message>
    <message>
        <source>Lack of money was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីកង្វះប្រាក់របស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>False stories of others who did well abroad</source>
        <translation type="unfinished">រឿងមិនពិតអំពីអ្នកដទៃដែលជោគជ័យនៅបរទេស</translation>
    </message>
    <message>
        <source>False information about the law or what officials would do</source>
        <translation type="unfinished">ព័ត៌មានមិនពិតអំពីច្បាប់ ឬអ្វីដែលមន្ត្រីនឹងធ្វើ</translation>
    </message>
    <message>
        <source>The make-up of the family was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីសមាសភាពគ្រួសាររបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Something personal, such as age, health or disability, was used</source>
        <translation type="unfinished">គេបានឆ្លៀតពីអ្វីមួយផ្ទាល់ខ្លួន ដូចជាអាយុ សុខភាព ឬពិការភាព</translation>
    </message>
    <message>
        <source>Emotional dependence was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីការពឹងផ្អែកផ្លូវចិត្តរបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>The standing with officials or the law was used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីស្ថានភាពរបស់សាមីខ្លួនជាមួយមន្ត្រី ឬច្បាប់</translation>
    </message>
    <message>
        <source>Hard times in the past were used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីការលំបាកក្នុងអតីតកាលរបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Being unable to arrange the journey alone was used</source>
        <translation type="unfinished">គេបានឆ្លៀតពីការដែលមិនអាចរៀបចំការធ្វើដំណើរតែម្នាក់ឯង</translation>
    </message>
    <message>
        <source>Beliefs, religion or culture were used against the person</source>
        <translation type="unfinished">គេបានឆ្លៀតពីជំនឿ សាសនា ឬវប្បធម៌របស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Hardship where the person lived was used against them</source>
        <translation type="unfinished">គេបានឆ្លៀតពីការលំបាកនៅកន្លែងដែលសាមីខ្លួនរស់នៅ</translation>
    </message>
    <message>
        <source>Far too many hours or days of work</source>
        <translation type="unfinished">ម៉ោង ឬថ្ងៃធ្វើការច្រើនហួស</translation>
    </message>
    <message>
        <source>Little or no pay</source>
        <translation type="unfinished">ប្រាក់ឈ្នួលតិច ឬគ្មាន</translation>
    </message>
    <message>
        <source>Pay was cut, delayed or falsely counted</source>
        <translation type="unfinished">ប្រាក់ឈ្នួលត្រូវគេកាត់ បង់យឺត ឬគណនាមិនពិត</translation>
    </message>
    <message>
        <source>Bad place to sleep and live</source>
        <translation type="unfinished">កន្លែងគេង និងរស់នៅមិនល្អ</translation>
    </message>
    <message>
        <source>Very bad conditions at work</source>
        <translation type="unfinished">លក្ខខណ្ឌការងារអាក្រក់ខ្លាំង</translation>
    </message>
    <message>
        <source>Dangerous work</source>
        <translation type="unfinished">ការងារគ្រោះថ្នាក់</translation>
    </message>
    <message>
        <source>Labour law or the signed contract was not kept</source>
        <translation type="unfinished">មិនគោរពច្បាប់ការងារ ឬកិច្ចសន្យាដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>No contract, insurance or other social protection</source>
        <translation type="unfinished">គ្មានកិច្ចសន្យា ធានារ៉ាប់រង ឬការការពារសង្គមផ្សេង</translation>
    </message>
    <message>
        <source>Kept from school or training</source>
        <translation type="unfinished">ត្រូវគេរារាំងមិនឱ្យទៅសាលា ឬបណ្ដុះបណ្ដាល</translation>
    </message>
    <message>
        <source>Threat from outside</source>
        <translation type="unfinished">ការគំរាមពីខាងក្រៅ</translation>
    </message>
    <message>
        <source>Threat from outside.</source>
        <translation type="unfinished">ការគំរាមពីខាងក្រៅ។</translation>
    </message>
    <message>
        <source>Secrecy broken</source>
        <translation type="unfinished">ការសម្ងាត់ត្រូវបានបែកធ្លាយ</translation>
    </message>
    <message>
        <source>Address, name or record became known.</source>
        <translation type="unfinished">អាសយដ្ឋាន ឈ្មោះ ឬកំណត់ត្រាត្រូវគេដឹង។</translation>
    </message>
    <message>
        <source>Self-harm or attempt</source>
        <translation type="unfinished">ការធ្វើបាបខ្លួនឯង ឬការប៉ុនប៉ង</translation>
    </message>
    <message>
        <source>Self-harm or attempt.</source>
        <translation type="unfinished">ការធ្វើបាបខ្លួនឯង ឬការប៉ុនប៉ង។</translation>
    </message>
    <message>
        <source>Violence between residents</source>
        <translation type="unfinished">អំពើហិង្សារវាងអ្នកស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Violence between residents.</source>
        <translation type="unfinished">អំពើហិង្សារវាងអ្នកស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>Conduct of staff</source>
        <translation type="unfinished">អាកប្បកិរិយារបស់បុគ្គលិក</translation>
    </message>
    <message>
        <source>Harm, abuse, pressure, favours.</source>
        <translation type="unfinished">គ្រោះថ្នាក់ ការបំពាន សម្ពាធ ការលម្អៀង។</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation type="unfinished">ភាពអាសន្នផ្នែកសុខភាព</translation>
    </message>
    <message>
        <source>Medical emergency.</source>
        <translation type="unfinished">ភាពអាសន្នផ្នែកសុខភាព។</translation>
    </message>
    <message>
        <source>Person cannot be found</source>
        <translation type="unfinished">រកសាមីខ្លួនមិនឃើញ</translation>
    </message>
    <message>
        <source>Person cannot be found.</source>
        <translation type="unfinished">រកសាមីខ្លួនមិនឃើញ។</translation>
    </message>
    <message>
        <source>Freedom was limited</source>
        <translation type="unfinished">សេរីភាពត្រូវបានកំណត់</translation>
    </message>
    <message>
        <source>Door locked, phone or papers kept.</source>
        <translation type="unfinished">ចាក់សោទ្វារ កាន់ទុកទូរស័ព្ទ ឬឯកសារ។</translation>
    </message>
    <message>
        <source>Fire, flood, power</source>
        <translation type="unfinished">ភ្លើងឆេះ ទឹកជំនន់ ដាច់ភ្លើង</translation>
    </message>
    <message>
        <source>Fire, flood, power.</source>
        <translation type="unfinished">ភ្លើងឆេះ ទឹកជំនន់ ដាច់ភ្លើង។</translation>
    </message>
    <message>
        <source>Laptop or stick lost</source>
        <translation type="unfinished">បាត់កុំព្យូទ័រយួរដៃ ឬ USB</translation>
    </message>
    <message>
        <source>Laptop or stick lost.</source>
        <translation type="unfinished">បាត់កុំព្យូទ័រយួរដៃ ឬ USB។</translation>
    </message>
    <message>
        <source>Complaint by a resident</source>
        <translation type="unfinished">ការតវ៉ារបស់អ្នកស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Complaint by a resident.</source>
        <translation type="unfinished">ការតវ៉ារបស់អ្នកស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished">រងផលប៉ះពាល់</translation>
    </message>
    <message>
        <source>Affected.</source>
        <translation type="unfinished">រងផលប៉ះពាល់។</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">នៅទីនោះ</translation>
    </message>
    <message>
        <source>Present.</source>
        <translation type="unfinished">នៅទីនោះ។</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation type="unfinished">បានធ្វើ</translation>
    </message>
    <message>
        <source>Acted.</source>
        <translation type="unfinished">បានធ្វើ។</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished">បានជួយ</translation>
    </message>
    <message>
        <source>Helped.</source>
        <translation type="unfinished">បានជួយ។</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">តាមផែនការ</translation>
    </message>
    <message>
        <source>As planned.</source>
        <translation type="unfinished">តាមផែនការ។</translation>
    </message>
    <message>
        <source>The person decided to go</source>
        <translation type="unfinished">សាមីខ្លួនបានសម្រេចចេញ</translation>
    </message>
    <message>
        <source>Earlier than planned; a right.</source>
        <translation type="unfinished">មុនផែនការ ជាសិទ្ធិ។</translation>
    </message>
    <message>
        <source>Moved to another shelter</source>
        <translation type="unfinished">បានផ្លាស់ទៅទីជម្រកផ្សេង</translation>
    </message>
    <message>
        <source>Moved to another shelter.</source>
        <translation type="unfinished">បានផ្លាស់ទៅទីជម្រកផ្សេង។</translation>
    </message>
    <message>
        <source>Asked to leave</source>
        <translation type="unfinished">ត្រូវបានសុំឱ្យចេញ</translation>
    </message>
    <message>
        <source>By the house.</source>
        <translation type="unfinished">ដោយទីជម្រក។</translation>
    </message>
    <message>
        <source>Left without word</source>
        <translation type="unfinished">ចេញដោយមិនប្រាប់</translation>
    </message>
    <message>
        <source>Check safety.</source>
        <translation type="unfinished">សូមពិនិត្យសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Taken by an authority</source>
        <translation type="unfinished">អាជ្ញាធរបានយកទៅ</translation>
    </message>
    <message>
        <source>Taken by an authority.</source>
        <translation type="unfinished">អាជ្ញាធរបានយកទៅ។</translation>
    </message>
    <message>
        <source>Criminal case against those who did it</source>
        <translation type="unfinished">រឿងក្ដីព្រហ្មទណ្ឌលើអ្នកដែលបានប្រព្រឹត្ត</translation>
    </message>
    <message>
        <source>Criminal case against those who did it.</source>
        <translation type="unfinished">រឿងក្ដីព្រហ្មទណ្ឌលើអ្នកដែលបានប្រព្រឹត្ត។</translation>
    </message>
    <message>
        <source>Case against the person</source>
        <translation type="unfinished">រឿងក្ដីលើសាមីខ្លួន</translation>
    </message>
    <message>
        <source>For something they were forced to do.</source>
        <translation type="unfinished">ចំពោះអ្វីដែលសាមីខ្លួនត្រូវគេបង្ខំឱ្យធ្វើ។</translation>
    </message>
    <message>
        <source>Claim for wages</source>
        <translation type="unfinished">ការទាមទារប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Claim for wages.</source>
        <translation type="unfinished">ការទាមទារប្រាក់ឈ្នួល។</translation>
    </message>
    <message>
        <source>Claim for compensation</source>
        <translation type="unfinished">ការទាមទារសំណង</translation>
    </message>
    <message>
        <source>Claim for compensation.</source>
        <translation type="unfinished">ការទាមទារសំណង។</translation>
    </message>
    <message>
        <source>Right to stay</source>
        <translation type="unfinished">សិទ្ធិស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Right to stay.</source>
        <translation type="unfinished">សិទ្ធិស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>Recovery and reflection time</source>
        <translation type="unfinished">រយៈពេលស្ដារខ្លួន និងគិតពិចារណា</translation>
    </message>
    <message>
        <source>Recovery and reflection time.</source>
        <translation type="unfinished">រយៈពេលស្ដារខ្លួន និងគិតពិចារណា។</translation>
    </message>
    <message>
        <source>Asylum</source>
        <translation type="unfinished">សិទ្ធិជ្រកកោន</translation>
    </message>
    <message>
        <source>Asylum.</source>
        <translation type="unfinished">សិទ្ធិជ្រកកោន។</translation>
    </message>
    <message>
        <source>Protection order</source>
        <translation type="unfinished">ដីកាការពារ</translation>
    </message>
    <message>
        <source>Protection order.</source>
        <translation type="unfinished">ដីកាការពារ។</translation>
    </message>
    <message>
        <source>Custody, divorce, annulment</source>
        <translation type="unfinished">សិទ្ធិថែទាំកូន លែងលះ មោឃភាពអាពាហ៍ពិពាហ៍</translation>
    </message>
    <message>
        <source>Custody, divorce, annulment.</source>
        <translation type="unfinished">សិទ្ធិថែទាំកូន លែងលះ មោឃភាពអាពាហ៍ពិពាហ៍។</translation>
    </message>
    <message>
        <source>Papers or nationality</source>
        <translation type="unfinished">ឯកសារ ឬសញ្ជាតិ</translation>
    </message>
    <message>
        <source>Papers or nationality.</source>
        <translation type="unfinished">ឯកសារ ឬសញ្ជាតិ។</translation>
    </message>
    <message>
        <source>Victim or witness</source>
        <translation type="unfinished">ជនរងគ្រោះ ឬសាក្សី</translation>
    </message>
    <message>
        <source>Victim or witness.</source>
        <translation type="unfinished">ជនរងគ្រោះ ឬសាក្សី។</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished">អ្នកទាមទារ</translation>
    </message>
    <message>
        <source>Claimant.</source>
        <translation type="unfinished">អ្នកទាមទារ។</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation type="unfinished">អ្នកត្រូវគេចោទ</translation>
    </message>
    <message>
        <source>Accused.</source>
        <translation type="unfinished">អ្នកត្រូវគេចោទ។</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">អ្នកដាក់ពាក្យសុំ</translation>
    </message>
    <message>
        <source>Applicant.</source>
        <translation type="unfinished">អ្នកដាក់ពាក្យសុំ។</translation>
    </message>
    <message>
        <source>Child, represented</source>
        <translation type="unfinished">កុមារ ដែលមានអ្នកតំណាង</translation>
    </message>
    <message>
        <source>Child, represented.</source>
        <translation type="unfinished">កុមារ ដែលមានអ្នកតំណាង។</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished">កំពុងរៀបចំ</translation>
    </message>
    <message>
        <source>Being prepared.</source>
        <translation type="unfinished">កំពុងរៀបចំ។</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">កំពុងដំណើរការ</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished">កំពុងដំណើរការ។</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished">បានសម្រេចឱ្យ</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation type="unfinished">បានសម្រេចឱ្យ។</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">បដិសេធ</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished">បដិសេធ។</translation>
    </message>
    <message>
        <source>Ended in conviction</source>
        <translation type="unfinished">ចប់ដោយមានការកាត់ទោស</translation>
    </message>
    <message>
        <source>Ended in conviction.</source>
        <translation type="unfinished">ចប់ដោយមានការកាត់ទោស។</translation>
    </message>
    <message>
        <source>Ended without conviction</source>
        <translation type="unfinished">ចប់ដោយគ្មានការកាត់ទោស</translation>
    </message>
    <message>
        <source>Ended without conviction.</source>
        <translation type="unfinished">ចប់ដោយគ្មានការកាត់ទោស។</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">បានព្រមព្រៀងគ្នា</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation type="unfinished">បានព្រមព្រៀងគ្នា។</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">បានដកវិញ</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation type="unfinished">បានដកវិញ។</translation>
    </message>
    <message>
        <source>Respected; help goes on.</source>
        <translation type="unfinished">យើងគោរពការនេះ ជំនួយនៅតែបន្ត។</translation>
    </message>
    <message>
        <source>Thinking about it</source>
        <translation type="unfinished">កំពុងគិត</translation>
    </message>
    <message>
        <source>Thinking about it.</source>
        <translation type="unfinished">កំពុងគិត។</translation>
    </message>
    <message>
        <source>Summoned</source>
        <translation type="unfinished">ត្រូវបានកោះហៅ</translation>
    </message>
    <message>
        <source>Has no choice by law.</source>
        <translation type="unfinished">តាមច្បាប់ គ្មានជម្រើសទេ។</translation>
    </message>
    <message>
        <source>Own home or rented room</source>
        <translation type="unfinished">ផ្ទះផ្ទាល់ខ្លួន ឬបន្ទប់ជួល</translation>
    </message>
    <message>
        <source>Own home or rented room.</source>
        <translation type="unfinished">ផ្ទះផ្ទាល់ខ្លួន ឬបន្ទប់ជួល។</translation>
    </message>
    <message>
        <source>With family</source>
        <translation type="unfinished">ជាមួយគ្រួសារ</translation>
    </message>
    <message>
        <source>With family.</source>
        <translation type="unfinished">ជាមួយគ្រួសារ។</translation>
    </message>
    <message>
        <source>With friends</source>
        <translation type="unfinished">ជាមួយមិត្តភក្តិ</translation>
    </message>
    <message>
        <source>With friends.</source>
        <translation type="unfinished">ជាមួយមិត្តភក្តិ។</translation>
    </message>
    <message>
        <source>Another shelter</source>
        <translation type="unfinished">ទីជម្រកផ្សេង</translation>
    </message>
    <message>
        <source>Another shelter.</source>
        <translation type="unfinished">ទីជម្រកផ្សេង។</translation>
    </message>
    <message>
        <source>Employer&apos;s housing</source>
        <translation type="unfinished">កន្លែងស្នាក់នៅរបស់និយោជក</translation>
    </message>
    <message>
        <source>Employer&apos;s housing.</source>
        <translation type="unfinished">កន្លែងស្នាក់នៅរបស់និយោជក។</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">គ្រួសារចិញ្ចឹម ឬមណ្ឌលថែទាំ</translation>
    </message>
    <message>
        <source>Foster or care home.</source>
        <translation type="unfinished">គ្រួសារចិញ្ចឹម ឬមណ្ឌលថែទាំ។</translation>
    </message>
    <message>
        <source>Hospital, detention, prison</source>
        <translation type="unfinished">មន្ទីរពេទ្យ កន្លែងឃុំខ្លួន ពន្ធនាគារ</translation>
    </message>
    <message>
        <source>Hospital, detention, prison.</source>
        <translation type="unfinished">មន្ទីរពេទ្យ កន្លែងឃុំខ្លួន ពន្ធនាគារ។</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation type="unfinished">គ្មានផ្ទះ</translation>
    </message>
    <message>
        <source>Without a home.</source>
        <translation type="unfinished">គ្មានផ្ទះ។</translation>
    </message>
    <message>
        <source>Back with those who exploited them</source>
        <translation type="unfinished">ត្រឡប់ទៅនៅជាមួយអ្នកដែលបានកេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>Back with those who exploited them.</source>
        <translation type="unfinished">ត្រឡប់ទៅនៅជាមួយអ្នកដែលបានកេងប្រវ័ញ្ច។</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
    <message>
        <source>Nobody knows.</source>
        <translation type="unfinished">គ្មានអ្នកណាដឹងទេ។</translation>
    </message>
    <message>
        <source>Maybe later</source>
        <translation type="unfinished">ប្រហែលពេលក្រោយ</translation>
    </message>
    <message>
        <source>Maybe later.</source>
        <translation type="unfinished">ប្រហែលពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Safe place to live</source>
        <translation type="unfinished">កន្លែងរស់នៅមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Now and later.</source>
        <translation type="unfinished">ឥឡូវ និងពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Food, clothes, money for the day</source>
        <translation type="unfinished">អាហារ សម្លៀកបំពាក់ ប្រាក់សម្រាប់ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Basic needs.</source>
        <translation type="unfinished">តម្រូវការមូលដ្ឋាន។</translation>
    </message>
    <message>
        <source>Body.</source>
        <translation type="unfinished">រាងកាយ។</translation>
    </message>
    <message>
        <source>Rest and mind</source>
        <translation type="unfinished">ការសម្រាក និងចិត្ត</translation>
    </message>
    <message>
        <source>Emotional support, counselling.</source>
        <translation type="unfinished">ការគាំទ្រផ្លូវចិត្ត ការប្រឹក្សា។</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">សុវត្ថិភាព</translation>
    </message>
    <message>
        <source>From others.</source>
        <translation type="unfinished">ពីអ្នកដទៃ។</translation>
    </message>
    <message>
        <source>Papers and right to stay</source>
        <translation type="unfinished">ឯកសារ និងសិទ្ធិស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Identity and status.</source>
        <translation type="unfinished">អត្តសញ្ញាណ និងស្ថានភាព។</translation>
    </message>
    <message>
        <source>Law and justice</source>
        <translation type="unfinished">ច្បាប់ និងយុត្តិធម៌</translation>
    </message>
    <message>
        <source>Case, claim, advice.</source>
        <translation type="unfinished">រឿងក្ដី ការទាមទារ ការប្រឹក្សា។</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation type="unfinished">ប្រាក់ និងបំណុល</translation>
    </message>
    <message>
        <source>Wages owed, debt, account.</source>
        <translation type="unfinished">ប្រាក់ឈ្នួលដែលគេជំពាក់ បំណុល គណនី។</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">ការងារ</translation>
    </message>
    <message>
        <source>Training and jobs.</source>
        <translation type="unfinished">ការបណ្ដុះបណ្ដាល និងការងារ។</translation>
    </message>
    <message>
        <source>School and language</source>
        <translation type="unfinished">សាលារៀន និងភាសា</translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation type="unfinished">ការរៀន។</translation>
    </message>
    <message>
        <source>Contact, tracing, mediation.</source>
        <translation type="unfinished">ទំនាក់ទំនង ការស្វែងរក ការសម្របសម្រួល។</translation>
    </message>
    <message>
        <source>The person&apos;s children</source>
        <translation type="unfinished">កូនរបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Care, school.</source>
        <translation type="unfinished">ការថែទាំ សាលារៀន។</translation>
    </message>
    <message>
        <source>Friends and belonging</source>
        <translation type="unfinished">មិត្តភក្តិ និងការរួមរស់ជាមួយគេ</translation>
    </message>
    <message>
        <source>Faith, groups, leisure.</source>
        <translation type="unfinished">ជំនឿ ក្រុម ការកម្សាន្ត។</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished">ការត្រឡប់ទៅផ្ទះ</translation>
    </message>
    <message>
        <source>If wished.</source>
        <translation type="unfinished">បើចង់។</translation>
    </message>
    <message>
        <source>No help wanted</source>
        <translation type="unfinished">មិនចង់បានជំនួយ</translation>
    </message>
    <message>
        <source>Some help wanted</source>
        <translation type="unfinished">ចង់បានជំនួយខ្លះ</translation>
    </message>
    <message>
        <source>Some help wanted.</source>
        <translation type="unfinished">ចង់បានជំនួយខ្លះ។</translation>
    </message>
    <message>
        <source>A lot of help wanted</source>
        <translation type="unfinished">ចង់បានជំនួយច្រើន</translation>
    </message>
    <message>
        <source>A lot of help wanted.</source>
        <translation type="unfinished">ចង់បានជំនួយច្រើន។</translation>
    </message>
    <message>
        <source>Talk with the person</source>
        <translation type="unfinished">និយាយជាមួយសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Talk with the person.</source>
        <translation type="unfinished">និយាយជាមួយសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Contact with others</source>
        <translation type="unfinished">ទាក់ទងអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Contact with others.</source>
        <translation type="unfinished">ទាក់ទងអ្នកដទៃ។</translation>
    </message>
    <message>
        <source>Case meeting</source>
        <translation type="unfinished">ប្រជុំអំពីករណី</translation>
    </message>
    <message>
        <source>Case meeting.</source>
        <translation type="unfinished">ប្រជុំអំពីករណី។</translation>
    </message>
    <message>
        <source>Seen in the house</source>
        <translation type="unfinished">អ្វីដែលបានឃើញក្នុងទីជម្រក</translation>
    </message>
    <message>
        <source>Seen in the house.</source>
        <translation type="unfinished">អ្វីដែលបានឃើញក្នុងទីជម្រក។</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">សេចក្ដីសម្រេច</translation>
    </message>
    <message>
        <source>Decision.</source>
        <translation type="unfinished">សេចក្ដីសម្រេច។</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation type="unfinished">ប្រគល់វេន</translation>
    </message>
    <message>
        <source>Shift handover.</source>
        <translation type="unfinished">ប្រគល់វេន។</translation>
    </message>
    <message>
        <source>Paid work</source>
        <translation type="unfinished">ការងារមានប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Paid work.</source>
        <translation type="unfinished">ការងារមានប្រាក់ឈ្នួល។</translation>
    </message>
    <message>
        <source>Own work or business</source>
        <translation type="unfinished">ការងារ ឬអាជីវកម្មផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Own work or business.</source>
        <translation type="unfinished">ការងារ ឬអាជីវកម្មផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Job training</source>
        <translation type="unfinished">ការបណ្ដុះបណ្ដាលការងារ</translation>
    </message>
    <message>
        <source>Job training.</source>
        <translation type="unfinished">ការបណ្ដុះបណ្ដាលការងារ។</translation>
    </message>
    <message>
        <source>School or course</source>
        <translation type="unfinished">សាលារៀន ឬវគ្គសិក្សា</translation>
    </message>
    <message>
        <source>School or course.</source>
        <translation type="unfinished">សាលារៀន ឬវគ្គសិក្សា។</translation>
    </message>
    <message>
        <source>Cares for family</source>
        <translation type="unfinished">ថែទាំគ្រួសារ</translation>
    </message>
    <message>
        <source>Cares for family.</source>
        <translation type="unfinished">ថែទាំគ្រួសារ។</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation type="unfinished">កំពុងរកការងារ</translation>
    </message>
    <message>
        <source>Looking for work.</source>
        <translation type="unfinished">កំពុងរកការងារ។</translation>
    </message>
    <message>
        <source>Not able now</source>
        <translation type="unfinished">មិនទាន់អាចធ្វើបានឥឡូវ</translation>
    </message>
    <message>
        <source>Not able now.</source>
        <translation type="unfinished">មិនទាន់អាចធ្វើបានឥឡូវ។</translation>
    </message>
    <message>
        <source>Not allowed to work</source>
        <translation type="unfinished">មិនត្រូវបានអនុញ្ញាតឱ្យធ្វើការ</translation>
    </message>
    <message>
        <source>Not allowed to work.</source>
        <translation type="unfinished">មិនត្រូវបានអនុញ្ញាតឱ្យធ្វើការ។</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished">Facebook</translation>
    </message>
    <message>
        <source>Contact, work or control ran through this service.</source>
        <translation type="unfinished">ការទាក់ទង ការងារ ឬការគ្រប់គ្រងបានធ្វើតាមសេវានេះ។</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished">Instagram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished">WhatsApp</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished">Telegram</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation type="unfinished">Facebook Messenger</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation type="unfinished">Viber</translation>
    </message>
    <message>
        <source>SnapChat</source>
        <translation type="unfinished">SnapChat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Line</translation>
    </message>
    <message>
        <source>4Sale</source>
        <translation type="unfinished">4Sale</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished">WeChat</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation type="unfinished">QQ</translation>
    </message>
    <message>
        <source>QZone</source>
        <translation type="unfinished">QZone</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation type="unfinished">TikTok</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation type="unfinished">Twitter</translation>
    </message>
    <message>
        <source>Dating site or app</source>
        <translation type="unfinished">គេហទំព័រ ឬកម្មវិធីស្វែងរកគូ</translation>
    </message>
    <message>
        <source>Any dating service.</source>
        <translation type="unfinished">សេវាស្វែងរកគូណាមួយ។</translation>
    </message>
    <message>
        <source>Job site</source>
        <translation type="unfinished">គេហទំព័រស្វែងរកការងារ</translation>
    </message>
    <message>
        <source>Any job board.</source>
        <translation type="unfinished">គេហទំព័រការងារណាមួយ។</translation>
    </message>
    <message>
        <source>Game or game chat</source>
        <translation type="unfinished">ហ្គេម ឬសារក្នុងហ្គេម</translation>
    </message>
    <message>
        <source>Any game service.</source>
        <translation type="unfinished">សេវាហ្គេមណាមួយ។</translation>
    </message>
    <message>
        <source>All paid</source>
        <translation type="unfinished">បានបង់ទាំងអស់</translation>
    </message>
    <message>
        <source>All paid.</source>
        <translation type="unfinished">បានបង់ទាំងអស់។</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished">បានបង់មួយផ្នែក</translation>
    </message>
    <message>
        <source>Part paid.</source>
        <translation type="unfinished">បានបង់មួយផ្នែក។</translation>
    </message>
    <message>
        <source>Nothing paid</source>
        <translation type="unfinished">មិនបានបង់អ្វី</translation>
    </message>
    <message>
        <source>Nothing paid.</source>
        <translation type="unfinished">មិនបានបង់អ្វី។</translation>
    </message>
    <message>
        <source>Nothing awarded</source>
        <translation type="unfinished">មិនបានសម្រេចឱ្យអ្វី</translation>
    </message>
    <message>
        <source>Nothing awarded.</source>
        <translation type="unfinished">មិនបានសម្រេចឱ្យអ្វី។</translation>
    </message>
    <message>
        <source>Travelling Partner</source>
        <translation type="unfinished">អ្នករួមដំណើរ</translation>
    </message>
    <message>
        <source>Travelled with the person.</source>
        <translation type="unfinished">បានធ្វើដំណើរជាមួយសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Transporter</source>
        <translation type="unfinished">អ្នកដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>Drove, shipped or carried.</source>
        <translation type="unfinished">បានបើកបរ ដឹកតាមទូក ឬដឹកជញ្ជូន។</translation>
    </message>
    <message>
        <source>Recruiter Or Intermediary</source>
        <translation type="unfinished">អ្នកជ្រើសរើស ឬអន្តរការី</translation>
    </message>
    <message>
        <source>Drew the person in or put people in touch.</source>
        <translation type="unfinished">បានទាក់ទាញសាមីខ្លួន ឬភ្ជាប់ទំនាក់ទំនងឱ្យ។</translation>
    </message>
    <message>
        <source>Broker Travel Agent</source>
        <translation type="unfinished">មេខ្យល់ ឬភ្នាក់ងារធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>Arranged travel, papers or a post for money.</source>
        <translation type="unfinished">បានរៀបចំការធ្វើដំណើរ ឯកសារ ឬការងារ ដោយយកប្រាក់។</translation>
    </message>
    <message>
        <source>Transferred Individual</source>
        <translation type="unfinished">បានផ្ទេរសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Handed the person on.</source>
        <translation type="unfinished">បានប្រគល់សាមីខ្លួនបន្ត។</translation>
    </message>
    <message>
        <source>Harboured Individual</source>
        <translation type="unfinished">បានលាក់ទុកសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Kept or housed the person.</source>
        <translation type="unfinished">បានទុក ឬឱ្យសាមីខ្លួនស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>Sold Individual</source>
        <translation type="unfinished">បានលក់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Took money for the person.</source>
        <translation type="unfinished">បានយកប្រាក់ពីការលក់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Bought Individual</source>
        <translation type="unfinished">បានទិញសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Paid for the person.</source>
        <translation type="unfinished">បានបង់ប្រាក់ទិញសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Received Individual</source>
        <translation type="unfinished">បានទទួលសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Took the person over.</source>
        <translation type="unfinished">បានទទួលយកសាមីខ្លួនពីអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Controlled Individual</source>
        <translation type="unfinished">បានគ្រប់គ្រងសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Guarded, threatened or gave orders.</source>
        <translation type="unfinished">បានយាម គំរាម ឬបញ្ជា។</translation>
    </message>
    <message>
        <source>Smuggler</source>
        <translation type="unfinished">អ្នករត់ពន្ធមនុស្ស</translation>
    </message>
    <message>
        <source>Brought the person over a border unlawfully.</source>
        <translation type="unfinished">បាននាំសាមីខ្លួនឆ្លងព្រំដែនខុសច្បាប់។</translation>
    </message>
    <message>
        <source>Abuser</source>
        <translation type="unfinished">អ្នកធ្វើបាប</translation>
    </message>
    <message>
        <source>Hurt the person.</source>
        <translation type="unfinished">បានធ្វើបាបសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Kidnapper</source>
        <translation type="unfinished">អ្នកចាប់ពង្រត់</translation>
    </message>
    <message>
        <source>Took the person by force.</source>
        <translation type="unfinished">បានយកសាមីខ្លួនដោយបង្ខំ។</translation>
    </message>
    <message>
        <source>Exploiter</source>
        <translation type="unfinished">អ្នកកេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>Profited from the work, body or acts.</source>
        <translation type="unfinished">បានទទួលផលពីការងារ រាងកាយ ឬសកម្មភាពរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>School, language, training in class.</source>
        <translation type="unfinished">សាលា ភាសា ការបណ្ដុះបណ្ដាលក្នុងថ្នាក់។</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation type="unfinished">ហិរញ្ញវត្ថុ</translation>
    </message>
    <message>
        <source>Money, debt, account.</source>
        <translation type="unfinished">ប្រាក់ បំណុល គណនី។</translation>
    </message>
    <message>
        <source>Body and mind.</source>
        <translation type="unfinished">រាងកាយ និងចិត្ត។</translation>
    </message>
    <message>
        <source>Labour Exploitation Rehabilitation</source>
        <translation type="unfinished">ការស្ដារខ្លួនពីការកេងប្រវ័ញ្ចពលកម្ម</translation>
    </message>
    <message>
        <source>Recovery after forced work.</source>
        <translation type="unfinished">ការស្ដារខ្លួនក្រោយការងារដោយបង្ខំ។</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">ផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>Law, papers, claims.</source>
        <translation type="unfinished">ច្បាប់ ឯកសារ ការទាមទារ។</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation type="unfinished">មុខរបរចិញ្ចឹមជីវិត</translation>
    </message>
    <message>
        <source>Job training and earning.</source>
        <translation type="unfinished">ការបណ្ដុះបណ្ដាលការងារ និងការរកចំណូល។</translation>
    </message>
    <message>
        <source>Rights-based Training</source>
        <translation type="unfinished">ការបណ្ដុះបណ្ដាលអំពីសិទ្ធិ</translation>
    </message>
    <message>
        <source>Knowing and using one&apos;s rights.</source>
        <translation type="unfinished">ដឹង និងប្រើសិទ្ធិរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Sexual Exploitation Rehabilitation</source>
        <translation type="unfinished">ការស្ដារខ្លួនពីការកេងប្រវ័ញ្ចផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Recovery after sexual exploitation.</source>
        <translation type="unfinished">ការស្ដារខ្លួនក្រោយការកេងប្រវ័ញ្ចផ្លូវភេទ។</translation>
    </message>
    <message>
        <source>Social Care</source>
        <translation type="unfinished">ការថែទាំសង្គម</translation>
    </message>
    <message>
        <source>Housing, daily life, family, belonging.</source>
        <translation type="unfinished">ផ្ទះសម្បែង ជីវិតប្រចាំថ្ងៃ គ្រួសារ ការរួមរស់ជាមួយគេ។</translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished">យើងបានធ្វើ</translation>
    </message>
    <message>
        <source>This shelter.</source>
        <translation type="unfinished">ទីជម្រកនេះ។</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation type="unfinished">អង្គការដៃគូ</translation>
    </message>
    <message>
        <source>Under agreement.</source>
        <translation type="unfinished">តាមកិច្ចព្រមព្រៀង។</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation type="unfinished">សេវាសាធារណៈ</translation>
    </message>
    <message>
        <source>State or town.</source>
        <translation type="unfinished">រដ្ឋ ឬក្រុង។</translation>
    </message>
    <message>
        <source>Private provider</source>
        <translation type="unfinished">អ្នកផ្ដល់សេវាឯកជន</translation>
    </message>
    <message>
        <source>Paid for.</source>
        <translation type="unfinished">សេវាបង់ប្រាក់។</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translation type="unfinished">នៅកន្លែងអាជីវកម្ម</translation>
    </message>
    <message>
        <source>In a shop, bar, agency or other business.</source>
        <translation type="unfinished">ក្នុងហាង បារ ភ្នាក់ងារ ឬអាជីវកម្មផ្សេង។</translation>
    </message>
    <message>
        <source>At an educational institution</source>
        <translation type="unfinished">នៅគ្រឹះស្ថានសិក្សា</translation>
    </message>
    <message>
        <source>At a school, college or course.</source>
        <translation type="unfinished">នៅសាលា មហាវិទ្យាល័យ ឬវគ្គសិក្សា។</translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished">នៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>At the job the person then had.</source>
        <translation type="unfinished">នៅការងារដែលសាមីខ្លួនមាននៅពេលនោះ។</translation>
    </message>
    <message>
        <source>Through online social networks</source>
        <translation type="unfinished">តាមបណ្ដាញសង្គមអនឡាញ</translation>
    </message>
    <message>
        <source>Through a social network or messages there.</source>
        <translation type="unfinished">តាមបណ្ដាញសង្គម ឬសារនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Through an online advertisement</source>
        <translation type="unfinished">តាមការផ្សាយពាណិជ្ជកម្មអនឡាញ</translation>
    </message>
    <message>
        <source>By answering an advert on the internet.</source>
        <translation type="unfinished">ដោយឆ្លើយតបការផ្សាយពាណិជ្ជកម្មលើអ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>Through a television advert</source>
        <translation type="unfinished">តាមការផ្សាយពាណិជ្ជកម្មលើទូរទស្សន៍</translation>
    </message>
    <message>
        <source>By answering an advert on television.</source>
        <translation type="unfinished">ដោយឆ្លើយតបការផ្សាយពាណិជ្ជកម្មលើទូរទស្សន៍។</translation>
    </message>
    <message>
        <source>Through a newspaper advert</source>
        <translation type="unfinished">តាមការផ្សាយពាណិជ្ជកម្មលើកាសែត</translation>
    </message>
    <message>
        <source>By answering an advert in print.</source>
        <translation type="unfinished">ដោយឆ្លើយតបការផ្សាយពាណិជ្ជកម្មលើសារព័ត៌មានបោះពុម្ព។</translation>
    </message>
    <message>
        <source>Through family or family events</source>
        <translation type="unfinished">តាមគ្រួសារ ឬកម្មវិធីគ្រួសារ</translation>
    </message>
    <message>
        <source>By relatives or at a family event.</source>
        <translation type="unfinished">ដោយសាច់ញាតិ ឬនៅកម្មវិធីគ្រួសារ។</translation>
    </message>
    <message>
        <source>Through friends or social events</source>
        <translation type="unfinished">តាមមិត្តភក្តិ ឬកម្មវិធីជួបជុំ</translation>
    </message>
    <message>
        <source>By friends or at a social event.</source>
        <translation type="unfinished">ដោយមិត្តភក្តិ ឬនៅកម្មវិធីជួបជុំ។</translation>
    </message>
    <message>
        <source>Through an agency or broker</source>
        <translation type="unfinished">តាមភ្នាក់ងារ ឬមេខ្យល់</translation>
    </message>
    <message>
        <source>Recruitment firm, agent or village broker.</source>
        <translation type="unfinished">ក្រុមហ៊ុនជ្រើសរើស ភ្នាក់ងារ ឬមេខ្យល់ក្នុងភូមិ។</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translation type="unfinished">ត្រូវគេយកដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Abducted.</source>
        <translation type="unfinished">ត្រូវគេចាប់ពង្រត់។</translation>
    </message>
    <message>
        <source>Born or grew up in it</source>
        <translation type="unfinished">កើត ឬធំដឹងក្ដីក្នុងស្ថានភាពនោះ</translation>
    </message>
    <message>
        <source>Never recruited.</source>
        <translation type="unfinished">មិនដែលត្រូវគេជ្រើសរើសទេ។</translation>
    </message>
    <message>
        <source>A live consent for this recipient exists.</source>
        <translation type="unfinished">មានការយល់ព្រមដែលមានសុពលភាពសម្រាប់អ្នកទទួលនេះ។</translation>
    </message>
    <message>
        <source>Do not send.</source>
        <translation type="unfinished">កុំផ្ញើ។</translation>
    </message>
    <message>
        <source>Life in danger, could not ask</source>
        <translation type="unfinished">ជីវិតមានគ្រោះថ្នាក់ មិនអាចសួរបាន</translation>
    </message>
    <message>
        <source>Only what saves life.</source>
        <translation type="unfinished">តែអ្វីដែលជួយសង្គ្រោះជីវិត។</translation>
    </message>
    <message>
        <source>Accepted, not begun</source>
        <translation type="unfinished">បានទទួលយក មិនទាន់ចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Accepted, not begun.</source>
        <translation type="unfinished">បានទទួលយក មិនទាន់ចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>Help has begun</source>
        <translation type="unfinished">ជំនួយបានចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>The person got there.</source>
        <translation type="unfinished">សាមីខ្លួនបានទៅដល់ទីនោះ។</translation>
    </message>
    <message>
        <source>The person decided against</source>
        <translation type="unfinished">សាមីខ្លួនបានសម្រេចមិនយក</translation>
    </message>
    <message>
        <source>The person decided against.</source>
        <translation type="unfinished">សាមីខ្លួនបានសម្រេចមិនយក។</translation>
    </message>
    <message>
        <source>The service said no</source>
        <translation type="unfinished">សេវាបានបដិសេធ</translation>
    </message>
    <message>
        <source>The service said no.</source>
        <translation type="unfinished">សេវាបានបដិសេធ។</translation>
    </message>
    <message>
        <source>No place or not available</source>
        <translation type="unfinished">គ្មានកន្លែង ឬគ្មានសេវា</translation>
    </message>
    <message>
        <source>No place or not available.</source>
        <translation type="unfinished">គ្មានកន្លែង ឬគ្មានសេវា។</translation>
    </message>
    <message>
        <source>The person did not get there</source>
        <translation type="unfinished">សាមីខ្លួនមិនបានទៅដល់ទីនោះ</translation>
    </message>
    <message>
        <source>The person did not get there.</source>
        <translation type="unfinished">សាមីខ្លួនមិនបានទៅដល់ទីនោះ។</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">មិនទាន់មានចម្លើយ</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished">មិនទាន់មានចម្លើយ។</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished">បានដកការបញ្ជូនវិញ</translation>
    </message>
    <message>
        <source>We took it back, or the person took back their permission.</source>
        <translation type="unfinished">យើងបានដកវាវិញ ឬសាមីខ្លួនបានដកការអនុញ្ញាតវិញ។</translation>
    </message>
    <message>
        <source>Partner or husband/wife</source>
        <translation type="unfinished">ដៃគូ ឬប្ដី/ប្រពន្ធ</translation>
    </message>
    <message>
        <source>Present or former.</source>
        <translation type="unfinished">បច្ចុប្បន្ន ឬអតីត។</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation type="unfinished">ឪពុកម្ដាយ ឬអាណាព្យាបាល</translation>
    </message>
    <message>
        <source>Raised the person.</source>
        <translation type="unfinished">បានចិញ្ចឹមសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Relative by blood or marriage.</source>
        <translation type="unfinished">សាច់ញាតិតាមសាយលោហិត ឬតាមការរៀបការ។</translation>
    </message>
    <message>
        <source>Friend or acquaintance</source>
        <translation type="unfinished">មិត្តភក្តិ ឬអ្នកស្គាល់គ្នា</translation>
    </message>
    <message>
        <source>Known in life.</source>
        <translation type="unfinished">ស្គាល់គ្នាក្នុងជីវិតពិត។</translation>
    </message>
    <message>
        <source>Met online only</source>
        <translation type="unfinished">ជួបតែតាមអនឡាញ</translation>
    </message>
    <message>
        <source>Never met before travel or work.</source>
        <translation type="unfinished">មិនដែលជួបគ្នា មុនការធ្វើដំណើរ ឬការងារ។</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">និយោជក</translation>
    </message>
    <message>
        <source>Known as employer.</source>
        <translation type="unfinished">ស្គាល់ក្នុងនាមជានិយោជក។</translation>
    </message>
    <message>
        <source>Agent or broker</source>
        <translation type="unfinished">ភ្នាក់ងារ ឬមេខ្យល់</translation>
    </message>
    <message>
        <source>Known in that role only.</source>
        <translation type="unfinished">ស្គាល់តែក្នុងតួនាទីនោះ។</translation>
    </message>
    <message>
        <source>Community or religious leader</source>
        <translation type="unfinished">អ្នកដឹកនាំសហគមន៍ ឬសាសនា</translation>
    </message>
    <message>
        <source>Holds standing.</source>
        <translation type="unfinished">មានមុខមាត់ក្នុងសង្គម។</translation>
    </message>
    <message>
        <source>Official, police or soldier</source>
        <translation type="unfinished">មន្ត្រី នគរបាល ឬទាហាន</translation>
    </message>
    <message>
        <source>Person of the state.</source>
        <translation type="unfinished">អ្នកធ្វើការឱ្យរដ្ឋ។</translation>
    </message>
    <message>
        <source>Armed or criminal group</source>
        <translation type="unfinished">ក្រុមប្រដាប់អាវុធ ឬឧក្រិដ្ឋជន</translation>
    </message>
    <message>
        <source>As a group.</source>
        <translation type="unfinished">ជាក្រុម។</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation type="unfinished">មនុស្សមិនស្គាល់</translation>
    </message>
    <message>
        <source>Not known before.</source>
        <translation type="unfinished">មិនធ្លាប់ស្គាល់ពីមុន។</translation>
    </message>
    <message>
        <source>Family (from a file)</source>
        <translation type="unfinished">គ្រួសារ (ពីឯកសារ)</translation>
    </message>
    <message>
        <source>Only met in imported files: which relative, nobody said.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល៖ គ្មាននរណាប្រាប់ថាជាសាច់ញាតិណា។</translation>
    </message>
    <message>
        <source>Known (from a file)</source>
        <translation type="unfinished">ស្គាល់ (ពីឯកសារ)</translation>
    </message>
    <message>
        <source>Only met in imported files: how they knew each other, nobody said.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល៖ គ្មាននរណាប្រាប់ថាស្គាល់គ្នាដោយរបៀបណា។</translation>
    </message>
    <message>
        <source>Not known (from a file)</source>
        <translation type="unfinished">មិនស្គាល់ (ពីឯកសារ)</translation>
    </message>
    <message>
        <source>Only met in imported files: nothing more was said.</source>
        <translation type="unfinished">ឃើញតែក្នុងឯកសារនាំចូល៖ គ្មានអ្វីត្រូវបានប្រាប់ទៀតទេ។</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Supervisor.</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យ។</translation>
    </message>
    <message>
        <source>The person affected</source>
        <translation type="unfinished">អ្នកដែលរងផលប៉ះពាល់</translation>
    </message>
    <message>
        <source>The person affected.</source>
        <translation type="unfinished">អ្នកដែលរងផលប៉ះពាល់។</translation>
    </message>
    <message>
        <source>Police.</source>
        <translation type="unfinished">នគរបាល។</translation>
    </message>
    <message>
        <source>Child protection office</source>
        <translation type="unfinished">ការិយាល័យការពារកុមារ</translation>
    </message>
    <message>
        <source>Child protection office.</source>
        <translation type="unfinished">ការិយាល័យការពារកុមារ។</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation type="unfinished">សេវាសុខភាព</translation>
    </message>
    <message>
        <source>Health service.</source>
        <translation type="unfinished">សេវាសុខភាព។</translation>
    </message>
    <message>
        <source>Data-protection office</source>
        <translation type="unfinished">ការិយាល័យការពារទិន្នន័យ</translation>
    </message>
    <message>
        <source>Data-protection office.</source>
        <translation type="unfinished">ការិយាល័យការពារទិន្នន័យ។</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Coordinator.</source>
        <translation type="unfinished">អ្នកសម្របសម្រួល។</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">មិនទាន់មានអ្នកណា</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished">មិនទាន់មានអ្នកណា។</translation>
    </message>
    <message>
        <source>Yes, freely</source>
        <translation type="unfinished">បាទ/ចាស ដោយសេរី</translation>
    </message>
    <message>
        <source>Yes, freely.</source>
        <translation type="unfinished">បាទ/ចាស ដោយសេរី។</translation>
    </message>
    <message>
        <source>Under pressure</source>
        <translation type="unfinished">ក្រោមសម្ពាធ</translation>
    </message>
    <message>
        <source>Under pressure.</source>
        <translation type="unfinished">ក្រោមសម្ពាធ។</translation>
    </message>
    <message>
        <source>No, was sent</source>
        <translation type="unfinished">ទេ ត្រូវគេបញ្ជូន</translation>
    </message>
    <message>
        <source>No, was sent.</source>
        <translation type="unfinished">ទេ ត្រូវគេបញ្ជូន។</translation>
    </message>
    <message>
        <source>Those who did it are near</source>
        <translation type="unfinished">អ្នកដែលបានប្រព្រឹត្តនៅជិត</translation>
    </message>
    <message>
        <source>Or their friends.</source>
        <translation type="unfinished">ឬមិត្តភក្តិរបស់ពួកគេ។</translation>
    </message>
    <message>
        <source>Police not reachable or not safe</source>
        <translation type="unfinished">ទៅរកនគរបាលមិនបាន ឬមិនមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Or part of it.</source>
        <translation type="unfinished">ឬនគរបាលជាផ្នែកនៃរឿងនេះ។</translation>
    </message>
    <message>
        <source>No services</source>
        <translation type="unfinished">គ្មានសេវា</translation>
    </message>
    <message>
        <source>No school, clinic, lawyer in reach.</source>
        <translation type="unfinished">គ្មានសាលា គ្លីនិក ឬមេធាវីនៅជិត។</translation>
    </message>
    <message>
        <source>War or disaster</source>
        <translation type="unfinished">សង្គ្រាម ឬគ្រោះមហន្តរាយ</translation>
    </message>
    <message>
        <source>In that area.</source>
        <translation type="unfinished">នៅតំបន់នោះ។</translation>
    </message>
    <message>
        <source>Stigma</source>
        <translation type="unfinished">ការរើសអើង និងការនិន្ទា</translation>
    </message>
    <message>
        <source>People talk, doors close.</source>
        <translation type="unfinished">គេនិន្ទា ហើយមិនទទួល។</translation>
    </message>
    <message>
        <source>Work only by risky migration</source>
        <translation type="unfinished">មានតែការងារដោយចំណាកស្រុកប្រថុយ</translation>
    </message>
    <message>
        <source>No other way to earn.</source>
        <translation type="unfinished">គ្មានវិធីផ្សេងរកចំណូល។</translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished">រកមិនឃើញ</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation type="unfinished">អំពើហិង្សាក្នុងផ្ទះ</translation>
    </message>
    <message>
        <source>Against anyone there.</source>
        <translation type="unfinished">លើអ្នកណាក៏ដោយនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Family took part</source>
        <translation type="unfinished">គ្រួសារបានពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>In recruiting or gain.</source>
        <translation type="unfinished">ក្នុងការជ្រើសរើស ឬការទទួលផល។</translation>
    </message>
    <message>
        <source>Family debt</source>
        <translation type="unfinished">បំណុលគ្រួសារ</translation>
    </message>
    <message>
        <source>Pressure to earn.</source>
        <translation type="unfinished">សម្ពាធឱ្យរកចំណូល។</translation>
    </message>
    <message>
        <source>No stable income</source>
        <translation type="unfinished">គ្មានចំណូលទៀងទាត់</translation>
    </message>
    <message>
        <source>In the household.</source>
        <translation type="unfinished">ក្នុងគ្រួសារ។</translation>
    </message>
    <message>
        <source>Some are treated worse</source>
        <translation type="unfinished">សមាជិកខ្លះត្រូវគេធ្វើមិនល្អជាងគេ</translation>
    </message>
    <message>
        <source>Girls, stepchildren, others.</source>
        <translation type="unfinished">ក្មេងស្រី កូនចុង អ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Blame or shame</source>
        <translation type="unfinished">ការបន្ទោស ឬការអាម៉ាស់</translation>
    </message>
    <message>
        <source>The family may turn the person away.</source>
        <translation type="unfinished">គ្រួសារអាចមិនទទួលសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Many depend on the person</source>
        <translation type="unfinished">មនុស្សច្រើនពឹងលើសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Children or sick relatives.</source>
        <translation type="unfinished">កូន ឬសាច់ញាតិឈឺ។</translation>
    </message>
    <message>
        <source>No household</source>
        <translation type="unfinished">គ្មានគ្រួសារ</translation>
    </message>
    <message>
        <source>Nobody to return to.</source>
        <translation type="unfinished">គ្មានអ្នកណាឱ្យត្រឡប់ទៅរក។</translation>
    </message>
    <message>
        <source>Young or old age</source>
        <translation type="unfinished">អាយុក្មេង ឬចាស់</translation>
    </message>
    <message>
        <source>Age makes harm likelier here.</source>
        <translation type="unfinished">អាយុធ្វើឱ្យងាយរងគ្រោះនៅទីនេះ។</translation>
    </message>
    <message>
        <source>No papers or right to stay</source>
        <translation type="unfinished">គ្មានឯកសារ ឬសិទ្ធិស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Fear of officials.</source>
        <translation type="unfinished">ខ្លាចមន្ត្រី។</translation>
    </message>
    <message>
        <source>Health or disability</source>
        <translation type="unfinished">សុខភាព ឬពិការភាព</translation>
    </message>
    <message>
        <source>Needs not met.</source>
        <translation type="unfinished">តម្រូវការមិនបានបំពេញ។</translation>
    </message>
    <message>
        <source>Pregnant or with a small child</source>
        <translation type="unfinished">មានផ្ទៃពោះ ឬមានកូនតូច</translation>
    </message>
    <message>
        <source>Hard to plan or to sleep.</source>
        <translation type="unfinished">ពិបាករៀបផែនការ ឬគេង។</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translation type="unfinished">គ្រឿងញៀន ឬស្រា</translation>
    </message>
    <message>
        <source>Given or used to cope.</source>
        <translation type="unfinished">ត្រូវគេឱ្យ ឬប្រើដើម្បីទ្រាំ។</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished">បំណុល</translation>
    </message>
    <message>
        <source>To recruiters, family or lenders.</source>
        <translation type="unfinished">ជំពាក់អ្នកជ្រើសរើស គ្រួសារ ឬអ្នកឱ្យខ្ចី។</translation>
    </message>
    <message>
        <source>No income</source>
        <translation type="unfinished">គ្មានចំណូល</translation>
    </message>
    <message>
        <source>Cannot pay for food or rent.</source>
        <translation type="unfinished">មិនអាចបង់ថ្លៃអាហារ ឬថ្លៃឈ្នួលផ្ទះ។</translation>
    </message>
    <message>
        <source>No home</source>
        <translation type="unfinished">គ្មានផ្ទះ</translation>
    </message>
    <message>
        <source>Nowhere safe to go.</source>
        <translation type="unfinished">គ្មានកន្លែងមានសុវត្ថិភាពឱ្យទៅ។</translation>
    </message>
    <message>
        <source>Treated badly for who they are</source>
        <translation type="unfinished">ត្រូវគេធ្វើមិនល្អដោយសារអត្តសញ្ញាណរបស់ខ្លួន</translation>
    </message>
    <message>
        <source>Origin, gender, group, orientation: not said which.</source>
        <translation type="unfinished">ដើមកំណើត ភេទ ក្រុម ទំនោរផ្លូវភេទ៖ មិនបញ្ជាក់ថាមួយណា។</translation>
    </message>
    <message>
        <source>Nobody to turn to.</source>
        <translation type="unfinished">គ្មានអ្នកណាឱ្យពឹង។</translation>
    </message>
    <message>
        <source>Images or data online</source>
        <translation type="unfinished">រូបភាព ឬទិន្នន័យនៅលើអនឡាញ</translation>
    </message>
    <message>
        <source>Threat to publish.</source>
        <translation type="unfinished">គំរាមថានឹងផ្សព្វផ្សាយ។</translation>
    </message>
    <message>
        <source>Gave a statement</source>
        <translation type="unfinished">បានផ្ដល់ចម្លើយ</translation>
    </message>
    <message>
        <source>May be a witness.</source>
        <translation type="unfinished">អាចជាសាក្សី។</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation type="unfinished">មិនឃើញមាន</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">ទាប</translation>
    </message>
    <message>
        <source>Ordinary care is enough.</source>
        <translation type="unfinished">ការថែទាំធម្មតាគ្រប់គ្រាន់។</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">មធ្យម</translation>
    </message>
    <message>
        <source>A plan with dates is needed.</source>
        <translation type="unfinished">ត្រូវការផែនការដែលមានកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">ខ្ពស់</translation>
    </message>
    <message>
        <source>Act today, tell the supervisor.</source>
        <translation type="unfinished">ធ្វើសកម្មភាពថ្ងៃនេះ ប្រាប់អ្នកត្រួតពិនិត្យ។</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">មានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished">មួយផ្នែក</translation>
    </message>
    <message>
        <source>With a plan.</source>
        <translation type="unfinished">ដោយមានផែនការ។</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">មិនមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Not safe.</source>
        <translation type="unfinished">មិនមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Strong signs</source>
        <translation type="unfinished">សញ្ញាខ្លាំង</translation>
    </message>
    <message>
        <source>The tool&apos;s rule is met.</source>
        <translation type="unfinished">ត្រូវតាមវិធានរបស់ឧបករណ៍ពិនិត្យ។</translation>
    </message>
    <message>
        <source>Some signs</source>
        <translation type="unfinished">សញ្ញាខ្លះ</translation>
    </message>
    <message>
        <source>Below the tool&apos;s rule.</source>
        <translation type="unfinished">មិនដល់កម្រិតនៃវិធានរបស់ឧបករណ៍ពិនិត្យ។</translation>
    </message>
    <message>
        <source>No signs found</source>
        <translation type="unfinished">រកមិនឃើញសញ្ញា</translation>
    </message>
    <message>
        <source>Nothing ticked among the answered items.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវបានគូស ក្នុងចំណោមចំណុចដែលបានឆ្លើយ។</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation type="unfinished">ចម្លើយតិចពេក</translation>
    </message>
    <message>
        <source>The rule cannot be applied.</source>
        <translation type="unfinished">មិនអាចប្រើវិធានបានទេ។</translation>
    </message>
    <message>
        <source>ILO operational indicators, labour, adult</source>
        <translation type="unfinished">សូចនាករប្រតិបត្តិរបស់ ILO ពលកម្ម មនុស្សពេញវ័យ</translation>
    </message>
    <message>
        <source>Delphi list, adults.</source>
        <translation type="unfinished">បញ្ជី Delphi មនុស្សពេញវ័យ។</translation>
    </message>
    <message>
        <source>ILO operational indicators, labour, child</source>
        <translation type="unfinished">សូចនាករប្រតិបត្តិរបស់ ILO ពលកម្ម កុមារ</translation>
    </message>
    <message>
        <source>Delphi list, children.</source>
        <translation type="unfinished">បញ្ជី Delphi កុមារ។</translation>
    </message>
    <message>
        <source>UNODC signs (part)</source>
        <translation type="unfinished">សញ្ញារបស់ UNODC (មួយផ្នែក)</translation>
    </message>
    <message>
        <source>Partial list from a secondary copy.</source>
        <translation type="unfinished">បញ្ជីមួយផ្នែក ពីច្បាប់ចម្លងបន្ត។</translation>
    </message>
    <message>
        <source>ILO eleven signs of forced labour</source>
        <translation type="unfinished">សញ្ញាដប់មួយរបស់ ILO អំពីពលកម្មដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Eleven signs.</source>
        <translation type="unfinished">សញ្ញាដប់មួយ។</translation>
    </message>
    <message>
        <source>Hong Kong toolkit checklist (part)</source>
        <translation type="unfinished">បញ្ជីពិនិត្យនៃសៀវភៅណែនាំហុងកុង (មួយផ្នែក)</translation>
    </message>
    <message>
        <source>Recruitment checklist only.</source>
        <translation type="unfinished">តែបញ្ជីពិនិត្យអំពីការជ្រើសរើស។</translation>
    </message>
    <message>
        <source>Own questionnaire</source>
        <translation type="unfinished">កម្រងសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Imported from XLSForm.</source>
        <translation type="unfinished">នាំចូលពី XLSForm។</translation>
    </message>
    <message>
        <source>Possible victim</source>
        <translation type="unfinished">អាចជាជនរងគ្រោះ</translation>
    </message>
    <message>
        <source>Go on as if it were so.</source>
        <translation type="unfinished">បន្តធ្វើ ដូចជាពិតប្រាកដ។</translation>
    </message>
    <message>
        <source>Unclear, look again</source>
        <translation type="unfinished">មិនច្បាស់ មើលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Set a date.</source>
        <translation type="unfinished">កំណត់ថ្ងៃ។</translation>
    </message>
    <message>
        <source>Other harm</source>
        <translation type="unfinished">គ្រោះថ្នាក់ផ្សេង</translation>
    </message>
    <message>
        <source>Needs help for another reason.</source>
        <translation type="unfinished">ត្រូវការជំនួយដោយមូលហេតុផ្សេង។</translation>
    </message>
    <message>
        <source>No sign of trafficking</source>
        <translation type="unfinished">គ្មានសញ្ញានៃការជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>Help may still be needed.</source>
        <translation type="unfinished">នៅតែអាចត្រូវការជំនួយ។</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">បានផ្ដល់</translation>
    </message>
    <message>
        <source>Took place.</source>
        <translation type="unfinished">បានកើតឡើង។</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">បានគ្រោង</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation type="unfinished">បានគ្រោង។</translation>
    </message>
    <message>
        <source>Offered, the person said no</source>
        <translation type="unfinished">បានផ្ដល់ជូន សាមីខ្លួនបានបដិសេធ</translation>
    </message>
    <message>
        <source>A choice.</source>
        <translation type="unfinished">ជាជម្រើស។</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation type="unfinished">រកមិនបាន</translation>
    </message>
    <message>
        <source>Place, money or law lacking.</source>
        <translation type="unfinished">ខ្វះកន្លែង ប្រាក់ ឬច្បាប់។</translation>
    </message>
    <message>
        <source>Begun and stopped</source>
        <translation type="unfinished">បានចាប់ផ្ដើម ហើយឈប់</translation>
    </message>
    <message>
        <source>Begun and stopped.</source>
        <translation type="unfinished">បានចាប់ផ្ដើម ហើយឈប់។</translation>
    </message>
    <message>
        <source>Safe housing</source>
        <translation type="unfinished">កន្លែងស្នាក់នៅមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Bed in a safe place.</source>
        <translation type="unfinished">គ្រែក្នុងកន្លែងមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Basic needs</source>
        <translation type="unfinished">តម្រូវការមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Food, clothes, hygiene, pocket money.</source>
        <translation type="unfinished">អាហារ សម្លៀកបំពាក់ អនាម័យ ប្រាក់ចាយ។</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation type="unfinished">ការថែទាំសុខភាព</translation>
    </message>
    <message>
        <source>Counselling and mental health</source>
        <translation type="unfinished">ការប្រឹក្សា និងសុខភាពផ្លូវចិត្ត</translation>
    </message>
    <message>
        <source>Psychosocial support.</source>
        <translation type="unfinished">ការគាំទ្រចិត្តសង្គម។</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation type="unfinished">ជំនួយពេលវិបត្តិ</translation>
    </message>
    <message>
        <source>In acute danger or distress.</source>
        <translation type="unfinished">ពេលមានគ្រោះថ្នាក់ ឬតានតឹងចិត្តខ្លាំង។</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished">ជំនួយផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>Advice, representation.</source>
        <translation type="unfinished">ការប្រឹក្សា ការតំណាង។</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished">ការការពារ</translation>
    </message>
    <message>
        <source>Safety escort, alarm, moving house.</source>
        <translation type="unfinished">ការជូនដំណើរដោយសុវត្ថិភាព សំឡេងរោទ៍ ការប្ដូរផ្ទះ។</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation type="unfinished">ការបកប្រែ</translation>
    </message>
    <message>
        <source>Any language, sign language.</source>
        <translation type="unfinished">ភាសាណាមួយ ភាសាសញ្ញា។</translation>
    </message>
    <message>
        <source>Papers and immigration</source>
        <translation type="unfinished">ឯកសារ និងអន្តោប្រវេសន៍</translation>
    </message>
    <message>
        <source>Replacing papers, permits.</source>
        <translation type="unfinished">ធ្វើឯកសារថ្មីជំនួស ប័ណ្ណអនុញ្ញាត។</translation>
    </message>
    <message>
        <source>School, language, literacy.</source>
        <translation type="unfinished">សាលា ភាសា ការរៀនអាននិងសរសេរ។</translation>
    </message>
    <message>
        <source>Rights training</source>
        <translation type="unfinished">ការបណ្ដុះបណ្ដាលសិទ្ធិ</translation>
    </message>
    <message>
        <source>Knowing one&apos;s rights.</source>
        <translation type="unfinished">ដឹងពីសិទ្ធិរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Job training and work</source>
        <translation type="unfinished">ការបណ្ដុះបណ្ដាលការងារ និងការងារ</translation>
    </message>
    <message>
        <source>Training, placement, tools.</source>
        <translation type="unfinished">ការបណ្ដុះបណ្ដាល ការរកការងារ ឧបករណ៍។</translation>
    </message>
    <message>
        <source>Money help</source>
        <translation type="unfinished">ជំនួយជាប្រាក់</translation>
    </message>
    <message>
        <source>Grants, debt advice, account.</source>
        <translation type="unfinished">ប្រាក់ឧបត្ថម្ភ ការប្រឹក្សាអំពីបំណុល គណនី។</translation>
    </message>
    <message>
        <source>Family tracing and mediation</source>
        <translation type="unfinished">ការស្វែងរកគ្រួសារ និងការសម្របសម្រួល</translation>
    </message>
    <message>
        <source>With consent.</source>
        <translation type="unfinished">ដោយមានការយល់ព្រម។</translation>
    </message>
    <message>
        <source>Return home</source>
        <translation type="unfinished">ការត្រឡប់ទៅផ្ទះ</translation>
    </message>
    <message>
        <source>Freely chosen travel.</source>
        <translation type="unfinished">ការធ្វើដំណើរដែលជ្រើសដោយសេរី។</translation>
    </message>
    <message>
        <source>Settling in</source>
        <translation type="unfinished">ការតាំងលំនៅ</translation>
    </message>
    <message>
        <source>Support after the shelter.</source>
        <translation type="unfinished">ការគាំទ្រក្រោយចេញពីទីជម្រក។</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation type="unfinished">ការថែទាំកុមារ</translation>
    </message>
    <message>
        <source>For the person&apos;s children.</source>
        <translation type="unfinished">សម្រាប់កូនរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished">ការដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>To court, clinic, office.</source>
        <translation type="unfinished">ទៅតុលាការ គ្លីនិក ការិយាល័យ។</translation>
    </message>
    <message>
        <source>Case work</source>
        <translation type="unfinished">ការងារករណី</translation>
    </message>
    <message>
        <source>Planning, accompanying, coordinating.</source>
        <translation type="unfinished">ការរៀបផែនការ ការអមដំណើរ ការសម្របសម្រួល។</translation>
    </message>
    <message>
        <source>Compensation and wages</source>
        <translation type="unfinished">សំណង និងប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Claims and collecting.</source>
        <translation type="unfinished">ការទាមទារ និងការប្រមូលប្រាក់។</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">ការតាមដាន</translation>
    </message>
    <message>
        <source>Contact after leaving.</source>
        <translation type="unfinished">ទំនាក់ទំនងក្រោយចាកចេញ។</translation>
    </message>
    <message>
        <source>Emergency night(s)</source>
        <translation type="unfinished">ស្នាក់នៅបន្ទាន់ពេលយប់</translation>
    </message>
    <message>
        <source>Up to a few days.</source>
        <translation type="unfinished">រហូតដល់ពីរបីថ្ងៃ។</translation>
    </message>
    <message>
        <source>Short stay</source>
        <translation type="unfinished">ការស្នាក់នៅខ្លី</translation>
    </message>
    <message>
        <source>Recovery time.</source>
        <translation type="unfinished">រយៈពេលស្ដារខ្លួន។</translation>
    </message>
    <message>
        <source>Longer stay</source>
        <translation type="unfinished">ការស្នាក់នៅយូរជាង</translation>
    </message>
    <message>
        <source>Transition.</source>
        <translation type="unfinished">ដំណាក់កាលផ្លាស់ប្ដូរ។</translation>
    </message>
    <message>
        <source>Flat run by us</source>
        <translation type="unfinished">ផ្ទះល្វែងដែលយើងគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Semi-independent.</source>
        <translation type="unfinished">រស់នៅពាក់កណ្ដាលឯករាជ្យ។</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">មិនទាន់រួច</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation type="unfinished">មិនទាន់រួច។</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">រួច</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">រួច។</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">លែងត្រូវការ</translation>
    </message>
    <message>
        <source>No longer needed.</source>
        <translation type="unfinished">លែងត្រូវការ។</translation>
    </message>
    <message>
        <source>Drawing the person in.</source>
        <translation type="unfinished">ការទាក់ទាញសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation type="unfinished">ការដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>Moving the person.</source>
        <translation type="unfinished">ការផ្លាស់ទីសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished">ការផ្ទេរ</translation>
    </message>
    <message>
        <source>Handing over.</source>
        <translation type="unfinished">ការប្រគល់បន្ត។</translation>
    </message>
    <message>
        <source>Harbouring</source>
        <translation type="unfinished">ការលាក់ទុក</translation>
    </message>
    <message>
        <source>Keeping or housing.</source>
        <translation type="unfinished">ការទុក ឬឱ្យស្នាក់នៅ។</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Taking over.</source>
        <translation type="unfinished">ការទទួលយកពីអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Taking or exchanging control</source>
        <translation type="unfinished">ការយក ឬប្ដូរការគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Control changes hands.</source>
        <translation type="unfinished">ការគ្រប់គ្រងប្ដូរពីម្នាក់ទៅម្នាក់។</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translation type="unfinished">អាចជាជនរងគ្រោះនៃការជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>Signs are there; nobody has decided yet.</source>
        <translation type="unfinished">មានសញ្ញា តែមិនទាន់មានអ្នកណាសម្រេច។</translation>
    </message>
    <message>
        <source>Actual victim of trafficking</source>
        <translation type="unfinished">ជនរងគ្រោះពិតប្រាកដនៃការជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>Decided by the body named here, on the day and by the definition named here.</source>
        <translation type="unfinished">សម្រេចដោយស្ថាប័នដែលមានឈ្មោះនៅទីនេះ នៅថ្ងៃ និងតាមនិយមន័យដែលបញ្ជាក់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translation type="unfinished">មិនមែនជាជនរងគ្រោះនៃការជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>Decided that it was not trafficking. Help may still be needed.</source>
        <translation type="unfinished">បានសម្រេចថាមិនមែនជាការជួញដូរមនុស្ស។ នៅតែអាចត្រូវការជំនួយ។</translation>
    </message>
    <message>
        <source>Others answer when they are spoken to</source>
        <translation type="unfinished">អ្នកផ្សេងឆ្លើយជំនួស ពេលមានគេនិយាយទៅកាន់</translation>
    </message>
    <message>
        <source>Acts as if told what to do or say</source>
        <translation type="unfinished">ធ្វើដូចជាមានគេប្រាប់ថាត្រូវធ្វើ ឬនិយាយអ្វី</translation>
    </message>
    <message>
        <source>Has little or no company</source>
        <translation type="unfinished">មានអ្នកនៅជាមួយតិច ឬគ្មានសោះ</translation>
    </message>
    <message>
        <source>Has little contact with family or people outside</source>
        <translation type="unfinished">មានទំនាក់ទំនងតិចជាមួយគ្រួសារ ឬអ្នកខាងក្រៅ</translation>
    </message>
    <message>
        <source>Cannot speak freely with others</source>
        <translation type="unfinished">មិនអាចនិយាយដោយសេរីជាមួយអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Believes they must work against their will</source>
        <translation type="unfinished">ជឿថាត្រូវតែធ្វើការ ទោះមិនចង់</translation>
    </message>
    <message>
        <source>Cannot leave the place of work</source>
        <translation type="unfinished">មិនអាចចេញពីកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Somebody seems to control where they go</source>
        <translation type="unfinished">ហាក់មានគេគ្រប់គ្រងកន្លែងដែលត្រូវទៅ</translation>
    </message>
    <message>
        <source>Feels unable to leave, and depends on others</source>
        <translation type="unfinished">គិតថាមិនអាចចាកចេញបាន ហើយពឹងលើអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Shows fear or worry</source>
        <translation type="unfinished">បង្ហាញការភ័យខ្លាច ឬបារម្ភ</translation>
    </message>
    <message>
        <source>They or people close to them were hurt or threatened</source>
        <translation type="unfinished">ខ្លួនឯង ឬអ្នកជិតស្និទ្ធត្រូវគេធ្វើបាប ឬគំរាម</translation>
    </message>
    <message>
        <source>Has injuries that look like an assault</source>
        <translation type="unfinished">មានរបួសដែលមើលទៅដូចត្រូវគេវាយ</translation>
    </message>
    <message>
        <source>Does not trust the authorities</source>
        <translation type="unfinished">មិនទុកចិត្តអាជ្ញាធរ</translation>
    </message>
    <message>
        <source>Is afraid to show what their right of stay is</source>
        <translation type="unfinished">ខ្លាចបង្ហាញពីសិទ្ធិស្នាក់នៅរបស់ខ្លួន</translation>
    </message>
    <message>
        <source>Papers are held by somebody else</source>
        <translation type="unfinished">ឯកសារនៅនឹងអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>Has false papers</source>
        <translation type="unfinished">មានឯកសារក្លែង</translation>
    </message>
    <message>
        <source>Does not know the address of home or work</source>
        <translation type="unfinished">មិនដឹងអាសយដ្ឋានផ្ទះ ឬកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Is moved between brothels or places of work</source>
        <translation type="unfinished">ត្រូវគេផ្លាស់ទីពីផ្ទះសេវាផ្លូវភេទមួយ ឬកន្លែងធ្វើការមួយ ទៅមួយទៀត</translation>
    </message>
    <message>
        <source>Is taken to and from work by somebody</source>
        <translation type="unfinished">មានគេជូនទៅ និងមកពីកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Has tattoos or marks of those who exploit them</source>
        <translation type="unfinished">មានស្នាមសាក់ ឬសញ្ញារបស់អ្នកដែលកេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>Sleeps where they work, or is moved in a group whose language they do not share</source>
        <translation type="unfinished">គេងនៅកន្លែងធ្វើការ ឬត្រូវគេផ្លាស់ទីជាក្រុមដែលនិយាយភាសាខុសគ្នា</translation>
    </message>
    <message>
        <source>Has no cash and no papers to show</source>
        <translation type="unfinished">គ្មានប្រាក់សុទ្ធ និងគ្មានឯកសារបង្ហាញ</translation>
    </message>
    <message>
        <source>Has few clothes, mostly of the kind worn for sex work</source>
        <translation type="unfinished">មានសម្លៀកបំពាក់តិច ភាគច្រើនជាប្រភេទស្លៀកសម្រាប់ការងារផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished">មិនសោះឡើយ</translation>
    </message>
    <message>
        <source>Lowest of five.</source>
        <translation type="unfinished">ទាបបំផុតក្នុងចំណោមប្រាំ។</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation type="unfinished">មធ្យមៗ</translation>
    </message>
    <message>
        <source>So-so.</source>
        <translation type="unfinished">មធ្យមៗ។</translation>
    </message>
    <message>
        <source>Quite</source>
        <translation type="unfinished">គួរសម</translation>
    </message>
    <message>
        <source>Quite.</source>
        <translation type="unfinished">គួរសម។</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation type="unfinished">ខ្លាំងណាស់</translation>
    </message>
    <message>
        <source>Highest of five.</source>
        <translation type="unfinished">ខ្ពស់បំផុតក្នុងចំណោមប្រាំ។</translation>
    </message>
    <message>
        <source>They took the case over</source>
        <translation type="unfinished">ពួកគេបានទទួលយកករណី</translation>
    </message>
    <message>
        <source>They opened a case of their own for the person.</source>
        <translation type="unfinished">ពួកគេបានបើកករណីផ្ទាល់របស់ពួកគេសម្រាប់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>They did not take it</source>
        <translation type="unfinished">ពួកគេមិនបានទទួលយកវាទេ</translation>
    </message>
    <message>
        <source>The person stays with the house that offered the case.</source>
        <translation type="unfinished">សាមីខ្លួននៅជាមួយទីជម្រកដែលបានស្នើប្រគល់ករណី។</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished">ជួរឈរ និងលំដាប់</translation>
    </message>
    <message>
        <source>Last first: newest, highest, Z before A</source>
        <translation type="unfinished">ចុងក្រោយមុន៖ ថ្មីបំផុត ខ្ពស់បំផុត Z មុន A</translation>
    </message>
    <message>
        <source>Space puts a column in or takes it out. Alt with ↑ or ↓ moves it.</source>
        <translation type="unfinished">ចុច Space ដើម្បីដាក់ជួរឈរចូល ឬដកចេញ។ Alt ជាមួយ ↑ ឬ ↓ ផ្លាស់ទីវា។</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished">ជួរឈរ (&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished">ផ្លាស់ឡើងលើ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished">ផ្លាស់ចុះក្រោម (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation type="unfinished">តម្រៀបតាម (&amp;S)</translation>
    </message>
    <message>
        <source>U&amp;se</source>
        <translation type="unfinished">ប្រើ (&amp;S)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>ColumnEditor</name>
    <message>
        <source>As in 2024</source>
        <translation type="unfinished">ដូចក្នុង 2024</translation>
    </message>
    <message>
        <source>As in 2567, of the Buddha</source>
        <translation type="unfinished">ដូចក្នុង 2567 តាមពុទ្ធសករាជ</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation type="unfinished">មិនបានប្រាប់អ្វីទេ</translation>
    </message>
    <message>
        <source>Words of this column</source>
        <translation type="unfinished">ពាក្យក្នុងជួរឈរនេះ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">ពាក្យ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">អត្ថន័យ</translation>
    </message>
    <message>
        <source>How are days &amp;written?</source>
        <translation type="unfinished">តើសរសេរកាលបរិច្ឆេទដូចម្ដេច (&amp;W)?</translation>
    </message>
    <message>
        <source>Which &amp;years?</source>
        <translation type="unfinished">ឆ្នាំប្រភេទណា (&amp;Y)?</translation>
    </message>
    <message>
        <source>What stands between &amp;several answers?</source>
        <translation type="unfinished">តើមានអ្វីនៅចន្លោះចម្លើយច្រើន (&amp;S)?</translation>
    </message>
    <message>
        <source>What does an &amp;empty cell mean?</source>
        <translation type="unfinished">តើក្រឡាទទេមានន័យដូចម្ដេច (&amp;E)?</translation>
    </message>
    <message>
        <source>The chosen word &amp;means</source>
        <translation type="unfinished">ពាក្យដែលបានជ្រើសមានន័យថា (&amp;M)</translation>
    </message>
    <message>
        <source>Choose a column on the list.</source>
        <translation type="unfinished">សូមជ្រើសជួរឈរមួយក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>Which &amp;question does it answer?</source>
        <translation type="unfinished">តើវាឆ្លើយសំណួរណា (&amp;Q)?</translation>
    </message>
    <message>
        <source>None: keep it in the row only</source>
        <translation type="unfinished">គ្មាន៖ រក្សាទុកតែក្នុងជួរ</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation type="unfinished">ដូចដែលមាននៅទីនោះ</translation>
    </message>
    <message>
        <source>No answer: {why}</source>
        <translation type="unfinished">គ្មានចម្លើយ៖ {why}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">មិនទាន់ដឹង</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Synthetic rows are nobody’s record. Nobody may link them with other data, look for a person in them, or count rare things with them.</source>
        <translation type="unfinished">ជួរសំយោគមិនមែនជាកំណត់ត្រារបស់នរណាទេ។ មិនត្រូវឱ្យនរណាភ្ជាប់វាជាមួយទិន្នន័យផ្សេង រកមនុស្សម្នាក់ក្នុងវា ឬប្រើវាដើម្បីរាប់អ្វីដែលកម្រឡើយ។</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">ជួរឈរ</translation>
    </message>
    <message>
        <source>&amp;Leave out what fewer people share than</source>
        <translation type="unfinished">ដកចេញអ្វីដែលចំនួនមនុស្សមានដូចគ្នាតិចជាង (&amp;F)</translation>
    </message>
    <message>
        <source>One answer, or several together. Never under three.</source>
        <translation type="unfinished">ចម្លើយមួយ ឬច្រើនរួមគ្នា។ មិនតិចជាងបីនាក់ឡើយ។</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Column</source>
        <translation type="unfinished">ជួរឈរ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished">ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">ក្លាយជា</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished">ជួរឈរនៃតារាង</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ជួរ</numerusform>
            <numerusform>%Ln ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as the last time: “{name}”.</source>
        <translation type="unfinished">អានដូចលើកមុន៖ “{name}”។</translation>
    </message>
    <message>
        <source>None: by all that the row says</source>
        <translation type="unfinished">គ្មាន៖ តាមអ្វីៗទាំងអស់ដែលជួរប្រាប់</translation>
    </message>
    <message>
        <source>None: every row is somebody else</source>
        <translation type="unfinished">គ្មាន៖ ជួរនីមួយៗជាមនុស្សផ្សេងគ្នា</translation>
    </message>
    <message>
        <source>Whether the person agreed to a record</source>
        <translation type="unfinished">តើសាមីខ្លួនយល់ព្រមឱ្យមានកំណត់ត្រាឬទេ</translation>
    </message>
    <message>
        <source>Stays in the row only</source>
        <translation type="unfinished">នៅតែក្នុងជួរ</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished">សន្លឹក (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Writing of the file</source>
        <translation type="unfinished">របៀបសរសេរអក្សរក្នុងឯកសារ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Line with the headings</source>
        <translation type="unfinished">ជួរដែលមានចំណងជើង (&amp;L)</translation>
    </message>
    <message>
        <source>When the same table comes again, rows that are in are skipped, and changed ones are shown.</source>
        <translation type="unfinished">ពេលតារាងដដែលមកម្ដងទៀត ជួរដែលបានចូលហើយត្រូវរំលង ហើយជួរដែលបានកែត្រូវបង្ហាញ។</translation>
    </message>
    <message>
        <source>&amp;Name of this source</source>
        <translation type="unfinished">ឈ្មោះប្រភពនេះ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Key column</source>
        <translation type="unfinished">ជួរឈរសម្គាល់ (&amp;K)</translation>
    </message>
    <message>
        <source>Column that says &amp;which person a row is about</source>
        <translation type="unfinished">ជួរឈរដែលប្រាប់ថាជួរមួយៗអំពីអ្នកណា (&amp;W)</translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished">តារាង</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation type="unfinished">ជួរឈររបស់វា</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open a mapping…</source>
        <translation type="unfinished">បើកការផ្គូផ្គង (&amp;O)…</translation>
    </message>
    <message>
        <source>Save the &amp;mapping…</source>
        <translation type="unfinished">រក្សាទុកការផ្គូផ្គង (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Try without writing</source>
        <translation type="unfinished">សាកដោយមិនសរសេរ (&amp;T)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>&amp;Same person</source>
        <translation type="unfinished">មនុស្សដដែល (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished">មិនមែនមនុស្សដដែល (&amp;N)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation type="unfinished">សម្រេចពេលក្រោយ (&amp;L)</translation>
    </message>
    <message>
        <source>Write how you know. It is kept with the decision.</source>
        <translation type="unfinished">សូមសរសេរថាអ្នកដឹងដោយរបៀបណា។ វាត្រូវរក្សាទុកជាមួយការសម្រេច។</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key</comment>
        <translation type="unfinished">S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key</comment>
        <translation type="unfinished">N</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key</comment>
        <translation type="unfinished">L</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">បើកករណី</translation>
    </message>
    <message>
        <source>Open the case {number}</source>
        <translation type="unfinished">បើកករណី {number}</translation>
    </message>
    <message>
        <source>&amp;How do you know?</source>
        <translation type="unfinished">តើអ្នកដឹងដោយរបៀបណា (&amp;H)?</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Where organisations differ</source>
        <translation type="unfinished">កន្លែងដែលអង្គការខុសគ្នា</translation>
    </message>
    <message>
        <source>Read this before their numbers stand side by side.</source>
        <translation type="unfinished">សូមអានចំណុចនេះ មុនពេលដាក់លេខរបស់ពួកគេទន្ទឹមគ្នា។</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished">ប្រៀបធៀប (&amp;C)</translation>
    </message>
    <message>
        <source>Looking where organisations differ</source>
        <translation type="unfinished">កំពុងមើលថាអង្គការខុសគ្នាត្រង់ណា</translation>
    </message>
    <message>
        <source>Some of these organisations do not belong side by side in this figure, and a table that is split by organisation is refused. Count each of them alone.</source>
        <translation type="unfinished">អង្គការខ្លះក្នុងនេះមិនគួរដាក់ទន្ទឹមគ្នាក្នុងតួលេខនេះទេ ហើយតារាងដែលបំបែកតាមអង្គការត្រូវបានបដិសេធ។ សូមរាប់អង្គការនីមួយៗដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>They may stand side by side, with care: say beside the figure what differs.</source>
        <translation type="unfinished">ពួកគេអាចដាក់ទន្ទឹមគ្នាបាន ដោយប្រុងប្រយ័ត្ន៖ សូមប្រាប់នៅជាប់តួលេខថាអ្វីខុសគ្នា។</translation>
    </message>
    <message>
        <source>Nothing that is known here speaks against setting them side by side.</source>
        <translation type="unfinished">គ្មានអ្វីដែលដឹងនៅទីនេះហាមមិនឱ្យដាក់ពួកគេទន្ទឹមគ្នាទេ។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation type="unfinished">បានឈប់។ គ្មានអ្វីត្រូវបានប្រៀបធៀបទេ។</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished">សំណួរ (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished">រយៈពេល (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What they say of themselves</source>
        <translation type="unfinished">អ្វីដែលពួកគេប្រាប់អំពីខ្លួន (&amp;W)</translation>
    </message>
    <message>
        <source>Only one organisation has records in this figure and period: there is nothing to compare.</source>
        <translation type="unfinished">មានតែអង្គការមួយដែលមានកំណត់ត្រាក្នុងតួលេខ និងរយៈពេលនេះ៖ គ្មានអ្វីត្រូវប្រៀបធៀបទេ។</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវប្រៀបធៀប</translation>
    </message>
</context>
<context>
    <name>CompleteTab</name>
    <message>
        <source>&amp;Cases that began in</source>
        <translation type="unfinished">ករណីដែលចាប់ផ្ដើមក្នុង (&amp;C)</translation>
    </message>
    <message>
        <source>No case began in this period. Choose a longer one.</source>
        <translation type="unfinished">គ្មានករណីណាចាប់ផ្ដើមក្នុងរយៈពេលនេះទេ។ សូមជ្រើសរយៈពេលវែងជាង។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ករណី</numerusform>
            <numerusform>%Ln ករណី</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">ជ្រើស…</translation>
    </message>
    <message>
        <source>Nobody knows any more: for care only, nothing is shared</source>
        <translation type="unfinished">លែងមានអ្នកណាដឹង៖ សម្រាប់តែការថែទាំ គ្មានអ្វីត្រូវចែករំលែក</translation>
    </message>
    <message>
        <source>A column says it, row by row</source>
        <translation type="unfinished">មានជួរឈរប្រាប់ សម្រាប់ជួរម្ដងមួយៗ</translation>
    </message>
    <message>
        <source>Words about agreement</source>
        <translation type="unfinished">ពាក្យអំពីការយល់ព្រម</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">ពាក្យ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">អត្ថន័យ</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">មិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>Agreed to a record</source>
        <translation type="unfinished">បានយល់ព្រមឱ្យមានកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Said no, or took it back: the row is set aside</source>
        <translation type="unfinished">បានបដិសេធ ឬបានដកវិញ៖ ជួរនេះទុកដោយឡែក</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">គ្មានអ្នកណាដឹង</translation>
    </message>
    <message>
        <source>An empty cell means that nobody knows; a word without a meaning sets its row aside. A yes lets the record be kept for care. Nothing is shared before the person is asked anew.</source>
        <translation type="unfinished">ក្រឡាទទេមានន័យថាគ្មានអ្នកណាដឹង។ ពាក្យដែលគ្មានអត្ថន័យ ធ្វើឱ្យជួររបស់វាត្រូវទុកដោយឡែក។ បើសាមីខ្លួនយល់ព្រម អាចរក្សាកំណត់ត្រាសម្រាប់ការថែទាំ។ គ្មានអ្វីត្រូវចែករំលែកទេ មុនពេលសួរសាមីខ្លួនជាថ្មី។</translation>
    </message>
    <message>
        <source>Column that says whether the person a&amp;greed</source>
        <translation type="unfinished">ជួរឈរដែលប្រាប់ថាសាមីខ្លួនបានយល់ព្រមឬទេ (&amp;G)</translation>
    </message>
    <message>
        <source>This word means for the pe&amp;rson</source>
        <translation type="unfinished">សម្រាប់សាមីខ្លួន ពាក្យនេះមានន័យថា (&amp;R)</translation>
    </message>
    <message>
        <source>What did these people &amp;agree to?</source>
        <translation type="unfinished">តើមនុស្សទាំងនេះបានយល់ព្រមអ្វី (&amp;A)?</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>One permission is for one purpose and one receiver.</source>
        <translation type="unfinished">ការអនុញ្ញាតមួយ សម្រាប់គោលបំណងមួយ និងអ្នកទទួលម្នាក់។</translation>
    </message>
    <message>
        <source>Add &amp;permission</source>
        <translation type="unfinished">បន្ថែមការអនុញ្ញាត (&amp;P)</translation>
    </message>
    <message>
        <source>Without one nothing is shared.</source>
        <translation type="unfinished">បើគ្មាន គ្មានអ្វីត្រូវចែករំលែកទេ។</translation>
    </message>
    <message>
        <source>No permission is recorded</source>
        <translation type="unfinished">មិនមានការអនុញ្ញាតកត់ត្រាទុកទេ</translation>
    </message>
    <message>
        <source>These permissions were changed on another laptop of this house, and that came in a partner&apos;s bundle. Nothing about this person goes out from here until someone has looked. Compare with the signed paper, or ask whoever sits at the other laptop.</source>
        <translation type="unfinished">ការអនុញ្ញាតទាំងនេះត្រូវបានផ្លាស់ប្ដូរលើកុំព្យូទ័រយួរដៃមួយទៀតនៃទីជម្រកនេះ ហើយការផ្លាស់ប្ដូរនោះមកក្នុងកញ្ចប់របស់ដៃគូ។ គ្មានអ្វីអំពីសាមីខ្លួននេះចេញទៅពីទីនេះទេ រហូតដល់មានអ្នកបានមើលវា។ សូមផ្ទៀងជាមួយក្រដាសដែលបានចុះហត្ថលេខា ឬសួរអ្នកដែលប្រើកុំព្យូទ័រយួរដៃមួយទៀតនោះ។</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation type="unfinished">វាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">មានសុពលភាព</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation type="unfinished">គ្មានសុពលភាព</translation>
    </message>
    <message>
        <source>Look at the signed sheet</source>
        <translation type="unfinished">មើលសន្លឹកដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Look at the signed sheet: {0}</source>
        <translation type="unfinished">មើលសន្លឹកដែលបានចុះហត្ថលេខា៖ {0}</translation>
    </message>
    <message>
        <source>Ask again or narrow…</source>
        <translation type="unfinished">សួរម្ដងទៀត ឬបង្រួម…</translation>
    </message>
    <message>
        <source>Ask again or narrow: {0}</source>
        <translation type="unfinished">សួរម្ដងទៀត ឬបង្រួម៖ {0}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">កែ…</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation type="unfinished">កែ៖ {0}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Print: {0}</source>
        <translation type="unfinished">បោះពុម្ព៖ {0}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished">ដកវិញ…</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation type="unfinished">ដកវិញ៖ {0}</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Could not ask: danger to life</source>
        <translation type="unfinished">មិនអាចសួរបាន៖ គ្រោះថ្នាក់ដល់ជីវិត</translation>
    </message>
    <message>
        <source>The person can be asked after all</source>
        <translation type="unfinished">ឥឡូវអាចសួរសាមីខ្លួនបាន</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation type="unfinished">អ្វីដែលអាចចែករំលែក</translation>
    </message>
    <message>
        <source>Say who would receive it.</source>
        <translation type="unfinished">សូមប្រាប់ថាអ្នកណានឹងទទួលវា។</translation>
    </message>
    <message>
        <source>First say what stays between you and what you must report by law. Then explain each point in words the person understands, and tick only what was said. No is a full answer: help does not depend on it.</source>
        <translation type="unfinished">ជាដំបូង សូមប្រាប់ពីអ្វីដែលនៅរវាងអ្នកទាំងពីរ និងអ្វីដែលច្បាប់តម្រូវឱ្យរាយការណ៍។ បន្ទាប់មកពន្យល់ចំណុចនីមួយៗដោយពាក្យដែលសាមីខ្លួនយល់ ហើយគូសតែអ្វីដែលបាននិយាយ។ ពាក្យថាទេ ជាចម្លើយពេញលេញ៖ ជំនួយមិនអាស្រ័យលើវាទេ។</translation>
    </message>
    <message>
        <source>Not asked because life was in danger. What is needed for care and safety may be recorded now; nothing is shared with anybody. Say why, and on which day you will ask again.</source>
        <translation type="unfinished">មិនបានសួរដោយសារជីវិតមានគ្រោះថ្នាក់។ អ្វីដែលចាំបាច់សម្រាប់ការថែទាំ និងសុវត្ថិភាពអាចកត់ត្រាឥឡូវនេះ គ្មានអ្វីត្រូវចែករំលែកជាមួយអ្នកណាទេ។ សូមប្រាប់មូលហេតុ និងថ្ងៃដែលអ្នកនឹងសួរម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The person said no, and that is respected: nothing is recorded here. Help goes on without a record. Discard what was typed, or save it for later if the person wants to think again.</source>
        <translation type="unfinished">សាមីខ្លួនបានបដិសេធ ហើយយើងគោរពការនេះ៖ គ្មានអ្វីត្រូវកត់ត្រានៅទីនេះទេ។ ជំនួយនៅបន្តដោយគ្មានកំណត់ត្រា។ សូមបោះបង់អ្វីដែលបានវាយ ឬរក្សាទុកសម្រាប់ពេលក្រោយ បើសាមីខ្លួនចង់គិតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Not decided yet: save this for later, and ask again when the person is ready.</source>
        <translation type="unfinished">មិនទាន់សម្រេច៖ សូមរក្សាទុកសម្រាប់ពេលក្រោយ ហើយសួរម្ដងទៀតពេលសាមីខ្លួនរួចរាល់។</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Given</source>
        <translation type="unfinished">បានផ្ដល់</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation type="unfinished">បានបង្រួម</translation>
    </message>
    <message>
        <source>Widened</source>
        <translation type="unfinished">បានពង្រីក</translation>
    </message>
    <message>
        <source>Given again</source>
        <translation type="unfinished">បានផ្ដល់ម្ដងទៀត</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation type="unfinished">សរសេរច្រឡំ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">បដិសេធ</translation>
    </message>
    <message>
        <source>without: {0}</source>
        <translation type="unfinished">ដោយគ្មាន៖ {0}</translation>
    </message>
    <message>
        <source>ran out on {0}</source>
        <translation type="unfinished">បានផុតកំណត់នៅ {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished">រហូតដល់ {0}</translation>
    </message>
    <message>
        <source>taken back on {0}</source>
        <translation type="unfinished">បានដកវិញនៅ {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished">ដោយ {0}</translation>
    </message>
    <message>
        <source>explained in {0}</source>
        <translation type="unfinished">បានពន្យល់ជា {0}</translation>
    </message>
    <message>
        <source>written down by {0}</source>
        <translation type="unfinished">សរសេរដោយ {0}</translation>
    </message>
    <message>
        <source>interpreter: {0}</source>
        <translation type="unfinished">អ្នកបកប្រែ៖ {0}</translation>
    </message>
    <message>
        <source>witness: {0}</source>
        <translation type="unfinished">សាក្សី៖ {0}</translation>
    </message>
    <message>
        <source>ask again on {0}</source>
        <translation type="unfinished">សួរម្ដងទៀតនៅ {0}</translation>
    </message>
    <message>
        <source>form: {0}</source>
        <translation type="unfinished">ទម្រង់៖ {0}</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">ដ្រាយ USB (&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy to hand out</source>
        <translation type="unfinished">រក្សាទុកច្បាប់ចម្លងសម្រាប់ប្រគល់ឱ្យគេ (&amp;V)</translation>
    </message>
    <message>
        <source>One zip that is not sealed: everybody who has it can read these figures.</source>
        <translation type="unfinished">ឯកសារ zip មួយដែលមិនបានបិទត្រា៖ អ្នកណាដែលមានវា អាចអានតួលេខទាំងនេះបាន។</translation>
    </message>
    <message>
        <source>How somebody else makes sure of it: the README in the zip says which two commands to type (sha256sum and ssh-keygen). They must get your organisation’s key by another way than this file, and compare it.</source>
        <translation type="unfinished">របៀបដែលអ្នកផ្សេងផ្ទៀងផ្ទាត់វា៖ README ក្នុង zip ប្រាប់ពាក្យបញ្ជាពីរដែលត្រូវវាយ (sha256sum និង ssh-keygen)។ គេត្រូវទទួលសោរបស់អង្គការអ្នកតាមផ្លូវផ្សេងក្រៅពីឯកសារនេះ ហើយប្រៀបធៀបវា។</translation>
    </message>
    <message>
        <source>Save a copy to hand out</source>
        <translation type="unfinished">រក្សាទុកច្បាប់ចម្លងសម្រាប់ប្រគល់ឱ្យគេ</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n នាទី</numerusform>
            <numerusform>%n នាទី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <translation type="unfinished">
            <numerusform>អាយុប្រហែល %n ឆ្នាំ</numerusform>
            <numerusform>អាយុប្រហែល %n ឆ្នាំ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old on {0}</source>
        <translation type="unfinished">
            <numerusform>អាយុប្រហែល %n ឆ្នាំ នៅ {0}</numerusform>
            <numerusform>អាយុប្រហែល %n ឆ្នាំ នៅ {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform>យឺត %Ln ថ្ងៃ</numerusform>
            <numerusform>យឺត %Ln ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>និង %Ln ទៀត</numerusform>
            <numerusform>និង %Ln ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no open case of your own now.</source>
        <translation type="unfinished">ឥឡូវអ្នកមិនមានករណីបើករបស់អ្នកផ្ទាល់ទេ។</translation>
    </message>
    <message>
        <source>In your open cases every core question was asked. Thank you.</source>
        <translation type="unfinished">ក្នុងករណីបើករបស់អ្នក សំណួរសំខាន់ទាំងអស់ត្រូវបានសួរហើយ។ សូមអរគុណ។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln សំណួរ</numerusform>
            <numerusform>%Ln សំណួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ករណី</numerusform>
            <numerusform>%Ln ករណី</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions} of {cases} could still be asked, when the person is ready.</source>
        <translation type="unfinished">នៅអាចសួរបាន {questions} ក្នុង {cases} ពេលសាមីខ្លួនរួចរាល់។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in them may be worth a second look.</source>
        <translation type="unfinished">
            <numerusform>ក្នុងនោះ មាន %Ln ចំណុចដែលអាចគួរមើលម្ដងទៀត។</numerusform>
            <numerusform>ក្នុងនោះ មាន %Ln ចំណុចដែលអាចគួរមើលម្ដងទៀត។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written more than once. What was written once is not shown: it may point at somebody.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវបានសរសេរលើសពីម្ដងទេ។ អ្វីដែលបានសរសេរតែម្ដងមិនបង្ហាញទេ៖ វាអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: {text}</source>
        <translation type="unfinished">
            <numerusform>%Ln ដង៖ {text}</numerusform>
            <numerusform>%Ln ដង៖ {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) said yes to statistics</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់បានយល់ព្រមចំពោះស្ថិតិ</numerusform>
            <numerusform>%Ln នាក់បានយល់ព្រមចំពោះស្ថិតិ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept back from figures that leave</source>
        <translation type="unfinished">
            <numerusform>រក្សាទុក %Ln មិនដាក់ក្នុងតួលេខដែលចេញទៅក្រៅ</numerusform>
            <numerusform>រក្សាទុក %Ln មិនដាក់ក្នុងតួលេខដែលចេញទៅក្រៅ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">កំពុងចាក់សោ…</translation>
    </message>
    <message>
        <source>Hidden. Press any key to go on.</source>
        <translation type="unfinished">បានលាក់។ ចុចគ្រាប់ចុចណាមួយដើម្បីបន្ត។</translation>
    </message>
</context>
<context>
    <name>DangerBanner</name>
    <message>
        <source>Danger: {0}.</source>
        <translation type="unfinished">គ្រោះថ្នាក់៖ {0}។</translation>
    </message>
    <message>
        <source>Must not know that the person is here: {0}</source>
        <translation type="unfinished">មិនត្រូវដឹងថាសាមីខ្លួននៅទីនេះ៖ {0}</translation>
    </message>
    <message>
        <source>For the night staff: {0}</source>
        <translation type="unfinished">សម្រាប់បុគ្គលិកវេនយប់៖ {0}</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>HTCDS 2.0 (IOM)</source>
        <translation type="unfinished">HTCDS 2.0 (IOM)</translation>
    </message>
    <message>
        <source>CTDC columns of 2024</source>
        <translation type="unfinished">ជួរឈរ CTDC ឆ្នាំ 2024</translation>
    </message>
    <message>
        <source>ICS-TIP units (UNODC, IOM)</source>
        <translation type="unfinished">ឯកតា ICS-TIP (UNODC, IOM)</translation>
    </message>
    <message>
        <source>HTCDS for Salesforce</source>
        <translation type="unfinished">HTCDS សម្រាប់ Salesforce</translation>
    </message>
    <message>
        <source>Synthetic rows (nobody’s record)</source>
        <translation type="unfinished">ជួរសំយោគ (មិនមែនកំណត់ត្រារបស់នរណាទេ)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished">សៀវភៅតារាង Excel (XLSX)</translation>
    </message>
    <message>
        <source>Tables of text (CSV)</source>
        <translation type="unfinished">តារាងអត្ថបទ (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished">JSON សម្រាប់កម្មវិធី</translation>
    </message>
    <message>
        <source>The published template</source>
        <translation type="unfinished">គំរូដែលបានផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>The published template with lists</source>
        <translation type="unfinished">គំរូដែលបានផ្សព្វផ្សាយ មានបញ្ជី</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation type="unfinished">តួលេខគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Research without names</source>
        <translation type="unfinished">ការស្រាវជ្រាវគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation type="unfinished">ការសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">ការបញ្ជូនបន្ត</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Hand out data</source>
        <translation type="unfinished">ប្រគល់ទិន្នន័យ</translation>
    </message>
    <message>
        <source>Only of people who agreed to this partner and this purpose. Whether the law allows it, you must know.</source>
        <translation type="unfinished">តែរបស់មនុស្សដែលបានយល់ព្រមចំពោះដៃគូនេះ និងគោលបំណងនេះ។ អ្នកត្រូវដឹងថាច្បាប់អនុញ្ញាតឬទេ។</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">កំពុងរាប់…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">កំពុងចាប់ផ្ដើម…</translation>
    </message>
    <message>
        <source>Hand it out without a seal?</source>
        <translation type="unfinished">ប្រគល់ដោយមិនបិទត្រា?</translation>
    </message>
    <message>
        <source>Whoever finds the file can read what happened to these people, and Havenbook cannot call it back. Your name and your reason stand in the file and in the access log.</source>
        <translation type="unfinished">អ្នកណារកឃើញឯកសារនេះ អាចអានថាមានអ្វីកើតឡើងចំពោះមនុស្សទាំងនេះ ហើយ Havenbook មិនអាចយកវាមកវិញបានទេ។ ឈ្មោះ និងមូលហេតុរបស់អ្នកនៅក្នុងឯកសារ និងក្នុងកំណត់ហេតុចូលប្រើ។</translation>
    </message>
    <message>
        <source>Write it unsealed</source>
        <translation type="unfinished">សរសេរដោយមិនបិទត្រា</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់</numerusform>
            <numerusform>%Ln នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln synthetic row(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ជួរសំយោគ</numerusform>
            <numerusform>%Ln ជួរសំយោគ</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with {people} was written, read back and found whole: {path}</source>
        <translation type="unfinished">ឯកសារដែលមាន {people} ត្រូវបានសរសេរ អានឡើងវិញ ហើយឃើញថាពេញលេញ៖ {path}</translation>
    </message>
    <message>
        <source>The drive is safe to remove.</source>
        <translation type="unfinished">អាចដកដ្រាយចេញដោយសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Now eject the drive before you pull it out.</source>
        <translation type="unfinished">ឥឡូវសូមច្រានដ្រាយចេញ មុនពេលដកវា។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the drive.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីនៅសល់លើដ្រាយទេ។</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">ថ្ងៃ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">ឆ្នាំ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">ខែ</translation>
    </message>
</context>
<context>
    <name>DecidedView</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">ការសម្រេច</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished">ដកវិញ (&amp;T)</translation>
    </message>
    <message>
        <source>These decisions cannot all be true: {people}. Take one of them back. Until then they count apart.</source>
        <translation type="unfinished">ការសម្រេចទាំងនេះមិនអាចត្រឹមត្រូវទាំងអស់បានទេ៖ {people}។ សូមដកមួយវិញ។ រហូតដល់ពេលនោះ គេរាប់ដោយឡែកពីគ្នា។</translation>
    </message>
    <message>
        <source>Decided by {house}. Only they can take it back.</source>
        <translation type="unfinished">សម្រេចដោយ {house}។ មានតែពួកគេអាចដកវាវិញបាន។</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">អ្នកណា</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">សេចក្ដីសម្រេច</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">ដោយ</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>The answer never leaves this house.</source>
        <translation type="unfinished">ចម្លើយមិនដែលចេញពីទីជម្រកនេះទេ។</translation>
    </message>
    <message>
        <source>With the person&apos;s permission it counts in figures without names.</source>
        <translation type="unfinished">បើសាមីខ្លួនអនុញ្ញាត វារាប់ក្នុងតួលេខគ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>It travels under a code, only where the person allowed it.</source>
        <translation type="unfinished">វាត្រូវផ្ញើក្រោមលេខកូដ តែទៅកន្លែងដែលសាមីខ្លួនអនុញ្ញាត។</translation>
    </message>
    <message>
        <source>It travels with the name, only where the person allowed that.</source>
        <translation type="unfinished">វាត្រូវផ្ញើជាមួយឈ្មោះ តែទៅកន្លែងដែលសាមីខ្លួនអនុញ្ញាត។</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Coordinating organisation</source>
        <translation type="unfinished">អង្គការសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">ទីជម្រក</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished">ដៃគូ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">តុការងារ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s), the most pressing first</source>
        <translation type="unfinished">
            <numerusform>ដៃគូ %Ln បន្ទាន់បំផុតនៅមុនគេ</numerusform>
            <numerusform>ដៃគូ %Ln បន្ទាន់បំផុតនៅមុនគេ</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">បានទទួល</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">ខ្វះ</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished">រង់ចាំអ្នក</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished">គុណភាព</translation>
    </message>
    <message>
        <source>Says of itself</source>
        <translation type="unfinished">ប្រាប់អំពីខ្លួន</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records may be one person</source>
        <translation type="unfinished">
            <numerusform>កំណត់ត្រា %Ln គូអាចជាមនុស្សតែម្នាក់</numerusform>
            <numerusform>កំណត់ត្រា %Ln គូអាចជាមនុស្សតែម្នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>From all partners</source>
        <translation type="unfinished">ពីដៃគូទាំងអស់</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered case(s) wait for an answer</source>
        <translation type="unfinished">
            <numerusform>ករណីដែលបានស្នើប្រគល់ %Ln រង់ចាំចម្លើយ</numerusform>
            <numerusform>ករណីដែលបានស្នើប្រគល់ %Ln រង់ចាំចម្លើយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait for your approval</source>
        <translation type="unfinished">
            <numerusform>កំណត់ត្រា %Ln រង់ចាំការអនុម័តរបស់អ្នក</numerusform>
            <numerusform>កំណត់ត្រា %Ln រង់ចាំការអនុម័តរបស់អ្នក</numerusform>
        </translation>
    </message>
    <message>
        <source>Of our own</source>
        <translation type="unfinished">ផ្ទាល់របស់យើង</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">ដៃគូ</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation type="unfinished">កញ្ចប់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished">រង់ចាំ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">ពេញលេញ</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished">មិនទាន់មានដៃគូទេ</translation>
    </message>
    <message>
        <source>Exchange cards with the first shelter, and write down what you agreed.</source>
        <translation type="unfinished">សូមប្ដូរកាតជាមួយទីជម្រកដំបូង ហើយសរសេរទុកអ្វីដែលអ្នកបានព្រមព្រៀង។</translation>
    </message>
    <message>
        <source>Go to &amp;partners</source>
        <translation type="unfinished">ទៅដៃគូ (&amp;P)</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Tab to what the partner asks</source>
        <translation type="unfinished">↑ ↓ ផ្លាស់ទី   ·   Tab ទៅអ្វីដែលដៃគូសួរ</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">មិនទាន់មានអ្វី</translation>
    </message>
    <message>
        <source>No bundle has come from here yet.</source>
        <translation type="unfinished">មិនទាន់មានកញ្ចប់មកពីទីនេះទេ។</translation>
    </message>
    <message>
        <source>Bundle {number}, {day}</source>
        <translation type="unfinished">កញ្ចប់ {number}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់</numerusform>
            <numerusform>%Ln នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln បន្ទាត់</numerusform>
            <numerusform>%Ln បន្ទាត់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of silence</source>
        <translation type="unfinished">
            <numerusform>ស្ងាត់ %Ln ថ្ងៃ</numerusform>
            <numerusform>ស្ងាត់ %Ln ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) never came</source>
        <translation type="unfinished">
            <numerusform>លេខ %Ln មិនដែលមកដល់</numerusform>
            <numerusform>លេខ %Ln មិនដែលមកដល់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipts not taken home</source>
        <translation type="unfinished">
            <numerusform>បង្កាន់ដៃ %Ln មិនទាន់យកទៅវិញ</numerusform>
            <numerusform>បង្កាន់ដៃ %Ln មិនទាន់យកទៅវិញ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in dispute</source>
        <translation type="unfinished">
            <numerusform>ខ្វែងគ្នា %Ln</numerusform>
            <numerusform>ខ្វែងគ្នា %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation type="unfinished">
            <numerusform>ទុកដោយឡែក %Ln</numerusform>
            <numerusform>ទុកដោយឡែក %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) to confirm</source>
        <translation type="unfinished">
            <numerusform>ការលុប %Ln ត្រូវបញ្ជាក់</numerusform>
            <numerusform>ការលុប %Ln ត្រូវបញ្ជាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation type="unfinished">គ្មានកិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished">បានចប់ {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished">រហូតដល់ {day}</translation>
    </message>
    <message>
        <source>How often a bundle should come is not agreed.</source>
        <translation type="unfinished">មិនទាន់ព្រមព្រៀងថាកញ្ចប់គួរមកញឹកញាប់ប៉ុនណាទេ។</translation>
    </message>
    <message numerus="yes">
        <source>A bundle every %Ln day(s) is agreed.</source>
        <translation type="unfinished">
            <numerusform>បានព្រមព្រៀងថាមានកញ្ចប់មួយរៀងរាល់ %Ln ថ្ងៃ។</numerusform>
            <numerusform>បានព្រមព្រៀងថាមានកញ្ចប់មួយរៀងរាល់ %Ln ថ្ងៃ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Never said how it works: ask, or write it down</source>
        <translation type="unfinished">មិនដែលបានប្រាប់ពីរបៀបធ្វើការទេ៖ សូមសួរ ឬសរសេរវាទុក</translation>
    </message>
    <message>
        <source>No definition of trafficking, as of {day}</source>
        <translation type="unfinished">គ្មាននិយមន័យនៃការជួញដូរមនុស្ស គិតត្រឹម {day}</translation>
    </message>
    <message>
        <source>{name}: {law}, as of {day}</source>
        <translation type="unfinished">{name}៖ {law} គិតត្រឹម {day}</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវរាប់</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} ក្នុង {all}</translation>
    </message>
    <message>
        <source>Core questions with an answer: {part}</source>
        <translation type="unfinished">សំណួរសំខាន់ដែលមានចម្លើយ៖ {part}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>ចំណុចផ្ទុយគ្នា %Ln</numerusform>
            <numerusform>ចំណុចផ្ទុយគ្នា %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“Other”: {n} of {all}</source>
        <translation type="unfinished">“ផ្សេងទៀត”៖ {n} ក្នុង {all}</translation>
    </message>
    <message>
        <source>newest intake {month}</source>
        <translation type="unfinished">ការទទួលចូលថ្មីបំផុត {month}</translation>
    </message>
</context>
<context>
    <name>DifferenceNote</name>
    <message>
        <source>See where they &amp;differ</source>
        <translation type="unfinished">មើលថាខុសគ្នាត្រង់ណា (&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure. Some do not belong side by side:</source>
        <translation type="unfinished">
            <numerusform>អង្គការ %Ln ក្នុងតួលេខនេះ។ ខ្លះមិនគួរដាក់ទន្ទឹមគ្នាទេ៖</numerusform>
            <numerusform>អង្គការ %Ln ក្នុងតួលេខនេះ។ ខ្លះមិនគួរដាក់ទន្ទឹមគ្នាទេ៖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure. Read it with care:</source>
        <translation type="unfinished">
            <numerusform>អង្គការ %Ln ក្នុងតួលេខនេះ។ សូមអានវាដោយប្រុងប្រយ័ត្ន៖</numerusform>
            <numerusform>អង្គការ %Ln ក្នុងតួលេខនេះ។ សូមអានវាដោយប្រុងប្រយ័ត្ន៖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure, and nothing known against it.</source>
        <translation type="unfinished">
            <numerusform>អង្គការ %Ln ក្នុងតួលេខនេះ ហើយមិនដឹងថាមានអ្វីហាមឃាត់ទេ។</numerusform>
            <numerusform>អង្គការ %Ln ក្នុងតួលេខនេះ ហើយមិនដឹងថាមានអ្វីហាមឃាត់ទេ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation type="unfinished">
            <numerusform>%Ln ទៀត។</numerusform>
            <numerusform>%Ln ទៀត។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Definition of trafficking</source>
        <translation type="unfinished">និយមន័យនៃការជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>Whether this is asked</source>
        <translation type="unfinished">តើសួរចំណុចនេះឬទេ</translation>
    </message>
    <message>
        <source>Help that is given</source>
        <translation type="unfinished">ជំនួយដែលផ្ដល់</translation>
    </message>
    <message>
        <source>Whom they take in</source>
        <translation type="unfinished">អ្នកដែលពួកគេទទួល</translation>
    </message>
    <message>
        <source>Where people come from</source>
        <translation type="unfinished">កន្លែងដែលមនុស្សមកពី</translation>
    </message>
    <message>
        <source>Reports since</source>
        <translation type="unfinished">រាយការណ៍តាំងពី</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished">ខុសគ្នា</translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished">ដូចគ្នា</translation>
    </message>
    <message>
        <source>Not all said</source>
        <translation type="unfinished">មិនបានប្រាប់គ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">បានសុំ</translation>
    </message>
    <message>
        <source>Not asked: nothing of it is in any share</source>
        <translation type="unfinished">មិនបានសួរ៖ គ្មានអ្វីពីវាក្នុងចំណែកណាទេ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">មិនបានប្រាប់</translation>
    </message>
    <message>
        <source>{n} of {all} have an answer</source>
        <translation type="unfinished">{n} ក្នុង {all} មានចម្លើយ</translation>
    </message>
    <message>
        <source>Count alone</source>
        <translation type="unfinished">រាប់ដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">អ្វីដែលអង្គការប្រាប់</translation>
    </message>
    <message>
        <source>Organisations in this figure</source>
        <translation type="unfinished">អង្គការក្នុងតួលេខនេះ</translation>
    </message>
</context>
<context>
    <name>DisputeList</name>
    <message>
        <source>Two people wrote different things without knowing of each other. Choose what stands; the other value stays in the history, and your choice travels with the next bundle.</source>
        <translation type="unfinished">មនុស្សពីរនាក់បានសរសេរខុសគ្នាដោយមិនដឹងពីគ្នា។ សូមជ្រើសតម្លៃដែលត្រឹមត្រូវ តម្លៃមួយទៀតនៅក្នុងប្រវត្តិ ហើយជម្រើសរបស់អ្នកនឹងផ្ញើជាមួយកញ្ចប់បន្ទាប់។</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is in dispute</source>
        <translation type="unfinished">គ្មានអ្វីខ្វែងគ្នាទេ</translation>
    </message>
    <message>
        <source>When two desks write different answers, they wait here for you.</source>
        <translation type="unfinished">ពេលតុពីរសរសេរចម្លើយខុសគ្នា វានឹងរង់ចាំអ្នកនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Let this value stand?</source>
        <translation type="unfinished">យកតម្លៃនេះ?</translation>
    </message>
    <message>
        <source>The other value stays readable in the history of this answer.</source>
        <translation type="unfinished">តម្លៃមួយទៀតនៅអាចអានបានក្នុងប្រវត្តិនៃចម្លើយនេះ។</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation type="unfinished">យកតម្លៃនេះ</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished">តើអ្នកដឹងដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Settled. Your choice travels with the next bundle.</source>
        <translation type="unfinished">បានដោះស្រាយ។ ជម្រើសរបស់អ្នកនឹងផ្ញើជាមួយកញ្ចប់បន្ទាប់។</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">ភាសា</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>Unfinished intake from {0}</source>
        <translation type="unfinished">ការទទួលចូលមិនទាន់ចប់ ពី {0}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation type="unfinished">បន្ត៖ {0}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">បោះបង់</translation>
    </message>
    <message>
        <source>Discard: {0}</source>
        <translation type="unfinished">បោះបង់៖ {0}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>New intake</source>
        <translation type="unfinished">ទទួលចូលថ្មី</translation>
    </message>
    <message>
        <source>Correction of an intake</source>
        <translation type="unfinished">ការកែការទទួលចូល</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Own questionnaire</source>
        <translation type="unfinished">កម្រងសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>What an organisation says of itself</source>
        <translation type="unfinished">អ្វីដែលអង្គការមួយប្រាប់អំពីខ្លួន</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>List of what is due</source>
        <translation type="unfinished">បញ្ជីអ្វីដែលដល់ពេលធ្វើ</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation type="unfinished">កិច្ចការរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation type="unfinished">កិច្ចការមិនទាន់រួចទាំងអស់</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">ហួសកំណត់</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation type="unfinished">កិច្ចការណា</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation type="unfinished">កិច្ចការមិនទាន់រួច</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation type="unfinished">
            <numerusform>សរុប %Ln</numerusform>
            <numerusform>សរុប %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ពេលណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">អ្នកណា</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">អ្វី</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation type="unfinished">ត្រឡប់ទៅថ្ងៃនេះ (&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is open here</source>
        <translation type="unfinished">គ្មានអ្វីមិនទាន់រួចនៅទីនេះទេ</translation>
    </message>
    <message>
        <source>Enjoy a calm moment.</source>
        <translation type="unfinished">សូមសម្រាកដោយស្ងប់សុខមួយភ្លែត។</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Enter open the case</source>
        <translation type="unfinished">↑ ↓ ផ្លាស់ទី   ·   Enter បើកករណី</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation type="unfinished">ត្រូវមើលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Getting in touch</source>
        <translation type="unfinished">ការទាក់ទង</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished">កំពុងរង់ចាំការអនុម័ត</translation>
    </message>
    <message>
        <source>Cases that change houses</source>
        <translation type="unfinished">ករណីដែលប្ដូរទីជម្រក</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>&amp;Erase for good</source>
        <translation type="unfinished">លុបជាស្ថាពរ (&amp;E)</translation>
    </message>
    <message>
        <source>Erase everything about this person?</source>
        <translation type="unfinished">លុបអ្វីៗទាំងអស់អំពីសាមីខ្លួននេះ?</translation>
    </message>
    <message>
        <source>This cannot be undone, also not by us.</source>
        <translation type="unfinished">មិនអាចត្រឡប់វិញបានទេ សូម្បីតែយើងក៏មិនអាចដែរ។</translation>
    </message>
    <message>
        <source>Type the &amp;code {0} to confirm</source>
        <translation type="unfinished">វាយលេខកូដ {0} ដើម្បីបញ្ជាក់ (&amp;C)</translation>
    </message>
    <message>
        <source>It is not kept with the person. Write no name.</source>
        <translation type="unfinished">វាមិនត្រូវរក្សាទុកជាមួយសាមីខ្លួនទេ។ កុំសរសេរឈ្មោះ។</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">មូលហេតុ (&amp;R)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>Every answer, every earlier value, the permissions and all cases of this person are removed from this computer for good. What stays is a code, and that something was erased on this day. Everyone who was ever given this record is asked by the next bundle to erase it too.</source>
        <translation type="unfinished">ចម្លើយទាំងអស់ តម្លៃមុនៗ ការអនុញ្ញាត និងករណីទាំងអស់របស់សាមីខ្លួននេះ ត្រូវដកចេញពីកុំព្យូទ័រនេះជាស្ថាពរ។ អ្វីដែលនៅសល់គឺលេខកូដ និងការកត់ថាមានអ្វីមួយត្រូវបានលុបនៅថ្ងៃនេះ។ អ្នកទាំងអស់ដែលធ្លាប់ទទួលកំណត់ត្រានេះ នឹងត្រូវកញ្ចប់បន្ទាប់សុំឱ្យលុបដែរ។</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>A partner&apos;s bundle erased these people. They are hidden already. Confirm, and their words are gone for good; bring them back only if you have reason to believe that the bundle was false.</source>
        <translation type="unfinished">កញ្ចប់របស់ដៃគូបានលុបព័ត៌មានមនុស្សទាំងនេះ។ ឥឡូវព័ត៌មាននោះបានលាក់ហើយ។ បើបញ្ជាក់ វានឹងបាត់ជាស្ថាពរ។ សូមនាំមកវិញតែពេលមានហេតុផលជឿថាកញ្ចប់មិនពិត។</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>No erasure waits for you</source>
        <translation type="unfinished">គ្មានការលុបរង់ចាំអ្នកទេ</translation>
    </message>
    <message>
        <source>{organisation}, bundle {number}</source>
        <translation type="unfinished">{organisation}, កញ្ចប់ {number}</translation>
    </message>
    <message>
        <source>arrived {when}</source>
        <translation type="unfinished">មកដល់ {when}</translation>
    </message>
    <message numerus="yes">
        <source>It erased %Ln person(s) together.</source>
        <translation type="unfinished">
            <numerusform>វាបានលុបព័ត៌មានមនុស្ស %Ln នាក់ជាមួយគ្នា។</numerusform>
            <numerusform>វាបានលុបព័ត៌មានមនុស្ស %Ln នាក់ជាមួយគ្នា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation type="unfinished">លុបជាស្ថាពរ (&amp;G)…</translation>
    </message>
    <message>
        <source>Bring b&amp;ack…</source>
        <translation type="unfinished">នាំមកវិញ (&amp;A)…</translation>
    </message>
    <message>
        <source>Erase this person for good?</source>
        <translation type="unfinished">លុបព័ត៌មានសាមីខ្លួននេះជាស្ថាពរ?</translation>
    </message>
    <message>
        <source>Every word recorded about this person is removed from this vault. It cannot be undone.</source>
        <translation type="unfinished">ពាក្យទាំងអស់ដែលបានកត់ត្រាអំពីសាមីខ្លួននេះត្រូវដកចេញពីទូសុវត្ថិភាពនេះ។ មិនអាចត្រឡប់វិញបានទេ។</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished">លុបជាស្ថាពរ</translation>
    </message>
    <message>
        <source>Bring this person back?</source>
        <translation type="unfinished">នាំព័ត៌មានសាមីខ្លួននេះមកវិញ?</translation>
    </message>
    <message>
        <source>The records show again as they were. Speak to the partner first, on a number you knew before.</source>
        <translation type="unfinished">កំណត់ត្រានឹងបង្ហាញដូចមុន។ សូមនិយាយជាមួយដៃគូជាមុន តាមលេខដែលអ្នកស្គាល់ពីមុន។</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">នាំមកវិញ</translation>
    </message>
</context>
<context>
    <name>EverythingPanel</name>
    <message>
        <source>All our data</source>
        <translation type="unfinished">ទិន្នន័យទាំងអស់របស់យើង</translation>
    </message>
    <message>
        <source>Sealed with a &amp;passphrase</source>
        <translation type="unfinished">បិទត្រាដោយឃ្លាសម្ងាត់ (&amp;P)</translation>
    </message>
    <message>
        <source>Sealed for a &amp;key that somebody gave you</source>
        <translation type="unfinished">បិទត្រាសម្រាប់សោដែលមានគេឱ្យអ្នក (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Not sealed</source>
        <translation type="unfinished">មិនបិទត្រា (&amp;N)</translation>
    </message>
    <message>
        <source>The k&amp;ey</source>
        <translation type="unfinished">សោ (&amp;E)</translation>
    </message>
    <message>
        <source>One long word that begins with age1.</source>
        <translation type="unfinished">ពាក្យវែងមួយដែលចាប់ផ្ដើមដោយ age1។</translation>
    </message>
    <message>
        <source>&amp;Why must it not be sealed?</source>
        <translation type="unfinished">ហេតុអ្វីមិនត្រូវបិទត្រាវា (&amp;W)?</translation>
    </message>
    <message>
        <source>One sentence, without anybody’s name. It stands in the file and in the access log.</source>
        <translation type="unfinished">មួយប្រយោគ ដោយគ្មានឈ្មោះនរណាម្នាក់។ វានៅក្នុងឯកសារ និងក្នុងកំណត់ហេតុចូលប្រើ។</translation>
    </message>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">ដ្រាយ USB (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write it out</source>
        <translation type="unfinished">សរសេរចេញ (&amp;W)</translation>
    </message>
    <message>
        <source>Every record with its history, every file, the rooms, partners and the access log, in one ZIP of JSON lines with a dictionary. It can be read without Havenbook, and opens no vault: for that, make a backup.</source>
        <translation type="unfinished">កំណត់ត្រានីមួយៗ និងប្រវត្តិរបស់វា ឯកសារនីមួយៗ បន្ទប់ ដៃគូ និងកំណត់ហេតុចូលប្រើ ក្នុង ZIP តែមួយជាបន្ទាត់ JSON ព្រមទាំងបញ្ជីពន្យល់ពាក្យ។ អាចអានវាដោយមិនត្រូវការ Havenbook ហើយវាមិនអាចបើកទូសុវត្ថិភាពទេ៖ បើចង់បានបែបនោះ សូមធ្វើច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>It is for your own organisation: everybody is in it, also people who agreed to share nothing. To hand it on is to share it, and needs each person’s permission.</source>
        <translation type="unfinished">វាសម្រាប់អង្គការរបស់អ្នកផ្ទាល់៖ គ្រប់គ្នាមាននៅក្នុងវា សូម្បីអ្នកដែលមិនបានយល់ព្រមឱ្យចែករំលែកអ្វី។ ការប្រគល់វាបន្តគឺជាការចែករំលែក ហើយត្រូវការការអនុញ្ញាតពីមនុស្សម្នាក់ៗ។</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">វាជាអ្វី</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation type="unfinished">របៀបដែលវាចេញទៅ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">កំពុងចាប់ផ្ដើម…</translation>
    </message>
    <message>
        <source>Write everything without a seal?</source>
        <translation type="unfinished">សរសេរអ្វីៗទាំងអស់ដោយមិនបិទត្រា?</translation>
    </message>
    <message>
        <source>Whoever finds the file can read all that every person ever told this house. Your name and your reason stand in the file and in the access log.</source>
        <translation type="unfinished">អ្នកណារកឃើញឯកសារនេះ អាចអានអ្វីៗទាំងអស់ដែលមនុស្សម្នាក់ៗធ្លាប់ប្រាប់ទីជម្រកនេះ។ ឈ្មោះ និងមូលហេតុរបស់អ្នកនៅក្នុងឯកសារ និងក្នុងកំណត់ហេតុចូលប្រើ។</translation>
    </message>
    <message>
        <source>Write it unsealed</source>
        <translation type="unfinished">សរសេរដោយមិនបិទត្រា</translation>
    </message>
    <message>
        <source>Everybody who finds this file can read it.</source>
        <translation type="unfinished">អ្នកណារកឃើញឯកសារនេះ ក៏អាចអានវាបាន។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់</numerusform>
            <numerusform>%Ln នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Written, read back and found whole: {people}, {size}. {path}</source>
        <translation type="unfinished">បានសរសេរ អានឡើងវិញ ហើយឃើញថាពេញលេញ៖ {people}, {size}។ {path}</translation>
    </message>
    <message>
        <source>The drive is safe to remove.</source>
        <translation type="unfinished">អាចដកដ្រាយចេញដោយសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Now eject the drive before you pull it out.</source>
        <translation type="unfinished">ឥឡូវសូមច្រានដ្រាយចេញ មុនពេលដកវា។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the drive.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីនៅសល់លើដ្រាយទេ។</translation>
    </message>
</context>
<context>
    <name>ExchangeList</name>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation type="unfinished">មិនទាន់បានផ្ញើ ឬទទួលអ្វីទេ។</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation type="unfinished">បានផ្ញើ និងទទួល</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished">ពេលណា</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">ជាមួយ</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">កញ្ចប់</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">មនុស្ស</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ស្ថានភាព</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">បង្កាន់ដៃ</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">ដ្រាយ USB (&amp;D)</translation>
    </message>
    <message>
        <source>You have no partner to send to yet.</source>
        <translation type="unfinished">អ្នកមិនទាន់មានដៃគូសម្រាប់ផ្ញើទេ។</translation>
    </message>
    <message>
        <source>Exchange identity cards…</source>
        <translation type="unfinished">ប្ដូរកាតសម្គាល់…</translation>
    </message>
    <message>
        <source>&amp;Export to drive</source>
        <translation type="unfinished">នាំចេញទៅដ្រាយ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">សម្រាប់ (&amp;T)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">ផ្ញើ</translation>
    </message>
    <message>
        <source>{organisation} · {label}</source>
        <translation type="unfinished">{organisation} · {label}</translation>
    </message>
    <message>
        <source>Looking at what would travel…</source>
        <translation type="unfinished">កំពុងមើលអ្វីដែលនឹងផ្ញើ…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">កំពុងចាប់ផ្ដើម…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) kept back</source>
        <translation type="unfinished">
            <numerusform>រក្សាទុក %Ln នាក់ មិនផ្ញើ</numerusform>
            <numerusform>រក្សាទុក %Ln នាក់ មិនផ្ញើ</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {reason}</source>
        <translation type="unfinished">{people}៖ {reason}</translation>
    </message>
    <message>
        <source>Nothing new to send: everything that may travel has been received.</source>
        <translation type="unfinished">គ្មានអ្វីថ្មីត្រូវផ្ញើ៖ អ្វីៗដែលអាចផ្ញើត្រូវបានទទួលហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់</numerusform>
            <numerusform>%Ln នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform>ការផ្លាស់ប្ដូរ %Ln</numerusform>
            <numerusform>ការផ្លាស់ប្ដូរ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} will travel, with {changes} since the last receipt.</source>
        <translation type="unfinished">{people} នឹងត្រូវផ្ញើ ដោយមាន{changes} តាំងពីបង្កាន់ដៃចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Bundle {number} with {people} was written, read back and found whole.</source>
        <translation type="unfinished">កញ្ចប់ {number} ដែលមាន {people} ត្រូវបានសរសេរ អានវិញ ហើយពេញលេញ។</translation>
    </message>
    <message>
        <source>The drive is safe to remove.</source>
        <translation type="unfinished">អាចដកដ្រាយចេញដោយសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Now eject the drive before you pull it out.</source>
        <translation type="unfinished">ឥឡូវសូមច្រានដ្រាយចេញ មុនពេលដកវា។</translation>
    </message>
    <message>
        <source>It lies in the folder you chose.</source>
        <translation type="unfinished">វានៅក្នុងថតដែលអ្នកបានជ្រើស។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the drive; you can start again.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីនៅសល់លើដ្រាយទេ អ្នកអាចចាប់ផ្ដើមម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished">ចាំបាច់</translation>
    </message>
    <message>
        <source>What the words mean (F1)</source>
        <translation type="unfinished">អត្ថន័យនៃពាក្យ (F1)</translation>
    </message>
    <message>
        <source>What the words mean: {0}</source>
        <translation type="unfinished">អត្ថន័យនៃពាក្យ៖ {0}</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Table of the figure</source>
        <translation type="unfinished">តារាងនៃតួលេខ</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>What this figure says, and what it does not</source>
        <translation type="unfinished">អ្វីដែលតួលេខនេះប្រាប់ និងអ្វីដែលវាមិនប្រាប់</translation>
    </message>
    <message>
        <source>{0} more stand in the table only.</source>
        <translation type="unfinished">{0} ទៀតនៅតែក្នុងតារាង។</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished">អ្វីដែលវាផ្អែកលើ</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>People and cases</source>
        <translation type="unfinished">មនុស្ស និងករណី</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished">ពួកគេជានរណា</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">អ្វីដែលបានកើតឡើង</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation type="unfinished">ការទទួលស្គាល់ថាជាជនរងគ្រោះ</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation type="unfinished">ជំនួយដែលបានផ្ដល់</translation>
    </message>
    <message>
        <source>Closing and afterwards</source>
        <translation type="unfinished">ការបិទករណី និងក្រោយមក</translation>
    </message>
    <message>
        <source>The house and its records</source>
        <translation type="unfinished">ទីជម្រក និងកំណត់ត្រារបស់វា</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">ខែនេះ</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">ខែមុន</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished">ត្រីមាសនេះ</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished">ត្រីមាសមុន</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">ឆ្នាំនេះ</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished">ឆ្នាំមុន</translation>
    </message>
    <message>
        <source>Everything recorded</source>
        <translation type="unfinished">អ្វីៗទាំងអស់ដែលបានកត់ត្រា</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation type="unfinished">ពីថ្ងៃមួយដល់ថ្ងៃមួយ</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation type="unfinished">តែពេលមានអ្នកសុំ</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished">រាល់ខែ</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation type="unfinished">រាល់ត្រីមាស</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation type="unfinished">រាល់ឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished">តួលេខ</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation type="unfinished">រាប់ (&amp;C)</translation>
    </message>
    <message>
        <source>See where they &amp;differ</source>
        <translation type="unfinished">មើលថាខុសគ្នាត្រង់ណា (&amp;D)</translation>
    </message>
    <message>
        <source>Something was recorded since this was counted. Count again to see it.</source>
        <translation type="unfinished">មានអ្វីត្រូវបានកត់ត្រាបន្ថែម ក្រោយពេលរាប់នេះ។ សូមរាប់ម្ដងទៀតដើម្បីឃើញវា។</translation>
    </message>
    <message>
        <source>Choose a question, and two days of which the first is not the later.</source>
        <translation type="unfinished">សូមជ្រើសសំណួរមួយ និងថ្ងៃពីរ ដែលថ្ងៃដំបូងមិនក្រោយថ្ងៃទីពីរ។</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">កំពុងរាប់…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីត្រូវបានរាប់ទេ។</translation>
    </message>
    <message>
        <source>Copied with its caveats. The clipboard is emptied after half a minute.</source>
        <translation type="unfinished">បានចម្លងជាមួយចំណុចដែលត្រូវប្រយ័ត្ន។ អ្វីដែលបានចម្លងនឹងត្រូវលុបចេញពីក្ដារតម្បៀតខ្ទាស់ក្រោយកន្លះនាទី។</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished">ចម្លង (&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;rint or PDF…</source>
        <translation type="unfinished">បោះពុម្ព ឬ PDF (&amp;R)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a table…</source>
        <translation type="unfinished">រក្សាទុកជាតារាង (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;For others…</source>
        <translation type="unfinished">សម្រាប់អ្នកដទៃ (&amp;F)…</translation>
    </message>
    <message>
        <source>Make a release of it: small numbers are hidden, it is signed and stays as it is.</source>
        <translation type="unfinished">បង្កើតការចេញផ្សាយពីវា៖ លេខតូចត្រូវលាក់ វាត្រូវចុះហត្ថលេខា ហើយនៅដដែល។</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation type="unfinished">មិនទាន់មានតួលេខ</translation>
    </message>
    <message>
        <source>Choose a question and count. Every answer comes with who is missing from it, and why.</source>
        <translation type="unfinished">សូមជ្រើសសំណួរមួយ រួចរាប់។ ចម្លើយនីមួយៗប្រាប់ផងថានរណាខ្វះពីវា និងមូលហេតុ។</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Where to save the plain copy</source>
        <translation type="unfinished">រក្សាទុកច្បាប់ចម្លងមិនចាក់សោនៅទីណា</translation>
    </message>
    <message>
        <source>Written and read back: {0}</source>
        <translation type="unfinished">បានសរសេរ និងអានវិញ៖ {0}</translation>
    </message>
    <message>
        <source>Plain copy saved</source>
        <translation type="unfinished">បានរក្សាទុកច្បាប់ចម្លងមិនចាក់សោ</translation>
    </message>
    <message>
        <source>Writing a plain copy</source>
        <translation type="unfinished">កំពុងសរសេរច្បាប់ចម្លងមិនចាក់សោ</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever finds it can read it, and Havenbook cannot call it back. Who saved it is written down. Give it a safe place, and destroy it when it is no longer needed.</source>
        <translation type="unfinished">ច្បាប់ចម្លងនេះមិនបានចាក់សោទេ៖ អ្នកដែលរកឃើញវាអាចអានបាន ហើយ Havenbook មិនអាចហៅវាមកវិញបានទេ។ ឈ្មោះអ្នករក្សាទុកត្រូវបានកត់ត្រា។ សូមទុកវាក្នុងកន្លែងមានសុវត្ថិភាព ហើយបំផ្លាញវាពេលលែងត្រូវការ។</translation>
    </message>
    <message>
        <source>Save a plain copy?</source>
        <translation type="unfinished">រក្សាទុកច្បាប់ចម្លងមិនចាក់សោ?</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">ជ្រើសថត</translation>
    </message>
    <message>
        <source>Havenbook cannot show this kind of file. It is kept all the same.</source>
        <translation type="unfinished">Havenbook មិនអាចបង្ហាញឯកសារប្រភេទនេះបានទេ។ វានៅតែត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>The file is damaged, or it is not what it says it is.</source>
        <translation type="unfinished">ឯកសារខូច ឬមិនមែនជាអ្វីដែលវាប្រាប់។</translation>
    </message>
    <message>
        <source>The file is too large to be shown here. It is kept all the same.</source>
        <translation type="unfinished">ឯកសារធំពេក មិនអាចបង្ហាញនៅទីនេះបានទេ។ វានៅតែត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>The document is locked with a password of its own.</source>
        <translation type="unfinished">ឯកសារនេះចាក់សោដោយពាក្យសម្ងាត់ផ្ទាល់របស់វា។</translation>
    </message>
    <message>
        <source>Havenbook cannot play this way of recording (often from a telephone). It is kept all the same.</source>
        <translation type="unfinished">Havenbook មិនអាចចាក់ការថតប្រភេទនេះបានទេ (ជាញឹកញាប់មកពីទូរស័ព្ទ)។ វានៅតែត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>This computer has no sound device that answers. Plug in headphones and try again.</source>
        <translation type="unfinished">កុំព្យូទ័រនេះគ្មានឧបករណ៍សំឡេងដែលឆ្លើយតបទេ។ សូមដោតកាស រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation type="unfinished">ឯកសារ (PDF)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">រូបភាព</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">ការថតសំឡេង</translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished">វីដេអូ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">អត្ថបទ</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished">ឯកសារផ្សេង</translation>
    </message>
</context>
<context>
    <name>FileInput</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ជ្រើសឯកសារ…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">ដកចេញ</translation>
    </message>
    <message>
        <source>{0}: choose a file</source>
        <translation type="unfinished">{0}៖ ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>{0}: take the file out</source>
        <translation type="unfinished">{0}៖ ដកឯកសារចេញ</translation>
    </message>
    <message>
        <source>Taking it into the vault…</source>
        <translation type="unfinished">កំពុងដាក់ចូលទូសុវត្ថិភាព…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Taking it into the vault: {0} of {1}</source>
        <translation type="unfinished">កំពុងដាក់ចូលទូសុវត្ថិភាព៖ {0} នៃ {1}</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished">ជ្រើសផ្សេង…</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished">មិនទាន់មានឯកសារ</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished">អត្ថបទនៃឯកសារ</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished">កំពុងបើកឯកសារ</translation>
    </message>
    <message>
        <source>stays in this vault and is never sent</source>
        <translation type="unfinished">នៅក្នុងទូសុវត្ថិភាពនេះ និងមិនត្រូវផ្ញើឡើយ</translation>
    </message>
    <message>
        <source>This kind of file may say inside where, when and by whom it was made.</source>
        <translation type="unfinished">ឯកសារប្រភេទនេះអាចមានព័ត៌មានខាងក្នុងថា ធ្វើនៅទីណា ពេលណា និងដោយអ្នកណា។</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">បានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>&amp;Save a plain copy…</source>
        <translation type="unfinished">រក្សាទុកច្បាប់ចម្លងមិនចាក់សោ (&amp;S)…</translation>
    </message>
    <message>
        <source>To the &amp;case</source>
        <translation type="unfinished">ទៅករណី (&amp;C)</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>&amp;Keep the original, for evidence</source>
        <translation type="unfinished">រក្សាច្បាប់ដើម ជាភស្តុតាង (&amp;K)</translation>
    </message>
    <message>
        <source>It is kept exactly as it is. Whoever opens it, or is given a copy, can also read where, when and with what it was made.</source>
        <translation type="unfinished">វាត្រូវរក្សាទុកដូចដើមបេះបិទ។ អ្នកណាបើកវា ឬបានទទួលច្បាប់ចម្លង ក៏អាចអានថាវាធ្វើនៅទីណា ពេលណា និងដោយឧបករណ៍អ្វី។</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished">យកវាចូល (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not this file</source>
        <translation type="unfinished">មិនយកឯកសារនេះ (&amp;N)</translation>
    </message>
    <message>
        <source>What this picture says inside is taken out before it is kept: the place and the time, the telephone or camera, and comments. The picture itself does not change.</source>
        <translation type="unfinished">អ្វីដែលរូបភាពនេះប្រាប់នៅខាងក្នុង ត្រូវដកចេញមុនពេលរក្សាទុក៖ ទីកន្លែង និងពេលវេលា ទូរស័ព្ទ ឬម៉ាស៊ីនថត និងមតិយោបល់។ រូបភាពខ្លួនឯងមិនផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>This file may say inside where, when and by whom it was made. Havenbook cannot take that out of it, and keeps it as it is.</source>
        <translation type="unfinished">ឯកសារនេះអាចប្រាប់នៅខាងក្នុងថាវាធ្វើនៅទីណា ពេលណា និងដោយនរណា។ Havenbook មិនអាចដកវាចេញបានទេ ហើយរក្សាវាទុកដូចដើម។</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished">បន្ថែម (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Only where</source>
        <translation type="unfinished">តែពេលដែល (&amp;O)</translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished">គឺ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">ទាំងអស់</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}៖ {1}</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <translation type="unfinished">ដកចេញ៖ {0}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished">តម្រងកំពុងប្រើ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished">ដកទាំងអស់</translation>
    </message>
    <message>
        <source>Take away the filter: {0}</source>
        <translation type="unfinished">ដកតម្រងចេញ៖ {0}</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished">ត្រងបញ្ជី</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation type="unfinished">ដកទាំងអស់ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished">បង្ហាញ (&amp;S)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation type="unfinished">ណាក៏បាន</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished">អ្នកណាក៏បាន</translation>
    </message>
    <message>
        <source>In the house now</source>
        <translation type="unfinished">នៅក្នុងទីជម្រកឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Two houses say different things</source>
        <translation type="unfinished">ទីជម្រកពីរប្រាប់ខុសគ្នា</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>A record where …</source>
        <translation type="unfinished">កំណត់ត្រាដែល …</translation>
    </message>
    <message>
        <source>Responsible worker</source>
        <translation type="unfinished">បុគ្គលិកទទួលខុសត្រូវ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">កិច្ចការ</translation>
    </message>
    <message>
        <source>Voided cases</source>
        <translation type="unfinished">ករណីមោឃៈ</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Answer this, or say why there is no answer.</source>
        <translation type="unfinished">សូមឆ្លើយ ឬប្រាប់មូលហេតុដែលគ្មានចម្លើយ។</translation>
    </message>
    <message>
        <source>Please answer this.</source>
        <translation type="unfinished">សូមឆ្លើយសំណួរនេះ។</translation>
    </message>
    <message>
        <source>Nobody types this: it follows from what is done in the app.</source>
        <translation type="unfinished">គ្មានអ្នកណាវាយចម្លើយនេះទេ៖ វាមកពីអ្វីដែលបានធ្វើក្នុងកម្មវិធី។</translation>
    </message>
    <message>
        <source>This form does not ask that.</source>
        <translation type="unfinished">ទម្រង់នេះមិនសួរអំពីរឿងនោះទេ។</translation>
    </message>
    <message>
        <source>Age and birth date do not agree. If the age is a guess, say so below.</source>
        <translation type="unfinished">អាយុ និងថ្ងៃកំណើតមិនត្រូវគ្នា។ បើអាយុជាការប៉ាន់ស្មាន សូមប្រាប់ខាងក្រោម។</translation>
    </message>
    <message>
        <source>The birth date is after the day of intake.</source>
        <translation type="unfinished">ថ្ងៃកំណើតនៅក្រោយថ្ងៃទទួលចូល។</translation>
    </message>
    <message>
        <source>The person cannot have been older then than now.</source>
        <translation type="unfinished">សាមីខ្លួនមិនអាចមានអាយុនៅពេលនោះច្រើនជាងឥឡូវទេ។</translation>
    </message>
    <message>
        <source>This age does not fit the birth date and the time it began.</source>
        <translation type="unfinished">អាយុនេះមិនត្រូវនឹងថ្ងៃកំណើត និងពេលដែលវាចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>By age or birth date the person is under 18. If unsure, treat as a child.</source>
        <translation type="unfinished">តាមអាយុ ឬថ្ងៃកំណើត សាមីខ្លួនអាយុក្រោម 18 ឆ្នាំ។ បើមិនប្រាកដ សូមចាត់ទុកជាកុមារ។</translation>
    </message>
    <message>
        <source>By age or birth date the person is 18 or older. Check which is right.</source>
        <translation type="unfinished">តាមអាយុ ឬថ្ងៃកំណើត សាមីខ្លួនអាយុ 18 ឆ្នាំ ឬលើសនេះ។ សូមពិនិត្យថាមួយណាត្រូវ។</translation>
    </message>
    <message>
        <source>By the other answers the person was under 18 then.</source>
        <translation type="unfinished">តាមចម្លើយផ្សេង សាមីខ្លួនអាយុក្រោម 18 ឆ្នាំនៅពេលនោះ។</translation>
    </message>
    <message>
        <source>By the other answers the person was 18 or older then.</source>
        <translation type="unfinished">តាមចម្លើយផ្សេង សាមីខ្លួនអាយុ 18 ឆ្នាំ ឬលើសនេះនៅពេលនោះ។</translation>
    </message>
    <message>
        <source>First say what you must report by law. Only then can the person decide what to tell.</source>
        <translation type="unfinished">សូមប្រាប់ជាមុននូវអ្វីដែលច្បាប់តម្រូវឱ្យរាយការណ៍។ ពេលនោះទើបសាមីខ្លួនអាចសម្រេចថាប្រាប់អ្វី។</translation>
    </message>
    <message>
        <source>Consent that was not understood is no consent. Explain it again another day.</source>
        <translation type="unfinished">ការយល់ព្រមដោយមិនយល់ មិនមែនជាការយល់ព្រមទេ។ សូមពន្យល់ម្ដងទៀតនៅថ្ងៃផ្សេង។</translation>
    </message>
    <message>
        <source>Someone close may not keep it secret, or may be part of the danger. Ask again with another interpreter.</source>
        <translation type="unfinished">មនុស្សជិតស្និទ្ធអាចមិនរក្សាការសម្ងាត់ ឬអាចជាផ្នែកនៃគ្រោះថ្នាក់។ សូមសួរម្ដងទៀតជាមួយអ្នកបកប្រែផ្សេង។</translation>
    </message>
    <message>
        <source>Nothing may rest on this permission until a supervisor has decided about the guardian.</source>
        <translation type="unfinished">មិនអាចផ្អែកលើការអនុញ្ញាតនេះបានទេ រហូតដល់អ្នកត្រួតពិនិត្យសម្រេចអំពីអាណាព្យាបាល។</translation>
    </message>
    <message>
        <source>The child says no: nothing is shared until a supervisor decides.</source>
        <translation type="unfinished">កុមារថាទេ៖ គ្មានអ្វីត្រូវចែករំលែក រហូតដល់អ្នកត្រួតពិនិត្យសម្រេច។</translation>
    </message>
    <message>
        <source>Without asking, only care in this shelter may be recorded. Nothing may be shared.</source>
        <translation type="unfinished">ដោយមិនបានសួរ អាចកត់ត្រាតែការថែទាំក្នុងទីជម្រកនេះ។ គ្មានអ្វីអាចចែករំលែកបានទេ។</translation>
    </message>
    <message>
        <source>Say on which day you will ask again.</source>
        <translation type="unfinished">សូមប្រាប់ថ្ងៃដែលអ្នកនឹងសួរម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Care in this shelter is for this shelter. Choose another purpose.</source>
        <translation type="unfinished">ការថែទាំក្នុងទីជម្រកនេះ សម្រាប់ទីជម្រកនេះ។ សូមជ្រើសគោលបំណងផ្សេង។</translation>
    </message>
    <message>
        <source>Pictures and recordings stay in this house. They are never sent in a bundle.</source>
        <translation type="unfinished">រូបភាព និងការថតនៅក្នុងទីជម្រកនេះ។ វាមិនត្រូវផ្ញើក្នុងកញ្ចប់ឡើយ។</translation>
    </message>
    <message>
        <source>For this purpose somebody else must be named as receiver.</source>
        <translation type="unfinished">សម្រាប់គោលបំណងនេះ ត្រូវដាក់ឈ្មោះអ្នកផ្សេងជាអ្នកទទួល។</translation>
    </message>
    <message>
        <source>Published figures without a living person need both: the purpose and the answer for demonstrations.</source>
        <translation type="unfinished">តួលេខដែលបានផ្សាយដោយគ្មានមនុស្សរស់ ត្រូវការទាំងពីរ៖ គោលបំណង និងចម្លើយសម្រាប់ការសាកល្បង។</translation>
    </message>
    <message>
        <source>This day is before the day the permission was given.</source>
        <translation type="unfinished">ថ្ងៃនេះនៅមុនថ្ងៃដែលបានផ្ដល់ការអនុញ្ញាត។</translation>
    </message>
    <message>
        <source>This is the safe way to reach the person, but it is not filled in.</source>
        <translation type="unfinished">នេះជាវិធីមានសុវត្ថិភាពក្នុងការទាក់ទងសាមីខ្លួន តែមិនទាន់បំពេញ។</translation>
    </message>
    <message>
        <source>The telephone or accounts are watched: this is not a safe way.</source>
        <translation type="unfinished">ទូរស័ព្ទ ឬគណនីត្រូវគេតាមដាន៖ វិធីនេះមិនមានសុវត្ថិភាពទេ។</translation>
    </message>
    <message>
        <source>This is before the exploitation began.</source>
        <translation type="unfinished">នេះនៅមុនពេលការកេងប្រវ័ញ្ចចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>This is before the exploitation ended.</source>
        <translation type="unfinished">នេះនៅមុនពេលការកេងប្រវ័ញ្ចបញ្ចប់។</translation>
    </message>
    <message>
        <source>This is before anyone noticed that the person might need help.</source>
        <translation type="unfinished">នេះនៅមុនពេលមានគេកត់សម្គាល់ថាសាមីខ្លួនអាចត្រូវការជំនួយ។</translation>
    </message>
    <message>
        <source>This is before the referral was accepted.</source>
        <translation type="unfinished">នេះនៅមុនពេលទទួលយកការបញ្ជូន។</translation>
    </message>
    <message>
        <source>This answer is not of the kind that was asked for.</source>
        <translation type="unfinished">ចម្លើយនេះមិនមែនជាប្រភេទដែលបានសួរទេ។</translation>
    </message>
    <message>
        <source>This question needs an answer; a reason is not enough.</source>
        <translation type="unfinished">សំណួរនេះត្រូវការចម្លើយ មូលហេតុមិនគ្រប់គ្រាន់ទេ។</translation>
    </message>
    <message>
        <source>This code is not in our list. It is kept as it is; check that it is meant.</source>
        <translation type="unfinished">កូដនេះមិននៅក្នុងបញ្ជីយើងទេ។ វាត្រូវរក្សាទុកដដែល សូមពិនិត្យថាត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished">គ្មានថ្ងៃបែបនេះទេ។</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished">អត្ថបទនេះវែងពេក។</translation>
    </message>
    <message>
        <source>This number cannot be right.</source>
        <translation type="unfinished">លេខនេះមិនអាចត្រឹមត្រូវបានទេ។</translation>
    </message>
    <message>
        <source>None and something else are both ticked: one of them is wrong.</source>
        <translation type="unfinished">បានគូស «គ្មាន» និងអ្វីផ្សេងទាំងពីរ៖ មួយខុស។</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished">ថ្ងៃនេះមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>Write the number with its country code, as +855 12 345 678, so that others can use it.</source>
        <translation type="unfinished">សូមសរសេរលេខជាមួយលេខកូដប្រទេស ដូចជា +855 12 345 678 ដើម្បីឱ្យអ្នកផ្សេងប្រើបាន។</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished">នេះមើលទៅមិនដូចអាសយដ្ឋានអ៊ីមែលទេ។</translation>
    </message>
    <message>
        <source>One line of this list is not complete.</source>
        <translation type="unfinished">ជួរមួយនៃបញ្ជីនេះមិនពេញលេញទេ។</translation>
    </message>
    <message>
        <source>Nothing can be recorded yet: the person has to agree to a record for care here, or say why not asked.</source>
        <translation type="unfinished">មិនទាន់អាចកត់ត្រាអ្វីបានទេ៖ សាមីខ្លួនត្រូវយល់ព្រមឱ្យមានកំណត់ត្រាសម្រាប់ការថែទាំនៅទីនេះ ឬប្រាប់មូលហេតុដែលមិនបានសួរ។</translation>
    </message>
    <message>
        <source>The person is under 18: a guardian gives the permission with the child, or say why there is none.</source>
        <translation type="unfinished">សាមីខ្លួនអាយុក្រោម 18 ឆ្នាំ៖ អាណាព្យាបាលផ្ដល់ការអនុញ្ញាតរួមជាមួយកុមារ ឬប្រាប់មូលហេតុដែលគ្មាន។</translation>
    </message>
    <message>
        <source>The person is an adult: nobody else gives the permission.</source>
        <translation type="unfinished">សាមីខ្លួនជាមនុស្សពេញវ័យ៖ គ្មានអ្នកផ្សេងផ្ដល់ការអនុញ្ញាតទេ។</translation>
    </message>
    <message>
        <source>There is another permission for the same purpose and receiver.</source>
        <translation type="unfinished">មានការអនុញ្ញាតមួយទៀតសម្រាប់គោលបំណង និងអ្នកទទួលដដែល។</translation>
    </message>
    <message>
        <source>It has an end, and it is still going on: one of them is wrong.</source>
        <translation type="unfinished">មានថ្ងៃបញ្ចប់ ហើយក៏ថានៅបន្តដែរ៖ មួយខុស។</translation>
    </message>
    <message>
        <source>Above something of this kind is ticked. Check which is right.</source>
        <translation type="unfinished">ខាងលើបានគូសអ្វីមួយប្រភេទនេះ។ សូមពិនិត្យថាមួយណាត្រូវ។</translation>
    </message>
    <message>
        <source>Above nothing of this kind was found. Check which is right.</source>
        <translation type="unfinished">ខាងលើរកមិនឃើញអ្វីប្រភេទនេះទេ។ សូមពិនិត្យថាមួយណាត្រូវ។</translation>
    </message>
    <message>
        <source>The signs are strong and you see none. Say why, so that others can follow.</source>
        <translation type="unfinished">មានសញ្ញាខ្លាំង តែអ្នកថាមិនឃើញ។ សូមប្រាប់មូលហេតុ ដើម្បីឱ្យអ្នកផ្សេងយល់តាម។</translation>
    </message>
    <message>
        <source>Actual victim needs this too: who decided, on what day, and by which definition. A reason is not enough.</source>
        <translation type="unfinished">ជនរងគ្រោះពិតប្រាកដក៏ត្រូវការព័ត៌មាននេះដែរ៖ អ្នកណាបានសម្រេច នៅថ្ងៃណា និងតាមនិយមន័យណា។ មូលហេតុមិនគ្រប់គ្រាន់ទេ។</translation>
    </message>
    <message>
        <source>The risk is high and no safety plan is written down. Agree one with the person.</source>
        <translation type="unfinished">ហានិភ័យខ្ពស់ តែមិនទាន់មានផែនការសុវត្ថិភាពសរសេរទុក។ សូមព្រមព្រៀងផែនការមួយជាមួយសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>One of the risks above is higher than this. Look again.</source>
        <translation type="unfinished">ហានិភ័យមួយខាងលើខ្ពស់ជាងនេះ។ សូមមើលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Say who this is: somebody with a case here, or a name, or why there is none.</source>
        <translation type="unfinished">សូមប្រាប់ថានេះជាអ្នកណា៖ អ្នកដែលមានករណីនៅទីនេះ ឈ្មោះ ឬមូលហេតុដែលគ្មាន។</translation>
    </message>
    <message>
        <source>One line of this list does not say who it was.</source>
        <translation type="unfinished">ជួរមួយនៃបញ្ជីនេះមិនប្រាប់ថាជាអ្នកណាទេ។</translation>
    </message>
    <message>
        <source>This day has not come yet, so the help can only be planned.</source>
        <translation type="unfinished">ថ្ងៃនេះមិនទាន់មកដល់ទេ ដូច្នេះជំនួយអាចគ្រាន់តែគ្រោងទុក។</translation>
    </message>
    <message>
        <source>This is before it began.</source>
        <translation type="unfinished">នេះនៅមុនពេលវាចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>The last morning is before the first night.</source>
        <translation type="unfinished">ព្រឹកចុងក្រោយនៅមុនយប់ដំបូង។</translation>
    </message>
    <message>
        <source>This is before the thing was handed over.</source>
        <translation type="unfinished">នេះនៅមុនពេលប្រគល់របស់នោះ។</translation>
    </message>
    <message>
        <source>This is before the day of the referral.</source>
        <translation type="unfinished">នេះនៅមុនថ្ងៃបញ្ជូនបន្ត។</translation>
    </message>
    <message>
        <source>This is before the warning was raised.</source>
        <translation type="unfinished">នេះនៅមុនពេលលើកការព្រមាន។</translation>
    </message>
    <message>
        <source>This is before the day it was assessed or agreed.</source>
        <translation type="unfinished">នេះនៅមុនថ្ងៃដែលបានវាយតម្លៃ ឬព្រមព្រៀង។</translation>
    </message>
    <message>
        <source>The record cannot be let go before the case is closed.</source>
        <translation type="unfinished">មិនអាចបោះបង់កំណត់ត្រាមុនពេលបិទករណីបានទេ។</translation>
    </message>
    <message>
        <source>This case has an approved closure. If the person came back, open a new case for them.</source>
        <translation type="unfinished">ការបិទករណីនេះបានអនុម័តហើយ។ បើសាមីខ្លួនមកម្ដងទៀត សូមបើកករណីថ្មីសម្រាប់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>This is before the day the case was opened.</source>
        <translation type="unfinished">នេះនៅមុនថ្ងៃដែលបានបើកករណី។</translation>
    </message>
    <message>
        <source>The person said that they do not want us to get in touch later. Respect it: plan no contact.</source>
        <translation type="unfinished">សាមីខ្លួនបានប្រាប់ថាមិនចង់ឱ្យយើងទាក់ទងនៅពេលក្រោយ។ សូមគោរពការនេះ៖ កុំគ្រោងទាក់ទង។</translation>
    </message>
    <message>
        <source>This is the same person. Choose somebody else.</source>
        <translation type="unfinished">នេះជាមនុស្សដដែល។ សូមជ្រើសអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>No record of this person is kept here: write the name too.</source>
        <translation type="unfinished">គ្មានកំណត់ត្រារបស់បុគ្គលនេះរក្សាទុកនៅទីនេះទេ៖ សូមសរសេរឈ្មោះដែរ។</translation>
    </message>
    <message>
        <source>There is no live permission of the person for a referral to this organisation. Take it first, under this name.</source>
        <translation type="unfinished">សាមីខ្លួនមិនមានការអនុញ្ញាតដែលមានសុពលភាព សម្រាប់បញ្ជូនបន្តទៅអង្គការនេះទេ។ សូមសុំជាមុន ក្រោមឈ្មោះនេះ។</translation>
    </message>
    <message>
        <source>The person said no: this referral is not made.</source>
        <translation type="unfinished">សាមីខ្លួនបានបដិសេធ៖ មិនធ្វើការបញ្ជូនបន្តនេះទេ។</translation>
    </message>
    <message>
        <source>Send only what saves life. A supervisor will be asked to read the reason today.</source>
        <translation type="unfinished">សូមផ្ញើតែអ្វីដែលជួយសង្គ្រោះជីវិត។ នឹងសុំឱ្យអ្នកត្រួតពិនិត្យអានមូលហេតុនៅថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>The person has another stay that has not ended. End that one first, with its last morning.</source>
        <translation type="unfinished">សាមីខ្លួនមានការស្នាក់នៅមួយទៀតដែលមិនទាន់ចប់។ សូមបញ្ចប់មួយនោះជាមុន ដោយដាក់ព្រឹកចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Bed {bed} in room {room} is taken by somebody else on some of these nights.</source>
        <translation type="unfinished">គ្រែ {bed} ក្នុងបន្ទប់ {room} មានអ្នកផ្សេងប្រើនៅយប់ខ្លះក្នុងចំណោមយប់ទាំងនេះ។</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by somebody else on some of these nights. No room is written.</source>
        <translation type="unfinished">គ្រែ {bed} មានអ្នកផ្សេងប្រើនៅយប់ខ្លះក្នុងចំណោមយប់ទាំងនេះ។ មិនបានសរសេរបន្ទប់ទេ។</translation>
    </message>
    <message>
        <source>The mapping has no meaning for this word.</source>
        <translation type="unfinished">ការផ្គូផ្គងគ្មានអត្ថន័យសម្រាប់ពាក្យនេះទេ។</translation>
    </message>
    <message>
        <source>This cell is not of the kind that the question asks for.</source>
        <translation type="unfinished">ក្រឡានេះមិនមែនជាប្រភេទដែលសំណួរសួរទេ។</translation>
    </message>
    <message>
        <source>This is no number of people.</source>
        <translation type="unfinished">នេះមិនមែនជាចំនួនមនុស្សទេ។</translation>
    </message>
    <message>
        <source>It is not certain which day this is. Say in the mapping how days are written in this column.</source>
        <translation type="unfinished">មិនប្រាកដថាជាថ្ងៃណាទេ។ សូមប្រាប់ក្នុងការផ្គូផ្គងថា ជួរឈរនេះសរសេរកាលបរិច្ឆេទដូចម្ដេច។</translation>
    </message>
    <message>
        <source>This cell holds a formula. Copy it in the spreadsheet, paste it as a value, and save again.</source>
        <translation type="unfinished">ក្រឡានេះមានរូបមន្ត។ សូមចម្លងវាក្នុងកម្មវិធីតារាង បិទភ្ជាប់ជាតម្លៃ រួចរក្សាទុកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The spreadsheet itself marks this cell as wrong.</source>
        <translation type="unfinished">កម្មវិធីតារាងផ្ទាល់បានសម្គាល់ក្រឡានេះថាខុស។</translation>
    </message>
    <message>
        <source>This number has more digits than a spreadsheet keeps: its last ones may be lost. Type it as text.</source>
        <translation type="unfinished">លេខនេះមានខ្ទង់ច្រើនជាងអ្វីដែលកម្មវិធីតារាងរក្សា៖ ខ្ទង់ចុងក្រោយអាចបាត់។ សូមវាយវាជាអត្ថបទ។</translation>
    </message>
    <message>
        <source>The table says that this person did not agree to a record. Ask a supervisor before you keep one.</source>
        <translation type="unfinished">តារាងប្រាប់ថាសាមីខ្លួននេះមិនយល់ព្រមឱ្យមានកំណត់ត្រាទេ។ សូមសួរអ្នកត្រួតពិនិត្យ មុនពេលរក្សាកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>No column with an answer is filled in this row.</source>
        <translation type="unfinished">ក្នុងជួរនេះ គ្មានជួរឈរណាដែលមានចម្លើយត្រូវបានបំពេញទេ។</translation>
    </message>
    <message>
        <source>This row only repeats the headings.</source>
        <translation type="unfinished">ជួរនេះគ្រាន់តែសរសេរចំណងជើងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The cell that tells one row from another is empty, so this row could never be known again.</source>
        <translation type="unfinished">ក្រឡាដែលសម្គាល់ជួរមួយពីជួរផ្សេងទទេ ដូច្នេះមិនអាចស្គាល់ជួរនេះម្ដងទៀតបានទេ។</translation>
    </message>
    <message>
        <source>Another row of this table bears the same key. Say which is right, or that they are two people.</source>
        <translation type="unfinished">ជួរមួយទៀតក្នុងតារាងនេះមានលេខសម្គាល់ដូចគ្នា។ សូមប្រាប់ថាមួយណាត្រូវ ឬថាជាមនុស្សពីរនាក់។</translation>
    </message>
    <message>
        <source>Another row of this table says exactly the same. Is it a second person, or typed twice?</source>
        <translation type="unfinished">ជួរមួយទៀតក្នុងតារាងនេះដូចគ្នាទាំងស្រុង។ តើជាមនុស្សទីពីរ ឬវាយពីរដង?</translation>
    </message>
    <message>
        <source>A person was erased who stood in this row before. Make sure that this is somebody else.</source>
        <translation type="unfinished">ព័ត៌មានរបស់មនុស្សម្នាក់ដែលធ្លាប់នៅក្នុងជួរនេះត្រូវបានលុប។ សូមប្រាកដថានេះជាអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Another row of this person says something else here. Say which is right, or that they are two people.</source>
        <translation type="unfinished">ត្រង់នេះ ជួរមួយទៀតអំពីមនុស្សនេះប្រាប់ផ្សេង។ សូមប្រាប់ថាមួយណាត្រូវ ឬថាជាមនុស្សពីរនាក់។</translation>
    </message>
    <message>
        <source>Two columns answer the same question, and in this row they say different things.</source>
        <translation type="unfinished">ជួរឈរពីរឆ្លើយសំណួរដដែល ហើយក្នុងជួរនេះវាប្រាប់ខុសគ្នា។</translation>
    </message>
    <message>
        <source>This row stands where another was imported before. Is it that person corrected, or somebody else?</source>
        <translation type="unfinished">ជួរនេះនៅកន្លែងដែលជួរមួយទៀតបាននាំចូលពីមុន។ តើជាមនុស្សដដែលដែលបានកែ ឬជាអ្នកផ្សេង?</translation>
    </message>
    <message>
        <source>A rule of this form could not be worked out here. Look at the answer with care.</source>
        <translation type="unfinished">មិនអាចគណនាវិធានមួយនៃទម្រង់នេះនៅទីនេះបានទេ។ សូមមើលចម្លើយដោយប្រុងប្រយ័ត្ន។</translation>
    </message>
    <message>
        <source>This answer does not fit a rule of the form.</source>
        <translation type="unfinished">ចម្លើយនេះមិនត្រូវនឹងវិធានមួយនៃទម្រង់ទេ។</translation>
    </message>
    <message>
        <source>This choice does not go with the other answers. Choose again.</source>
        <translation type="unfinished">ជម្រើសនេះមិនត្រូវនឹងចម្លើយផ្សេងទេ។ សូមជ្រើសម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file is not in the vault any more. Take it out, and choose it once more.</source>
        <translation type="unfinished">ឯកសារនេះលែងនៅក្នុងទូសុវត្ថិភាពហើយ។ សូមដកវាចេញ រួចជ្រើសវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>No house that we trust has this name. Trust it first under Partners, or write the name as it is there.</source>
        <translation type="unfinished">គ្មានទីជម្រកដែលយើងទុកចិត្តមានឈ្មោះនេះទេ។ សូមទុកចិត្តវាជាមុនក្នុង «ដៃគូ» ឬសរសេរឈ្មោះដូចដែលមាននៅទីនោះ។</translation>
    </message>
    <message>
        <source>No agreement with this house is in force for referrals up to names. Make it first under Partners.</source>
        <translation type="unfinished">គ្មានកិច្ចព្រមព្រៀងជាមួយទីជម្រកនេះ ដែលមានសុពលភាពសម្រាប់ការបញ្ជូនបន្តរហូតដល់ឈ្មោះទេ។ សូមធ្វើវាជាមុនក្នុង «ដៃគូ»។</translation>
    </message>
    <message>
        <source>There is no live permission of the person to give name and record to this house, for a referral. Take it first, under this name. A case is never handed over without it.</source>
        <translation type="unfinished">សាមីខ្លួនមិនមានការអនុញ្ញាតដែលមានសុពលភាព ឱ្យផ្ដល់ឈ្មោះ និងកំណត់ត្រាទៅទីជម្រកនេះ សម្រាប់ការបញ្ជូនបន្តទេ។ សូមសុំវាជាមុន ក្រោមឈ្មោះនេះ។ មិនត្រូវប្រគល់ករណីដោយគ្មានវាឡើយ។</translation>
    </message>
    <message>
        <source>Only the house that keeps a case can hand it over.</source>
        <translation type="unfinished">មានតែទីជម្រកដែលរក្សាករណី អាចប្រគល់វាបាន។</translation>
    </message>
    <message>
        <source>This case is closed. Only an open case is handed over.</source>
        <translation type="unfinished">ករណីនេះបានបិទហើយ។ អាចប្រគល់បានតែករណីដែលនៅបើក។</translation>
    </message>
    <message>
        <source>An offer of this case waits already, or was accepted.</source>
        <translation type="unfinished">សំណើប្រគល់ករណីនេះកំពុងរង់ចាំរួចហើយ ឬត្រូវបានទទួលយក។</translation>
    </message>
    <message>
        <source>This case is offered to another organisation that has not answered. Wait for the answer, write down what they told you, or call the offer back. Until then it stays with you.</source>
        <translation type="unfinished">ករណីនេះបានស្នើប្រគល់ទៅអង្គការផ្សេងដែលមិនទាន់ឆ្លើយ។ សូមរង់ចាំចម្លើយ សរសេរទុកអ្វីដែលពួកគេបានប្រាប់អ្នក ឬដកសំណើប្រគល់វិញ។ រហូតដល់ពេលនោះ វានៅជាមួយអ្នក។</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">បន្ទាប់ (&amp;N)</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished">ជំហាន {0} នៃ {1}</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Discard…</source>
        <translation type="unfinished">បោះបង់…</translation>
    </message>
    <message>
        <source>&amp;Save for later</source>
        <translation type="unfinished">រក្សាទុកសម្រាប់ពេលក្រោយ (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation type="unfinished">មិនទាន់វាយអ្វីទេ</translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation type="unfinished">មិនទាន់រក្សាទុក…</translation>
    </message>
    <message>
        <source>Draft saved {0}</source>
        <translation type="unfinished">បានរក្សាសេចក្ដីព្រាង {0}</translation>
    </message>
</context>
<context>
    <name>FormReportCard</name>
    <message>
        <source>What is refused, left out or changed</source>
        <translation type="unfinished">អ្វីដែលត្រូវបដិសេធ មិនដាក់ចូល ឬផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">វានឹងក្លាយជាអ្វី</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">ជួរ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">ជួរឈរ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">មូលហេតុ</translation>
    </message>
    <message>
        <source>How far may each answer go? Nothing leaves without the person’s permission. What never leaves stays in this vault whatever the permission says.</source>
        <translation type="unfinished">តើចម្លើយនីមួយៗអាចទៅដល់កម្រិតណា? គ្មានអ្វីចេញទៅដោយគ្មានការអនុញ្ញាតពីសាមីខ្លួនទេ។ អ្វីដែលមិនចេញទៅណាឡើយ នៅក្នុងទូសុវត្ថិភាពនេះ ទោះការអនុញ្ញាតថាយ៉ាងណា។</translation>
    </message>
    <message>
        <source>How far each answer may go</source>
        <translation type="unfinished">កម្រិតដែលចម្លើយនីមួយៗអាចទៅដល់</translation>
    </message>
    <message>
        <source>How far it may go</source>
        <translation type="unfinished">កម្រិតដែលវាអាចទៅដល់</translation>
    </message>
    <message>
        <source>&amp;Accept this form</source>
        <translation type="unfinished">ទទួលយកទម្រង់នេះ (&amp;A)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">មិនទទួលយកទេ</translation>
    </message>
    <message>
        <source>“{0}”, version {1}</source>
        <translation type="unfinished">“{0}” កំណែ {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n things keep this form from being used. Change them in the file.</source>
        <translation type="unfinished">
            <numerusform>%n ចំណុចធ្វើឱ្យមិនអាចប្រើទម្រង់នេះបាន។ សូមកែវាក្នុងឯកសារ។</numerusform>
            <numerusform>%n ចំណុចធ្វើឱ្យមិនអាចប្រើទម្រង់នេះបាន។ សូមកែវាក្នុងឯកសារ។</numerusform>
        </translation>
    </message>
    <message>
        <source>This very form was accepted before. Only how far answers go is changed.</source>
        <translation type="unfinished">ទម្រង់ដដែលនេះត្រូវបានទទួលយកពីមុនហើយ។ មានតែកម្រិតដែលចម្លើយអាចទៅដល់ប៉ុណ្ណោះដែលផ្លាស់ប្ដូរ។</translation>
    </message>
    <message>
        <source>Read what is left out or changed before you accept it.</source>
        <translation type="unfinished">សូមអានអ្វីដែលមិនដាក់ចូល ឬផ្លាស់ប្ដូរ មុនពេលអ្នកទទួលយកវា។</translation>
    </message>
    <message>
        <source>Everything in it can be asked here.</source>
        <translation type="unfinished">អ្វីៗទាំងអស់ក្នុងវាអាចសួរនៅទីនេះបាន។</translation>
    </message>
    <message>
        <source>{0}: how far it may go</source>
        <translation type="unfinished">{0}៖ កម្រិតដែលវាអាចទៅដល់</translation>
    </message>
    <message>
        <source>Never leaves</source>
        <translation type="unfinished">មិនចេញទៅណាឡើយ</translation>
    </message>
    <message>
        <source>With the coded record</source>
        <translation type="unfinished">ជាមួយកំណត់ត្រាជាកូដ</translation>
    </message>
    <message>
        <source>With name and contacts only</source>
        <translation type="unfinished">ជាមួយតែឈ្មោះ និងទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">បដិសេធ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">មិនដាក់ចូល</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">បានផ្លាស់ប្ដូរ</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>What was explained</source>
        <translation type="unfinished">អ្វីដែលបានពន្យល់</translation>
    </message>
    <message>
        <source>Have you said first what you must report by law?</source>
        <translation type="unfinished">តើអ្នកបានប្រាប់ជាមុននូវអ្វីដែលច្បាប់តម្រូវឱ្យរាយការណ៍ទេ?</translation>
    </message>
    <message>
        <source>Say the limits of confidentiality before any question about what happened.</source>
        <translation type="unfinished">ប្រាប់ដែនកំណត់នៃការសម្ងាត់ មុនពេលសួរពីអ្វីដែលបានកើតឡើង។</translation>
    </message>
    <message>
        <source>What is this permission for?</source>
        <translation type="unfinished">តើការអនុញ្ញាតនេះសម្រាប់អ្វី?</translation>
    </message>
    <message>
        <source>One purpose at a time.</source>
        <translation type="unfinished">ម្ដងមួយគោលបំណង។</translation>
    </message>
    <message>
        <source>Who would receive it?</source>
        <translation type="unfinished">តើអ្នកណានឹងទទួលវា?</translation>
    </message>
    <message>
        <source>Name of the organisation or person who would receive it</source>
        <translation type="unfinished">ឈ្មោះអង្គការ ឬបុគ្គលដែលនឹងទទួលវា</translation>
    </message>
    <message>
        <source>How much may they see?</source>
        <translation type="unfinished">តើពួកគេអាចមើលបានប៉ុនណា?</translation>
    </message>
    <message>
        <source>What did you explain, in words the person understood?</source>
        <translation type="unfinished">តើអ្នកបានពន្យល់អ្វី ដោយពាក្យដែលសាមីខ្លួនយល់?</translation>
    </message>
    <message>
        <source>Tick only what was said.</source>
        <translation type="unfinished">គូសតែអ្វីដែលបាននិយាយ។</translation>
    </message>
    <message>
        <source>Why were not all seven explained?</source>
        <translation type="unfinished">ហេតុអ្វីមិនបានពន្យល់ទាំងប្រាំពីរ?</translation>
    </message>
    <message>
        <source>Until they are, nothing leaves this house on this permission.</source>
        <translation type="unfinished">ដរាបណាមិនទាន់ពន្យល់គ្រប់ គ្មានអ្វីចេញពីទីនេះតាមការអនុញ្ញាតនេះទេ។</translation>
    </message>
    <message>
        <source>In which language was it explained?</source>
        <translation type="unfinished">តើបានពន្យល់ជាភាសាអ្វី?</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">តើអ្នកណាបានបកប្រែ?</translation>
    </message>
    <message>
        <source>Never a member of the group that held the person.</source>
        <translation type="unfinished">មិនត្រូវជាសមាជិកក្រុមដែលបានឃុំសាមីខ្លួនឡើយ។</translation>
    </message>
    <message>
        <source>Did the person say it back in their own words?</source>
        <translation type="unfinished">តើសាមីខ្លួនបាននិយាយត្រឡប់មកវិញតាមពាក្យខ្លួនទេ?</translation>
    </message>
    <message>
        <source>What the person decided</source>
        <translation type="unfinished">អ្វីដែលសាមីខ្លួនបានសម្រេច</translation>
    </message>
    <message>
        <source>What did the person decide?</source>
        <translation type="unfinished">តើសាមីខ្លួនបានសម្រេចអ្វី?</translation>
    </message>
    <message>
        <source>No is a full answer. Help does not depend on it.</source>
        <translation type="unfinished">ពាក្យថាទេ ជាចម្លើយពេញលេញ។ ជំនួយមិនអាស្រ័យលើវាទេ។</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation type="unfinished">ការវាយតម្លៃតម្រូវការ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">តម្រូវការ</translation>
    </message>
    <message>
        <source>On what day?</source>
        <translation type="unfinished">នៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>In which areas is help wanted?</source>
        <translation type="unfinished">តើចង់បានជំនួយក្នុងផ្នែកណាខ្លះ?</translation>
    </message>
    <message>
        <source>Each line: none, some, a lot, or why there is no answer.</source>
        <translation type="unfinished">ជួរនីមួយៗ៖ គ្មាន ខ្លះ ច្រើន ឬមូលហេតុដែលគ្មានចម្លើយ។</translation>
    </message>
    <message>
        <source>What matters most to the person now?</source>
        <translation type="unfinished">តើអ្វីសំខាន់ជាងគេសម្រាប់សាមីខ្លួនឥឡូវនេះ?</translation>
    </message>
    <message>
        <source>Their own words.</source>
        <translation type="unfinished">តាមពាក្យរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Who gave the permission?</source>
        <translation type="unfinished">តើអ្នកណាបានផ្ដល់ការអនុញ្ញាត?</translation>
    </message>
    <message>
        <source>Why is there no guardian&apos;s permission?</source>
        <translation type="unfinished">ហេតុអ្វីគ្មានការអនុញ្ញាតពីអាណាព្យាបាល?</translation>
    </message>
    <message>
        <source>For example: the guardian is part of the danger, or nobody is known.</source>
        <translation type="unfinished">ឧទាហរណ៍៖ អាណាព្យាបាលជាផ្នែកនៃគ្រោះថ្នាក់ ឬមិនស្គាល់អ្នកណា។</translation>
    </message>
    <message>
        <source>Name of the guardian or legal representative</source>
        <translation type="unfinished">ឈ្មោះអាណាព្យាបាល ឬអ្នកតំណាងស្របច្បាប់</translation>
    </message>
    <message>
        <source>Has someone checked that the guardian had no part in what happened?</source>
        <translation type="unfinished">តើមានអ្នកពិនិត្យថាអាណាព្យាបាលមិនពាក់ព័ន្ធនឹងអ្វីដែលបានកើតឡើងទេ?</translation>
    </message>
    <message>
        <source>Who was there as a witness?</source>
        <translation type="unfinished">តើអ្នកណានៅទីនោះជាសាក្សី?</translation>
    </message>
    <message>
        <source>A code or a role is enough.</source>
        <translation type="unfinished">លេខកូដ ឬតួនាទីក៏គ្រប់គ្រាន់។</translation>
    </message>
    <message>
        <source>The signed sheet</source>
        <translation type="unfinished">សន្លឹកដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>A photo or scan of the paper. It stays in this vault and is never sent.</source>
        <translation type="unfinished">រូបថត ឬស្កេននៃក្រដាស។ វានៅក្នុងទូសុវត្ថិភាពនេះ និងមិនត្រូវផ្ញើឡើយ។</translation>
    </message>
    <message>
        <source>Does the child agree?</source>
        <translation type="unfinished">តើកុមារយល់ព្រមទេ?</translation>
    </message>
    <message>
        <source>What should be kept back?</source>
        <translation type="unfinished">តើអ្វីគួររក្សាទុកមិនចែករំលែក?</translation>
    </message>
    <message>
        <source>From whom should it be kept back?</source>
        <translation type="unfinished">តើមិនចែករំលែកជាមួយអ្នកណា?</translation>
    </message>
    <message>
        <source>Version of the form or script used</source>
        <translation type="unfinished">កំណែទម្រង់ ឬអត្ថបទដែលបានប្រើ</translation>
    </message>
    <message>
        <source>Until when does it hold?</source>
        <translation type="unfinished">តើមានសុពលភាពដល់ពេលណា?</translation>
    </message>
    <message>
        <source>Why could you not ask?</source>
        <translation type="unfinished">ហេតុអ្វីអ្នកមិនអាចសួរបាន?</translation>
    </message>
    <message>
        <source>Write the danger, not the story.</source>
        <translation type="unfinished">សរសេរពីគ្រោះថ្នាក់ មិនមែនពីរឿងរ៉ាវទេ។</translation>
    </message>
    <message>
        <source>When will you ask again?</source>
        <translation type="unfinished">តើអ្នកនឹងសួរម្ដងទៀតនៅពេលណា?</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation type="unfinished">ការដកវិញ</translation>
    </message>
    <message>
        <source>On what day did the person take the permission back?</source>
        <translation type="unfinished">តើសាមីខ្លួនបានដកការអនុញ្ញាតវិញនៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>What should happen to what was already shared?</source>
        <translation type="unfinished">តើត្រូវធ្វើអ្វីចំពោះអ្វីដែលបានចែករំលែកហើយ?</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Asked so that this house can help.</source>
        <translation type="unfinished">សួរដើម្បីឱ្យទីជម្រកនេះអាចជួយ។</translation>
    </message>
    <message>
        <source>Asked to keep the person and this house safe.</source>
        <translation type="unfinished">សួរដើម្បីរក្សាសុវត្ថិភាពសាមីខ្លួន និងទីជម្រកនេះ។</translation>
    </message>
    <message>
        <source>Asked because rights or the law depend on it.</source>
        <translation type="unfinished">សួរដោយសារសិទ្ធិ ឬច្បាប់អាស្រ័យលើវា។</translation>
    </message>
    <message>
        <source>Asked so that helpers do not work past each other.</source>
        <translation type="unfinished">សួរដើម្បីឱ្យអ្នកជួយធ្វើការស្របគ្នា។</translation>
    </message>
    <message>
        <source>Asked for figures without names.</source>
        <translation type="unfinished">សួរសម្រាប់តួលេខគ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>Which other?</source>
        <translation type="unfinished">មួយណាផ្សេងទៀត?</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">ការទទួលចូល</translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished">ករណីនេះ</translation>
    </message>
    <message>
        <source>Is this the first time here, or has the person come back?</source>
        <translation type="unfinished">តើនេះជាលើកដំបូង ឬសាមីខ្លួនមកម្ដងទៀត?</translation>
    </message>
    <message>
        <source>Where does the case stand?</source>
        <translation type="unfinished">តើករណីនៅត្រង់ណា?</translation>
    </message>
    <message>
        <source>Who is responsible for this case?</source>
        <translation type="unfinished">តើអ្នកណាទទួលខុសត្រូវករណីនេះ?</translation>
    </message>
    <message>
        <source>How the person came</source>
        <translation type="unfinished">របៀបដែលសាមីខ្លួនមកដល់</translation>
    </message>
    <message>
        <source>On what day did help begin here?</source>
        <translation type="unfinished">តើជំនួយចាប់ផ្ដើមនៅទីនេះនៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>The day of this intake, not the day of typing.</source>
        <translation type="unfinished">ថ្ងៃទទួលចូល មិនមែនថ្ងៃវាយទេ។</translation>
    </message>
    <message>
        <source>When was it first noticed that the person might need help?</source>
        <translation type="unfinished">តើគេកត់សម្គាល់ដំបូងថាសាមីខ្លួនអាចត្រូវការជំនួយនៅពេលណា?</translation>
    </message>
    <message>
        <source>Who first noticed?</source>
        <translation type="unfinished">តើអ្នកណាកត់សម្គាល់ដំបូង?</translation>
    </message>
    <message>
        <source>In which country was that?</source>
        <translation type="unfinished">តើនៅប្រទេសណា?</translation>
    </message>
    <message>
        <source>How did the person reach us?</source>
        <translation type="unfinished">តើសាមីខ្លួនមកដល់យើងដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>On what day did we accept the referral?</source>
        <translation type="unfinished">តើយើងទទួលយកការបញ្ជូននៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>What kind of organisation sent the person?</source>
        <translation type="unfinished">តើអង្គភាពប្រភេទណាបានបញ្ជូនសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>Which organisation sent the person?</source>
        <translation type="unfinished">តើអង្គភាពណាបានបញ្ជូនសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>Who is our contact there?</source>
        <translation type="unfinished">តើអ្នកណាជាអ្នកទំនាក់ទំនងរបស់យើងនៅទីនោះ?</translation>
    </message>
    <message>
        <source>Why were they sent to us?</source>
        <translation type="unfinished">ហេតុអ្វីត្រូវបានបញ្ជូនមកយើង?</translation>
    </message>
    <message>
        <source>What must we know about the arrangements?</source>
        <translation type="unfinished">តើយើងត្រូវដឹងអ្វីពីការរៀបចំ?</translation>
    </message>
    <message>
        <source>Transport, papers, who is coming. Not the story.</source>
        <translation type="unfinished">ការដឹកជញ្ជូន ឯកសារ អ្នកណាមក។ មិនមែនរឿងរ៉ាវទេ។</translation>
    </message>
    <message>
        <source>How many children came with the person?</source>
        <translation type="unfinished">តើមានកុមារប៉ុន្មាននាក់មកជាមួយសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>Was this copied from older records?</source>
        <translation type="unfinished">តើនេះចម្លងពីកំណត់ត្រាចាស់ទេ?</translation>
    </message>
    <message>
        <source>Contact and danger</source>
        <translation type="unfinished">ទំនាក់ទំនង និងគ្រោះថ្នាក់</translation>
    </message>
    <message>
        <source>What is a safe way to reach the person?</source>
        <translation type="unfinished">តើវិធីណាមានសុវត្ថិភាពក្នុងការទាក់ទងសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>When is it safe, and what should we say?</source>
        <translation type="unfinished">តើពេលណាមានសុវត្ថិភាព ហើយយើងគួរនិយាយអ្វី?</translation>
    </message>
    <message>
        <source>Safe telephone number</source>
        <translation type="unfinished">លេខទូរស័ព្ទមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Safe e-mail</source>
        <translation type="unfinished">អ៊ីមែលមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Safe address for letters</source>
        <translation type="unfinished">អាសយដ្ឋានមានសុវត្ថិភាពសម្រាប់សំបុត្រ</translation>
    </message>
    <message>
        <source>Never the address of this house.</source>
        <translation type="unfinished">កុំប្រើអាសយដ្ឋានទីជម្រកនេះឡើយ។</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">ទីក្រុង</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">ប្រទេស</translation>
    </message>
    <message>
        <source>Someone the person trusts, and how to reach them</source>
        <translation type="unfinished">អ្នកដែលសាមីខ្លួនទុកចិត្ត និងរបៀបទាក់ទង</translation>
    </message>
    <message>
        <source>Who must not know that the person is here?</source>
        <translation type="unfinished">តើអ្នកណាមិនត្រូវដឹងថាសាមីខ្លួននៅទីនេះ?</translation>
    </message>
    <message>
        <source>What danger is there now?</source>
        <translation type="unfinished">តើឥឡូវមានគ្រោះថ្នាក់អ្វី?</translation>
    </message>
    <message>
        <source>What should the night staff know?</source>
        <translation type="unfinished">តើបុគ្គលិកវេនយប់គួរដឹងអ្វី?</translation>
    </message>
    <message>
        <source>Short: who, what car, what words.</source>
        <translation type="unfinished">ខ្លីៗ៖ អ្នកណា ឡានអ្វី ពាក្យអ្វី។</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">អ្វីដែលបានកើតឡើង</translation>
    </message>
    <message>
        <source>What was the person made to do?</source>
        <translation type="unfinished">តើសាមីខ្លួនត្រូវគេបង្ខំឱ្យធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Several may be true.</source>
        <translation type="unfinished">អាចត្រឹមត្រូវលើសពីមួយ។</translation>
    </message>
    <message>
        <source>In what kind of work?</source>
        <translation type="unfinished">ក្នុងការងារប្រភេទណា?</translation>
    </message>
    <message>
        <source>What kind of sexual exploitation?</source>
        <translation type="unfinished">ការកេងប្រវ័ញ្ចផ្លូវភេទប្រភេទណា?</translation>
    </message>
    <message>
        <source>Do not ask for detail.</source>
        <translation type="unfinished">កុំសួរលម្អិត។</translation>
    </message>
    <message>
        <source>What was the person forced to do that the law forbids?</source>
        <translation type="unfinished">តើសាមីខ្លួនត្រូវគេបង្ខំឱ្យធ្វើអ្វីដែលច្បាប់ហាម?</translation>
    </message>
    <message>
        <source>They are not to blame for it.</source>
        <translation type="unfinished">សាមីខ្លួនមិនមែនជាអ្នកខុសទេ។</translation>
    </message>
    <message>
        <source>Which sites or apps were used to exploit the person?</source>
        <translation type="unfinished">តើគេបានប្រើគេហទំព័រ ឬកម្មវិធីណាខ្លះ ដើម្បីកេងប្រវ័ញ្ចសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>How was the person held or controlled?</source>
        <translation type="unfinished">តើសាមីខ្លួនត្រូវគេឃុំ ឬគ្រប់គ្រងដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Each line: yes, no, or why there is no answer.</source>
        <translation type="unfinished">ជួរនីមួយៗ៖ បាទ/ចាស ទេ ឬមូលហេតុដែលគ្មានចម្លើយ។</translation>
    </message>
    <message>
        <source>In which country or countries did it happen?</source>
        <translation type="unfinished">តើបានកើតឡើងក្នុងប្រទេសណាខ្លះ?</translation>
    </message>
    <message>
        <source>What kind of place?</source>
        <translation type="unfinished">កន្លែងប្រភេទណា?</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation type="unfinished">តើចាប់ផ្ដើមនៅពេលណា?</translation>
    </message>
    <message>
        <source>Only the month or the year is fine.</source>
        <translation type="unfinished">តែខែ ឬឆ្នាំក៏បាន។</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation type="unfinished">ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation type="unfinished">ទីណា និងពេលណា</translation>
    </message>
    <message>
        <source>Which part was this?</source>
        <translation type="unfinished">តើនេះជាផ្នែកណា?</translation>
    </message>
    <message>
        <source>Month, year or &apos;about&apos; is fine.</source>
        <translation type="unfinished">ខែ ឆ្នាំ ឬ &apos;ប្រហែល&apos; ក៏បាន។</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation type="unfinished">តើបញ្ចប់នៅពេលណា?</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation type="unfinished">តើវានៅតែបន្តទេ?</translation>
    </message>
    <message>
        <source>About how many months did it last?</source>
        <translation type="unfinished">តើវាមានរយៈពេលប្រហែលប៉ុន្មានខែ?</translation>
    </message>
    <message>
        <source>In which country?</source>
        <translation type="unfinished">នៅប្រទេសណា?</translation>
    </message>
    <message>
        <source>Was that country guessed from where the person was found?</source>
        <translation type="unfinished">តើប្រទេសនោះបានប៉ាន់ស្មានពីកន្លែងដែលរកឃើញសាមីខ្លួនទេ?</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation type="unfinished">ទីក្រុង ឬតំបន់</translation>
    </message>
    <message>
        <source>Name of the business or place, if the person wants to give it</source>
        <translation type="unfinished">ឈ្មោះអាជីវកម្ម ឬទីកន្លែង បើសាមីខ្លួនចង់ប្រាប់</translation>
    </message>
    <message>
        <source>Age when the person was first drawn in</source>
        <translation type="unfinished">អាយុពេលសាមីខ្លួនត្រូវគេទាក់ទាញដំបូង</translation>
    </message>
    <message>
        <source>Age when the exploitation began</source>
        <translation type="unfinished">អាយុពេលការកេងប្រវ័ញ្ចចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>How the person was drawn in</source>
        <translation type="unfinished">របៀបដែលសាមីខ្លួនត្រូវគេទាក់ទាញ</translation>
    </message>
    <message>
        <source>How was the person first approached?</source>
        <translation type="unfinished">តើគេបានទាក់ទងសាមីខ្លួនដំបូងដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Which sites or apps were used?</source>
        <translation type="unfinished">តើគេបានប្រើគេហទំព័រ ឬកម្មវិធីណាខ្លះ?</translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation type="unfinished">អំពើ មធ្យោបាយ និងគោលបំណង</translation>
    </message>
    <message>
        <source>Which acts does this part show?</source>
        <translation type="unfinished">តើផ្នែកនេះបង្ហាញអំពើណាខ្លះ?</translation>
    </message>
    <message>
        <source>Was there an act: recruiting, moving, handing over, keeping?</source>
        <translation type="unfinished">តើមានអំពើទេ៖ ជ្រើសរើស ផ្លាស់ទី ប្រគល់បន្ត ទុកឱ្យស្នាក់នៅ?</translation>
    </message>
    <message>
        <source>Were means of control used: force, threat, deceit, debt, power?</source>
        <translation type="unfinished">តើបានប្រើមធ្យោបាយគ្រប់គ្រងទេ៖ កម្លាំង ការគំរាម ការបោកប្រាស់ បំណុល អំណាច?</translation>
    </message>
    <message>
        <source>Under 18 this is not needed for trafficking.</source>
        <translation type="unfinished">ក្រោម 18 ឆ្នាំ មិនចាំបាច់មានវាដើម្បីរាប់ជាការជួញដូរមនុស្សទេ។</translation>
    </message>
    <message>
        <source>Was the purpose exploitation?</source>
        <translation type="unfinished">តើគោលបំណងគឺការកេងប្រវ័ញ្ចទេ?</translation>
    </message>
    <message>
        <source>Done or intended.</source>
        <translation type="unfinished">បានធ្វើ ឬមានបំណងធ្វើ។</translation>
    </message>
    <message>
        <source>Was the person under 18 when it happened?</source>
        <translation type="unfinished">តើសាមីខ្លួនអាយុក្រោម 18 ឆ្នាំពេលវាកើតឡើងទេ?</translation>
    </message>
    <message>
        <source>For a child no means of control need be shown.</source>
        <translation type="unfinished">ចំពោះកុមារ មិនចាំបាច់បង្ហាញមធ្យោបាយគ្រប់គ្រងទេ។</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished">តើយើងដឹងដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>In the person&apos;s own words, only if they want it written</source>
        <translation type="unfinished">តាមពាក្យរបស់សាមីខ្លួន បើចង់ឱ្យសរសេរ</translation>
    </message>
    <message>
        <source>What the person was made to do</source>
        <translation type="unfinished">អ្វីដែលសាមីខ្លួនត្រូវគេបង្ខំឱ្យធ្វើ</translation>
    </message>
    <message>
        <source>Stop whenever they wish.</source>
        <translation type="unfinished">ឈប់នៅពេលណាក៏បានតាមសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Only what the person wants to say now. Everything here can wait.</source>
        <translation type="unfinished">តែអ្វីដែលសាមីខ្លួនចង់និយាយឥឡូវ។ អ្វីៗនៅទីនេះអាចរង់ចាំបាន។</translation>
    </message>
    <message>
        <source>Name and identity</source>
        <translation type="unfinished">ឈ្មោះ និងអត្តសញ្ញាណ</translation>
    </message>
    <message>
        <source>What name and words (she, he, they) should we use here?</source>
        <translation type="unfinished">តើយើងគួរប្រើឈ្មោះ និងពាក្យហៅអ្វីនៅទីនេះ?</translation>
    </message>
    <message>
        <source>Whatever the person likes.</source>
        <translation type="unfinished">តាមអ្វីដែលសាមីខ្លួនចូលចិត្ត។</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished">នាមខ្លួន</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation type="unfinished">នាមត្រកូល</translation>
    </message>
    <message>
        <source>Name in the person&apos;s own writing</source>
        <translation type="unfinished">ឈ្មោះតាមអក្សររបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>When was the person born?</source>
        <translation type="unfinished">តើសាមីខ្លួនកើតនៅពេលណា?</translation>
    </message>
    <message>
        <source>Year only, or about how old, is fine.</source>
        <translation type="unfinished">តែឆ្នាំ ឬអាយុប្រហែលក៏បាន។</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished">តើដឹងដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Which papers does the person have in hand?</source>
        <translation type="unfinished">តើសាមីខ្លួនមានឯកសារអ្វីនៅដៃ?</translation>
    </message>
    <message>
        <source>Number on the identity paper</source>
        <translation type="unfinished">លេខលើឯកសារសម្គាល់</translation>
    </message>
    <message>
        <source>Urgent needs</source>
        <translation type="unfinished">តម្រូវការបន្ទាន់</translation>
    </message>
    <message>
        <source>What does the person need now?</source>
        <translation type="unfinished">តើសាមីខ្លួនត្រូវការអ្វីឥឡូវនេះ?</translation>
    </message>
    <message>
        <source>Is there anything a doctor should see today?</source>
        <translation type="unfinished">តើមានអ្វីដែលគ្រូពេទ្យគួរពិនិត្យថ្ងៃនេះទេ?</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <translation type="unfinished">ថ្នាំ និងអាឡែស៊ី</translation>
    </message>
    <message>
        <source>Food, prayer, clothing: what should we respect?</source>
        <translation type="unfinished">អាហារ ការអធិស្ឋាន សម្លៀកបំពាក់៖ តើយើងគួរគោរពអ្វី?</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished">ត្រងបញ្ជី</translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Status is one of</source>
        <translation type="unfinished">ស្ថានភាពស្ថិតក្នុងចំណោម</translation>
    </message>
    <message>
        <source>Newest overall risk is one of</source>
        <translation type="unfinished">ហានិភ័យរួមថ្មីបំផុតស្ថិតក្នុងចំណោម</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation type="unfinished">បានបើកចាប់ពី</translation>
    </message>
    <message>
        <source>Opened until</source>
        <translation type="unfinished">បានបើករហូតដល់</translation>
    </message>
    <message>
        <source>Last changed from</source>
        <translation type="unfinished">កែចុងក្រោយចាប់ពី</translation>
    </message>
    <message>
        <source>Last changed until</source>
        <translation type="unfinished">កែចុងក្រោយរហូតដល់</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">សាមីខ្លួន</translation>
    </message>
    <message>
        <source>A citizen of one of</source>
        <translation type="unfinished">ជាពលរដ្ឋនៃប្រទេសមួយក្នុងចំណោម</translation>
    </message>
    <message>
        <source>Exploited in one of these forms</source>
        <translation type="unfinished">ត្រូវគេកេងប្រវ័ញ្ចតាមទម្រង់មួយក្នុងចំណោមនេះ</translation>
    </message>
    <message>
        <source>How does the person describe their gender?</source>
        <translation type="unfinished">តើសាមីខ្លួនពណ៌នាភេទរបស់ខ្លួនដូចម្ដេច?</translation>
    </message>
    <message>
        <source>Ask; do not guess from a name.</source>
        <translation type="unfinished">សូមសួរ កុំទាយពីឈ្មោះ។</translation>
    </message>
    <message>
        <source>Age on the day of intake</source>
        <translation type="unfinished">អាយុនៅថ្ងៃទទួលចូល</translation>
    </message>
    <message>
        <source>Is that age a guess?</source>
        <translation type="unfinished">តើអាយុនេះជាការប៉ាន់ស្មានទេ?</translation>
    </message>
    <message>
        <source>Is the person under 18?</source>
        <translation type="unfinished">តើសាមីខ្លួនអាយុក្រោម 18 ឆ្នាំទេ?</translation>
    </message>
    <message>
        <source>If unsure, treat as a child.</source>
        <translation type="unfinished">បើមិនប្រាកដ សូមចាត់ទុកជាកុមារ។</translation>
    </message>
    <message>
        <source>Is the child alone, separated, or with a carer?</source>
        <translation type="unfinished">តើកុមារនៅម្នាក់ឯង បែកពីគ្រួសារ ឬមានអ្នកថែទាំ?</translation>
    </message>
    <message>
        <source>Of which country or countries is the person a citizen?</source>
        <translation type="unfinished">តើសាមីខ្លួនជាពលរដ្ឋប្រទេសណាខ្លះ?</translation>
    </message>
    <message>
        <source>Was the country of origin written here in place of citizenship?</source>
        <translation type="unfinished">តើបានសរសេរប្រទេសដើមនៅទីនេះជំនួសសញ្ជាតិទេ?</translation>
    </message>
    <message>
        <source>Does any country say the person is its citizen?</source>
        <translation type="unfinished">តើមានប្រទេសណាទទួលសាមីខ្លួនជាពលរដ្ឋទេ?</translation>
    </message>
    <message>
        <source>In which country was the person born?</source>
        <translation type="unfinished">តើសាមីខ្លួនកើតនៅប្រទេសណា?</translation>
    </message>
    <message>
        <source>Which country does the person call home?</source>
        <translation type="unfinished">តើសាមីខ្លួនចាត់ទុកប្រទេសណាជាផ្ទះរបស់ខ្លួន?</translation>
    </message>
    <message>
        <source>Where did the person live before this began?</source>
        <translation type="unfinished">តើសាមីខ្លួនរស់នៅទីណាមុនពេលរឿងនេះចាប់ផ្ដើម?</translation>
    </message>
    <message>
        <source>What right to stay does the person have here now?</source>
        <translation type="unfinished">តើសាមីខ្លួនមានសិទ្ធិស្នាក់នៅទីនេះបែបណាឥឡូវនេះ?</translation>
    </message>
    <message>
        <source>In which language should we speak?</source>
        <translation type="unfinished">តើយើងគួរនិយាយភាសាអ្វី?</translation>
    </message>
    <message>
        <source>Which other languages?</source>
        <translation type="unfinished">ភាសាណាផ្សេងទៀត?</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation type="unfinished">តើត្រូវការអ្នកបកប្រែទេ?</translation>
    </message>
    <message>
        <source>Anyone who should not interpret?</source>
        <translation type="unfinished">មានអ្នកណាមិនគួរបកប្រែទេ?</translation>
    </message>
    <message>
        <source>For example someone from the same village, or a man.</source>
        <translation type="unfinished">ឧទាហរណ៍ អ្នកមកពីភូមិតែមួយ ឬបុរស។</translation>
    </message>
    <message>
        <source>What makes it easier for the person to take part?</source>
        <translation type="unfinished">តើអ្វីជួយឱ្យសាមីខ្លួនចូលរួមបានងាយ?</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished">ការវាយតម្លៃហានិភ័យ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">ហានិភ័យ</translation>
    </message>
    <message>
        <source>What makes the person less safe?</source>
        <translation type="unfinished">តើអ្វីធ្វើឱ្យសាមីខ្លួនមិនសូវមានសុវត្ថិភាព?</translation>
    </message>
    <message>
        <source>About the person&apos;s situation, never a fault.</source>
        <translation type="unfinished">អំពីស្ថានភាពរបស់សាមីខ្លួន មិនមែនជាកំហុសឡើយ។</translation>
    </message>
    <message>
        <source>At home or in the family?</source>
        <translation type="unfinished">នៅផ្ទះ ឬក្នុងគ្រួសារ?</translation>
    </message>
    <message>
        <source>In the place the person may return to?</source>
        <translation type="unfinished">នៅកន្លែងដែលសាមីខ្លួនអាចត្រឡប់ទៅ?</translation>
    </message>
    <message>
        <source>How likely is harm from others?</source>
        <translation type="unfinished">តើមានលទ្ធភាពប៉ុនណាដែលអ្នកផ្សេងនឹងធ្វើបាប?</translation>
    </message>
    <message>
        <source>How likely is it that the person will hurt themselves?</source>
        <translation type="unfinished">តើមានលទ្ធភាពប៉ុនណាដែលសាមីខ្លួននឹងធ្វើបាបខ្លួនឯង?</translation>
    </message>
    <message>
        <source>Ask openly and kindly; call for help if high.</source>
        <translation type="unfinished">សួរដោយបើកចំហ និងទន់ភ្លន់ ហៅរកជំនួយបើខ្ពស់។</translation>
    </message>
    <message>
        <source>Taken together?</source>
        <translation type="unfinished">បើគិតរួមទាំងអស់?</translation>
    </message>
    <message>
        <source>What will keep the person safe, agreed with them?</source>
        <translation type="unfinished">តើអ្វីនឹងរក្សាសុវត្ថិភាពសាមីខ្លួន ដែលបានព្រមព្រៀងជាមួយសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>When will you look again?</source>
        <translation type="unfinished">តើអ្នកនឹងមើលម្ដងទៀតនៅពេលណា?</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished">ការអនុម័ត</translation>
    </message>
    <message>
        <source>Which supervisor read it?</source>
        <translation type="unfinished">តើអ្នកត្រួតពិនិត្យណាបានអាន?</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished">អាននៅថ្ងៃ</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">តើវាជាអ្វី?</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished">ចំណងជើងខ្លី</translation>
    </message>
    <message>
        <source>Without names.</source>
        <translation type="unfinished">ដោយគ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>Should only the supervisor see it?</source>
        <translation type="unfinished">តើគួរឱ្យតែអ្នកត្រួតពិនិត្យមើលវាទេ?</translation>
    </message>
    <message>
        <source>May it be sent with a referral?</source>
        <translation type="unfinished">តើអាចផ្ញើវាជាមួយការបញ្ជូនបន្តបានទេ?</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation type="unfinished">របស់របរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation type="unfinished">របស់</translation>
    </message>
    <message>
        <source>Is it a passport or other identity paper?</source>
        <translation type="unfinished">តើវាជាលិខិតឆ្លងដែន ឬឯកសារសម្គាល់ផ្សេងទេ?</translation>
    </message>
    <message>
        <source>Staff holding papers must never look like the trafficker did.</source>
        <translation type="unfinished">បុគ្គលិកដែលកាន់ឯកសារ មិនត្រូវធ្វើឱ្យមើលទៅដូចអ្នកជួញដូរមនុស្សឡើយ។</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished">ប្រគល់នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Did the person ask us to keep it?</source>
        <translation type="unfinished">តើសាមីខ្លួនបានសុំឱ្យយើងរក្សាទុកវាទេ?</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation type="unfinished">ប្រគល់វិញនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation type="unfinished">តើជាកំណត់ចំណាំប្រភេទណា?</translation>
    </message>
    <message>
        <source>What happened, and what next?</source>
        <translation type="unfinished">តើមានអ្វីកើតឡើង ហើយបន្ទាប់ធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Facts. Write as if the person will read it: they may.</source>
        <translation type="unfinished">តែការពិត។ សូមសរសេរដូចជាសាមីខ្លួននឹងអានវា៖ សាមីខ្លួនអាចអានវាបាន។</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished">ការបិទករណី</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished">ការបិទ</translation>
    </message>
    <message>
        <source>On what day is the case closed?</source>
        <translation type="unfinished">តើបិទករណីនៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>Why is it closed?</source>
        <translation type="unfinished">ហេតុអ្វីបិទវា?</translation>
    </message>
    <message>
        <source>How far were the person&apos;s goals reached?</source>
        <translation type="unfinished">តើសម្រេចគោលដៅរបស់សាមីខ្លួនបានប៉ុនណា?</translation>
    </message>
    <message>
        <source>What else should be known?</source>
        <translation type="unfinished">តើមានអ្វីផ្សេងដែលគួរដឹង?</translation>
    </message>
    <message>
        <source>Is the person safe today?</source>
        <translation type="unfinished">តើសាមីខ្លួនមានសុវត្ថិភាពថ្ងៃនេះទេ?</translation>
    </message>
    <message>
        <source>Where will the person live?</source>
        <translation type="unfinished">តើសាមីខ្លួននឹងរស់នៅទីណា?</translation>
    </message>
    <message>
        <source>Was going back the person&apos;s own choice?</source>
        <translation type="unfinished">តើការត្រឡប់ទៅវិញជាជម្រើសផ្ទាល់របស់សាមីខ្លួនទេ?</translation>
    </message>
    <message>
        <source>Who decided to close?</source>
        <translation type="unfinished">តើអ្នកណាបានសម្រេចបិទ?</translation>
    </message>
    <message>
        <source>Does the person want us to get in touch later?</source>
        <translation type="unfinished">តើសាមីខ្លួនចង់ឱ្យយើងទាក់ទងនៅពេលក្រោយទេ?</translation>
    </message>
    <message>
        <source>Keep the record until</source>
        <translation type="unfinished">រក្សាកំណត់ត្រារហូតដល់</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation type="unfinished">ការកំណត់អត្តសញ្ញាណជនរងគ្រោះ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">សេចក្ដីសម្រេច</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation type="unfinished">តើបានសម្រេចអ្វី?</translation>
    </message>
    <message>
        <source>Help does not depend on it.</source>
        <translation type="unfinished">ជំនួយមិនអាស្រ័យលើវាទេ។</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation type="unfinished">តើអ្នកណាបានសម្រេច?</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation type="unfinished">ឈ្មោះស្ថាប័ន</translation>
    </message>
    <message>
        <source>By which definition or law?</source>
        <translation type="unfinished">តាមនិយមន័យ ឬច្បាប់ណា?</translation>
    </message>
    <message>
        <source>Which version or article?</source>
        <translation type="unfinished">កំណែ ឬមាត្រាណា?</translation>
    </message>
    <message>
        <source>Which acts were found?</source>
        <translation type="unfinished">តើរកឃើញអំពើណាខ្លះ?</translation>
    </message>
    <message>
        <source>Were means of control found?</source>
        <translation type="unfinished">តើរកឃើញមធ្យោបាយគ្រប់គ្រងទេ?</translation>
    </message>
    <message>
        <source>Not needed for a child.</source>
        <translation type="unfinished">មិនចាំបាច់សម្រាប់កុមារទេ។</translation>
    </message>
    <message>
        <source>Was exploitation or the intention found?</source>
        <translation type="unfinished">តើរកឃើញការកេងប្រវ័ញ្ច ឬបំណងកេងប្រវ័ញ្ចទេ?</translation>
    </message>
    <message>
        <source>What did the decision rest on?</source>
        <translation type="unfinished">តើសេចក្ដីសម្រេចផ្អែកលើអ្វី?</translation>
    </message>
    <message>
        <source>Family and companions</source>
        <translation type="unfinished">គ្រួសារ និងអ្នករួមដំណើរ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">អ្នកណា</translation>
    </message>
    <message>
        <source>Someone with a case here</source>
        <translation type="unfinished">អ្នកដែលមានករណីនៅទីនេះ</translation>
    </message>
    <message>
        <source>Name, if not a client here</source>
        <translation type="unfinished">ឈ្មោះ បើមិនមែនជាអ្នកទទួលសេវានៅទីនេះ</translation>
    </message>
    <message>
        <source>Who are they to the person?</source>
        <translation type="unfinished">តើពួកគេជាអ្វីនឹងសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>Are they staying in this house?</source>
        <translation type="unfinished">តើពួកគេកំពុងស្នាក់នៅទីជម្រកនេះទេ?</translation>
    </message>
    <message>
        <source>Is it safe to contact them?</source>
        <translation type="unfinished">តើការទាក់ទងពួកគេមានសុវត្ថិភាពទេ?</translation>
    </message>
    <message>
        <source>Does the person want contact?</source>
        <translation type="unfinished">តើសាមីខ្លួនចង់ទាក់ទងទេ?</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">ការតាមដាន</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished">គ្រោងសម្រាប់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">ធ្វើនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Did we reach the person?</source>
        <translation type="unfinished">តើយើងបានទាក់ទងដល់សាមីខ្លួនទេ?</translation>
    </message>
    <message>
        <source>Is the person safe?</source>
        <translation type="unfinished">តើសាមីខ្លួនមានសុវត្ថិភាពទេ?</translation>
    </message>
    <message>
        <source>Where does the person live now?</source>
        <translation type="unfinished">តើឥឡូវសាមីខ្លួនរស់នៅទីណា?</translation>
    </message>
    <message>
        <source>Work or school?</source>
        <translation type="unfinished">ការងារ ឬសាលា?</translation>
    </message>
    <message>
        <source>Has anyone exploited the person again?</source>
        <translation type="unfinished">តើមានអ្នកណាកេងប្រវ័ញ្ចសាមីខ្លួនម្ដងទៀតទេ?</translation>
    </message>
    <message>
        <source>Does the person want more help?</source>
        <translation type="unfinished">តើសាមីខ្លួនចង់បានជំនួយបន្ថែមទេ?</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">គោលដៅ</translation>
    </message>
    <message>
        <source>What does the person want to reach?</source>
        <translation type="unfinished">តើសាមីខ្លួនចង់សម្រេចអ្វី?</translation>
    </message>
    <message>
        <source>Their words, one line.</source>
        <translation type="unfinished">ពាក្យរបស់សាមីខ្លួន មួយជួរ។</translation>
    </message>
    <message>
        <source>Which part of life?</source>
        <translation type="unfinished">តើជាផ្នែកណានៃជីវិត?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation type="unfinished">តើជាគោលដៅរបស់អ្នកណា?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation type="unfinished">តើដល់កម្រិតណាហើយ?</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">ឧប្បត្តិហេតុ</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation type="unfinished">តើជាប្រភេទអ្វី?</translation>
    </message>
    <message>
        <source>Who was involved?</source>
        <translation type="unfinished">តើអ្នកណាពាក់ព័ន្ធ?</translation>
    </message>
    <message>
        <source>Code and part; no one is called the cause.</source>
        <translation type="unfinished">លេខកូដ និងតួនាទីក្នុងហេតុការណ៍ មិនចាត់ទុកអ្នកណាថាជាដើមហេតុទេ។</translation>
    </message>
    <message>
        <source>Who, if a client here</source>
        <translation type="unfinished">អ្នកណា បើជាអ្នកទទួលជំនួយនៅទីនេះ</translation>
    </message>
    <message>
        <source>Who, if not a client here</source>
        <translation type="unfinished">អ្នកណា បើមិនមែនជាអ្នកទទួលជំនួយនៅទីនេះ</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation type="unfinished">តួនាទីអ្វីក្នុងហេតុការណ៍?</translation>
    </message>
    <message>
        <source>What was seen and heard?</source>
        <translation type="unfinished">តើបានឃើញ និងឮអ្វី?</translation>
    </message>
    <message>
        <source>Facts, in order.</source>
        <translation type="unfinished">ការពិត តាមលំដាប់។</translation>
    </message>
    <message>
        <source>Was someone hurt?</source>
        <translation type="unfinished">តើមានអ្នករងរបួស ឬឈឺចាប់ទេ?</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation type="unfinished">តើបានធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation type="unfinished">តើបានប្រាប់អ្នកណា?</translation>
    </message>
    <message>
        <source>Legal step</source>
        <translation type="unfinished">ជំហានផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">តើវាអំពីអ្វី?</translation>
    </message>
    <message>
        <source>What is the person&apos;s part in it?</source>
        <translation type="unfinished">តើសាមីខ្លួនមានតួនាទីអ្វីក្នុងនោះ?</translation>
    </message>
    <message>
        <source>Does the person want to take part?</source>
        <translation type="unfinished">តើសាមីខ្លួនចង់ចូលរួមទេ?</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation type="unfinished">ចាប់ផ្ដើមនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation type="unfinished">តើវានៅត្រង់ណា?</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">សម្រេចនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Has it been paid?</source>
        <translation type="unfinished">តើបានបង់ប្រាក់ហើយឬនៅ?</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished">កាលបរិច្ឆេទបន្ទាប់</translation>
    </message>
    <message>
        <source>What must be kept in mind?</source>
        <translation type="unfinished">តើត្រូវចងចាំអ្វី?</translation>
    </message>
    <message>
        <source>Somebody who did it</source>
        <translation type="unfinished">អ្នកម្នាក់ដែលបានប្រព្រឹត្ត</translation>
    </message>
    <message>
        <source>What did this person or group do?</source>
        <translation type="unfinished">តើបុគ្គល ឬក្រុមនេះបានធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Who were they to the person?</source>
        <translation type="unfinished">តើពួកគេត្រូវជាអ្វីនឹងសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>Name or what they were called</source>
        <translation type="unfinished">ឈ្មោះ ឬឈ្មោះដែលគេហៅ</translation>
    </message>
    <message>
        <source>Could they find out where the person is?</source>
        <translation type="unfinished">តើពួកគេអាចរកដឹងថាសាមីខ្លួននៅទីណាទេ?</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation type="unfinished">សញ្ញាព្រមាន</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">ការព្រមាន</translation>
    </message>
    <message>
        <source>What must everybody know first?</source>
        <translation type="unfinished">តើអ្វីដែលគ្រប់គ្នាត្រូវដឹងមុនគេ?</translation>
    </message>
    <message>
        <source>One short line, for example: do not phone.</source>
        <translation type="unfinished">មួយជួរខ្លី ឧទាហរណ៍៖ កុំទូរស័ព្ទ។</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">តាំងពី</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished">មើលម្ដងទៀតនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation type="unfinished">បានចប់តាំងពី</translation>
    </message>
    <message>
        <source>Why is it over?</source>
        <translation type="unfinished">ហេតុអ្វីវាចប់?</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">ការបញ្ជូនបន្ត</translation>
    </message>
    <message>
        <source>On what day was the person referred?</source>
        <translation type="unfinished">តើសាមីខ្លួនត្រូវបានបញ្ជូនបន្តនៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>To which organisation?</source>
        <translation type="unfinished">ទៅអង្គការណា?</translation>
    </message>
    <message>
        <source>Our contact there</source>
        <translation type="unfinished">អ្នកទំនាក់ទំនងរបស់យើងនៅទីនោះ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">ហេតុអ្វី?</translation>
    </message>
    <message>
        <source>For what help?</source>
        <translation type="unfinished">សម្រាប់ជំនួយអ្វី?</translation>
    </message>
    <message>
        <source>Did the person agree to this referral?</source>
        <translation type="unfinished">តើសាមីខ្លួនយល់ព្រមនឹងការបញ្ជូនបន្តនេះទេ?</translation>
    </message>
    <message>
        <source>What must they know?</source>
        <translation type="unfinished">តើពួកគេត្រូវដឹងអ្វី?</translation>
    </message>
    <message>
        <source>Only what they need in order to help.</source>
        <translation type="unfinished">តែអ្វីដែលពួកគេត្រូវការដើម្បីជួយ។</translation>
    </message>
    <message>
        <source>Why is it sent without permission?</source>
        <translation type="unfinished">ហេតុអ្វីផ្ញើដោយគ្មានការអនុញ្ញាត?</translation>
    </message>
    <message>
        <source>A supervisor reads this. Only what saves life may be sent.</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យនឹងអានវា។ អាចផ្ញើតែអ្វីដែលជួយសង្គ្រោះជីវិត។</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished">តើបានលទ្ធផលអ្វី?</translation>
    </message>
    <message>
        <source>On what day was that known?</source>
        <translation type="unfinished">តើដឹងរឿងនោះនៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>What did it bring the person?</source>
        <translation type="unfinished">តើវាបានផ្ដល់អ្វីដល់សាមីខ្លួន?</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">ការពិនិត្យសញ្ញា</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished">សញ្ញា</translation>
    </message>
    <message>
        <source>Which list of signs was used?</source>
        <translation type="unfinished">តើបានប្រើបញ្ជីសញ្ញាណា?</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">កំណែ</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation type="unfinished">តើអ្នកណាបានសួរ?</translation>
    </message>
    <message>
        <source>Was the person alone with you (and the interpreter)?</source>
        <translation type="unfinished">តើសាមីខ្លួននៅម្នាក់ឯងជាមួយអ្នក (និងអ្នកបកប្រែ) ទេ?</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished">អ្វីដែលបន្តពីនេះ</translation>
    </message>
    <message>
        <source>What do the signs suggest?</source>
        <translation type="unfinished">តើសញ្ញាបង្ហាញអ្វី?</translation>
    </message>
    <message>
        <source>Advice only. Signs prove nothing and disprove nothing.</source>
        <translation type="unfinished">គ្រាន់តែជាការណែនាំ។ សញ្ញាមិនបញ្ជាក់ថាមាន ហើយក៏មិនបញ្ជាក់ថាគ្មានដែរ។</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation type="unfinished">តើអ្នកគិតដូចម្ដេច?</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">សេវាដែលបានផ្ដល់</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">ជំនួយ</translation>
    </message>
    <message>
        <source>What help was given?</source>
        <translation type="unfinished">តើបានផ្ដល់ជំនួយអ្វី?</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation type="unfinished">តើអ្នកណាបានផ្ដល់?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">តើមានអ្វីកើតឡើង?</translation>
    </message>
    <message>
        <source>How many times or days, if entered together?</source>
        <translation type="unfinished">តើប៉ុន្មានដង ឬប៉ុន្មានថ្ងៃ បើបញ្ចូលរួមគ្នា?</translation>
    </message>
    <message>
        <source>Did it help, says the person?</source>
        <translation type="unfinished">តាមសាមីខ្លួន តើវាបានជួយទេ?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">ការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>First night</source>
        <translation type="unfinished">យប់ដំបូង</translation>
    </message>
    <message>
        <source>Last morning</source>
        <translation type="unfinished">ព្រឹកចុងក្រោយ</translation>
    </message>
    <message>
        <source>Nights spent elsewhere in between</source>
        <translation type="unfinished">យប់ដែលនៅកន្លែងផ្សេងក្នុងចន្លោះនោះ</translation>
    </message>
    <message>
        <source>What kind of stay?</source>
        <translation type="unfinished">តើជាការស្នាក់នៅប្រភេទណា?</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">បន្ទប់</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">គ្រែ</translation>
    </message>
    <message>
        <source>How did the stay end?</source>
        <translation type="unfinished">តើការស្នាក់នៅចប់ដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished">ទៅទីណា?</translation>
    </message>
    <message>
        <source>The kind of place only.</source>
        <translation type="unfinished">តែប្រភេទកន្លែងប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">ផែនការជំនួយ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">ផែនការ</translation>
    </message>
    <message>
        <source>What is the plan about?</source>
        <translation type="unfinished">តើផែនការនេះអំពីអ្វី?</translation>
    </message>
    <message>
        <source>What should be different at the end, in the person&apos;s words?</source>
        <translation type="unfinished">តើអ្វីគួរខុសពីមុននៅពេលចប់ តាមពាក្យរបស់សាមីខ្លួន?</translation>
    </message>
    <message>
        <source>On what day did the person agree to the plan?</source>
        <translation type="unfinished">តើសាមីខ្លួនបានយល់ព្រមនឹងផែនការនៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>When will it be looked at again?</source>
        <translation type="unfinished">តើនឹងមើលវាម្ដងទៀតនៅពេលណា?</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished">ថ្ងៃគ្រោងបញ្ចប់</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished">បានចប់នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">កិច្ចការ</translation>
    </message>
    <message>
        <source>What has to be done?</source>
        <translation type="unfinished">តើត្រូវធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished">តើអ្នកណាធ្វើ?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished">ត្រឹមពេលណា?</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <translation type="unfinished">តើវាបន្ទាន់ទេ?</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation type="unfinished">រួចហើយឬនៅ?</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished">សុខុមាលភាព</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation type="unfinished">សាមីខ្លួនយ៉ាងម៉េចដែរ</translation>
    </message>
    <message>
        <source>How safe does the person feel here?</source>
        <translation type="unfinished">តើសាមីខ្លួនមានអារម្មណ៍ថាមានសុវត្ថិភាពប៉ុនណានៅទីនេះ?</translation>
    </message>
    <message>
        <source>Asked of the person, not judged by staff.</source>
        <translation type="unfinished">សួរសាមីខ្លួន មិនមែនបុគ្គលិកវាយតម្លៃជំនួសទេ។</translation>
    </message>
    <message>
        <source>How is the person sleeping?</source>
        <translation type="unfinished">តើសាមីខ្លួនគេងយ៉ាងម៉េច?</translation>
    </message>
    <message>
        <source>How does the person feel most days?</source>
        <translation type="unfinished">តើសាមីខ្លួនមានអារម្មណ៍ដូចម្ដេចនៅថ្ងៃភាគច្រើន?</translation>
    </message>
    <message>
        <source>Does the person feel they decide about their own life?</source>
        <translation type="unfinished">តើសាមីខ្លួនគិតថាខ្លួនអាចសម្រេចអំពីជីវិតខ្លួនឯងទេ?</translation>
    </message>
    <message>
        <source>An act, a means of control and exploitation are each suggested by the signs.</source>
        <translation type="unfinished">សញ្ញាបង្ហាញថាអាចមានទាំងសកម្មភាព មធ្យោបាយគ្រប់គ្រង និងការកេងប្រវ័ញ្ច។</translation>
    </message>
    <message>
        <source>For a child: an act and exploitation. Means of control are not needed.</source>
        <translation type="unfinished">ចំពោះកុមារ៖ សកម្មភាព និងការកេងប្រវ័ញ្ច។ មិនចាំបាច់មានមធ្យោបាយគ្រប់គ្រងទេ។</translation>
    </message>
    <message>
        <source>This list has no rule of its own: three signs or more are called strong.</source>
        <translation type="unfinished">បញ្ជីនេះគ្មានវិធានផ្ទាល់ខ្លួនទេ៖ សញ្ញាបី ឬច្រើនជាងនេះ ហៅថាខ្លាំង។</translation>
    </message>
    <message>
        <source>Hong Kong checklist (part)</source>
        <translation type="unfinished">បញ្ជីពិនិត្យហុងកុង (មួយផ្នែក)</translation>
    </message>
    <message>
        <source>Part of a Hong Kong toolkit, from a copy, in our words; to be compared with the original before release.</source>
        <translation type="unfinished">មួយផ្នែកនៃសៀវភៅណែនាំហុងកុង ពីច្បាប់ចម្លង តាមពាក្យរបស់យើង ត្រូវប្រៀបធៀបនឹងច្បាប់ដើមមុនពេលចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">ការជ្រើសរើស</translation>
    </message>
    <message>
        <source>Papers and belongings</source>
        <translation type="unfinished">ឯកសារ និងរបស់របរ</translation>
    </message>
    <message>
        <source>ILO eleven signs of forced labour</source>
        <translation type="unfinished">សញ្ញាដប់មួយរបស់ ILO អំពីពលកម្មដោយបង្ខំ</translation>
    </message>
    <message>
        <source>After the ILO list of 2012, from a copy, in our words; to be compared with the original before release.</source>
        <translation type="unfinished">តាមបញ្ជី ILO ឆ្នាំ 2012 ពីច្បាប់ចម្លង តាមពាក្យរបស់យើង ត្រូវប្រៀបធៀបនឹងច្បាប់ដើមមុនពេលចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>Signs of forced labour</source>
        <translation type="unfinished">សញ្ញានៃពលកម្មដោយបង្ខំ</translation>
    </message>
    <message>
        <source>ILO signs, labour, adult</source>
        <translation type="unfinished">សញ្ញារបស់ ILO ពលកម្ម មនុស្សពេញវ័យ</translation>
    </message>
    <message>
        <source>After the ILO list of 2009, from a copy, in our words; to be compared with the original before release.</source>
        <translation type="unfinished">តាមបញ្ជី ILO ឆ្នាំ 2009 ពីច្បាប់ចម្លង តាមពាក្យរបស់យើង ត្រូវប្រៀបធៀបនឹងច្បាប់ដើមមុនពេលចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>Lied to when recruited</source>
        <translation type="unfinished">ត្រូវគេកុហកពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Forced when recruited</source>
        <translation type="unfinished">ត្រូវគេបង្ខំពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Weakness used when recruited</source>
        <translation type="unfinished">ត្រូវគេឆ្លៀតពីភាពងាយរងគ្រោះពេលជ្រើសរើស</translation>
    </message>
    <message>
        <source>Conditions of the work</source>
        <translation type="unfinished">លក្ខខណ្ឌការងារ</translation>
    </message>
    <message>
        <source>Force at the place of work</source>
        <translation type="unfinished">ការបង្ខំនៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Weakness used at the place of work</source>
        <translation type="unfinished">ត្រូវគេឆ្លៀតពីភាពងាយរងគ្រោះនៅកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>ILO signs, labour, child</source>
        <translation type="unfinished">សញ្ញារបស់ ILO ពលកម្ម កុមារ</translation>
    </message>
    <message>
        <source>UNODC signs (part)</source>
        <translation type="unfinished">សញ្ញារបស់ UNODC (មួយផ្នែក)</translation>
    </message>
    <message>
        <source>Part of a UNODC leaflet, from a copy, in our words; to be compared with the original before release.</source>
        <translation type="unfinished">មួយផ្នែកនៃខិត្តប័ណ្ណ UNODC ពីច្បាប់ចម្លង តាមពាក្យរបស់យើង ត្រូវប្រៀបធៀបនឹងច្បាប់ដើមមុនពេលចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>Under somebody&apos;s control</source>
        <translation type="unfinished">ក្រោមការគ្រប់គ្រងរបស់នរណាម្នាក់</translation>
    </message>
    <message>
        <source>Cut off from others</source>
        <translation type="unfinished">ដាច់ចេញពីអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Movement and papers</source>
        <translation type="unfinished">ការធ្វើដំណើរ និងឯកសារ</translation>
    </message>
    <message>
        <source>Signs of sexual exploitation</source>
        <translation type="unfinished">សញ្ញានៃការកេងប្រវ័ញ្ចផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">រួច</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation type="unfinished">សំណើប្រគល់</translation>
    </message>
    <message>
        <source>Which organisation shall take the case over?</source>
        <translation type="unfinished">តើអង្គការណាត្រូវទទួលយកករណីនេះ?</translation>
    </message>
    <message>
        <source>A partner this house trusts, with its name as it stands under Partners.</source>
        <translation type="unfinished">ដៃគូដែលទីជម្រកនេះទុកចិត្ត ដោយសរសេរឈ្មោះដូចក្នុង «ដៃគូ»។</translation>
    </message>
    <message>
        <source>On what day was this decided with the person?</source>
        <translation type="unfinished">តើបានសម្រេចការនេះជាមួយសាមីខ្លួននៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>Why is it handed over?</source>
        <translation type="unfinished">ហេតុអ្វីត្រូវប្រគល់?</translation>
    </message>
    <message>
        <source>What was the person told about it?</source>
        <translation type="unfinished">តើបានប្រាប់សាមីខ្លួនអ្វីខ្លះអំពីការនេះ?</translation>
    </message>
    <message>
        <source>Who they are, what they will know, and that the person may still say no.</source>
        <translation type="unfinished">ពួកគេជានរណា ពួកគេនឹងដឹងអ្វី ហើយសាមីខ្លួននៅតែអាចបដិសេធបាន។</translation>
    </message>
    <message>
        <source>What must they know in the first days?</source>
        <translation type="unfinished">តើពួកគេត្រូវដឹងអ្វីនៅថ្ងៃដំបូងៗ?</translation>
    </message>
    <message>
        <source>Only what they need. What the person allowed of the case goes with it.</source>
        <translation type="unfinished">តែអ្វីដែលពួកគេត្រូវការ។ អ្វីក្នុងករណីដែលសាមីខ្លួនបានអនុញ្ញាត ក៏ទៅជាមួយវាដែរ។</translation>
    </message>
    <message>
        <source>Which supervisor made the offer?</source>
        <translation type="unfinished">តើអ្នកត្រួតពិនិត្យណាបានធ្វើសំណើប្រគល់?</translation>
    </message>
    <message>
        <source>Offered since</source>
        <translation type="unfinished">ស្នើប្រគល់តាំងពី</translation>
    </message>
    <message>
        <source>Called back on</source>
        <translation type="unfinished">បានដកវិញនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Why was it called back?</source>
        <translation type="unfinished">ហេតុអ្វីបានដកវិញ?</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">ចម្លើយ</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation type="unfinished">តើពួកគេបានឆ្លើយអ្វី?</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">បានឆ្លើយនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Why did they not take it?</source>
        <translation type="unfinished">ហេតុអ្វីពួកគេមិនទទួលយកវា?</translation>
    </message>
    <message>
        <source>The number of their case</source>
        <translation type="unfinished">លេខករណីរបស់ពួកគេ</translation>
    </message>
    <message>
        <source>What did they tell us by phone or letter?</source>
        <translation type="unfinished">តើពួកគេបានប្រាប់យើងអ្វី តាមទូរស័ព្ទ ឬសំបុត្រ?</translation>
    </message>
    <message>
        <source>On what day did they tell us?</source>
        <translation type="unfinished">តើពួកគេបានប្រាប់យើងនៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>Who told us, and how?</source>
        <translation type="unfinished">តើនរណាបានប្រាប់យើង ហើយតាមរបៀបណា?</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished">ការប្រគល់បន្ត</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Answers that are missing</source>
        <translation type="unfinished">ចម្លើយដែលខ្វះ</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message numerus="yes">
        <source>%n question(s) still blank</source>
        <translation type="unfinished">
            <numerusform>%n សំណួរនៅទទេ</numerusform>
            <numerusform>%n សំណួរនៅទទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor can approve the closure when each has an answer, or the reason why there is none. You can write the closure first.</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យអាចអនុម័តការបិទករណី នៅពេលសំណួរនីមួយៗមានចម្លើយ ឬមានមូលហេតុដែលគ្មានចម្លើយ។ អ្នកអាចសរសេរការបិទករណីជាមុនបាន។</translation>
    </message>
    <message>
        <source>Write the &amp;closure</source>
        <translation type="unfinished">សរសេរការបិទករណី (&amp;C)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>GridInput</name>
    <message>
        <source>The rest: no answer, because…</source>
        <translation type="unfinished">នៅសល់៖ គ្មានចម្លើយ ដោយសារ…</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>No answer</source>
        <translation type="unfinished">គ្មានចម្លើយ</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished">មិនបានឆ្លើយ</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of work</source>
        <translation type="unfinished">ប្រភេទការងារ</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>Leave without keeping?</source>
        <translation type="unfinished">ចាកចេញដោយមិនរក្សាទុក?</translation>
    </message>
    <message>
        <source>What you changed here is thrown away.</source>
        <translation type="unfinished">អ្វីដែលអ្នកបានកែនៅទីនេះ នឹងត្រូវបោះបង់។</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished">បោះបង់</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Taken over from {house} on {day}. What they recorded stays as it came: only they can correct it, and erase it wherever it went. What you write here is yours.</source>
        <translation type="unfinished">បានទទួលយកពី {house} នៅថ្ងៃ {day}។ អ្វីដែលពួកគេបានកត់ត្រានៅដដែលដូចពេលមកដល់៖ មានតែពួកគេអាចកែវា និងលុបវានៅគ្រប់កន្លែងដែលវាបានទៅ។ អ្វីដែលអ្នកសរសេរនៅទីនេះជារបស់អ្នក។</translation>
    </message>
    <message>
        <source>{house} offers you this case. They keep it until you answer. If you take it over, a case of your own begins with what they sent, and the person need not tell it again.</source>
        <translation type="unfinished">{house} ស្នើប្រគល់ករណីនេះឱ្យអ្នក។ ពួកគេរក្សាវារហូតដល់អ្នកឆ្លើយ។ បើអ្នកទទួលយក ករណីផ្ទាល់របស់អ្នកនឹងចាប់ផ្ដើមពីអ្វីដែលពួកគេបានផ្ញើ ហើយសាមីខ្លួនមិនចាំបាច់រៀបរាប់ម្ដងទៀតទេ។</translation>
    </message>
    <message>
        <source>{house} called this offer back on {day}. They keep the case.</source>
        <translation type="unfinished">{house} បានដកសំណើប្រគល់នេះវិញនៅថ្ងៃ {day}។ ពួកគេរក្សាករណីនេះ។</translation>
    </message>
    <message>
        <source>You did not take this case over ({day}). {house} keeps it.</source>
        <translation type="unfinished">អ្នកមិនបានទទួលយកករណីនេះទេ ({day})។ {house} រក្សាវា។</translation>
    </message>
    <message>
        <source>You took this case over on {day}. Your work on it stands in your own case.</source>
        <translation type="unfinished">អ្នកបានទទួលយកករណីនេះនៅថ្ងៃ {day}។ ការងាររបស់អ្នកលើវានៅក្នុងករណីផ្ទាល់របស់អ្នក។</translation>
    </message>
    <message>
        <source>They called the offer back meanwhile. Your yes stands: talk to them about it.</source>
        <translation type="unfinished">ក្នុងពេលនោះ ពួកគេបានដកសំណើប្រគល់វិញ។ ការយល់ព្រមរបស់អ្នកនៅតែមានសុពលភាព៖ សូមនិយាយជាមួយពួកគេអំពីការនេះ។</translation>
    </message>
    <message>
        <source>Handing over to {house}: written down, not offered yet. A supervisor decides.</source>
        <translation type="unfinished">ការប្រគល់ទៅ {house}៖ បានសរសេរទុក តែមិនទាន់ស្នើ។ អ្នកត្រួតពិនិត្យជាអ្នកសម្រេច។</translation>
    </message>
    <message>
        <source>You called the offer to {house} back on {day}. The case is with you.</source>
        <translation type="unfinished">អ្នកបានដកសំណើប្រគល់ទៅ {house} វិញនៅថ្ងៃ {day}។ ករណីនៅជាមួយអ្នក។</translation>
    </message>
    <message>
        <source>Offered to {house} on {day}. No answer yet: the case stays with you, and you go on.</source>
        <translation type="unfinished">បានស្នើប្រគល់ទៅ {house} នៅថ្ងៃ {day}។ មិនទាន់មានចម្លើយ៖ ករណីនៅជាមួយអ្នក ហើយអ្នកបន្តការងារ។</translation>
    </message>
    <message>
        <source>The permission or the agreement has ended, so nothing more goes there. Call the offer back.</source>
        <translation type="unfinished">ការអនុញ្ញាត ឬកិច្ចព្រមព្រៀងបានចប់ ដូច្នេះគ្មានអ្វីទៅទីនោះទៀតទេ។ សូមដកសំណើប្រគល់វិញ។</translation>
    </message>
    <message>
        <source>{house} took the case over, as you were told on {day}. Their own answer is not here yet.</source>
        <translation type="unfinished">{house} បានទទួលយកករណី តាមដែលគេបានប្រាប់អ្នកនៅថ្ងៃ {day}។ ចម្លើយផ្ទាល់របស់ពួកគេមិនទាន់មកដល់ទីនេះទេ។</translation>
    </message>
    <message>
        <source>{house} took the case over on {day}.</source>
        <translation type="unfinished">{house} បានទទួលយកករណីនៅថ្ងៃ {day}។</translation>
    </message>
    <message>
        <source>Their case has the number {number}.</source>
        <translation type="unfinished">ករណីរបស់ពួកគេមានលេខ {number}។</translation>
    </message>
    <message>
        <source>Your calling back and their yes crossed. Their yes stands, because the person has a case there: talk to them before you close yours.</source>
        <translation type="unfinished">ការដកវិញរបស់អ្នក និងការយល់ព្រមរបស់ពួកគេបានកើតឡើងក្នុងពេលតែមួយ។ ការយល់ព្រមរបស់ពួកគេមានសុពលភាព ព្រោះសាមីខ្លួនមានករណីនៅទីនោះ៖ សូមនិយាយជាមួយពួកគេ មុនពេលអ្នកបិទករណីរបស់អ្នក។</translation>
    </message>
    <message>
        <source>The case is yours until you close it. Close it when the person is there.</source>
        <translation type="unfinished">ករណីនេះជារបស់អ្នករហូតដល់អ្នកបិទវា។ សូមបិទវាពេលសាមីខ្លួនទៅដល់ទីនោះ។</translation>
    </message>
    <message>
        <source>What they write is theirs: whoever wants it erased asks them, too.</source>
        <translation type="unfinished">អ្វីដែលពួកគេសរសេរជារបស់ពួកគេ៖ អ្នកណាចង់ឱ្យលុបវា ត្រូវសុំពួកគេដែរ។</translation>
    </message>
    <message>
        <source>{house} did not take the case over, but it is closed here: nobody has it. Call them, or open a new case.</source>
        <translation type="unfinished">{house} មិនបានទទួលយកករណីទេ តែវាបានបិទនៅទីនេះ៖ គ្មាននរណាមានវាទេ។ សូមទូរស័ព្ទទៅពួកគេ ឬបើកករណីថ្មី។</translation>
    </message>
    <message>
        <source>{house} did not take the case over, as you were told on {day}. It stays with you.</source>
        <translation type="unfinished">{house} មិនបានទទួលយកករណីទេ តាមដែលគេបានប្រាប់អ្នកនៅថ្ងៃ {day}។ វានៅជាមួយអ្នក។</translation>
    </message>
    <message>
        <source>{house} did not take the case over ({day}). It stays with you.</source>
        <translation type="unfinished">{house} មិនបានទទួលយកករណីទេ ({day})។ វានៅជាមួយអ្នក។</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">មូលហេតុ៖ {why}</translation>
    </message>
</context>
<context>
    <name>HandingActs</name>
    <message>
        <source>The next bundle to {0} carries the offer and the case, with what the person allowed. Until they answer the case stays with you, and the offer can be called back.</source>
        <translation type="unfinished">កញ្ចប់បន្ទាប់ទៅ {0} នាំសំណើប្រគល់ និងករណី ជាមួយអ្វីដែលសាមីខ្លួនបានអនុញ្ញាត។ រហូតដល់ពួកគេឆ្លើយ ករណីនៅជាមួយអ្នក ហើយសំណើប្រគល់អាចដកវិញបាន។</translation>
    </message>
    <message>
        <source>Offer this case to them?</source>
        <translation type="unfinished">ស្នើប្រគល់ករណីនេះឱ្យពួកគេ?</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">ធ្វើសំណើប្រគល់</translation>
    </message>
    <message>
        <source>Offered: export a bundle to them</source>
        <translation type="unfinished">បានស្នើប្រគល់៖ សូមនាំចេញកញ្ចប់ទៅពួកគេ</translation>
    </message>
    <message>
        <source>They are told with the next bundle. If they took the case over before that, their yes stands.</source>
        <translation type="unfinished">ពួកគេនឹងដឹងតាមកញ្ចប់បន្ទាប់។ បើពួកគេបានទទួលយកករណីមុនពេលនោះ ការយល់ព្រមរបស់ពួកគេនៅតែមានសុពលភាព។</translation>
    </message>
    <message>
        <source>Call the offer back?</source>
        <translation type="unfinished">ដកសំណើប្រគល់វិញ?</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation type="unfinished">ដកវាវិញ</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished">បានដកការបញ្ជូនវិញ</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished">បានកត់ទុក</translation>
    </message>
    <message>
        <source>A case of your house begins today with what {0} sent. Ask the person yourself whether you may keep it: that waits for you on Today. {0} is told with your next bundle to them.</source>
        <translation type="unfinished">ករណីរបស់ទីជម្រកអ្នកចាប់ផ្ដើមថ្ងៃនេះ ពីអ្វីដែល {0} បានផ្ញើ។ សូមសួរសាមីខ្លួនដោយខ្លួនឯង ថាអ្នកអាចរក្សាវាបានឬទេ៖ ការនេះរង់ចាំអ្នកក្នុង «ថ្ងៃនេះ»។ {0} នឹងដឹងតាមកញ្ចប់បន្ទាប់របស់អ្នកទៅពួកគេ។</translation>
    </message>
    <message>
        <source>Take this case over?</source>
        <translation type="unfinished">ទទួលយកករណីនេះ?</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished">ទទួលយកវា</translation>
    </message>
    <message>
        <source>Taken over: this is your own case</source>
        <translation type="unfinished">បានទទួលយក៖ នេះជាករណីផ្ទាល់របស់អ្នក</translation>
    </message>
    <message>
        <source>{0} keeps the case, and reads your reason with your next bundle to them.</source>
        <translation type="unfinished">{0} រក្សាករណី ហើយអានមូលហេតុរបស់អ្នកតាមកញ្ចប់បន្ទាប់របស់អ្នកទៅពួកគេ។</translation>
    </message>
    <message>
        <source>Say no to this case?</source>
        <translation type="unfinished">មិនទទួលយកករណីនេះ?</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation type="unfinished">មិនទទួលយក</translation>
    </message>
    <message>
        <source>Your answer goes with the next bundle</source>
        <translation type="unfinished">ចម្លើយរបស់អ្នកទៅជាមួយកញ្ចប់បន្ទាប់</translation>
    </message>
</context>
<context>
    <name>HandingBar</name>
    <message>
        <source>Make the &amp;offer…</source>
        <translation type="unfinished">ធ្វើសំណើប្រគល់ (&amp;O)…</translation>
    </message>
    <message>
        <source>They &amp;told us…</source>
        <translation type="unfinished">ពួកគេបានប្រាប់យើង (&amp;T)…</translation>
    </message>
    <message>
        <source>Call it &amp;back…</source>
        <translation type="unfinished">ដកវាវិញ (&amp;B)…</translation>
    </message>
    <message>
        <source>Close this case…</source>
        <translation type="unfinished">បិទករណីនេះ…</translation>
    </message>
    <message>
        <source>Open a new case…</source>
        <translation type="unfinished">បើកករណីថ្មី…</translation>
    </message>
    <message>
        <source>Take it o&amp;ver…</source>
        <translation type="unfinished">ទទួលយកវា (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Say no…</source>
        <translation type="unfinished">មិនទទួលយក (&amp;S)…</translation>
    </message>
    <message>
        <source>Open the other case</source>
        <translation type="unfinished">បើកករណីមួយទៀត</translation>
    </message>
</context>
<context>
    <name>HappeningRows</name>
    <message>
        <source>A&amp;nother change</source>
        <translation type="unfinished">ការផ្លាស់ប្ដូរមួយទៀត (&amp;N)</translation>
    </message>
    <message>
        <source>A house opened, money began or ended, a form changed: figures mark the day.</source>
        <translation type="unfinished">ទីជម្រកបើកថ្មី ថវិកាចាប់ផ្ដើម ឬចប់ ទម្រង់ផ្លាស់ប្ដូរ៖ តួលេខដាក់សញ្ញានៅថ្ងៃនោះ។</translation>
    </message>
    <message>
        <source>What changed, and when</source>
        <translation type="unfinished">អ្វីដែលបានប្តូរ និងពេលណា</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ពេលណា</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">អ្វីដែលបានប្តូរ</translation>
    </message>
</context>
<context>
    <name>HeardDialog</name>
    <message>
        <source>What did {house} tell you?</source>
        <translation type="unfinished">តើ {house} បានប្រាប់អ្នកអ្វី?</translation>
    </message>
    <message>
        <source>They &amp;took the case over</source>
        <translation type="unfinished">ពួកគេបានទទួលយកករណី (&amp;T)</translation>
    </message>
    <message>
        <source>They did &amp;not take it</source>
        <translation type="unfinished">ពួកគេមិនបានទទួលយកវាទេ (&amp;N)</translation>
    </message>
    <message>
        <source>On what day did they tell you?</source>
        <translation type="unfinished">តើពួកគេបានប្រាប់អ្នកនៅថ្ងៃណា?</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation type="unfinished">សរសេរទុក (&amp;W)</translation>
    </message>
    <message>
        <source>Choose what they told you.</source>
        <translation type="unfinished">សូមជ្រើសអ្វីដែលពួកគេបានប្រាប់អ្នក។</translation>
    </message>
    <message>
        <source>Say on which day they told you.</source>
        <translation type="unfinished">សូមប្រាប់ថាពួកគេបានប្រាប់អ្នកនៅថ្ងៃណា។</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished">ថ្ងៃនេះមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>Write who told you, and how: it is the only proof until their bundle comes.</source>
        <translation type="unfinished">សូមសរសេរថានរណាបានប្រាប់អ្នក និងតាមរបៀបណា៖ វាជាភស្តុតាងតែមួយគត់ រហូតដល់កញ្ចប់របស់ពួកគេមកដល់។</translation>
    </message>
    <message>
        <source>Their own answer comes with their next bundle. As soon as it is here it counts, not this.</source>
        <translation type="unfinished">ចម្លើយផ្ទាល់របស់ពួកគេមកជាមួយកញ្ចប់បន្ទាប់របស់ពួកគេ។ ពេលវាមកដល់ទីនេះ គេយកតាមវា មិនយកតាមនេះទេ។</translation>
    </message>
    <message>
        <source>On what &amp;day did they tell you?</source>
        <translation type="unfinished">តើពួកគេបានប្រាប់អ្នកនៅថ្ងៃណា (&amp;D)?</translation>
    </message>
    <message>
        <source>&amp;Who told you, and how?</source>
        <translation type="unfinished">តើនរណាបានប្រាប់អ្នក ហើយតាមរបៀបណា (&amp;W)?</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;G)</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">ទទេ</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished">កំពុងប្រើ</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">មូលហេតុ៖ {0}</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>House</source>
        <translation type="unfinished">ទីជម្រក</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">បើកករណី</translation>
    </message>
    <message>
        <source>Move to another bed…</source>
        <translation type="unfinished">ប្ដូរទៅគ្រែផ្សេង…</translation>
    </message>
    <message>
        <source>Write down that they moved out…</source>
        <translation type="unfinished">កត់ថាបានចាកចេញ…</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished">លាក់ឈ្មោះ</translation>
    </message>
    <message>
        <source>Show codes in the place of names</source>
        <translation type="unfinished">បង្ហាញលេខកូដជំនួសឈ្មោះ</translation>
    </message>
    <message>
        <source>&amp;Add a room</source>
        <translation type="unfinished">បន្ថែមបន្ទប់ (&amp;A)</translation>
    </message>
    <message>
        <source>Somebody moves &amp;in…</source>
        <translation type="unfinished">មានអ្នកចូលស្នាក់នៅ (&amp;I)…</translation>
    </message>
    <message>
        <source>No rooms are written down yet</source>
        <translation type="unfinished">មិនទាន់កត់បន្ទប់ណាទេ</translation>
    </message>
    <message>
        <source>A supervisor can write down the rooms and beds of this house.</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យអាចកត់បន្ទប់ និងគ្រែនៃទីជម្រកនេះ។</translation>
    </message>
    <message>
        <source>Write down the rooms and beds once; then this page shows who sleeps where and what is free.</source>
        <translation type="unfinished">សូមកត់បន្ទប់ និងគ្រែម្ដង បន្ទាប់មកទំព័រនេះបង្ហាញថាអ្នកណាគេងទីណា និងអ្វីដែលទំនេរ។</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation type="unfinished">បន្ថែមបន្ទប់</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message numerus="yes">
        <source>%Ln night(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln យប់</numerusform>
            <numerusform>%Ln យប់</numerusform>
        </translation>
    </message>
    <message>
        <source>first night</source>
        <translation type="unfinished">យប់ដំបូង</translation>
    </message>
    <message>
        <source>leaves on {day}</source>
        <translation type="unfinished">ចាកចេញនៅ {day}</translation>
    </message>
    <message>
        <source>no last morning written: still here?</source>
        <translation type="unfinished">មិនបានកត់ព្រឹកចុងក្រោយ៖ តើនៅទីនេះទេ?</translation>
    </message>
    <message>
        <source>has two open stays</source>
        <translation type="unfinished">មានការស្នាក់នៅពីរដែលមិនទាន់បិទ</translation>
    </message>
    <message>
        <source>with {name} ({relation}), no stay written</source>
        <translation type="unfinished">ជាមួយ {name} ({relation}) មិនបានកត់ការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>with {relation}, no stay written</source>
        <translation type="unfinished">ជាមួយ {relation} មិនបានកត់ការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>with {name} ({relation})</source>
        <translation type="unfinished">ជាមួយ {name} ({relation})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) tonight</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់យប់នេះ</numerusform>
            <numerusform>%Ln នាក់យប់នេះ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bed(s) free</source>
        <translation type="unfinished">
            <numerusform>គ្រែទំនេរ %Ln</numerusform>
            <numerusform>គ្រែទំនេរ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">ក្នុង {count}</translation>
    </message>
    <message>
        <source>No beds were in use in this time, so there is no share to tell.</source>
        <translation type="unfinished">គ្មានគ្រែណាត្រូវបានប្រើក្នុងពេលនេះទេ ដូច្នេះគ្មានភាគរយសម្រាប់ប្រាប់។</translation>
    </message>
    <message>
        <source>{used} of {possible} possible nights were used: {share} %.</source>
        <translation type="unfinished">បានប្រើ {used} យប់ ក្នុង {possible} យប់ដែលអាចប្រើបាន៖ {share} %។</translation>
    </message>
    <message numerus="yes">
        <source>Possible nights: each bed as it is written down now, for each of %Ln night(s).</source>
        <translation type="unfinished">
            <numerusform>យប់ដែលអាចប្រើបាន៖ គ្រែនីមួយៗដែលកត់ទុកឥឡូវ គុណនឹង %Ln យប់។</numerusform>
            <numerusform>យប់ដែលអាចប្រើបាន៖ គ្រែនីមួយៗដែលកត់ទុកឥឡូវ គុណនឹង %Ln យប់។</numerusform>
        </translation>
    </message>
    <message>
        <source>{came} came, {left} left.</source>
        <translation type="unfinished">មក {came} នាក់ ចាកចេញ {left} នាក់។</translation>
    </message>
    <message numerus="yes">
        <source>Half of those who left had stayed %Ln night(s) or more.</source>
        <translation type="unfinished">
            <numerusform>ពាក់កណ្ដាលនៃអ្នកដែលចាកចេញ បានស្នាក់នៅ %Ln យប់ ឬច្រើនជាងនេះ។</numerusform>
            <numerusform>ពាក់កណ្ដាលនៃអ្នកដែលចាកចេញ បានស្នាក់នៅ %Ln យប់ ឬច្រើនជាងនេះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the used nights were spent elsewhere, with the bed kept.</source>
        <translation type="unfinished">
            <numerusform>ក្នុងយប់ដែលបានប្រើ មាន %Ln យប់នៅកន្លែងផ្សេង ដោយទុកគ្រែឱ្យ។</numerusform>
            <numerusform>ក្នុងយប់ដែលបានប្រើ មាន %Ln យប់នៅកន្លែងផ្សេង ដោយទុកគ្រែឱ្យ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more night(s) were in no room of this list.</source>
        <translation type="unfinished">
            <numerusform>មាន %Ln យប់ទៀត ដែលមិននៅក្នុងបន្ទប់ណានៃបញ្ជីនេះ។</numerusform>
            <numerusform>មាន %Ln យប់ទៀត ដែលមិននៅក្នុងបន្ទប់ណានៃបញ្ជីនេះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {possible} nights</source>
        <translation type="unfinished">{used} ក្នុង {possible} យប់</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Rows that the file hides: {count}. They are read like all others.</source>
        <translation type="unfinished">ជួរដែលឯកសារលាក់៖ {count}។ វាត្រូវអានដូចជួរផ្សេងទាំងអស់។</translation>
    </message>
    <message>
        <source>Columns that the file hides: {count}. They are shown here.</source>
        <translation type="unfinished">ជួរឈរដែលឯកសារលាក់៖ {count}។ វាត្រូវបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Cells that are joined with others: {count}. What they say counts for their first row only.</source>
        <translation type="unfinished">ក្រឡាដែលបញ្ចូលគ្នាជាមួយក្រឡាផ្សេង៖ {count}។ អ្វីដែលវាប្រាប់ រាប់តែសម្រាប់ជួរដំបូងរបស់វា។</translation>
    </message>
    <message>
        <source>Sheets in this file: {count}. Only one is read at a time.</source>
        <translation type="unfinished">សន្លឹកក្នុងឯកសារនេះ៖ {count}។ អានតែម្ដងមួយសន្លឹក។</translation>
    </message>
    <message>
        <source>Columns with formulas: {count}. Paste them as values first, or their rows are set aside.</source>
        <translation type="unfinished">ជួរឈរដែលមានរូបមន្ត៖ {count}។ សូមបិទភ្ជាប់វាជាតម្លៃជាមុន បើមិនដូច្នេះ ជួររបស់វានឹងទុកដោយឡែក។</translation>
    </message>
    <message>
        <source>This very file was brought in before. Rows that are known are skipped.</source>
        <translation type="unfinished">ឯកសារនេះផ្ទាល់បាននាំចូលពីមុនហើយ។ ជួរដែលស្គាល់ហើយត្រូវរំលង។</translation>
    </message>
    <message>
        <source>The letters of this file are not certain. Choose the writing in which the examples can be read.</source>
        <translation type="unfinished">អក្សរក្នុងឯកសារនេះមិនប្រាកដទេ។ សូមជ្រើសរបៀបសរសេរដែលអាចអានឧទាហរណ៍បាន។</translation>
    </message>
    <message>
        <source>Havenbook has no question for this. It stays readable in the kept row.</source>
        <translation type="unfinished">Havenbook គ្មានសំណួរសម្រាប់វាទេ។ វានៅអាចអានបានក្នុងជួរដែលរក្សាទុក។</translation>
    </message>
    <message>
        <source>A decision is only kept with the definition it rests on. Say which was used, and it is brought in too.</source>
        <translation type="unfinished">សេចក្ដីសម្រេចរក្សាទុកតែជាមួយនិយមន័យដែលវាផ្អែកលើ។ សូមប្រាប់ថាបានប្រើមួយណា នោះវានឹងនាំចូលដែរ។</translation>
    </message>
    <message>
        <source>A referral is only kept with whether the person agreed to it. Say so, and it is brought in too.</source>
        <translation type="unfinished">ការបញ្ជូនបន្តរក្សាទុកតែជាមួយចម្លើយថាសាមីខ្លួនយល់ព្រមឬអត់។ សូមប្រាប់ នោះវានឹងនាំចូលដែរ។</translation>
    </message>
    <message>
        <source>A note is only kept with its day and its kind, which this table does not say.</source>
        <translation type="unfinished">កំណត់ចំណាំរក្សាទុកតែជាមួយថ្ងៃ និងប្រភេទរបស់វា ដែលតារាងនេះមិនប្រាប់ទេ។</translation>
    </message>
    <message>
        <source>To close a case takes its day and how long it is kept, which this table does not say. Close it by hand.</source>
        <translation type="unfinished">ការបិទករណីត្រូវការថ្ងៃបិទ និងរយៈពេលរក្សាទុក ដែលតារាងនេះមិនប្រាប់ទេ។ សូមបិទវាដោយដៃ។</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">ថ្មី</translation>
    </message>
    <message>
        <source>Further cases of these people</source>
        <translation type="unfinished">ករណីបន្ថែមរបស់មនុស្សទាំងនេះ</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished">មាននៅទីនេះហើយ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">បានផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Erased before</source>
        <translation type="unfinished">បានលុបពីមុន</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">ទុកដោយឡែក</translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished">មួយផ្នែក</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished">បាននាំចូល</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">បានកែ</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">បោះបង់</translation>
    </message>
    <message>
        <source>Looks like {cases}.</source>
        <translation type="unfinished">មើលទៅដូច {cases}។</translation>
    </message>
    <message>
        <source>A year is not the day that Havenbook asks for.</source>
        <translation type="unfinished">ឆ្នាំមិនមែនជាថ្ងៃដែល Havenbook សួររកទេ។</translation>
    </message>
    <message>
        <source>A range is not the number of months that Havenbook asks for.</source>
        <translation type="unfinished">ចន្លោះមិនមែនជាចំនួនខែដែល Havenbook សួររកទេ។</translation>
    </message>
    <message>
        <source>Of a range of ages only whether the person was a child comes in.</source>
        <translation type="unfinished">ពីចន្លោះអាយុ នាំចូលតែចំណុចថាសាមីខ្លួនជាកុមារ ឬមិនមែន។</translation>
    </message>
    <message>
        <source>CTDC means something wider than the answer that it becomes.</source>
        <translation type="unfinished">CTDC មានន័យទូលាយជាងចម្លើយដែលវានឹងក្លាយជា។</translation>
    </message>
    <message>
        <source>It becomes “other”; which other, the file does not say.</source>
        <translation type="unfinished">វាក្លាយជា “ផ្សេងទៀត” តែឯកសារមិនប្រាប់ថាជាអ្វីទេ។</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Old records</source>
        <translation type="unfinished">កំណត់ត្រាចាស់</translation>
    </message>
    <message>
        <source>Bring in a register that was kept in a spreadsheet.</source>
        <translation type="unfinished">នាំចូលបញ្ជីកត់ត្រាដែលរក្សាទុកក្នុងកម្មវិធីតារាង។</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation type="unfinished">កំពុងមើលគ្រប់ជួរ</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation type="unfinished">កំពុងនាំចូល</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Save the mapping as a file?</source>
        <translation type="unfinished">រក្សាទុកការផ្គូផ្គងជាឯកសារ?</translation>
    </message>
    <message>
        <source>The words that stand in the columns are in it, and anybody who has the file can read them.</source>
        <translation type="unfinished">ពាក្យដែលមានក្នុងជួរឈរមាននៅក្នុងនោះ ហើយអ្នកណាដែលមានឯកសារអាចអានវាបាន។</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation type="unfinished">រក្សាទុកការផ្គូផ្គង</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">បានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation type="unfinished">បើកការផ្គូផ្គង</translation>
    </message>
    <message>
        <source>Mappings (*.json *.toml);;All files (*)</source>
        <translation type="unfinished">ការផ្គូផ្គង (*.json *.toml);;ឯកសារទាំងអស់ (*)</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Open a bundle or receipt…</source>
        <translation type="unfinished">បើកកញ្ចប់ ឬបង្កាន់ដៃ (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished">នាំចូល (&amp;I)</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation type="unfinished">ដាក់ទុកវិញ (&amp;A)</translation>
    </message>
    <message>
        <source>Choose the file on the stick. Nothing is taken in before you have seen from whom it is.</source>
        <translation type="unfinished">សូមជ្រើសឯកសារលើ USB។ គ្មានអ្វីត្រូវទទួលយកមុនពេលអ្នកឃើញថាមកពីអ្នកណា។</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished">ទទួល</translation>
    </message>
    <message>
        <source>Open a bundle or receipt</source>
        <translation type="unfinished">បើកកញ្ចប់ ឬបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Bundles and receipts (*.bundle);;All files (*)</source>
        <translation type="unfinished">កញ្ចប់ និងបង្កាន់ដៃ (*.bundle);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>From {organisation}, made on {day}, bundle {number}.</source>
        <translation type="unfinished">ពី {organisation} ធ្វើនៅ {day} កញ្ចប់ {number}។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់</numerusform>
            <numerusform>%Ln នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform>ការផ្លាស់ប្ដូរ %Ln</numerusform>
            <numerusform>ការផ្លាស់ប្ដូរ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It brings {people} with {changes}.</source>
        <translation type="unfinished">វានាំ {people} ដោយមាន{changes}។</translation>
    </message>
    <message>
        <source>This bundle has been imported already. Its receipt is written again.</source>
        <translation type="unfinished">កញ្ចប់នេះបាននាំចូលរួចហើយ។ បង្កាន់ដៃរបស់វាត្រូវសរសេរម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Not seen here: bundle {numbers}. What they held comes again in a later one.</source>
        <translation type="unfinished">មិនបានឃើញនៅទីនេះ៖ កញ្ចប់ {numbers}។ អ្វីដែលមានក្នុងនោះនឹងមកម្ដងទៀតក្នុងកញ្ចប់ក្រោយ។</translation>
    </message>
    <message numerus="yes">
        <source>This bundle erases %Ln person(s).</source>
        <translation type="unfinished">
            <numerusform>កញ្ចប់នេះលុបព័ត៌មានមនុស្ស %Ln នាក់។</numerusform>
            <numerusform>កញ្ចប់នេះលុបព័ត៌មានមនុស្ស %Ln នាក់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased.</source>
        <translation type="unfinished">
            <numerusform>បានលុបព័ត៌មានមនុស្ស %Ln នាក់។</numerusform>
            <numerusform>បានលុបព័ត៌មានមនុស្ស %Ln នាក់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender asks you to erase %Ln person(s).</source>
        <translation type="unfinished">
            <numerusform>អ្នកផ្ញើសុំឱ្យអ្នកលុបព័ត៌មានមនុស្ស %Ln នាក់។</numerusform>
            <numerusform>អ្នកផ្ញើសុំឱ្យអ្នកលុបព័ត៌មានមនុស្ស %Ln នាក់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) bear a date in the future: the sender&apos;s clock is wrong.</source>
        <translation type="unfinished">
            <numerusform>ការផ្លាស់ប្ដូរ %Ln មានកាលបរិច្ឆេទនៅអនាគត៖ នាឡិការបស់អ្នកផ្ញើខុស។</numerusform>
            <numerusform>ការផ្លាស់ប្ដូរ %Ln មានកាលបរិច្ឆេទនៅអនាគត៖ នាឡិការបស់អ្នកផ្ញើខុស។</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop {label} of this house was struck off there: it is not trusted here any more.</source>
        <translation type="unfinished">កុំព្យូទ័រយួរដៃ {label} នៃទីជម្រកដែលផ្ញើ ត្រូវបានដកចេញពីបញ្ជីនៅទីនោះ៖ នៅទីនេះលែងទុកចិត្តវាហើយ។</translation>
    </message>
    <message>
        <source>Bundle {number} from {organisation} had been imported before; nothing changed.</source>
        <translation type="unfinished">កញ្ចប់ {number} ពី {organisation} បាននាំចូលពីមុនហើយ គ្មានអ្វីផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform>ថ្មី %Ln</numerusform>
            <numerusform>ថ្មី %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation type="unfinished">
            <numerusform>បានធ្វើបច្ចុប្បន្នភាព %Ln</numerusform>
            <numerusform>បានធ្វើបច្ចុប្បន្នភាព %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <translation type="unfinished">
            <numerusform>ខ្វែងគ្នា %Ln</numerusform>
            <numerusform>ខ្វែងគ្នា %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation type="unfinished">
            <numerusform>ទុកដោយឡែក %Ln</numerusform>
            <numerusform>ទុកដោយឡែក %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} from {organisation} is in: {counts}.</source>
        <translation type="unfinished">កញ្ចប់ {number} ពី {organisation} បានចូលហើយ៖ {counts}។</translation>
    </message>
    <message>
        <source>The receipt lies beside the bundle: bring it back to the sender.</source>
        <translation type="unfinished">បង្កាន់ដៃនៅជាប់នឹងកញ្ចប់៖ សូមយកវាត្រឡប់ទៅអ្នកផ្ញើ។</translation>
    </message>
    <message>
        <source>The receipt could not be written to the drive. Import the bundle once more to write it.</source>
        <translation type="unfinished">មិនអាចសរសេរបង្កាន់ដៃទៅដ្រាយបានទេ។ សូមនាំចូលកញ្ចប់ម្ដងទៀតដើម្បីសរសេរវា។</translation>
    </message>
    <message>
        <source>{organisation} has received {changes}.</source>
        <translation type="unfinished">{organisation} បានទទួល{changes}។</translation>
    </message>
    <message>
        <source>They hold less than before, perhaps from a restored copy: the rest is sent again.</source>
        <translation type="unfinished">ពួកគេមានតិចជាងមុន ប្រហែលពីច្បាប់ស្ដារ៖ អ្វីនៅសល់នឹងផ្ញើម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in; you can start again.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីត្រូវបានទទួលយក អ្នកអាចចាប់ផ្ដើមម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Kept on this computer as you type. Nothing leaves it until you export.</source>
        <translation type="unfinished">រក្សាទុកលើកុំព្យូទ័រនេះពេលអ្នកវាយ។ គ្មានអ្វីចេញពីវា រហូតដល់អ្នកនាំចេញ។</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished">ទទួលចូលថ្មី</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>On &amp;paper…</source>
        <translation type="unfinished">លើក្រដាស (&amp;P)…</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished">បានរក្សាទុកជា {0}</translation>
    </message>
    <message>
        <source>Kept for later. It is offered here until it is finished or discarded.</source>
        <translation type="unfinished">រក្សាទុកសម្រាប់ពេលក្រោយ។ វានៅទីនេះរហូតដល់បញ្ចប់ ឬបោះបង់។</translation>
    </message>
    <message>
        <source>What was typed in it is removed for good. A case that was already saved is not touched.</source>
        <translation type="unfinished">អ្វីដែលបានវាយក្នុងវាត្រូវដកចេញជាស្ថាពរ។ ករណីដែលបានរក្សាទុករួចមិនប៉ះពាល់ទេ។</translation>
    </message>
    <message>
        <source>Discard this unfinished intake?</source>
        <translation type="unfinished">បោះបង់ការទទួលចូលមិនទាន់ចប់នេះ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">បោះបង់</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished">រក្សាការស្វែងរកនេះ</translation>
    </message>
    <message>
        <source>Everybody in this house may use it</source>
        <translation type="unfinished">គ្រប់គ្នាក្នុងទីជម្រកនេះអាចប្រើវាបាន</translation>
    </message>
    <message>
        <source>Without the name of a person. The same name again replaces the old search.</source>
        <translation type="unfinished">កុំដាក់ឈ្មោះមនុស្ស។ បើប្រើឈ្មោះដដែលម្ដងទៀត វានឹងជំនួសការស្វែងរកចាស់។</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation type="unfinished">ឈ្មោះនៃការស្វែងរក (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">រក្សាទុក (&amp;K)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation type="unfinished">ដកចេញ (&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished">ផ្លាស់ឡើងលើ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished">ផ្លាស់ចុះក្រោម (&amp;D)</translation>
    </message>
    <message>
        <source>When it is time, it stands on the page Today. It is never sent by itself.</source>
        <translation type="unfinished">ពេលដល់កំណត់ វានៅលើទំព័រ «ថ្ងៃនេះ»។ វាមិនដែលត្រូវបានផ្ញើដោយខ្លួនឯងទេ។</translation>
    </message>
    <message>
        <source>Keep a report</source>
        <translation type="unfinished">រក្សាទុករបាយការណ៍</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">ឈ្មោះ (&amp;N)</translation>
    </message>
    <message>
        <source>Everybody in this house sees it: name no person.</source>
        <translation type="unfinished">មនុស្សគ្រប់គ្នាក្នុងទីជម្រកនេះឃើញវា៖ កុំដាក់ឈ្មោះនរណា។</translation>
    </message>
    <message>
        <source>&amp;Figures in it</source>
        <translation type="unfinished">តួលេខក្នុងវា (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Period each time</source>
        <translation type="unfinished">រយៈពេលរាល់លើក (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;When it is due</source>
        <translation type="unfinished">ពេលដល់កំណត់ធ្វើ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language of paper and PDF</source>
        <translation type="unfinished">ភាសានៃក្រដាស និង PDF (&amp;L)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ</translation>
    </message>
</context>
<context>
    <name>KeepFileDialog</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">ជ្រើស…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">រក្សាទុក (&amp;K)</translation>
    </message>
    <message>
        <source>It takes the place of what {organisation} says now ({source}).</source>
        <translation type="unfinished">វាជំនួសអ្វីដែល {organisation} ប្រាប់ឥឡូវនេះ ({source})។</translation>
    </message>
    <message>
        <source>It becomes what we say of ourselves, and goes with every bundle.</source>
        <translation type="unfinished">វាក្លាយជាអ្វីដែលយើងប្រាប់អំពីខ្លួន ហើយផ្ញើជាមួយកញ្ចប់នីមួយៗ។</translation>
    </message>
    <message>
        <source>In the file the organisation is called “{0}”.</source>
        <translation type="unfinished">ក្នុងឯកសារ អង្គការនេះមានឈ្មោះ “{0}”។</translation>
    </message>
    <message>
        <source>Nobody has signed this file: ask them on a way you know whether it is theirs.</source>
        <translation type="unfinished">គ្មាននរណាបានចុះហត្ថលេខាលើឯកសារនេះទេ៖ សូមសួរពួកគេតាមផ្លូវដែលអ្នកស្គាល់ ថាវាជារបស់ពួកគេឬទេ។</translation>
    </message>
    <message>
        <source>Look before you keep it</source>
        <translation type="unfinished">សូមមើលមុនពេលរក្សាទុក</translation>
    </message>
    <message>
        <source>&amp;Whose is it?</source>
        <translation type="unfinished">វាជារបស់អ្នកណា? (&amp;W)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>Keyed</name>
    <message>
        <source>What the coordinator learns</source>
        <translation type="unfinished">អ្វីដែលអ្នកសម្របសម្រួលដឹង</translation>
    </message>
    <message>
        <source>Which codes of two houses are probably one person, and how alike they are.</source>
        <translation type="unfinished">លេខកូដណាខ្លះរបស់ទីជម្រកពីរ ដែលទំនងជាមនុស្សតែម្នាក់ និងថាវាដូចគ្នាកម្រិតណា។</translation>
    </message>
    <message>
        <source>How many people of each house took part.</source>
        <translation type="unfinished">ចំនួនមនុស្សរបស់ទីជម្រកនីមួយៗដែលចូលរួម។</translation>
    </message>
    <message>
        <source>In a test with English names one pair in twenty was wrong, and one in five was not found.</source>
        <translation type="unfinished">ក្នុងការសាកល្បងជាមួយឈ្មោះអង់គ្លេស ក្នុងម្ភៃគូមានមួយគូខុស ហើយក្នុងប្រាំគូមានមួយគូរកមិនឃើញ។</translation>
    </message>
    <message>
        <source>What stays unknown</source>
        <translation type="unfinished">អ្វីដែលនៅតែមិនដឹង</translation>
    </message>
    <message>
        <source>Names and years of birth, as long as nobody gives the secret words away.</source>
        <translation type="unfinished">ឈ្មោះ និងឆ្នាំកំណើត ដរាបណាគ្មាននរណាបញ្ចេញពាក្យសម្ងាត់។</translation>
    </message>
    <message>
        <source>What another run matched: files of two runs cannot be laid side by side.</source>
        <translation type="unfinished">អ្វីដែលជុំផ្សេងបានផ្គូផ្គង៖ មិនអាចដាក់ឯកសារនៃជុំពីរទន្ទឹមគ្នាបានទេ។</translation>
    </message>
    <message>
        <source>Everybody who did not allow coded records to go there, or keeps identity back.</source>
        <translation type="unfinished">អ្នកទាំងអស់ដែលមិនបានអនុញ្ញាតឱ្យកំណត់ត្រាជាកូដទៅទីនោះ ឬមិនឱ្យបង្ហាញអត្តសញ្ញាណ។</translation>
    </message>
    <message>
        <source>Very common names can be guessed from how often encodings are alike, even without the words, where there are many.</source>
        <translation type="unfinished">ឈ្មោះដែលមានមនុស្សប្រើច្រើន អាចទាយបានតាមចំនួនដងដែលកូដបំប្លែងដូចគ្នា ទោះគ្មានពាក្យសម្ងាត់ក៏ដោយ បើមានកូដបំប្លែងច្រើន។</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation type="unfinished">អ្វីដែលអាចខុសប្រក្រតី</translation>
    </message>
    <message>
        <source>Whoever has both the secret words and a file can try every name against it.</source>
        <translation type="unfinished">អ្នកណាដែលមានទាំងពាក្យសម្ងាត់ និងឯកសារ អាចសាកគ្រប់ឈ្មោះជាមួយវាបាន។</translation>
    </message>
    <message>
        <source>One shelter that gives the words to the coordinator undoes it for all shelters.</source>
        <translation type="unfinished">បើទីជម្រកតែមួយប្រាប់ពាក្យទៅអ្នកសម្របសម្រួល ការការពារនឹងបាត់បង់សម្រាប់ទីជម្រកទាំងអស់។</translation>
    </message>
    <message>
        <source>So please</source>
        <translation type="unfinished">ដូច្នេះ សូម</translation>
    </message>
    <message>
        <source>Give the words to other shelters by voice, and choose new ones if a house leaves.</source>
        <translation type="unfinished">ប្រាប់ពាក្យទៅទីជម្រកផ្សេងដោយផ្ទាល់មាត់ ហើយជ្រើសពាក្យថ្មី បើមានទីជម្រកណាឈប់ចូលរួម។</translation>
    </message>
    <message>
        <source>Make few runs. Delete the files from the stick afterwards.</source>
        <translation type="unfinished">ធ្វើតែប៉ុន្មានជុំប៉ុណ្ណោះ។ ក្រោយមក លុបឯកសារចេញពី USB។</translation>
    </message>
    <message>
        <source>Tell people beforehand that it may show, by code, that they were at two houses.</source>
        <translation type="unfinished">ប្រាប់មនុស្សជាមុនថា វាអាចបង្ហាញតាមលេខកូដ ថាពួកគេធ្លាប់នៅទីជម្រកពីរ។</translation>
    </message>
    <message>
        <source>The coordinator learns, by code, who was at two houses, and never a name. Whoever has both the secret words and a file can find the names out: never give the words to the coordinator.</source>
        <translation type="unfinished">អ្នកសម្របសម្រួលដឹងតាមលេខកូដថានរណាធ្លាប់នៅទីជម្រកពីរ តែមិនដែលដឹងឈ្មោះទេ។ អ្នកណាដែលមានទាំងពាក្យសម្ងាត់ និងឯកសារ អាចរកដឹងឈ្មោះបាន៖ កុំប្រាប់ពាក្យទៅអ្នកសម្របសម្រួលឡើយ។</translation>
    </message>
    <message>
        <source>no name, or no year of birth, is recorded</source>
        <translation type="unfinished">មិនបានកត់ត្រាឈ្មោះ ឬមិនបានកត់ត្រាឆ្នាំកំណើត</translation>
    </message>
    <message>
        <source>their consent does not allow it</source>
        <translation type="unfinished">ការយល់ព្រមរបស់សាមីខ្លួនមិនអនុញ្ញាតការនេះទេ</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">មនុស្សតែម្នាក់</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished">មិនមែនមនុស្សតែម្នាក់ទេ</translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished">ទុកសម្រាប់ពេលក្រោយ</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished">មិនទាន់សម្រេច</translation>
    </message>
</context>
<context>
    <name>KeyedHandPanel</name>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">ដ្រាយ USB (&amp;D)</translation>
    </message>
    <message>
        <source>Keep the words first; until then nothing can be handed over.</source>
        <translation type="unfinished">សូមរក្សាទុកពាក្យជាមុន។ មុនពេលនោះ មិនអាចប្រគល់អ្វីបានទេ។</translation>
    </message>
    <message>
        <source>&amp;Make the encodings</source>
        <translation type="unfinished">ធ្វើកូដបំប្លែង (&amp;M)</translation>
    </message>
    <message>
        <source>The coordinator says it; every shelter writes the same.</source>
        <translation type="unfinished">អ្នកសម្របសម្រួលជាអ្នកប្រាប់ឈ្មោះនេះ ហើយទីជម្រកទាំងអស់សរសេរដូចគ្នា។</translation>
    </message>
    <message>
        <source>&amp;Name of the run</source>
        <translation type="unfinished">ឈ្មោះជុំ (&amp;N)</translation>
    </message>
    <message>
        <source>2. Hand over</source>
        <translation type="unfinished">2. ប្រគល់</translation>
    </message>
    <message>
        <source>Making the encodings…</source>
        <translation type="unfinished">កំពុងធ្វើកូដបំប្លែង…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) encoded, without a name. The file opens only for this coordinator.</source>
        <translation type="unfinished">
            <numerusform>បានបំប្លែងមនុស្ស %Ln នាក់ជាកូដ ដោយគ្មានឈ្មោះ។ មានតែអ្នកសម្របសម្រួលនេះទេដែលអាចបើកឯកសារបាន។</numerusform>
            <numerusform>បានបំប្លែងមនុស្ស %Ln នាក់ជាកូដ ដោយគ្មានឈ្មោះ។ មានតែអ្នកសម្របសម្រួលនេះទេដែលអាចបើកឯកសារបាន។</numerusform>
        </translation>
    </message>
    <message>
        <source>The drive is safe to remove.</source>
        <translation type="unfinished">អាចដកដ្រាយចេញដោយសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Now eject the drive before you pull it out.</source>
        <translation type="unfinished">ឥឡូវសូមច្រានដ្រាយចេញ មុនពេលដកវា។</translation>
    </message>
    <message>
        <source>It lies in the folder you chose.</source>
        <translation type="unfinished">វានៅក្នុងថតដែលអ្នកបានជ្រើស។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out</source>
        <translation type="unfinished">
            <numerusform>មិនរាប់បញ្ចូល %Ln នាក់</numerusform>
            <numerusform>មិនរាប់បញ្ចូល %Ln នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {reason}</source>
        <translation type="unfinished">{people}៖ {reason}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the drive; you can start again.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីនៅសល់លើដ្រាយទេ អ្នកអាចចាប់ផ្ដើមម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>KeyedMatchPanel</name>
    <message>
        <source>Files of this run</source>
        <translation type="unfinished">ឯកសារនៃជុំនេះ</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished">បន្ថែមឯកសារ (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished">ដកចេញ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished">ប្រៀបធៀប (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other files</source>
        <translation type="unfinished">ឯកសារផ្សេង (&amp;O)</translation>
    </message>
    <message>
        <source>Encodings (*.bundle);;All files (*)</source>
        <translation type="unfinished">កូដបំប្លែង (*.bundle);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Which files of encodings?</source>
        <translation type="unfinished">ឯកសារកូដបំប្លែងណាខ្លះ?</translation>
    </message>
    <message>
        <source>Opening the files…</source>
        <translation type="unfinished">កំពុងបើកឯកសារ…</translation>
    </message>
    <message>
        <source>{one} ({first} people) and {two} ({second} people)</source>
        <translation type="unfinished">{one} ({first} នាក់) និង {two} ({second} នាក់)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one person</source>
        <translation type="unfinished">
            <numerusform>%Ln គូអាចជាមនុស្សតែម្នាក់</numerusform>
            <numerusform>%Ln គូអាចជាមនុស្សតែម្នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>{houses}: {pairs}.</source>
        <translation type="unfinished">{houses}៖ {pairs}។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared, and nothing is kept.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីត្រូវបានប្រៀបធៀបទេ ហើយគ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Their records are not both here, so nothing can be decided here. Ask each house about its own code only: whether that person allows it to be told to the other house.</source>
        <translation type="unfinished">កំណត់ត្រារបស់ពួកគេមិននៅទីនេះទាំងពីរទេ ដូច្នេះមិនអាចសម្រេចអ្វីនៅទីនេះបានទេ។ សូមសួរទីជម្រកនីមួយៗតែអំពីលេខកូដរបស់ខ្លួន៖ តើសាមីខ្លួនអនុញ្ញាតឱ្យប្រាប់ការនេះទៅទីជម្រកមួយទៀតឬទេ។</translation>
    </message>
    <message>
        <source>Kept: {decision}</source>
        <translation type="unfinished">បានរក្សាទុក៖ {decision}</translation>
    </message>
    <message>
        <source>Tell the shelters what the run is called, for example the month. Each brings one file; add them all here. You never learn the secret words.</source>
        <translation type="unfinished">សូមប្រាប់ទីជម្រកនូវឈ្មោះជុំ ឧទាហរណ៍៖ ឈ្មោះខែ។ ទីជម្រកនីមួយៗយកឯកសារមួយមក សូមបន្ថែមទាំងអស់នៅទីនេះ។ អ្នកមិនដែលដឹងពាក្យសម្ងាត់ទេ។</translation>
    </message>
    <message>
        <source>Files of one run</source>
        <translation type="unfinished">ឯកសារនៃជុំមួយ</translation>
    </message>
</context>
<context>
    <name>KeyedPage</name>
    <message>
        <source>Matching without names</source>
        <translation type="unfinished">ការផ្គូផ្គងដោយគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Who was at two houses, by code alone. No name leaves a shelter.</source>
        <translation type="unfinished">នរណាធ្លាប់នៅទីជម្រកពីរ ដឹងតែតាមលេខកូដ។ គ្មានឈ្មោះណាចេញពីទីជម្រកទេ។</translation>
    </message>
    <message>
        <source>&amp;Back to pairs</source>
        <translation type="unfinished">ត្រឡប់ទៅគូ (&amp;B)</translation>
    </message>
    <message>
        <source>Take part, compare, and what it tells</source>
        <translation type="unfinished">ចូលរួម ប្រៀបធៀប និងអ្វីដែលវាប្រាប់</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished">អ្វីដែលវាប្រាប់</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">ប្រៀបធៀប</translation>
    </message>
    <message>
        <source>No coordinator yet</source>
        <translation type="unfinished">មិនទាន់មានអ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Matching needs a coordinator that you trust, and an agreement with them.</source>
        <translation type="unfinished">ការផ្គូផ្គងត្រូវការអ្នកសម្របសម្រួលដែលអ្នកទុកចិត្ត និងកិច្ចព្រមព្រៀងជាមួយពួកគេ។</translation>
    </message>
    <message>
        <source>Go to &amp;partners</source>
        <translation type="unfinished">ទៅដៃគូ (&amp;P)</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation type="unfinished">ចូលរួម</translation>
    </message>
</context>
<context>
    <name>KeyedPairs</name>
    <message>
        <source>Pairs by code</source>
        <translation type="unfinished">គូតាមលេខកូដ</translation>
    </message>
    <message>
        <source>Nobody was at two of these houses</source>
        <translation type="unfinished">គ្មាននរណាធ្លាប់នៅពីរក្នុងចំណោមទីជម្រកទាំងនេះទេ</translation>
    </message>
    <message>
        <source>As far as names and years of birth can say. If it surprises you, ask whether all used the same words.</source>
        <translation type="unfinished">នេះជាអ្វីដែលឈ្មោះ និងឆ្នាំកំណើតអាចប្រាប់បាន។ បើអ្នកឆ្ងល់ សូមសួរថាតើទីជម្រកទាំងអស់បានប្រើពាក្យដូចគ្នាឬទេ។</translation>
    </message>
    <message>
        <source>S same · N not the same · L later</source>
        <translation type="unfinished">S មនុស្សតែម្នាក់ · N មិនមែន · L ពេលក្រោយ</translation>
    </message>
    <message>
        <source>{one} of {first}, and {two} of {second}: alike {likeness} of 100, {decision}</source>
        <translation type="unfinished">{one} នៃ {first} និង {two} នៃ {second}៖ ដូចគ្នា {likeness} លើ 100, {decision}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished">លេខកូដ</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished">ដូចគ្នា</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">សេចក្ដីសម្រេច</translation>
    </message>
    <message>
        <source>ask the houses</source>
        <translation type="unfinished">សួរទីជម្រក</translation>
    </message>
</context>
<context>
    <name>KeyedSecretPanel</name>
    <message>
        <source>Choose &amp;twelve words</source>
        <translation type="unfinished">ជ្រើសពាក្យដប់ពីរ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the words</source>
        <translation type="unfinished">រក្សាទុកពាក្យ (&amp;K)</translation>
    </message>
    <message>
        <source>Switch &amp;off…</source>
        <translation type="unfinished">បិទការផ្គូផ្គង (&amp;O)…</translation>
    </message>
    <message>
        <source>One shelter lets the program choose them and tells the others by voice; all write the same. Once kept they are not shown again.</source>
        <translation type="unfinished">ទីជម្រកមួយឱ្យកម្មវិធីជ្រើសពាក្យ រួចប្រាប់ទីជម្រកផ្សេងដោយផ្ទាល់មាត់ ហើយទាំងអស់សរសេរដូចគ្នា។ ពេលរក្សាទុករួច ពាក្យទាំងនោះមិនបង្ហាញម្ដងទៀតទេ។</translation>
    </message>
    <message>
        <source>&amp;Coordinator</source>
        <translation type="unfinished">អ្នកសម្របសម្រួល (&amp;C)</translation>
    </message>
    <message>
        <source>The secret &amp;words</source>
        <translation type="unfinished">ពាក្យសម្ងាត់ (&amp;W)</translation>
    </message>
    <message>
        <source>1. The words</source>
        <translation type="unfinished">1. ពាក្យ</translation>
    </message>
    <message>
        <source>{organisation} · {label}</source>
        <translation type="unfinished">{organisation} · {label}</translation>
    </message>
    <message>
        <source>Words are kept here for this coordinator.</source>
        <translation type="unfinished">ពាក្យត្រូវបានរក្សាទុកនៅទីនេះសម្រាប់អ្នកសម្របសម្រួលនេះ។</translation>
    </message>
    <message>
        <source>Switched off: no words are kept here.</source>
        <translation type="unfinished">បានបិទ៖ គ្មានពាក្យរក្សាទុកនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Kept. The other shelters must write the very same words.</source>
        <translation type="unfinished">បានរក្សាទុក។ ទីជម្រកផ្សេងត្រូវសរសេរពាក្យដូចគ្នាបេះបិទ។</translation>
    </message>
    <message>
        <source>Switch matching off?</source>
        <translation type="unfinished">បិទការផ្គូផ្គង?</translation>
    </message>
    <message>
        <source>The words are forgotten here. Files that were handed over stay where they are.</source>
        <translation type="unfinished">ពាក្យនឹងត្រូវបំភ្លេចនៅទីនេះ។ ឯកសារដែលបានប្រគល់ហើយ នៅកន្លែងដដែល។</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished">បិទការផ្គូផ្គង</translation>
    </message>
    <message>
        <source>Switched off. The words are not kept here any more.</source>
        <translation type="unfinished">បានបិទ។ ពាក្យលែងរក្សាទុកនៅទីនេះហើយ។</translation>
    </message>
</context>
<context>
    <name>ListLayout</name>
    <message>
        <source>List of cases</source>
        <translation type="unfinished">បញ្ជីករណី</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ករណី</numerusform>
            <numerusform>%Ln ករណី</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of them only sound alike</source>
        <translation type="unfinished">{0} ក្នុងនោះ {1} គ្រាន់តែសូរស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>Left out of this search, because it is not known any more: {0}</source>
        <translation type="unfinished">មិនបានប្រើក្នុងការស្វែងរកនេះ ព្រោះលែងស្គាល់៖ {0}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished">លាក់ឈ្មោះ</translation>
    </message>
    <message>
        <source>Show codes in the place of names</source>
        <translation type="unfinished">បង្ហាញលេខកូដជំនួសឈ្មោះ</translation>
    </message>
    <message>
        <source>&amp;Give to …</source>
        <translation type="unfinished">ប្រគល់ឱ្យ (&amp;G) …</translation>
    </message>
    <message>
        <source>Give the marked cases to another worker; Shift with ↑ ↓ marks several</source>
        <translation type="unfinished">ប្រគល់ករណីដែលបានគូសសម្គាល់ឱ្យបុគ្គលិកផ្សេង ចុច Shift ជាមួយ ↑ ↓ ដើម្បីសម្គាល់ច្រើន</translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation type="unfinished">ទទួលចូលថ្មី (&amp;N)</translation>
    </message>
    <message>
        <source>Search name, number, telephone or notes</source>
        <translation type="unfinished">ស្វែងរកឈ្មោះ លេខករណី ទូរស័ព្ទ ឬកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">ស្វែងរកករណី</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished">តម្រង (&amp;F)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation type="unfinished">ជួរឈរ (&amp;U)</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Enter open   ·   Ctrl+N new intake   ·   Ctrl+F search   ·   Ctrl+Shift+F filter</source>
        <translation type="unfinished">↑ ↓ ផ្លាស់ទី   ·   Enter បើក   ·   Ctrl+N ទទួលចូលថ្មី   ·   Ctrl+F ស្វែងរក   ·   Ctrl+Shift+F តម្រង</translation>
    </message>
    <message>
        <source>Record the first intake, or receive a bundle under Share and receive.</source>
        <translation type="unfinished">សូមកត់ត្រាការទទួលចូលដំបូង ឬទទួលកញ្ចប់ក្នុង «ចែករំលែក និងទទួល»។</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished">មិនទាន់មានករណីទេ</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished">ទទួលចូលថ្មី</translation>
    </message>
    <message>
        <source>Try fewer letters, a part of the case number, or take a filter away.</source>
        <translation type="unfinished">សូមសាកអក្សរតិចជាងនេះ មួយផ្នែកនៃលេខករណី ឬដកតម្រងចេញ។</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation type="unfinished">គ្មានករណីត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">បង្ហាញទាំងអស់</translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>Perhaps here already: {0}</source>
        <translation type="unfinished">ប្រហែលមាននៅទីនេះហើយ៖ {0}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">កើត {0}</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation type="unfinished">ទូរស័ព្ទដូចគ្នា</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Language and look</source>
        <translation type="unfinished">ភាសា និងរូបរាង</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished">តាមកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">ងងឹត</translation>
    </message>
    <message>
        <source>Write numbers with the language&apos;s own digits</source>
        <translation type="unfinished">សរសេរលេខដោយតួលេខនៃភាសានេះ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">ប្រតិទិន</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished">ភ្លឺ ឬងងឹត</translation>
    </message>
    <message>
        <source>Changing these never loses what you are typing.</source>
        <translation type="unfinished">ការប្ដូរទាំងនេះមិនធ្វើឱ្យបាត់អ្វីដែលអ្នកកំពុងវាយទេ។</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation type="unfinished">ហ្គ្រេហ្គោរី</translation>
    </message>
    <message>
        <source>Thai Buddhist (2569 is 2026)</source>
        <translation type="unfinished">ពុទ្ធសករាជថៃ (2569 គឺ 2026)</translation>
    </message>
    <message>
        <source>Persian (solar Hijri)</source>
        <translation type="unfinished">ពែរ្ស (ហ៊ីជរីសុរិយគតិ)</translation>
    </message>
    <message>
        <source>Islamic (lunar Hijri, by calculation)</source>
        <translation type="unfinished">អ៊ីស្លាម (ហ៊ីជរីចន្ទគតិ តាមការគណនា)</translation>
    </message>
    <message>
        <source>Days are typed and shown in it, with the Gregorian day beside them. They are kept as Gregorian days, so that every house reads the same.</source>
        <translation type="unfinished">ថ្ងៃត្រូវវាយ និងបង្ហាញតាមប្រតិទិននេះ ដោយមានថ្ងៃហ្គ្រេហ្គោរីនៅជាប់។ វារក្សាទុកជាថ្ងៃហ្គ្រេហ្គោរី ដើម្បីឱ្យទីជម្រកទាំងអស់អានដូចគ្នា។</translation>
    </message>
    <message>
        <source>This translation was made by a machine and waits for review by people who speak the language.</source>
        <translation type="unfinished">ការបកប្រែនេះធ្វើដោយម៉ាស៊ីន ហើយរង់ចាំការពិនិត្យពីអ្នកចេះភាសានេះ។</translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message>
        <source>See where they &amp;differ</source>
        <translation type="unfinished">មើលថាខុសគ្នាត្រង់ណា (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Count what is hidden</source>
        <translation type="unfinished">រាប់អ្វីដែលត្រូវលាក់ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Freeze and sign…</source>
        <translation type="unfinished">បង្កក ហើយចុះហត្ថលេខា… (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished">ត្រឡប់ទៅបញ្ជី (&amp;B)</translation>
    </message>
    <message>
        <source>Count first: then you see how much must be hidden.</source>
        <translation type="unfinished">រាប់ជាមុនសិន៖ ពេលនោះអ្នកនឹងឃើញថាត្រូវលាក់ប៉ុន្មាន។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of {all} would be hidden.</source>
        <translation type="unfinished">
            <numerusform>លេខ %Ln ក្នុងចំណោម {all} នឹងត្រូវលាក់។</numerusform>
            <numerusform>លេខ %Ln ក្នុងចំណោម {all} នឹងត្រូវលាក់។</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {hidden} of {all} hidden</source>
        <translation type="unfinished">{title}៖ បានលាក់ {hidden} ក្នុងចំណោម {all}</translation>
    </message>
    <message>
        <source>Everybody who gets it reads this name: name no person.</source>
        <translation type="unfinished">អ្នកណាដែលទទួលវា អានឈ្មោះនេះបាន៖ កុំដាក់ឈ្មោះមនុស្សណាម្នាក់។</translation>
    </message>
    <message>
        <source>Every figure of a report goes in. For one question, count it under Figures and choose For others there.</source>
        <translation type="unfinished">តួលេខទាំងអស់នៃរបាយការណ៍ត្រូវដាក់ចូល។ សម្រាប់សំណួរតែមួយ សូមរាប់វាក្រោម «តួលេខ» រួចជ្រើស «សម្រាប់អ្នកដទៃ» នៅទីនោះ។</translation>
    </message>
    <message>
        <source>&amp;Name of the release</source>
        <translation type="unfinished">ឈ្មោះនៃការចេញផ្សាយ (&amp;N)</translation>
    </message>
    <message>
        <source>Which reports go in</source>
        <translation type="unfinished">របាយការណ៍ណាខ្លះត្រូវដាក់ចូល</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force are counted.</source>
        <translation type="unfinished">រាប់តែមនុស្សដែលការអនុញ្ញាតសម្រាប់ស្ថិតិនៅមានសុពលភាព។</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation type="unfinished">អ្វីដែលចេញទៅក្រៅ</translation>
    </message>
    <message>
        <source>A release cannot be changed or taken away afterwards.</source>
        <translation type="unfinished">ការចេញផ្សាយមិនអាចប្តូរ ឬដកវិញនៅពេលក្រោយបានទេ។</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation type="unfinished">អ្វីដែលត្រូវលាក់</translation>
    </message>
</context>
<context>
    <name>MakingStep</name>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished">កំពុងបង្កើតទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>This measures how long one guess takes on this computer, so that guessing is slow for a thief. It takes some seconds, once.</source>
        <translation type="unfinished">វាវាស់ថាការទាយម្ដងប្រើពេលប៉ុន្មានលើកុំព្យូទ័រនេះ ដើម្បីឱ្យចោរទាយបានយឺត។ វាប្រើពេលប៉ុន្មានវិនាទី តែម្ដងប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished">កំពុងចាប់ផ្ដើម</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>&amp;Another word</source>
        <translation type="unfinished">ពាក្យមួយទៀត (&amp;A)</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation type="unfinished">ពាក្យផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Standard code</source>
        <translation type="unfinished">កូដស្តង់ដារ</translation>
    </message>
    <message>
        <source>Records that say “other”</source>
        <translation type="unfinished">កំណត់ត្រាដែលប្រាប់ “ផ្សេងទៀត”</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">ជ្រើស…</translation>
    </message>
    <message>
        <source>No match: “other”</source>
        <translation type="unfinished">គ្មានពាក្យត្រូវគ្នា៖ “ផ្សេងទៀត”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln own word(s)</source>
        <translation type="unfinished">
            <numerusform>ពាក្យផ្ទាល់ខ្លួន %Ln</numerusform>
            <numerusform>ពាក្យផ្ទាល់ខ្លួន %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a match: they became “other”</source>
        <translation type="unfinished">
            <numerusform>%Ln គ្មានពាក្យត្រូវគ្នា៖ វាក្លាយជា “ផ្សេងទៀត”</numerusform>
            <numerusform>%Ln គ្មានពាក្យត្រូវគ្នា៖ វាក្លាយជា “ផ្សេងទៀត”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here say “other”</source>
        <translation type="unfinished">
            <numerusform>កំណត់ត្រា %Ln នៅទីនេះប្រាប់ “ផ្សេងទៀត”</numerusform>
            <numerusform>កំណត់ត្រា %Ln នៅទីនេះប្រាប់ “ផ្សេងទៀត”</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>Own words of {organisation}</source>
        <translation type="unfinished">ពាក្យផ្ទាល់ខ្លួនរបស់ {organisation}</translation>
    </message>
    <message>
        <source>Where a word has no match in the standard list, its records only say “other”, and the detail is lost in every figure. A record is counted beside a word where what was written came along.</source>
        <translation type="unfinished">បើពាក្យមួយគ្មានពាក្យត្រូវគ្នាក្នុងបញ្ជីស្តង់ដារ កំណត់ត្រារបស់វាប្រាប់ត្រឹម “ផ្សេងទៀត” ហើយព័ត៌មានលម្អិតបាត់ក្នុងគ្រប់តួលេខ។ កំណត់ត្រាមួយត្រូវរាប់នៅជាប់ពាក្យមួយ បើអ្វីដែលបានសរសេរត្រូវបានផ្ញើមកជាមួយ។</translation>
    </message>
    <message>
        <source>&amp;Standard list</source>
        <translation type="unfinished">បញ្ជីស្តង់ដារ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">រក្សាទុក (&amp;K)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>MeaningBox</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">ជ្រើស…</translation>
    </message>
    <message>
        <source>For a child under 18 no means are needed</source>
        <translation type="unfinished">សម្រាប់កុមារអាយុក្រោម 18 ឆ្នាំ មិនត្រូវការមធ្យោបាយទេ</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation type="unfinished">តាមពាក្យរបស់អង្គការផ្ទាល់</translation>
    </message>
    <message>
        <source>Definition {0}</source>
        <translation type="unfinished">និយមន័យ {0}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">ដកចេញ</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished">មានសុពលភាពតាំងពី</translation>
    </message>
    <message>
        <source>Until (empty: still)</source>
        <translation type="unfinished">រហូតដល់ (ទទេ៖ នៅមានសុពលភាព)</translation>
    </message>
    <message>
        <source>Definition of trafficking</source>
        <translation type="unfinished">និយមន័យនៃការជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>Law and article</source>
        <translation type="unfinished">ច្បាប់ និងមាត្រា</translation>
    </message>
    <message>
        <source>For a rule of the house: which, and of when.</source>
        <translation type="unfinished">សម្រាប់វិធានរបស់ទីជម្រក៖ វិធានណា និងពីពេលណា។</translation>
    </message>
    <message>
        <source>What must be there</source>
        <translation type="unfinished">អ្វីដែលត្រូវមាន</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>{room} · bed {bed}</source>
        <translation type="unfinished">{room} · គ្រែ {bed}</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished">ប្ដូរ (&amp;M)</translation>
    </message>
    <message>
        <source>Another bed for {name}</source>
        <translation type="unfinished">គ្រែផ្សេងសម្រាប់ {name}</translation>
    </message>
    <message>
        <source>&amp;Which bed</source>
        <translation type="unfinished">គ្រែណា (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">ហេតុអ្វី (&amp;Y)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished">ទាំងពីរមិនដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>Write the words on paper, type them below, and keep the paper apart from this computer.</source>
        <translation type="unfinished">សូមសរសេរពាក្យលើក្រដាស វាយវាខាងក្រោម ហើយទុកក្រដាសឆ្ងាយពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Suggest &amp;six words</source>
        <translation type="unfinished">ណែនាំពាក្យប្រាំមួយ (&amp;S)</translation>
    </message>
    <message>
        <source>A long passphrase of words is strong and easy to type.</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់វែងដែលធ្វើពីពាក្យ រឹងមាំ និងងាយវាយ។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished">វាយម្ដងទៀត</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>There is an answer</source>
        <translation type="unfinished">មានចម្លើយ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">គ្មានចម្លើយ</translation>
    </message>
    <message>
        <source>No answer: {0}. {1}</source>
        <translation type="unfinished">គ្មានចម្លើយ៖ {0}។ {1}</translation>
    </message>
    <message>
        <source>Say why there is no answer: {1}</source>
        <translation type="unfinished">ប្រាប់មូលហេតុដែលគ្មានចម្លើយ៖ {1}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Nobody asked about our records.</source>
        <translation type="unfinished">គ្មានអ្នកណាសួរអំពីកំណត់ត្រារបស់យើងទេ។</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished">គុណភាពទិន្នន័យ</translation>
    </message>
    <message>
        <source>It is right…</source>
        <translation type="unfinished">ត្រឹមត្រូវហើយ…</translation>
    </message>
    <message>
        <source>It is right as it is: {who}</source>
        <translation type="unfinished">ត្រឹមត្រូវដូចដែលមាន៖ {who}</translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation type="unfinished">តើត្រឹមត្រូវដូចដែលមានឬ?</translation>
    </message>
    <message>
        <source>Say why, so that nobody asks again. The coordinator reads the reason, no names please.</source>
        <translation type="unfinished">សូមប្រាប់មូលហេតុ ដើម្បីកុំឱ្យមានអ្នកសួរម្ដងទៀត។ អ្នកសម្របសម្រួលនឹងអានមូលហេតុនេះ សូមកុំដាក់ឈ្មោះ។</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished">ត្រឹមត្រូវហើយ</translation>
    </message>
    <message>
        <source>Answered. It goes with the next bundle.</source>
        <translation type="unfinished">បានឆ្លើយ។ វាទៅជាមួយកញ្ចប់បន្ទាប់។</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">មូលហេតុ</translation>
    </message>
</context>
<context>
    <name>OccupancyCard</name>
    <message>
        <source>The last 7 nights</source>
        <translation type="unfinished">7 យប់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>The last 30 nights</source>
        <translation type="unfinished">30 យប់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>The last 90 nights</source>
        <translation type="unfinished">90 យប់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">ខែនេះ</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">ខែមុន</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">ឆ្នាំនេះ</translation>
    </message>
    <message>
        <source>How full the house was</source>
        <translation type="unfinished">ទីជម្រកពេញប៉ុនណា</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished">រយៈពេល (&amp;P)</translation>
    </message>
</context>
<context>
    <name>OldRecordsPanel</name>
    <message>
        <source>Old records</source>
        <translation type="unfinished">កំណត់ត្រាចាស់</translation>
    </message>
    <message>
        <source>Registers that were kept in Excel or CSV, and HTCDS templates. Bad rows are set aside, the others come in, and each case keeps the row it came from.</source>
        <translation type="unfinished">បញ្ជីកត់ត្រាដែលរក្សាទុកក្នុង Excel ឬ CSV និងគំរូ HTCDS។ ជួរដែលមានបញ្ហាត្រូវទុកដោយឡែក ជួរផ្សេងត្រូវនាំចូល ហើយករណីនីមួយៗរក្សាជួរដែលវាមកពី។</translation>
    </message>
    <message>
        <source>&amp;Bring in a table…</source>
        <translation type="unfinished">នាំចូលតារាង (&amp;B)…</translation>
    </message>
</context>
<context>
    <name>OneOfMany</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">ជ្រើស…</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>&amp;Open a sealed file…</source>
        <translation type="unfinished">បើកឯកសារបិទត្រា (&amp;O)…</translation>
    </message>
    <message>
        <source>Data that another desk sealed for this one. Its tables are then written plainly.</source>
        <translation type="unfinished">ទិន្នន័យដែលតុផ្សេងបានបិទត្រាសម្រាប់តុនេះ។ បន្ទាប់មក តារាងរបស់វាត្រូវសរសេរដោយមិនចាក់សោ។</translation>
    </message>
    <message>
        <source>Handed to you</source>
        <translation type="unfinished">ប្រគល់ជូនអ្នក</translation>
    </message>
    <message>
        <source>Which sealed file?</source>
        <translation type="unfinished">តើឯកសារបិទត្រាណា?</translation>
    </message>
    <message>
        <source>Sealed data (*.age)</source>
        <translation type="unfinished">ទិន្នន័យបិទត្រា (*.age)</translation>
    </message>
    <message>
        <source>Write it plainly?</source>
        <translation type="unfinished">សរសេរវាដោយមិនចាក់សោ?</translation>
    </message>
    <message>
        <source>Everybody who finds the opened file can read it. Who opened it, and why, is written down.</source>
        <translation type="unfinished">អ្នកណារកឃើញឯកសារដែលបានបើក ក៏អាចអានវាបាន។ អ្នកដែលបានបើកវា និងមូលហេតុ ត្រូវបានសរសេរទុក។</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">ជ្រើសថត</translation>
    </message>
    <message>
        <source>Why it is opened, without anybody’s name</source>
        <translation type="unfinished">ហេតុអ្វីបើកវា ដោយគ្មានឈ្មោះនរណា</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">កន្លែងដែលត្រូវសរសេរវា</translation>
    </message>
    <message>
        <source>Written and read back: {path}</source>
        <translation type="unfinished">បានសរសេរ ហើយអានឡើងវិញ៖ {path}</translation>
    </message>
</context>
<context>
    <name>OrganisationStep</name>
    <message>
        <source>Demonstration vault</source>
        <translation type="unfinished">ទូសាកល្បង</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished">អង្គការរបស់អ្នក</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. All of this stays in the vault.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវផ្ញើទៅណាទេ។ ទាំងអស់នេះនៅក្នុងទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>A shelter or service: we record people&apos;s cases</source>
        <translation type="unfinished">ទីជម្រក ឬសេវា៖ យើងកត់ត្រាករណីរបស់មនុស្ស</translation>
    </message>
    <message>
        <source>A coordinating organisation: we receive from shelters</source>
        <translation type="unfinished">អង្គការសម្របសម្រួល៖ យើងទទួលពីទីជម្រក</translation>
    </message>
    <message>
        <source>What your organisation does</source>
        <translation type="unfinished">អ្វីដែលអង្គការរបស់អ្នកធ្វើ</translation>
    </message>
    <message>
        <source>2 to 8 letters or digits; every case number begins with it. For example: BTB</source>
        <translation type="unfinished">អក្សរ ឬលេខ 2 ដល់ 8 តួ លេខករណីនីមួយៗចាប់ផ្ដើមដោយវា។ ឧទាហរណ៍៖ BTB</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished">ឈ្មោះអង្គការ</translation>
    </message>
    <message>
        <source>Short code of this site</source>
        <translation type="unfinished">លេខកូដខ្លីនៃទីតាំងនេះ</translation>
    </message>
    <message>
        <source>Keep it somewhere else…</source>
        <translation type="unfinished">រក្សាទុកកន្លែងផ្សេង…</translation>
    </message>
    <message>
        <source>The vault will be kept in {0}</source>
        <translation type="unfinished">ទូសុវត្ថិភាពនឹងរក្សាទុកក្នុង {0}</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation type="unfinished">ថតសម្រាប់ទូសុវត្ថិភាព</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>What matters most to the person now</source>
        <translation type="unfinished">អ្វីដែលសំខាន់បំផុតចំពោះសាមីខ្លួនឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Not written down yet. Ask, and write it in their own words.</source>
        <translation type="unfinished">មិនទាន់បានកត់ទេ។ សូមសួរ ហើយសរសេរតាមពាក្យរបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">ហានិភ័យ</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished">មិនទាន់វាយតម្លៃ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">គ្មានចម្លើយ</translation>
    </message>
    <message>
        <source>Look again on {0}</source>
        <translation type="unfinished">មើលម្ដងទៀតនៅ {0}</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation type="unfinished">កិច្ចការបន្ទាប់</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished">គ្មានកិច្ចការមិនទាន់រួចទេ</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) past their day</source>
        <translation type="unfinished">
            <numerusform>កិច្ចការ %n ហួសថ្ងៃកំណត់</numerusform>
            <numerusform>កិច្ចការ %n ហួសថ្ងៃកំណត់</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">ការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Not staying here</source>
        <translation type="unfinished">មិនស្នាក់នៅទីនេះ</translation>
    </message>
    <message>
        <source>Room not said</source>
        <translation type="unfinished">មិនបានប្រាប់បន្ទប់</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">តាំងពី {0}</translation>
    </message>
    <message>
        <source>Plan and goals</source>
        <translation type="unfinished">ផែនការ និងគោលដៅ</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished">មិនទាន់មានផែនការ</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">មិនបានប្រាប់</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation type="unfinished">ការបញ្ជូនបន្តមិនទាន់ចប់</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation type="unfinished">គ្មានការបញ្ជូនបន្តមិនទាន់ចប់ទេ</translation>
    </message>
    <message>
        <source>Family and companions</source>
        <translation type="unfinished">គ្រួសារ និងអ្នករួមដំណើរ</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation type="unfinished">មិនទាន់ដាក់ឈ្មោះអ្នកណាទេ</translation>
    </message>
    <message>
        <source>Open the case of {0}</source>
        <translation type="unfinished">បើកករណីរបស់ {0}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished">តាមពេលវេលា</translation>
    </message>
    <message>
        <source>A question mark is a day on which there was no answer.</source>
        <translation type="unfinished">សញ្ញាសួរ គឺជាថ្ងៃដែលគ្មានចម្លើយ។</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">គ្មានចម្លើយ</translation>
    </message>
    <message>
        <source>{0}, {1} without an answer</source>
        <translation type="unfinished">{0} ក្នុងនោះ {1} គ្មានចម្លើយ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">បង្ហាញ</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished">បង្ហាញ៖ {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">បន្ថែម</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation type="unfinished">បន្ថែម៖ {0}</translation>
    </message>
</context>
<context>
    <name>OwnCardPanel</name>
    <message>
        <source>Give the card file to your partner on a stick, tell the spoken code, and read these forty digits aloud on a telephone number you both knew before.</source>
        <translation type="unfinished">សូមឱ្យឯកសារកាតដល់ដៃគូតាម USB ប្រាប់លេខកូដនិយាយ ហើយអានលេខ 40 ខ្ទង់នេះឱ្យឮតាមលេខទូរស័ព្ទដែលអ្នកទាំងពីរស្គាល់ពីមុន។</translation>
    </message>
    <message>
        <source>Save my &amp;card…</source>
        <translation type="unfinished">រក្សាទុកកាតរបស់ខ្ញុំ (&amp;C)…</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished">កាតរបស់អ្នក</translation>
    </message>
    <message>
        <source>Your forty digits</source>
        <translation type="unfinished">លេខ 40 ខ្ទង់របស់អ្នក</translation>
    </message>
    <message>
        <source>Where to save your card</source>
        <translation type="unfinished">រក្សាទុកកាតរបស់អ្នកនៅទីណា</translation>
    </message>
    <message>
        <source>Saved as {file}. The spoken code is {code}. Tell it by telephone; do not write it on the stick.</source>
        <translation type="unfinished">បានរក្សាទុកជា {file}។ លេខកូដនិយាយគឺ {code}។ សូមប្រាប់តាមទូរស័ព្ទ កុំសរសេរវាលើ USB។</translation>
    </message>
</context>
<context>
    <name>OwnFormsPanel</name>
    <message>
        <source>Own questionnaires</source>
        <translation type="unfinished">កម្រងសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>&amp;Choose a form…</source>
        <translation type="unfinished">ជ្រើសទម្រង់ (&amp;C)…</translation>
    </message>
    <message>
        <source>A questionnaire of your organisation as an XLSForm: XLSX, XLS, CSV or Markdown. It is read on this computer only. What cannot be asked here is listed before anything is kept.</source>
        <translation type="unfinished">កម្រងសំណួររបស់អង្គការអ្នក ជា XLSForm៖ XLSX, XLS, CSV ឬ Markdown។ វាត្រូវបានអានតែលើកុំព្យូទ័រនេះប៉ុណ្ណោះ។ អ្វីដែលមិនអាចសួរនៅទីនេះ ត្រូវបានរាយឱ្យឃើញ មុនពេលរក្សាទុកអ្វីមួយ។</translation>
    </message>
    <message>
        <source>Import a questionnaire</source>
        <translation type="unfinished">នាំចូលកម្រងសំណួរ</translation>
    </message>
    <message>
        <source>Accepted questionnaires</source>
        <translation type="unfinished">កម្រងសំណួរដែលបានទទួលយក</translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.xls *.xlsm *.csv *.md)</source>
        <translation type="unfinished">កម្រងសំណួរ (*.xlsx *.xls *.xlsm *.csv *.md)</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation type="unfinished">ទម្រង់ណា?</translation>
    </message>
    <message>
        <source>Reading the form…</source>
        <translation type="unfinished">កំពុងអានទម្រង់…</translation>
    </message>
    <message>
        <source>“{0}” can now be filled for every case.</source>
        <translation type="unfinished">ឥឡូវអាចបំពេញ “{0}” សម្រាប់គ្រប់ករណី។</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">មិនទាន់មានទេ។</translation>
    </message>
    <message>
        <source>Version {0}, accepted {1}</source>
        <translation type="unfinished">កំណែ {0} បានទទួលយក {1}</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished">រក្សាទុកជាឯកសារ…</translation>
    </message>
    <message>
        <source>Save as file: {0}, version {1}</source>
        <translation type="unfinished">រក្សាទុកជាឯកសារ៖ {0} កំណែ {1}</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation type="unfinished">ឈប់ប្រើ…</translation>
    </message>
    <message>
        <source>Retire: {0}, version {1}</source>
        <translation type="unfinished">ឈប់ប្រើ៖ {0} កំណែ {1}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished">បានឈប់ប្រើ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">កំពុងប្រើ</translation>
    </message>
    <message>
        <source>Where to save the form?</source>
        <translation type="unfinished">រក្សាទុកទម្រង់នៅឯណា?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">បានរក្សាទុក</translation>
    </message>
    <message>
        <source>It is offered no more. What was answered on it stays, and can still be corrected.</source>
        <translation type="unfinished">វាលែងមានឱ្យជ្រើសប្រើទៀត។ អ្វីដែលបានឆ្លើយក្នុងវានៅដដែល ហើយនៅតែអាចកែបាន។</translation>
    </message>
    <message>
        <source>Retire this questionnaire?</source>
        <translation type="unfinished">ឈប់ប្រើកម្រងសំណួរនេះ?</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished">ឈប់ប្រើ</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In your language: {0}</source>
        <translation type="unfinished">ជាភាសារបស់អ្នក៖ {0}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>&amp;Page before</source>
        <translation type="unfinished">ទំព័រមុន (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished">ទំព័របន្ទាប់ (&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished">តូចជាង (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">ធំជាង (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished">ឱ្យល្មម (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation type="unfinished">បង្វិល (&amp;T)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">ទំព័រ {0} នៃ {1}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>How it will look on paper</source>
        <translation type="unfinished">របៀបដែលវានឹងឃើញលើក្រដាស</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message>
        <source>Only with</source>
        <translation type="unfinished">តែជាមួយ</translation>
    </message>
    <message>
        <source>Every two organisations</source>
        <translation type="unfinished">អង្គការពីរៗទាំងអស់</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">ទាំងអស់</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: choose an organisation to see those with it.</source>
        <translation type="unfinished">
            <numerusform>%Ln ទៀត៖ សូមជ្រើសអង្គការមួយ ដើម្បីមើលគូដែលមានវា។</numerusform>
            <numerusform>%Ln ទៀត៖ សូមជ្រើសអង្គការមួយ ដើម្បីមើលគូដែលមានវា។</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} និង {other}</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation type="unfinished">• {0}</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">មិនធ្វើវិញ (&amp;U)</translation>
    </message>
</context>
<context>
    <name>PartialDateInput</name>
    <message>
        <source>A date</source>
        <translation type="unfinished">កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>About this age</source>
        <translation type="unfinished">អាយុប្រហែល</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">អាយុ</translation>
    </message>
    <message>
        <source>years old on {0}</source>
        <translation type="unfinished">ឆ្នាំ នៅ {0}</translation>
    </message>
</context>
<context>
    <name>PartnerBox</name>
    <message>
        <source>Coordinating organisation</source>
        <translation type="unfinished">អង្គការសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">ទីជម្រក</translation>
    </message>
    <message>
        <source>{organisation} · {label}</source>
        <translation type="unfinished">{organisation} · {label}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished">បានទុកចិត្ត</translation>
    </message>
    <message>
        <source>Laptop of this house</source>
        <translation type="unfinished">កុំព្យូទ័រយួរដៃនៃទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation type="unfinished">លែងទុកចិត្ត</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation type="unfinished">បានដកចេញពីបញ្ជី</translation>
    </message>
    <message>
        <source>Trusted since {day}</source>
        <translation type="unfinished">ទុកចិត្តតាំងពី {day}</translation>
    </message>
    <message>
        <source>Enrolled since {day}</source>
        <translation type="unfinished">ចុះឈ្មោះតាំងពី {day}</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation type="unfinished">បានឈប់នៅ {day}</translation>
    </message>
    <message>
        <source>last sent {when}</source>
        <translation type="unfinished">ផ្ញើចុងក្រោយ {when}</translation>
    </message>
    <message>
        <source>last received {when}</source>
        <translation type="unfinished">ទទួលចុងក្រោយ {when}</translation>
    </message>
    <message>
        <source>The partner&apos;s forty digits</source>
        <translation type="unfinished">លេខ 40 ខ្ទង់របស់ដៃគូ</translation>
    </message>
    <message>
        <source>The forty digits of this laptop</source>
        <translation type="unfinished">លេខ 40 ខ្ទង់របស់កុំព្យូទ័រយួរដៃនេះ</translation>
    </message>
    <message>
        <source>What is written there comes with the bundles of your coordinator.</source>
        <translation type="unfinished">អ្វីដែលសរសេរនៅទីនោះ មកជាមួយកញ្ចប់របស់អ្នកសម្របសម្រួលរបស់អ្នក។</translation>
    </message>
    <message>
        <source>What is written there no longer counts as yours. If you have the laptop again, open a new card of it above and type its forty digits.</source>
        <translation type="unfinished">អ្វីដែលសរសេរនៅទីនោះ លែងរាប់ថាជារបស់អ្នក។ បើអ្នកបានកុំព្យូទ័រយួរដៃនោះមកវិញ សូមបើកកាតថ្មីរបស់វានៅខាងលើ ហើយវាយលេខ 40 ខ្ទង់របស់វា។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written there are set aside.</source>
        <translation type="unfinished">
            <numerusform>ការផ្លាស់ប្ដូរ %Ln ដែលសរសេរនៅទីនោះ ត្រូវបានទុកដោយឡែក។</numerusform>
            <numerusform>ការផ្លាស់ប្ដូរ %Ln ដែលសរសេរនៅទីនោះ ត្រូវបានទុកដោយឡែក។</numerusform>
        </translation>
    </message>
    <message>
        <source>To trust this device again, open a new card of it above and type its forty digits.</source>
        <translation type="unfinished">ដើម្បីទុកចិត្តឧបករណ៍នេះម្ដងទៀត សូមបើកកាតថ្មីរបស់វានៅខាងលើ ហើយវាយលេខ 40 ខ្ទង់របស់វា។</translation>
    </message>
    <message>
        <source>Laptop {label} of the same house struck it off. Call them, and ask what happened to this one.</source>
        <translation type="unfinished">កុំព្យូទ័រយួរដៃ {label} នៃទីជម្រកដដែល បានដកវាចេញពីបញ្ជី។ សូមទូរស័ព្ទទៅពួកគេ ហើយសួរថាមានអ្វីកើតឡើងចំពោះកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>No agreement yet: nothing can be sent to this partner.</source>
        <translation type="unfinished">មិនទាន់មានកិច្ចព្រមព្រៀង៖ មិនអាចផ្ញើអ្វីទៅដៃគូនេះបានទេ។</translation>
    </message>
    <message>
        <source>Agreement until {day}: {purposes}. {level}.</source>
        <translation type="unfinished">កិច្ចព្រមព្រៀងដល់ {day}៖ {purposes}។ {level}។</translation>
    </message>
    <message>
        <source>&amp;Strike off…</source>
        <translation type="unfinished">ដកចេញពីបញ្ជី (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Let these changes go…</source>
        <translation type="unfinished">បោះបង់ការផ្លាស់ប្ដូរទាំងនេះ (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Change agreement…</source>
        <translation type="unfinished">កែកិច្ចព្រមព្រៀង (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write agreement…</source>
        <translation type="unfinished">សរសេរកិច្ចព្រមព្រៀង (&amp;W)…</translation>
    </message>
    <message>
        <source>Matching &amp;without names</source>
        <translation type="unfinished">ការផ្គូផ្គងដោយគ្មានឈ្មោះ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What it says of itself</source>
        <translation type="unfinished">អ្វីដែលអង្គការប្រាប់អំពីខ្លួន (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop trusting…</source>
        <translation type="unfinished">ឈប់ទុកចិត្ត (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Coordination: so that shelters do not work past each other</source>
        <translation type="unfinished">ការសម្របសម្រួល៖ ដើម្បីឱ្យទីជម្រកធ្វើការស្របគ្នា</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation type="unfinished">តួលេខគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Research without names</source>
        <translation type="unfinished">ការស្រាវជ្រាវគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Referral: helping one person together</source>
        <translation type="unfinished">ការបញ្ជូនបន្ត៖ ជួយមនុស្សម្នាក់រួមគ្នា</translation>
    </message>
    <message>
        <source>Only for figures</source>
        <translation type="unfinished">តែសម្រាប់តួលេខ</translation>
    </message>
    <message>
        <source>The coded record, without name</source>
        <translation type="unfinished">កំណត់ត្រាជាកូដ គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>With name and contacts, where the person agreed</source>
        <translation type="unfinished">ជាមួយឈ្មោះ និងទំនាក់ទំនង បើសាមីខ្លួនយល់ព្រម</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Where the person stays</source>
        <translation type="unfinished">កន្លែងដែលសាមីខ្លួនស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">សុខភាព</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">ការកេងប្រវ័ញ្ចផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Forced crime</source>
        <translation type="unfinished">បទល្មើសដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">គ្រួសារ</translation>
    </message>
    <message>
        <source>Those who did it</source>
        <translation type="unfinished">អ្នកដែលបានប្រព្រឹត្ត</translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation type="unfinished">ជំហានផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>Citizenship and stay</source>
        <translation type="unfinished">សញ្ជាតិ និងការស្នាក់នៅ</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished">ដៃគូ</translation>
    </message>
    <message>
        <source>Bundles are opened only by partners you trust, and taken only from them.</source>
        <translation type="unfinished">កញ្ចប់អាចបើកបានតែដោយដៃគូដែលអ្នកទុកចិត្ត ហើយទទួលតែពីពួកគេ។</translation>
    </message>
    <message>
        <source>What organisations say of &amp;themselves</source>
        <translation type="unfinished">អ្វីដែលអង្គការនានាប្រាប់អំពីខ្លួន (&amp;T)</translation>
    </message>
    <message>
        <source>Strike off laptop {label}?</source>
        <translation type="unfinished">ដកកុំព្យូទ័រយួរដៃ {label} ចេញពីបញ្ជី?</translation>
    </message>
    <message>
        <source>What is written there from now on no longer counts as yours, and with your next bundle the coordinator stops trusting it too. What came before stays. To take it back, enrol it again with a new card.</source>
        <translation type="unfinished">ចាប់ពីពេលនេះ អ្វីដែលសរសេរនៅទីនោះលែងរាប់ថាជារបស់អ្នក ហើយតាមកញ្ចប់បន្ទាប់របស់អ្នក អ្នកសម្របសម្រួលក៏ឈប់ទុកចិត្តវាដែរ។ អ្វីដែលមានពីមុននៅដដែល។ ដើម្បីយកវាមកវិញ សូមចុះឈ្មោះវាម្ដងទៀតដោយកាតថ្មី។</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation type="unfinished">ដកចេញពីបញ្ជី</translation>
    </message>
    <message>
        <source>Stop trusting {organisation}?</source>
        <translation type="unfinished">ឈប់ទុកចិត្ត {organisation}?</translation>
    </message>
    <message>
        <source>Nothing more is sent to this partner, and no bundle of theirs is opened. Records already exchanged stay where they are. To trust again, exchange new cards.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវផ្ញើទៅដៃគូនេះទៀត ហើយកញ្ចប់របស់ពួកគេមិនត្រូវបើកទេ។ កំណត់ត្រាដែលបានប្ដូរហើយនៅកន្លែងដដែល។ ដើម្បីទុកចិត្តម្ដងទៀត សូមប្ដូរកាតថ្មី។</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation type="unfinished">ឈប់ទុកចិត្ត</translation>
    </message>
    <message numerus="yes">
        <source>Let %Ln change(s) of laptop {label} go?</source>
        <translation type="unfinished">
            <numerusform>បោះបង់ការផ្លាស់ប្ដូរ %Ln ពីកុំព្យូទ័រយួរដៃ {label}?</numerusform>
            <numerusform>បោះបង់ការផ្លាស់ប្ដូរ %Ln ពីកុំព្យូទ័រយួរដៃ {label}?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken off the list of what was set aside, and do not become part of a record. If this laptop is enrolled again, they can come again with a bundle of your coordinator.</source>
        <translation type="unfinished">វាត្រូវដកចេញពីបញ្ជីអ្វីដែលទុកដោយឡែក ហើយមិនក្លាយជាផ្នែកនៃកំណត់ត្រាទេ។ បើកុំព្យូទ័រយួរដៃនេះត្រូវបានចុះឈ្មោះម្ដងទៀត វាអាចមកម្ដងទៀតជាមួយកញ្ចប់របស់អ្នកសម្របសម្រួលរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation type="unfinished">បោះបង់វា</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) let go</source>
        <translation type="unfinished">
            <numerusform>បានបោះបង់ការផ្លាស់ប្ដូរ %Ln</numerusform>
            <numerusform>បានបោះបង់ការផ្លាស់ប្ដូរ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished">មិនទាន់មានដៃគូទេ</translation>
    </message>
    <message>
        <source>Save your card for them, and open theirs. Both desks need the other&apos;s card.</source>
        <translation type="unfinished">សូមរក្សាទុកកាតរបស់អ្នកសម្រាប់ពួកគេ ហើយបើកកាតរបស់ពួកគេ។ តុទាំងពីរត្រូវការកាតរបស់គ្នា។</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished">Caps Lock ប្រហែលជាកំពុងបើក។</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished">លាក់ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished">បង្ហាញឃ្លាសម្ងាត់</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់របស់អ្នក</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation type="unfinished">ប្ដូរឃ្លាសម្ងាត់ (&amp;C)</translation>
    </message>
    <message>
        <source>Everything else stays: only the way you open the vault is new.</source>
        <translation type="unfinished">អ្វីផ្សេងទៀតនៅដដែល៖ មានតែរបៀបបើកទូសុវត្ថិភាពដែលថ្មី។</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់ដែលអ្នកមានឥឡូវ</translation>
    </message>
    <message>
        <source>Making the new key. This takes a moment, on purpose.</source>
        <translation type="unfinished">កំពុងបង្កើតសោថ្មី។ វាប្រើពេលបន្តិចដោយចេតនា។</translation>
    </message>
    <message>
        <source>Your passphrase was changed. The old one opens nothing any more.</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់របស់អ្នកត្រូវបានប្ដូរ។ ឃ្លាចាស់លែងបើកអ្វីបានទៀត។</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>No name</source>
        <translation type="unfinished">គ្មានឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>PersonInput</name>
    <message>
        <source>Code, name or case number</source>
        <translation type="unfinished">លេខកូដ ឈ្មោះ ឬលេខករណី</translation>
    </message>
    <message>
        <source>A client of this house</source>
        <translation type="unfinished">អ្នកទទួលជំនួយនៃទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>Type a code, a name or a case number, then choose from the list.</source>
        <translation type="unfinished">សូមវាយលេខកូដ ឈ្មោះ ឬលេខករណី រួចជ្រើសពីបញ្ជី។</translation>
    </message>
    <message>
        <source>{0}: {1}. Press to remove.</source>
        <translation type="unfinished">{0}៖ {1}។ ចុចដើម្បីដកចេញ។</translation>
    </message>
</context>
<context>
    <name>PickCase</name>
    <message>
        <source>Who</source>
        <translation type="unfinished">អ្នកណា</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Who moves in?</source>
        <translation type="unfinished">តើអ្នកណាចូលស្នាក់នៅ?</translation>
    </message>
    <message>
        <source>&amp;Name, code or case number</source>
        <translation type="unfinished">ឈ្មោះ លេខកូដ ឬលេខករណី (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished">ជ្រើស (&amp;C)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished">រូបភាព</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Other &amp;folder…</source>
        <translation type="unfinished">ថតផ្សេង (&amp;F)…</translation>
    </message>
    <message>
        <source>{name} · {free} free</source>
        <translation type="unfinished">{name} · ទំនេរ {free}</translation>
    </message>
    <message>
        <source>No drive found</source>
        <translation type="unfinished">រកមិនឃើញដ្រាយ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">ជ្រើសថត</translation>
    </message>
    <message>
        <source>Plug in the USB stick, or choose a folder.</source>
        <translation type="unfinished">សូមដោត USB ឬជ្រើសថត។</translation>
    </message>
    <message>
        <source>This drive is nearly full. Free some space, or take another one.</source>
        <translation type="unfinished">ដ្រាយនេះជិតពេញ។ សូមធ្វើឱ្យមានកន្លែងទំនេរ ឬយកដ្រាយផ្សេង។</translation>
    </message>
    <message>
        <source>This drive cannot be written to. Look for a small lock switch on its side.</source>
        <translation type="unfinished">មិនអាចសរសេរលើដ្រាយនេះបានទេ។ សូមរកកុងតាក់សោតូចនៅចំហៀងវា។</translation>
    </message>
    <message>
        <source>This drive is gone. Plug it in again, or choose another one.</source>
        <translation type="unfinished">ដ្រាយនេះលែងមាន។ សូមដោតវាម្ដងទៀត ឬជ្រើសដ្រាយផ្សេង។</translation>
    </message>
</context>
<context>
    <name>PlaceInput</name>
    <message>
        <source>{0}: more exactly, {1}</source>
        <translation type="unfinished">{0}៖ ឱ្យច្បាស់ជាងនេះ {1}</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">ទីកន្លែង</translation>
    </message>
    <message>
        <source>Where a form asks for a place, these are offered level by level. Take them from a table (CSV or XLSX): one column for each level, the widest first, under a row of headings. Taken in twice it changes nothing.</source>
        <translation type="unfinished">ពេលទម្រង់សួររកទីកន្លែង ទីកន្លែងទាំងនេះត្រូវបង្ហាញឱ្យជ្រើសម្ដងមួយកម្រិត។ យកវាពីតារាង (CSV ឬ XLSX)៖ កម្រិតនីមួយៗមួយជួរឈរ ធំជាងគេមុន ក្រោមជួរចំណងជើង។ នាំចូលពីរដងមិនផ្លាស់ប្ដូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Take in a table of &amp;places…</source>
        <translation type="unfinished">នាំចូលតារាងទីកន្លែង (&amp;P)…</translation>
    </message>
    <message>
        <source>A table of places</source>
        <translation type="unfinished">តារាងទីកន្លែង</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation type="unfinished">តារាង (*.csv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added.</source>
        <translation type="unfinished">
            <numerusform>បានបន្ថែមទីកន្លែង %n។</numerusform>
            <numerusform>បានបន្ថែមទីកន្លែង %n។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation type="unfinished">
            <numerusform>ស្គាល់ហើយ %n។</numerusform>
            <numerusform>ស្គាល់ហើយ %n។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>ទីកន្លែង %n</numerusform>
            <numerusform>ទីកន្លែង %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation type="unfinished">មិនទាន់មានទីកន្លែងទេ</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message>
        <source>On this computer, and for this vault.</source>
        <translation type="unfinished">លើកុំព្យូទ័រនេះ និងសម្រាប់ទូសុវត្ថិភាពនេះ។</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>What it would hold</source>
        <translation type="unfinished">អ្វីដែលវានឹងមាន</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be told of</source>
        <translation type="unfinished">
            <numerusform>នឹងប្រាប់អំពីមនុស្ស %Ln នាក់</numerusform>
            <numerusform>នឹងប្រាប់អំពីមនុស្ស %Ln នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform>មិនរាប់បញ្ចូល %Ln នាក់</numerusform>
            <numerusform>មិនរាប់បញ្ចូល %Ln នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {reason}</source>
        <translation type="unfinished">{people}៖ {reason}</translation>
    </message>
    <message>
        <source>The standard cannot say everything. This is counted in the file too:</source>
        <translation type="unfinished">ស្តង់ដារនេះមិនអាចប្រាប់អ្វីៗទាំងអស់បានទេ។ ចំណុចទាំងនេះត្រូវបានរាប់ក្នុងឯកសារដែរ៖</translation>
    </message>
    <message>
        <source>Nothing is lost in this standard.</source>
        <translation type="unfinished">គ្មានអ្វីបាត់ក្នុងស្តង់ដារនេះទេ។</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, all counted in the file</source>
        <translation type="unfinished">
            <numerusform>និង %Ln ទៀត ទាំងអស់ត្រូវបានរាប់ក្នុងឯកសារ</numerusform>
            <numerusform>និង %Ln ទៀត ទាំងអស់ត្រូវបានរាប់ក្នុងឯកសារ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made from %Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>ធ្វើពីមនុស្ស %Ln នាក់</numerusform>
            <numerusform>ធ្វើពីមនុស្ស %Ln នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synthetic rows are made from %Ln people or more. Of fewer, a row could point at somebody.</source>
        <translation type="unfinished">
            <numerusform>ជួរសំយោគធ្វើពីមនុស្ស %Ln នាក់ ឬច្រើនជាង។ បើតិចជាងនេះ ជួរមួយអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។</numerusform>
            <numerusform>ជួរសំយោគធ្វើពីមនុស្ស %Ln នាក់ ឬច្រើនជាង។ បើតិចជាងនេះ ជួរមួយអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that are common enough, by themselves:</source>
        <translation type="unfinished">ចម្លើយដែលមានមនុស្សច្រើនគ្រប់គ្រាន់ បើមើលចម្លើយនីមួយៗដាច់ដោយឡែក៖</translation>
    </message>
    <message>
        <source>{column}: {common}, {rare}</source>
        <translation type="unfinished">{column}៖ {common}, {rare}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) kept</source>
        <translation type="unfinished">
            <numerusform>រក្សាទុក %Ln ចម្លើយ</numerusform>
            <numerusform>រក្សាទុក %Ln ចម្លើយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out as rare</source>
        <translation type="unfinished">
            <numerusform>ដកចេញ %Ln ព្រោះកម្រ</numerusform>
            <numerusform>ដកចេញ %Ln ព្រោះកម្រ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ជួរ</numerusform>
            <numerusform>%Ln ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {why} ({rows})</source>
        <translation type="unfinished">{column}៖ {why} ({rows})</translation>
    </message>
    <message>
        <source>{column}, {code}: {why} ({rows})</source>
        <translation type="unfinished">{column}, {code}៖ {why} ({rows})</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Write the code of the person, never the name, unless the page asks for it. Leave nothing empty: tick why.</source>
        <translation type="unfinished">សូមសរសេរលេខកូដរបស់សាមីខ្លួន កុំសរសេរឈ្មោះឡើយ លើកលែងតែទំព័រសុំ។ កុំទុកអ្វីទទេ៖ សូមគូសមូលហេតុ។</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation type="unfinished">លេខកូដរបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">លេខករណី</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation type="unfinished">ថ្ងៃ / ខែ / ឆ្នាំ</translation>
    </message>
    <message>
        <source>No answer, because:</source>
        <translation type="unfinished">គ្មានចម្លើយ ព្រោះ៖</translation>
    </message>
    <message>
        <source>Only if it applies</source>
        <translation type="unfinished">តែបើពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Filled in by, day</source>
        <translation type="unfinished">អ្នកបំពេញ និងថ្ងៃ</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished">សេចក្ដីសង្ខេបករណី</translation>
    </message>
    <message>
        <source>Printed on {day}. What changed since is not on it.</source>
        <translation type="unfinished">បោះពុម្ពនៅ {day}។ អ្វីដែលផ្លាស់ប្ដូរក្រោយមក មិនមាននៅលើនេះទេ។</translation>
    </message>
    <message>
        <source>Danger: {dangers}</source>
        <translation type="unfinished">គ្រោះថ្នាក់៖ {dangers}</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished">អ្វីដែលបានកត់ត្រា</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Not shared with us</source>
        <translation type="unfinished">មិនបានចែករំលែកជាមួយយើង</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation type="unfinished">មិនបានបំពេញ</translation>
    </message>
    <message>
        <source>For the supervisor only: not on this paper.</source>
        <translation type="unfinished">សម្រាប់អ្នកត្រួតពិនិត្យប៉ុណ្ណោះ៖ មិនមានលើក្រដាសនេះទេ។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished">សម្រាប់អ្វី</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished">អ្នកណាទទួលវា</translation>
    </message>
    <message>
        <source>How much they may see</source>
        <translation type="unfinished">ពួកគេអាចមើលបានប៉ុនណា</translation>
    </message>
    <message>
        <source>What the person decided</source>
        <translation type="unfinished">អ្វីដែលសាមីខ្លួនបានសម្រេច</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>What it allows today</source>
        <translation type="unfinished">អ្វីដែលវាអនុញ្ញាតថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>These seven points are explained before anybody decides:</source>
        <translation type="unfinished">ចំណុចទាំងប្រាំពីរនេះត្រូវពន្យល់ មុនពេលអ្នកណាម្នាក់សម្រេច៖</translation>
    </message>
    <message>
        <source>You may say no. You may take it back at any time, without giving a reason, and still be helped. You may ask what is written about you and have it corrected or erased.</source>
        <translation type="unfinished">អ្នកអាចថាទេ។ អ្នកអាចដកវាវិញនៅពេលណាក៏បាន ដោយមិនបាច់ប្រាប់មូលហេតុ ហើយនៅតែទទួលបានជំនួយ។ អ្នកអាចសួរថាមានសរសេរអ្វីអំពីអ្នក ហើយសុំឱ្យកែ ឬលុបវា។</translation>
    </message>
    <message>
        <source>I say:</source>
        <translation type="unfinished">ខ្ញុំថា៖</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Yes, but not this:</source>
        <translation type="unfinished">យល់ព្រម តែមិនមែនអំពីរឿងនេះ៖</translation>
    </message>
    <message>
        <source>The person (signature or mark), day</source>
        <translation type="unfinished">សាមីខ្លួន (ហត្ថលេខា ឬស្នាមមេដៃ) និងថ្ងៃ</translation>
    </message>
    <message>
        <source>Guardian or representative, if there is one, day</source>
        <translation type="unfinished">អាណាព្យាបាល ឬអ្នកតំណាង បើមាន និងថ្ងៃ</translation>
    </message>
    <message>
        <source>Witness or interpreter, day</source>
        <translation type="unfinished">សាក្សី ឬអ្នកបកប្រែ និងថ្ងៃ</translation>
    </message>
    <message>
        <source>Who explained it, day</source>
        <translation type="unfinished">អ្នកដែលបានពន្យល់ និងថ្ងៃ</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">ការបញ្ជូនបន្ត</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">ពី</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">ជូនចំពោះ</translation>
    </message>
    <message>
        <source>Our code for the person</source>
        <translation type="unfinished">លេខកូដរបស់យើងសម្រាប់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>We ask you to help the person named by this code.</source>
        <translation type="unfinished">យើងសូមឱ្យអ្នកជួយសាមីខ្លួន ដែលហៅតាមលេខកូដនេះ។</translation>
    </message>
    <message>
        <source>Please answer with this code only, and tell nobody where the person is or that they were with us.</source>
        <translation type="unfinished">សូមឆ្លើយតបតែជាមួយលេខកូដនេះ ហើយកុំប្រាប់អ្នកណាថាសាមីខ្លួននៅទីណា ឬធ្លាប់នៅជាមួយយើង។</translation>
    </message>
    <message>
        <source>The person could not be asked and life was in danger: use this only for what saves life, and ask them soon.</source>
        <translation type="unfinished">មិនអាចសួរសាមីខ្លួនបានទេ ហើយជីវិតមានគ្រោះថ្នាក់៖ សូមប្រើវាតែសម្រាប់អ្វីដែលជួយសង្គ្រោះជីវិត ហើយសួរសាមីខ្លួនឆាប់ៗ។</translation>
    </message>
    <message>
        <source>The person agreed that you may know:</source>
        <translation type="unfinished">សាមីខ្លួនយល់ព្រមឱ្យអ្នកដឹង៖</translation>
    </message>
    <message>
        <source>For the house, day</source>
        <translation type="unfinished">តំណាងទីជម្រក និងថ្ងៃ</translation>
    </message>
    <message>
        <source>What these figures say, and what they do not</source>
        <translation type="unfinished">អ្វីដែលតួលេខទាំងនេះប្រាប់ និងអ្វីដែលវាមិនប្រាប់</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished">អ្វីដែលវាផ្អែកលើ</translation>
    </message>
    <message>
        <source>Not for outside: small numbers are not hidden</source>
        <translation type="unfinished">មិនសម្រាប់ខាងក្រៅ៖ ចំនួនតូចៗមិនត្រូវបានលាក់ទេ</translation>
    </message>
    <message>
        <source>More groups stand in the table only.</source>
        <translation type="unfinished">ក្រុមផ្សេងទៀតនៅតែក្នុងតារាង។</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>The name stays off: there is no permission in force to tell this receiver who the person is.</source>
        <translation type="unfinished">ឈ្មោះមិនត្រូវបោះពុម្ពទេ៖ គ្មានការអនុញ្ញាតមានសុពលភាពដើម្បីប្រាប់អ្នកទទួលនេះថាសាមីខ្លួនជាអ្នកណា។</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished">សេចក្ដីសង្ខេបករណី</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Permission, to fill in by hand</source>
        <translation type="unfinished">ការអនុញ្ញាត សម្រាប់បំពេញដោយដៃ</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished">លិខិតបញ្ជូនបន្ត</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished">ទម្រង់ទទេ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">តួលេខ</translation>
    </message>
    <message>
        <source>Figures for others</source>
        <translation type="unfinished">តួលេខសម្រាប់អ្នកដទៃ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">បោះពុម្ព</translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished">A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">សំបុត្រ</translation>
    </message>
    <message>
        <source>With the &amp;name</source>
        <translation type="unfinished">ជាមួយឈ្មោះ (&amp;N)</translation>
    </message>
    <message>
        <source>With &amp;notes and other free words</source>
        <translation type="unfinished">ជាមួយកំណត់ចំណាំ និងពាក្យសរសេរសេរីផ្សេងទៀត (&amp;O)</translation>
    </message>
    <message>
        <source>Which &amp;form</source>
        <translation type="unfinished">ទម្រង់ណា (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished">បោះពុម្ព (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished">រក្សាទុកជា PDF (&amp;S)…</translation>
    </message>
    <message>
        <source>Print it now?</source>
        <translation type="unfinished">បោះពុម្ពវាឥឡូវ?</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy while it prints, and some printers keep the last pages. Use a printer that belongs to this house, and fetch the pages at once.</source>
        <translation type="unfinished">ប្រព័ន្ធបោះពុម្ពនៃកុំព្យូទ័រនេះរក្សាច្បាប់ចម្លងពេលបោះពុម្ព ហើយម៉ាស៊ីនបោះពុម្ពខ្លះរក្សាទំព័រចុងក្រោយ។ សូមប្រើម៉ាស៊ីនបោះពុម្ពរបស់ទីជម្រកនេះ ហើយទៅយកទំព័រភ្លាម។</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the pages at once.</source>
        <translation type="unfinished">បានផ្ញើទៅម៉ាស៊ីនបោះពុម្ព។ សូមទៅយកទំព័រភ្លាម។</translation>
    </message>
    <message>
        <source>Save a file that anybody can read?</source>
        <translation type="unfinished">រក្សាទុកឯកសារដែលអ្នកណាក៏អាចអានបាន?</translation>
    </message>
    <message>
        <source>The PDF is not encrypted. Keep it only as long as it is needed, and on nothing that can be lost.</source>
        <translation type="unfinished">PDF នេះមិនបានអ៊ិនគ្រីបទេ។ សូមរក្សាវាតែពេលចាំបាច់ ហើយកុំដាក់លើអ្វីដែលអាចបាត់។</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished">ជ្រើសកន្លែង</translation>
    </message>
    <message>
        <source>Where to save the PDF?</source>
        <translation type="unfinished">រក្សាទុក PDF នៅទីណា?</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">បានរក្សាទុក។</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished">មិនទាន់រៀបចំម៉ាស៊ីនបោះពុម្ពលើកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished">ម៉ាស៊ីនបោះពុម្ព (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished">ភាសានៃក្រដាស (&amp;L)</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation type="unfinished">ទំហំក្រដាស (&amp;Z)</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Locking and privacy</source>
        <translation type="unfinished">ការចាក់សោ និងឯកជនភាព</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n នាទី</numerusform>
            <numerusform>%n នាទី</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the window “Notes” and give it a plain icon</source>
        <translation type="unfinished">ហៅបង្អួចថា «កំណត់ចំណាំ» និងប្រើរូបតំណាងធម្មតា</translation>
    </message>
    <message>
        <source>Lock after this long without a touch</source>
        <translation type="unfinished">ចាក់សោក្រោយមិនប៉ះរយៈពេល</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">ការចាក់សោ</translation>
    </message>
    <message>
        <source>Who looks over your shoulder</source>
        <translation type="unfinished">អ្នកមើលពីក្រោយខ្នង</translation>
    </message>
    <message>
        <source>It also locks with Ctrl+L, when the screen is locked and when the computer goes to sleep. Half-typed forms are kept and offered again.</source>
        <translation type="unfinished">វាក៏ចាក់សោដោយ Ctrl+L ពេលអេក្រង់ចាក់សោ និងពេលកុំព្យូទ័រគេង។ ទម្រង់ដែលវាយមិនទាន់ចប់ត្រូវរក្សាទុក និងបង្ហាញម្ដងទៀត។</translation>
    </message>
    <message>
        <source>When another program has been in front for a while, this window hides what it shows until you come back.</source>
        <translation type="unfinished">ពេលកម្មវិធីផ្សេងនៅខាងមុខមួយរយៈ បង្អួចនេះលាក់អ្វីដែលបង្ហាញ រហូតដល់អ្នកត្រឡប់មកវិញ។</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Whom it takes in, and whom not</source>
        <translation type="unfinished">អ្នកដែលអង្គការទទួល និងអ្នកដែលមិនទទួល</translation>
    </message>
    <message>
        <source>&amp;Another definition</source>
        <translation type="unfinished">និយមន័យមួយទៀត (&amp;A)</translation>
    </message>
    <message>
        <source>What {organisation} says of itself</source>
        <translation type="unfinished">អ្វីដែល {organisation} ប្រាប់អំពីខ្លួន</translation>
    </message>
    <message>
        <source>It goes with every bundle, so that figures can be read side by side.</source>
        <translation type="unfinished">វាផ្ញើជាមួយកញ្ចប់នីមួយៗ ដើម្បីអាចអានតួលេខទន្ទឹមគ្នាបាន។</translation>
    </message>
    <message>
        <source>It stays here; what comes later with a bundle of theirs takes its place.</source>
        <translation type="unfinished">វានៅទីនេះ អ្វីដែលមកក្រោយជាមួយកញ្ចប់របស់ពួកគេនឹងជំនួសវា។</translation>
    </message>
    <message>
        <source>Write nothing about people here, and no address.</source>
        <translation type="unfinished">សូមកុំសរសេរអ្វីអំពីមនុស្សនៅទីនេះ ហើយកុំសរសេរអាសយដ្ឋាន។</translation>
    </message>
    <message>
        <source>Help that is given</source>
        <translation type="unfinished">ជំនួយដែលផ្ដល់</translation>
    </message>
    <message>
        <source>Where people come from</source>
        <translation type="unfinished">កន្លែងដែលមនុស្សមកពី</translation>
    </message>
    <message>
        <source>Reports since</source>
        <translation type="unfinished">រាយការណ៍តាំងពី</translation>
    </message>
    <message>
        <source>Questions that are never asked</source>
        <translation type="unfinished">សំណួរដែលមិនដែលសួរ</translation>
    </message>
    <message>
        <source>Their blanks count as not collected, and never as a no.</source>
        <translation type="unfinished">ចម្លើយទទេរបស់វារាប់ជា មិនបានប្រមូល ហើយមិនដែលរាប់ជា ទេ ឡើយ។</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">រក្សាទុក (&amp;K)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>What it calls trafficking</source>
        <translation type="unfinished">អ្វីដែលអង្គការហៅថាការជួញដូរមនុស្ស</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished">អ្វីដែលអង្គការសួរ</translation>
    </message>
    <message>
        <source>Help, and whom it takes in</source>
        <translation type="unfinished">ជំនួយ និងអ្នកដែលអង្គការទទួល</translation>
    </message>
    <message>
        <source>Its own words and the standard lists</source>
        <translation type="unfinished">ពាក្យផ្ទាល់ខ្លួន និងបញ្ជីស្តង់ដារ</translation>
    </message>
    <message>
        <source>What changed, and when</source>
        <translation type="unfinished">អ្វីដែលបានប្តូរ និងពេលណា</translation>
    </message>
    <message>
        <source>No definition is written down.</source>
        <translation type="unfinished">មិនមាននិយមន័យសរសេរទុកទេ។</translation>
    </message>
    <message>
        <source>Reports since</source>
        <translation type="unfinished">រាយការណ៍តាំងពី</translation>
    </message>
    <message>
        <source>Every question that figures rest on is asked.</source>
        <translation type="unfinished">សំណួរទាំងអស់ដែលតួលេខផ្អែកលើ ត្រូវបានសួរ។</translation>
    </message>
    <message>
        <source>Never asked:</source>
        <translation type="unfinished">មិនដែលសួរ៖</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation type="unfinished">• {0}</translation>
    </message>
    <message>
        <source>Blanks of these questions count as not collected, and are in no share.</source>
        <translation type="unfinished">ចម្លើយទទេនៃសំណួរទាំងនេះរាប់ជា មិនបានប្រមូល ហើយមិនរាប់ក្នុងចំណែកណាទេ។</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">មិនបានប្រាប់</translation>
    </message>
    <message>
        <source>Help that is given</source>
        <translation type="unfinished">ជំនួយដែលផ្ដល់</translation>
    </message>
    <message>
        <source>Whom it takes in, and whom not</source>
        <translation type="unfinished">អ្នកដែលអង្គការទទួល និងអ្នកដែលមិនទទួល</translation>
    </message>
    <message>
        <source>Where people come from</source>
        <translation type="unfinished">កន្លែងដែលមនុស្សមកពី</translation>
    </message>
    <message>
        <source>No own words: it uses the lists as they are, or has not said.</source>
        <translation type="unfinished">គ្មានពាក្យផ្ទាល់ខ្លួនទេ៖ អង្គការប្រើបញ្ជីដូចដែលមាន ឬមិនទាន់បានប្រាប់។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln own word(s)</source>
        <translation type="unfinished">
            <numerusform>ពាក្យផ្ទាល់ខ្លួន %Ln</numerusform>
            <numerusform>ពាក្យផ្ទាល់ខ្លួន %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a match: they became “other”</source>
        <translation type="unfinished">
            <numerusform>%Ln គ្មានពាក្យត្រូវគ្នា៖ វាក្លាយជា “ផ្សេងទៀត”</numerusform>
            <numerusform>%Ln គ្មានពាក្យត្រូវគ្នា៖ វាក្លាយជា “ផ្សេងទៀត”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here say “other”</source>
        <translation type="unfinished">
            <numerusform>កំណត់ត្រា %Ln នៅទីនេះប្រាប់ “ផ្សេងទៀត”</numerusform>
            <numerusform>កំណត់ត្រា %Ln នៅទីនេះប្រាប់ “ផ្សេងទៀត”</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation type="unfinished">មិនមានអ្វីសរសេរទុកទេ។</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>an act (recruited, moved, kept)</source>
        <translation type="unfinished">អំពើ (ជ្រើសរើស ដឹកជញ្ជូន លាក់ទុក)</translation>
    </message>
    <message>
        <source>a means (force, deceit, abuse of power)</source>
        <translation type="unfinished">មធ្យោបាយ (កម្លាំង ការបោកប្រាស់ ការរំលោភអំណាច)</translation>
    </message>
    <message>
        <source>a purpose (exploitation)</source>
        <translation type="unfinished">គោលបំណង (ការកេងប្រវ័ញ្ច)</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation type="unfinished">អាចប្រៀបធៀបបាន</translation>
    </message>
    <message>
        <source>With care</source>
        <translation type="unfinished">ដោយប្រុងប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Not side by side</source>
        <translation type="unfinished">មិនគួរដាក់ទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>{name}: {law}</source>
        <translation type="unfinished">{name}៖ {law}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished">{first} – {last}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">តាំងពី {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">រហូតដល់ {day}</translation>
    </message>
    <message>
        <source>since when is not said</source>
        <translation type="unfinished">មិនបានប្រាប់ថាតាំងពីពេលណា</translation>
    </message>
    <message>
        <source>Must be there: {elements}.</source>
        <translation type="unfinished">ត្រូវមាន៖ {elements}។</translation>
    </message>
    <message>
        <source>For a child no means are needed.</source>
        <translation type="unfinished">សម្រាប់កុមារ មិនត្រូវការមធ្យោបាយទេ។</translation>
    </message>
    <message>
        <source>Means are needed for a child too.</source>
        <translation type="unfinished">សម្រាប់កុមារក៏ត្រូវការមធ្យោបាយដែរ។</translation>
    </message>
    <message>
        <source>written here {day}, goes with every bundle</source>
        <translation type="unfinished">សរសេរនៅទីនេះ {day} ផ្ញើជាមួយកញ្ចប់នីមួយៗ</translation>
    </message>
    <message>
        <source>came with a bundle {day}</source>
        <translation type="unfinished">មកជាមួយកញ្ចប់ {day}</translation>
    </message>
    <message>
        <source>put in here by hand {day}</source>
        <translation type="unfinished">បញ្ចូលនៅទីនេះដោយដៃ {day}</translation>
    </message>
    <message>
        <source>ours, {day}</source>
        <translation type="unfinished">របស់យើង {day}</translation>
    </message>
    <message>
        <source>bundle, {day}</source>
        <translation type="unfinished">កញ្ចប់ {day}</translation>
    </message>
    <message>
        <source>by hand, {day}</source>
        <translation type="unfinished">ដោយដៃ {day}</translation>
    </message>
    <message>
        <source>never said anything</source>
        <translation type="unfinished">មិនដែលបានប្រាប់អ្វីទេ</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>What organisations say of themselves</source>
        <translation type="unfinished">អ្វីដែលអង្គការនានាប្រាប់អំពីខ្លួន</translation>
    </message>
    <message>
        <source>They differ in what they call trafficking, in help, and in what they ask. Figures rest on this.</source>
        <translation type="unfinished">ពួកគេខុសគ្នាត្រង់អ្វីដែលពួកគេហៅថាការជួញដូរមនុស្ស ត្រង់ជំនួយ និងត្រង់អ្វីដែលពួកគេសួរ។ តួលេខផ្អែកលើចំណុចទាំងនេះ។</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation type="unfinished">សរសេរ (&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Own words…</source>
        <translation type="unfinished">ពាក្យផ្ទាល់ខ្លួន (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation type="unfinished">អានឯកសារ (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished">រក្សាទុកជាឯកសារ (&amp;S)…</translation>
    </message>
    <message>
        <source>Where they &amp;differ</source>
        <translation type="unfinished">កន្លែងដែលពួកគេខុសគ្នា (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished">ប្ដូរ (&amp;C)…</translation>
    </message>
    <message>
        <source>We have not said how we work. Write it down: it goes with every bundle, so that figures can be read.</source>
        <translation type="unfinished">យើងមិនទាន់បានប្រាប់ពីរបៀបធ្វើការរបស់យើងទេ។ សូមសរសេរវាទុក៖ វាផ្ញើជាមួយកញ្ចប់នីមួយៗ ដើម្បីឱ្យគេអាចអានតួលេខបានត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>This organisation has never said how it works. It comes with a bundle when they write it down; until then ask them, and write it here by hand. Figures that bring it together with others say that it is not known.</source>
        <translation type="unfinished">អង្គការនេះមិនដែលបានប្រាប់ពីរបៀបធ្វើការរបស់ខ្លួនទេ។ ពេលពួកគេសរសេរវាទុក វានឹងមកជាមួយកញ្ចប់។ មុនពេលនោះ សូមសួរពួកគេ ហើយសរសេរវានៅទីនេះដោយដៃ។ តួលេខដែលដាក់អង្គការនេះជាមួយអង្គការផ្សេង ប្រាប់ថាមិនដឹងចំណុចនេះ។</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished">បានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Where to save the profile?</source>
        <translation type="unfinished">រក្សាទុកព័ត៌មានអង្គការនៅទីណា?</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">បានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Which profile?</source>
        <translation type="unfinished">ព័ត៌មានអង្គការណា?</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished">ព័ត៌មានអង្គការ (*.json);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">អង្គការ</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading what changed since the last figures</source>
        <translation type="unfinished">កំពុងអានអ្វីដែលបានផ្លាស់ប្ដូរ ក្រោយតួលេខចុងក្រោយ</translation>
    </message>
    <message>
        <source>Looking at the quality of the records</source>
        <translation type="unfinished">កំពុងមើលគុណភាពនៃកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Counting who shares what</source>
        <translation type="unfinished">កំពុងរាប់ថាអ្នកណាមានអ្វីដូចគ្នា</translation>
    </message>
    <message>
        <source>Taking out what is rare</source>
        <translation type="unfinished">កំពុងដកអ្វីដែលកម្រចេញ</translation>
    </message>
    <message>
        <source>Making rows that are nobody’s</source>
        <translation type="unfinished">កំពុងធ្វើជួរដែលមិនមែនជារបស់នរណា</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">បញ្ឈប់ (&amp;S)</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation type="unfinished">នឹងឈប់នៅចំណុចមានសុវត្ថិភាពបន្ទាប់…</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Is it really on paper?</source>
        <translation type="unfinished">តើវាពិតជានៅលើក្រដាសទេ?</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation type="unfinished">បើកទូសុវត្ថិភាព (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ProveCode</name>
    <message>
        <source>This is not what stands on the sheet. Look again.</source>
        <translation type="unfinished">វាមិនដូចអ្វីនៅលើសន្លឹកទេ។ សូមមើលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Type these two groups from your sheet. The code is not shown now.</source>
        <translation type="unfinished">សូមវាយពីរក្រុមនេះពីសន្លឹករបស់អ្នក។ លេខកូដមិនបង្ហាញឥឡូវទេ។</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished">ក្រុម {0}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Please look at this again.</source>
        <translation type="unfinished">សូមមើលចំណុចនេះម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This was after the person died, by what the closing of the case says.</source>
        <translation type="unfinished">តាមព័ត៌មានក្នុងការបិទករណី ការនេះកើតឡើងក្រោយពេលសាមីខ្លួនស្លាប់។</translation>
    </message>
    <message>
        <source>The age does not fit the day of birth.</source>
        <translation type="unfinished">អាយុមិនត្រូវនឹងថ្ងៃកំណើតទេ។</translation>
    </message>
    <message>
        <source>Child or adult: this does not fit the age.</source>
        <translation type="unfinished">កុមារ ឬមនុស្សពេញវ័យ៖ ចំណុចនេះមិនត្រូវនឹងអាយុទេ។</translation>
    </message>
    <message>
        <source>Decided against a child for want of means. For a child, means are not needed.</source>
        <translation type="unfinished">កុមារមិនត្រូវបានទទួលស្គាល់ជាជនរងគ្រោះ ព្រោះខ្វះមធ្យោបាយគ្រប់គ្រង។ ចំពោះកុមារ មិនចាំបាច់មានមធ្យោបាយទេ។</translation>
    </message>
    <message>
        <source>The days are not in order: one is before what came before it.</source>
        <translation type="unfinished">ថ្ងៃមិនតាមលំដាប់ទេ៖ មានថ្ងៃមួយនៅមុនអ្វីដែលកើតឡើងមុនវា។</translation>
    </message>
    <message>
        <source>Decided “actual victim”, but not by whom, when, by which definition, or what was found.</source>
        <translation type="unfinished">បានសម្រេច “ជនរងគ្រោះពិតប្រាកដ” តែមិនបានប្រាប់ថាអ្នកណាសម្រេច នៅពេលណា តាមនិយមន័យណា ឬរកឃើញអ្វី។</translation>
    </message>
    <message>
        <source>More than 90 years old: is it so?</source>
        <translation type="unfinished">អាយុលើសពី 90 ឆ្នាំ៖ តើពិតដូច្នេះឬ?</translation>
    </message>
    <message>
        <source>More than 40 years of exploitation: is it so?</source>
        <translation type="unfinished">ការកេងប្រវ័ញ្ចលើសពី 40 ឆ្នាំ៖ តើពិតដូច្នេះឬ?</translation>
    </message>
    <message>
        <source>More than three years of nights in one stay: did the person leave?</source>
        <translation type="unfinished">ការស្នាក់នៅមួយលើកលើសពីបីឆ្នាំ៖ តើសាមីខ្លួនបានចាកចេញហើយឬនៅ?</translation>
    </message>
    <message>
        <source>Two stays of this person overlap.</source>
        <translation type="unfinished">ការស្នាក់នៅពីរលើករបស់សាមីខ្លួននេះជាន់គ្នា។</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">គួរមើលម្ដងទៀត</translation>
    </message>
    <message>
        <source>“Other”</source>
        <translation type="unfinished">“ផ្សេងទៀត”</translation>
    </message>
    <message>
        <source>&amp;Ask the house</source>
        <translation type="unfinished">សួរទីជម្រក (&amp;A)</translation>
    </message>
    <message>
        <source>Looking at the records</source>
        <translation type="unfinished">កំពុងមើលកំណត់ត្រា</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;pair(s) of records may be one person…</source>
        <translation type="unfinished">
            <numerusform>កំណត់ត្រា %Ln គូអាចជាមនុស្សតែម្នាក់ (&amp;P)…</numerusform>
            <numerusform>កំណត់ត្រា %Ln គូអាចជាមនុស្សតែម្នាក់ (&amp;P)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a second look (%Ln)</source>
        <translation type="unfinished">
            <numerusform>គួរមើលម្ដងទៀត (%Ln)</numerusform>
            <numerusform>គួរមើលម្ដងទៀត (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished">ទាំងអស់រួមគ្នា</translation>
    </message>
    <message>
        <source>Choose findings of other houses that were not asked about yet.</source>
        <translation type="unfinished">សូមជ្រើសបញ្ហាដែលរកឃើញនៅទីជម្រកផ្សេង ដែលមិនទាន់បានសួរ។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) go home with the next bundle.</source>
        <translation type="unfinished">
            <numerusform>កំណត់សម្គាល់ %Ln នឹងផ្ញើទៅម្ចាស់ដើមវិញ ជាមួយកញ្ចប់បន្ទាប់។</numerusform>
            <numerusform>កំណត់សម្គាល់ %Ln នឹងផ្ញើទៅម្ចាស់ដើមវិញ ជាមួយកញ្ចប់បន្ទាប់។</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">អ្វី</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">ទីជម្រក</translation>
    </message>
    <message>
        <source>Asked?</source>
        <translation type="unfinished">បានសួរហើយឬនៅ?</translation>
    </message>
    <message>
        <source>Worth a code?</source>
        <translation type="unfinished">គួរមានលេខកូដទេ?</translation>
    </message>
    <message>
        <source>Often</source>
        <translation type="unfinished">ញឹកញាប់</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished">គុណភាពទិន្នន័យ</translation>
    </message>
    <message>
        <source>Gaps are not mistakes: a reason why is an answer too.</source>
        <translation type="unfinished">អ្វីដែលខ្វះមិនមែនជាកំហុសទេ៖ ការប្រាប់មូលហេតុក៏ជាចម្លើយដែរ។</translation>
    </message>
    <message>
        <source>&amp;House</source>
        <translation type="unfinished">ទីជម្រក (&amp;H)</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation type="unfinished">ករណីផ្ទាល់របស់អ្នក</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">ផ្នែកនៃទំព័រនេះ</translation>
    </message>
    <message>
        <source>Enter shows what was written instead, where it was written more than once.</source>
        <translation type="unfinished">Enter បង្ហាញអ្វីដែលបានសរសេរជំនួស បើបានសរសេរលើសពីម្ដង។</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">ពេញលេញ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">បានសុំ</translation>
    </message>
    <message>
        <source>Corrected there</source>
        <translation type="unfinished">បានកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation type="unfinished">ត្រឹមត្រូវហើយ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">មិនទាន់</translation>
    </message>
    <message>
        <source>The house answered: {why}</source>
        <translation type="unfinished">ទីជម្រកបានឆ្លើយ៖ {why}</translation>
    </message>
    <message>
        <source>The house says that it is right. Its reason was not shared.</source>
        <translation type="unfinished">ទីជម្រកប្រាប់ថាវាត្រឹមត្រូវហើយ។ មូលហេតុមិនត្រូវបានចែករំលែកទេ។</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} ក្នុង {all}</translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>&amp;Try all again</source>
        <translation type="unfinished">សាកទាំងអស់ម្ដងទៀត (&amp;T)</translation>
    </message>
    <message>
        <source>One odd line never stops the others. What could not be taken in waits here, unchanged.</source>
        <translation type="unfinished">បន្ទាត់ចម្លែកមួយមិនដែលបញ្ឈប់បន្ទាត់ផ្សេងទេ។ អ្វីដែលទទួលយកមិនបានរង់ចាំនៅទីនេះ ដោយមិនផ្លាស់ប្ដូរ។</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation type="unfinished">គ្មានអ្វីទុកដោយឡែកទេ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>និង %Ln ទៀត</numerusform>
            <numerusform>និង %Ln ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {organisation} · bundle {number} · {when}</source>
        <translation type="unfinished">{kind} · {organisation} · កញ្ចប់ {number} · {when}</translation>
    </message>
    <message>
        <source>Let &amp;go…</source>
        <translation type="unfinished">បោះបង់ (&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) taken in</source>
        <translation type="unfinished">
            <numerusform>បានទទួលយក %Ln បន្ទាត់</numerusform>
            <numerusform>បានទទួលយក %Ln បន្ទាត់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still set aside</source>
        <translation type="unfinished">
            <numerusform>នៅទុកដោយឡែក %Ln</numerusform>
            <numerusform>នៅទុកដោយឡែក %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Let this line go?</source>
        <translation type="unfinished">បោះបង់បន្ទាត់នេះ?</translation>
    </message>
    <message>
        <source>It is taken off this list and never becomes part of a record. The sender still has it.</source>
        <translation type="unfinished">វាត្រូវដកពីបញ្ជីនេះ ហើយមិនក្លាយជាផ្នែកនៃកំណត់ត្រាទេ។ អ្នកផ្ញើនៅមានវា។</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">បោះបង់វា</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Search for a question</source>
        <translation type="unfinished">ស្វែងរកសំណួរ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">ទីកន្លែង</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">ចាក់សោ</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>It stands in the history beside the old value.</source>
        <translation type="unfinished">វានៅក្នុងប្រវត្តិជាប់នឹងតម្លៃចាស់។</translation>
    </message>
    <message>
        <source>&amp;Why is it changed?</source>
        <translation type="unfinished">ហេតុអ្វីកែវា (&amp;W)?</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Take the permission back</source>
        <translation type="unfinished">ដកការអនុញ្ញាតវិញ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation type="unfinished">កែ៖ {0}</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished">ដកវិញ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save correction</source>
        <translation type="unfinished">រក្សាទុកការកែ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">បានដកវិញ</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">បានកែ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">បានរក្សាទុក</translation>
    </message>
    <message>
        <source>The next bundle carries nothing more on it, and tells the receiver so.</source>
        <translation type="unfinished">កញ្ចប់បន្ទាប់មិនផ្ញើអ្វីទៀតតាមវាទេ ហើយប្រាប់អ្នកទទួលដូច្នេះ។</translation>
    </message>
    <message>
        <source>Taken over from the permission before. Explain it anew, and ask again.</source>
        <translation type="unfinished">យកមកពីការអនុញ្ញាតមុន។ សូមពន្យល់ជាថ្មី ហើយសួរម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Taken over from the one before. Change what is different now; days are asked anew.</source>
        <translation type="unfinished">យកមកពីកំណត់ត្រាមុន។ សូមកែអ្វីដែលខុសពីមុន ថ្ងៃត្រូវសួរជាថ្មី។</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>For a record that was made by mistake. It leaves the figures, and stays readable.</source>
        <translation type="unfinished">សម្រាប់កំណត់ត្រាដែលបានធ្វើច្រឡំ។ វាចេញពីតួលេខ តែនៅអាចអានបាន។</translation>
    </message>
    <message>
        <source>Void this record?</source>
        <translation type="unfinished">ទុកកំណត់ត្រានេះជាមោឃៈ?</translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished">ទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished">ទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">រួច</translation>
    </message>
    <message>
        <source>Read and approved</source>
        <translation type="unfinished">បានអាន និងអនុម័ត</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>The whole of the record</source>
        <translation type="unfinished">កំណត់ត្រាទាំងមូល</translation>
    </message>
    <message>
        <source>Only a supervisor can read this record. Ask them if you need to know.</source>
        <translation type="unfinished">មានតែអ្នកត្រួតពិនិត្យអាចអានកំណត់ត្រានេះ។ សូមសួរពួកគេ បើអ្នកត្រូវដឹង។</translation>
    </message>
    <message>
        <source>written by {0}, {1}</source>
        <translation type="unfinished">សរសេរដោយ {0}, {1}</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation type="unfinished">បានសរសេរ {0}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">រួច (&amp;D)</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation type="unfinished">ខ្ញុំបានអានវាហើយ (&amp;R)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">កែ</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation type="unfinished">ចម្លងជាថ្មី</translation>
    </message>
    <message>
        <source>Open their case</source>
        <translation type="unfinished">បើកករណីរបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>Print a letter…</source>
        <translation type="unfinished">បោះពុម្ពលិខិត…</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation type="unfinished">មើលឯកសារ</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation type="unfinished">ទុកជាមោឃៈ…</translation>
    </message>
    <message>
        <source>The questions of this form are not in this vault, so its answers stand under their short names. Ask {0} for the file of “{1}”, version {2}; a supervisor imports it under Preferences.</source>
        <translation type="unfinished">សំណួរនៃទម្រង់នេះមិននៅក្នុងទូសុវត្ថិភាពនេះទេ ដូច្នេះចម្លើយរបស់វានៅក្រោមឈ្មោះខ្លី។ សូមសុំ {0} នូវឯកសារនៃ “{1}” កំណែ {2}។ អ្នកត្រួតពិនិត្យនាំវាចូលក្នុង «ការកំណត់»។</translation>
    </message>
    <message>
        <source>whoever filled it</source>
        <translation type="unfinished">អ្នកដែលបានបំពេញវា</translation>
    </message>
    <message>
        <source>Answers to questions that are not known here</source>
        <translation type="unfinished">ចម្លើយចំពោះសំណួរដែលមិនស្គាល់នៅទីនេះ</translation>
    </message>
    <message>
        <source>Not filled in: {0}</source>
        <translation type="unfinished">មិនបានបំពេញ៖ {0}</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
</context>
<context>
    <name>RecordFilterBox</name>
    <message>
        <source>Any</source>
        <translation type="unfinished">ណាមួយ</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation type="unfinished">សំណួរ {0}</translation>
    </message>
    <message>
        <source>A record where …</source>
        <translation type="unfinished">កំណត់ត្រាដែល …</translation>
    </message>
    <message>
        <source>All of it must be true of one and the same record.</source>
        <translation type="unfinished">ទាំងអស់ត្រូវពិតក្នុងកំណត់ត្រាតែមួយ។</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">ប្រភេទកំណត់ត្រា</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Records</source>
        <translation type="unfinished">កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation type="unfinished">មិនទាន់មានអ្វីកត់ត្រានៅទីនេះទេ។</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>This form was saved or discarded before.</source>
        <translation type="unfinished">ទម្រង់នេះបានរក្សាទុក ឬបោះបង់ពីមុនហើយ។</translation>
    </message>
    <message>
        <source>This form was saved before. Its draft is removed.</source>
        <translation type="unfinished">ទម្រង់នេះបានរក្សាទុកពីមុនហើយ។ សេចក្ដីព្រាងរបស់វាត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">កំពុងរក្សាទុក…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished">មិនទាន់មានអ្វីផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Say why it is changed.</source>
        <translation type="unfinished">សូមប្រាប់ហេតុអ្វីកែវា។</translation>
    </message>
    <message>
        <source>Say on which day it was taken back.</source>
        <translation type="unfinished">សូមប្រាប់ថ្ងៃដែលបានដកវិញ។</translation>
    </message>
    <message>
        <source>Some answers contradict each other. They are marked below.</source>
        <translation type="unfinished">ចម្លើយខ្លះផ្ទុយគ្នា។ មានសញ្ញាខាងក្រោម។</translation>
    </message>
    <message>
        <source>Kept for later. It is offered until it is saved or discarded.</source>
        <translation type="unfinished">រក្សាទុកសម្រាប់ពេលក្រោយ។ វានឹងបង្ហាញរហូតដល់រក្សាទុក ឬបោះបង់។</translation>
    </message>
    <message>
        <source>What was typed in it is removed for good. What was already saved is not touched.</source>
        <translation type="unfinished">អ្វីដែលបានវាយក្នុងនោះត្រូវដកចេញជាស្ថាពរ។ អ្វីដែលបានរក្សាទុកហើយមិនត្រូវបានប៉ះពាល់ទេ។</translation>
    </message>
    <message>
        <source>Discard this form?</source>
        <translation type="unfinished">បោះបង់ទម្រង់នេះ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">បោះបង់</translation>
    </message>
</context>
<context>
    <name>RecordedPanel</name>
    <message>
        <source>Show what is not filled in</source>
        <translation type="unfinished">បង្ហាញអ្វីដែលមិនបានបំពេញ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">កែ</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation type="unfinished">កែ៖ {0}</translation>
    </message>
    <message>
        <source>Nothing was filled in here.</source>
        <translation type="unfinished">មិនបានបំពេញអ្វីនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>no answer, with its reason</source>
        <translation type="unfinished">គ្មានចម្លើយ ដោយមានមូលហេតុ</translation>
    </message>
    <message>
        <source>not shared with us</source>
        <translation type="unfinished">មិនបានចែករំលែកជាមួយយើង</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">ប្រើលេខកូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>From the sheet that was made with the vault. It gives one worker a new passphrase.</source>
        <translation type="unfinished">ពីសន្លឹកដែលធ្វើជាមួយទូសុវត្ថិភាព។ វាផ្ដល់ឃ្លាសម្ងាត់ថ្មីដល់បុគ្គលិកម្នាក់។</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Recover the vault</source>
        <translation type="unfinished">សង្គ្រោះទូសុវត្ថិភាព (&amp;R)</translation>
    </message>
    <message>
        <source>28 letters and digits; spaces and small letters do not matter.</source>
        <translation type="unfinished">អក្សរ និងលេខ 28 តួ ដកឃ្លា និងអក្សរតូចមិនសំខាន់ទេ។</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">លេខកូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Your name, as it was typed when you were added</source>
        <translation type="unfinished">ឈ្មោះរបស់អ្នក ដូចពេលដែលបានបន្ថែម</translation>
    </message>
    <message>
        <source>Trying the code</source>
        <translation type="unfinished">កំពុងសាកលេខកូដ</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">បោះពុម្ព (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save to a removable drive…</source>
        <translation type="unfinished">រក្សាទុកលើដ្រាយដកចេញបាន (&amp;S)…</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this code is the only way back to the records. Nobody else has it: not this computer, not the people who made the program.</source>
        <translation type="unfinished">បើភ្លេចឃ្លាសម្ងាត់ទាំងអស់ លេខកូដនេះជាវិធីតែមួយដើម្បីចូលកំណត់ត្រាវិញ។ គ្មានអ្នកផ្សេងមានវាទេ៖ មិនមែនកុំព្យូទ័រនេះ មិនមែនអ្នកបង្កើតកម្មវិធី។</translation>
    </message>
    <message>
        <source>Best is to copy it by hand. Keep the sheet in a safe, away from this computer.</source>
        <translation type="unfinished">ល្អបំផុតគឺចម្លងដោយដៃ។ សូមទុកសន្លឹកក្នុងទូដែក ឆ្ងាយពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Print the recovery sheet?</source>
        <translation type="unfinished">បោះពុម្ពសន្លឹកសង្គ្រោះ?</translation>
    </message>
    <message>
        <source>Printing leaves a copy in the print queue of this computer, and many printers keep the last pages. Use a printer that belongs to you and hangs on this computer&apos;s own cable, never one in a network.</source>
        <translation type="unfinished">ការបោះពុម្ពទុកច្បាប់ចម្លងក្នុងជួរបោះពុម្ពនៃកុំព្យូទ័រនេះ ហើយម៉ាស៊ីនបោះពុម្ពច្រើនរក្សាទំព័រចុងក្រោយ។ សូមប្រើម៉ាស៊ីនបោះពុម្ពរបស់អ្នក ដែលភ្ជាប់ខ្សែទៅកុំព្យូទ័រនេះ កុំប្រើម៉ាស៊ីនក្នុងបណ្ដាញ។</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">បោះពុម្ព</translation>
    </message>
    <message>
        <source>Where on the drive?</source>
        <translation type="unfinished">នៅកន្លែងណាលើដ្រាយ?</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation type="unfinished">មិនមែនលើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>The sheet must never lie beside the vault. Choose a drive that can be taken away.</source>
        <translation type="unfinished">សន្លឹកមិនត្រូវនៅជាមួយទូសុវត្ថិភាពឡើយ។ សូមជ្រើសដ្រាយដែលអាចយកទៅឆ្ងាយបាន។</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">មិនបានរក្សាទុក</translation>
    </message>
    <message>
        <source>The drive could not be written.</source>
        <translation type="unfinished">មិនអាចសរសេរលើដ្រាយបានទេ។</translation>
    </message>
    <message>
        <source>Saved. Eject the drive before you take it out.</source>
        <translation type="unfinished">បានរក្សាទុក។ សូមច្រានដ្រាយចេញ មុនពេលដកវា។</translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished">ទិន្នន័យគិតត្រឹម</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished">ដោយអ្នកណា</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished">កូដសម្គាល់</translation>
    </message>
    <message>
        <source>As signed?</source>
        <translation type="unfinished">ដូចដែលបានចុះហត្ថលេខាទេ?</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">ការចេញផ្សាយ</translation>
    </message>
    <message>
        <source>&amp;Make a release…</source>
        <translation type="unfinished">បង្កើតការចេញផ្សាយ… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished">បង្ហាញ (&amp;S)</translation>
    </message>
    <message>
        <source>Nothing was released yet</source>
        <translation type="unfinished">មិនទាន់មានអ្វីត្រូវបានចេញផ្សាយទេ</translation>
    </message>
    <message>
        <source>A release is figures for others: small numbers are kept safe, it is signed, and it stays as it is.</source>
        <translation type="unfinished">ការចេញផ្សាយគឺតួលេខសម្រាប់អ្នកដទៃ៖ លេខតូចត្រូវការពារ វាត្រូវចុះហត្ថលេខា ហើយនៅដដែល។</translation>
    </message>
    <message>
        <source>Make a release…</source>
        <translation type="unfinished">បង្កើតការចេញផ្សាយ…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>no: do not hand out</source>
        <translation type="unfinished">ទេ៖ កុំប្រគល់ឱ្យគេ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Figures for others</source>
        <translation type="unfinished">តួលេខសម្រាប់អ្នកដទៃ</translation>
    </message>
    <message>
        <source>What leaves the house keeps small numbers safe, is signed, and stays as it is.</source>
        <translation type="unfinished">អ្វីដែលចេញពីទីជម្រក ការពារលេខតូច ត្រូវចុះហត្ថលេខា ហើយនៅដដែល។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីត្រូវបានរាប់ទេ។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was released.</source>
        <translation type="unfinished">បានឈប់។ គ្មានអ្វីត្រូវបានចេញផ្សាយទេ។</translation>
    </message>
    <message>
        <source>Freeze this release?</source>
        <translation type="unfinished">បង្កកការចេញផ្សាយនេះឬ?</translation>
    </message>
    <message>
        <source>It stays in the vault for good, and later releases hide more because of it. Nobody gets it until you save a copy and hand it out.</source>
        <translation type="unfinished">វានៅក្នុងឃ្លាំងជារៀងរហូត ហើយការចេញផ្សាយក្រោយៗលាក់ច្រើនជាងមុនដោយសារវា។ គ្មានអ្នកណាទទួលវាទេ រហូតដល់អ្នករក្សាទុកច្បាប់ចម្លង ហើយប្រគល់វា។</translation>
    </message>
    <message>
        <source>Freeze and sign</source>
        <translation type="unfinished">បង្កក ហើយចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation type="unfinished">បានឈប់។ គ្មានអ្វីត្រូវបានប្រៀបធៀបទេ។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the drive.</source>
        <translation type="unfinished">បានបញ្ឈប់។ គ្មានអ្វីនៅសល់លើដ្រាយទេ។</translation>
    </message>
    <message>
        <source>The copy was written, read back and found whole: {path}</source>
        <translation type="unfinished">ច្បាប់ចម្លងត្រូវបានសរសេរ អានឡើងវិញ ហើយពេញលេញ៖ {path}</translation>
    </message>
    <message>
        <source>The drive is safe to remove.</source>
        <translation type="unfinished">អាចដកដ្រាយចេញដោយសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Now eject the drive before you pull it out.</source>
        <translation type="unfinished">ឥឡូវសូមច្រានដ្រាយចេញ មុនពេលដកវា។</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">កំពុងចាប់ផ្ដើម…</translation>
    </message>
</context>
<context>
    <name>RepeatInput</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished">បន្ថែមជួរ</translation>
    </message>
    <message>
        <source>{0}: add a row</source>
        <translation type="unfinished">{0}៖ បន្ថែមជួរ</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished">របាយការណ៍</translation>
    </message>
    <message>
        <source>Figure of the report</source>
        <translation type="unfinished">តួលេខនៃរបាយការណ៍</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation type="unfinished">រក្សាទុក (&amp;K)…</translation>
    </message>
    <message>
        <source>More with reports</source>
        <translation type="unfinished">ជម្រើសទៀតសម្រាប់របាយការណ៍</translation>
    </message>
    <message>
        <source>Reports: choose one, or count a question</source>
        <translation type="unfinished">របាយការណ៍៖ ជ្រើសមួយ ឬរាប់សំណួរមួយ</translation>
    </message>
    <message>
        <source>{0} (due)</source>
        <translation type="unfinished">{0} (ដល់ពេលធ្វើ)</translation>
    </message>
    <message>
        <source>This Havenbook cannot read the report: update it, or drop it.</source>
        <translation type="unfinished">Havenbook នេះមិនអាចអានរបាយការណ៍បានទេ៖ សូមធ្វើបច្ចុប្បន្នភាពវា ឬបោះបង់របាយការណ៍។</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished">បានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Open a report from a file…</source>
        <translation type="unfinished">បើករបាយការណ៍ពីឯកសារ…</translation>
    </message>
    <message>
        <source>Save the report as a file to share…</source>
        <translation type="unfinished">រក្សាទុករបាយការណ៍ជាឯកសារសម្រាប់ចែករំលែក…</translation>
    </message>
    <message>
        <source>Change this report…</source>
        <translation type="unfinished">កែរបាយការណ៍នេះ…</translation>
    </message>
    <message>
        <source>Drop this report…</source>
        <translation type="unfinished">បោះបង់របាយការណ៍នេះ…</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation type="unfinished">បើករបាយការណ៍</translation>
    </message>
    <message>
        <source>Reports (*.json);;All files (*)</source>
        <translation type="unfinished">របាយការណ៍ (*.json);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Save the report as a file?</source>
        <translation type="unfinished">រក្សាទុករបាយការណ៍ជាឯកសារ?</translation>
    </message>
    <message>
        <source>It says which figures are counted and how; no record and no number is in it.</source>
        <translation type="unfinished">វាប្រាប់ថាតួលេខណាត្រូវរាប់ និងរបៀបរាប់។ គ្មានកំណត់ត្រា ឬចំនួនណាក្នុងវាទេ។</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished">ជ្រើសកន្លែង</translation>
    </message>
    <message>
        <source>Where to save the report?</source>
        <translation type="unfinished">រក្សាទុករបាយការណ៍នៅទីណា?</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">បានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Drop the report?</source>
        <translation type="unfinished">បោះបង់របាយការណ៍?</translation>
    </message>
    <message>
        <source>“{0}” is forgotten here. Records and files that were made with it stay.</source>
        <translation type="unfinished">“{0}” នឹងត្រូវបំភ្លេចនៅទីនេះ។ កំណត់ត្រា និងឯកសារដែលបានធ្វើដោយវានៅដដែល។</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished">បោះបង់</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Row</source>
        <translation type="unfinished">ជួរ</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">អ្វី</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">មូលហេតុ</translation>
    </message>
    <message>
        <source>Rows that need a person</source>
        <translation type="unfinished">ជួរដែលត្រូវការមនុស្សពិនិត្យ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation type="unfinished">នាំចូល (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rows that wait…</source>
        <translation type="unfinished">ជួរដែលរង់ចាំ (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">រួច (&amp;D)</translation>
    </message>
    <message>
        <source>Kept in the row only, since the other answers do not ask for it: {columns}.</source>
        <translation type="unfinished">រក្សាទុកតែក្នុងជួរ ព្រោះចម្លើយផ្សេងមិនសួររកវា៖ {columns}។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not brought in yet.</source>
        <translation type="unfinished">
            <numerusform>%Ln ជួរមិនទាន់បាននាំចូល។</numerusform>
            <numerusform>%Ln ជួរមិនទាន់បាននាំចូល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is in, stays. {rest} Bring in the same table again to go on.</source>
        <translation type="unfinished">បានបញ្ឈប់។ អ្វីដែលបានចូលហើយ នៅដដែល។ {rest} នាំចូលតារាងដដែលម្ដងទៀតដើម្បីបន្ត។</translation>
    </message>
    <message>
        <source>The table is in. Each case keeps the row it came from.</source>
        <translation type="unfinished">តារាងបានចូលហើយ។ ករណីនីមួយៗរក្សាជួរដែលវាមកពី។</translation>
    </message>
    <message>
        <source>Nothing has been written yet. This is what would become of the table.</source>
        <translation type="unfinished">មិនទាន់បានសរសេរអ្វីទេ។ នេះជាអ្វីដែលតារាងនឹងក្លាយជា។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln ជួរ</numerusform>
            <numerusform>%Ln ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All</source>
        <translation type="unfinished">ទាំងអស់</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Two or more of these</source>
        <translation type="unfinished">ពីរ ឬច្រើនក្នុងចំណោមទាំងនេះ</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">គ្មានមួយណាក្នុងចំណោមនេះ</translation>
    </message>
    <message>
        <source>Yes, but not which</source>
        <translation type="unfinished">មាន តែមិនដឹងមួយណា</translation>
    </message>
    <message>
        <source>Our own organisation</source>
        <translation type="unfinished">អង្គការរបស់យើងផ្ទាល់</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">ទុកទទេ</translation>
    </message>
    <message>
        <source>Not shared with us</source>
        <translation type="unfinished">មិនបានចែករំលែកជាមួយយើង</translation>
    </message>
    <message>
        <source>No such record</source>
        <translation type="unfinished">គ្មានកំណត់ត្រាបែបនេះ</translation>
    </message>
    <message>
        <source>Possible victim, not decided</source>
        <translation type="unfinished">អាចជាជនរងគ្រោះ មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation type="unfinished">មិនទាន់មានការសម្រេច</translation>
    </message>
    <message>
        <source>Too few answers to say</source>
        <translation type="unfinished">ចម្លើយតិចពេក មិនអាចប្រាប់បាន</translation>
    </message>
    <message>
        <source>Not known to the day</source>
        <translation type="unfinished">មិនដឹងច្បាស់ដល់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation type="unfinished">កំពុងបន្តនៅឡើយ</translation>
    </message>
    <message>
        <source>Criminal case, no claim</source>
        <translation type="unfinished">រឿងក្ដីព្រហ្មទណ្ឌ គ្មានការទាមទារ</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation type="unfinished">មិនដែលបានឆ្លើយ</translation>
    </message>
    <message>
        <source>The goal was changed</source>
        <translation type="unfinished">គោលដៅត្រូវបានប្ដូរ</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation type="unfinished">បាត់ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished">ទាក់ទងមិនបាន</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished">មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished">មនុស្ស</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation type="unfinished">ដំណាក់កាល</translation>
    </message>
    <message>
        <source>services</source>
        <translation type="unfinished">សេវា</translation>
    </message>
    <message>
        <source>nights</source>
        <translation type="unfinished">យប់</translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished">គោលដៅ</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation type="unfinished">ឧប្បត្តិហេតុ</translation>
    </message>
    <message>
        <source>Debt bondage or earnings taken</source>
        <translation type="unfinished">ជាប់ចំណងបំណុល ឬត្រូវគេយកប្រាក់ចំណូល</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished">ការគំរាម</translation>
    </message>
    <message>
        <source>Psychological, physical or sexual abuse</source>
        <translation type="unfinished">ហិង្សាផ្លូវចិត្ត រាងកាយ ឬផ្លូវភេទ</translation>
    </message>
    <message>
        <source>False promises</source>
        <translation type="unfinished">ការសន្យាបោកប្រាស់</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translation type="unfinished">គ្រឿងញៀន ឬស្រា</translation>
    </message>
    <message>
        <source>Basic needs, movement or care denied</source>
        <translation type="unfinished">មិនឱ្យមានតម្រូវការចាំបាច់ ការធ្វើដំណើរ ឬការថែទាំ</translation>
    </message>
    <message>
        <source>Excessive working hours</source>
        <translation type="unfinished">ម៉ោងការងារហួសកម្រិត</translation>
    </message>
    <message>
        <source>Documents withheld</source>
        <translation type="unfinished">ត្រូវគេកាន់ទុកឯកសារ</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation type="unfinished">មធ្យោបាយផ្សេង</translation>
    </message>
    <message>
        <source>These are people who were met and recorded. They say nothing about how many there are.</source>
        <translation type="unfinished">នេះជាមនុស្សដែលបានជួប និងកត់ត្រា។ វាមិនប្រាប់ថាមានប៉ុន្មាននាក់ទេ។</translation>
    </message>
    <message>
        <source>Not for outside: small numbers are not hidden here, and may point at a person.</source>
        <translation type="unfinished">មិនសម្រាប់អ្នកខាងក្រៅទេ៖ ចំនួនតូចៗមិនត្រូវលាក់នៅទីនេះទេ ហើយអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។</translation>
    </message>
    <message>
        <source>Counted: {population}.</source>
        <translation type="unfinished">បានរាប់៖ {population}។</translation>
    </message>
    <message>
        <source>Period: {first} to {last}.</source>
        <translation type="unfinished">រយៈពេល៖ ពី {first} ដល់ {last}។</translation>
    </message>
    <message>
        <source>Period: everything recorded, whatever its date.</source>
        <translation type="unfinished">រយៈពេល៖ អ្វីៗទាំងអស់ដែលបានកត់ត្រា ទោះកាលបរិច្ឆេទណាក៏ដោយ។</translation>
    </message>
    <message>
        <source>Made on {day}. What is recorded later is not in it.</source>
        <translation type="unfinished">ធ្វើនៅថ្ងៃ {day}។ អ្វីដែលកត់ត្រាក្រោយមកមិននៅក្នុងនេះទេ។</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force.</source>
        <translation type="unfinished">តែមនុស្សដែលមានការអនុញ្ញាតសម្រាប់ស្ថិតិដែលមានសុពលភាព។</translation>
    </message>
    <message>
        <source>Everyone recorded here, with or without permission for statistics.</source>
        <translation type="unfinished">គ្រប់គ្នាដែលបានកត់ត្រានៅទីនេះ ទោះមាន ឬគ្មានការអនុញ្ញាតសម្រាប់ស្ថិតិ។</translation>
    </message>
    <message>
        <source>Only where {question}: {answer}.</source>
        <translation type="unfinished">តែពេលដែល {question}៖ {answer}។</translation>
    </message>
    <message>
        <source>Not counted, because no date places them in the period or outside it: {number} {unit}.</source>
        <translation type="unfinished">មិនបានរាប់ ព្រោះគ្មានកាលបរិច្ឆេទណាប្រាប់ថានៅក្នុង ឬក្រៅរយៈពេល៖ {number} {unit}។</translation>
    </message>
    <message>
        <source>People whose records were erased, and who stand in no number: {number}.</source>
        <translation type="unfinished">មនុស្សដែលកំណត់ត្រាត្រូវបានលុប ហើយមិននៅក្នុងចំនួនណាទេ៖ {number}។</translation>
    </message>
    <message>
        <source>Nobody knows any more in which group they stood: they are told of once, in the line of all.</source>
        <translation type="unfinished">គ្មានអ្នកណាដឹងទៀតទេថាពួកគេធ្លាប់នៅក្រុមណា៖ ពួកគេត្រូវបានរាយការណ៍តែម្ដង ក្នុងជួរសរុប។</translation>
    </message>
    <message>
        <source>No share is shown where it would be of fewer than {number}.</source>
        <translation type="unfinished">មិនបង្ហាញចំណែកទេ បើគិតពីតិចជាង {number}។</translation>
    </message>
    <message>
        <source>‡ The series breaks on {day}: {what}. Do not compare before and after.</source>
        <translation type="unfinished">‡ ស៊េរីតួលេខដាច់នៅថ្ងៃ {day}៖ {what}។ កុំប្រៀបធៀបមុន និងក្រោយថ្ងៃនោះ។</translation>
    </message>
    <message>
        <source>Nothing was found to count. This says nothing about why.</source>
        <translation type="unfinished">រកមិនឃើញអ្វីសម្រាប់រាប់ទេ។ នេះមិនប្រាប់ពីមូលហេតុទេ។</translation>
    </message>
    <message>
        <source>Split by {name}: one may stand in several groups, which then add up to more than everyone.</source>
        <translation type="unfinished">បំបែកតាម {name}៖ ម្នាក់អាចនៅក្នុងក្រុមច្រើន ដូច្នេះក្រុមទាំងអស់បូកគ្នាលើសចំនួនមនុស្សទាំងអស់។</translation>
    </message>
    <message>
        <source>Demonstration: made from published figures, no living person.</source>
        <translation type="unfinished">សាកល្បង៖ ធ្វើពីតួលេខដែលបានផ្សាយ គ្មានមនុស្សរស់។</translation>
    </message>
    <message>
        <source>What these figures say, and what they do not</source>
        <translation type="unfinished">អ្វីដែលតួលេខទាំងនេះប្រាប់ និងអ្វីដែលមិនប្រាប់</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">សូមអានជាមុន</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished">ពន្យល់ពាក្យ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">តារាង</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished">ក្នុងតារាង</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">លេខកូដ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">វាជាអ្វី</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished">អ្វីដែលបានរាប់</translation>
    </message>
    <message>
        <source>Dated by</source>
        <translation type="unfinished">កាលបរិច្ឆេទយកពី</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">ចម្លើយ</translation>
    </message>
    <message>
        <source>An organisation began to decide by another definition</source>
        <translation type="unfinished">អង្គការមួយបានចាប់ផ្ដើមសម្រេចតាមនិយមន័យផ្សេង</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">បានលាក់</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} ក្នុង {all}</translation>
    </message>
    <message>
        <source>{n} of {all} ({share})</source>
        <translation type="unfinished">{n} ក្នុង {all} ({share})</translation>
    </message>
    <message>
        <source>The intake form changed</source>
        <translation type="unfinished">ទម្រង់ទទួលចូលបានផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Another organisation began to report</source>
        <translation type="unfinished">អង្គការមួយទៀតបានចាប់ផ្ដើមរាយការណ៍</translation>
    </message>
    <message>
        <source>Decisions follow these definitions of trafficking: {definitions}. Do not add up or compare across definitions.</source>
        <translation type="unfinished">ការសម្រេចធ្វើតាមនិយមន័យនៃការជួញដូរមនុស្សទាំងនេះ៖ {definitions}។ សូមកុំបូកបញ្ចូលគ្នា ឬប្រៀបធៀបរវាងនិយមន័យផ្សេងគ្នា។</translation>
    </message>
    <message>
        <source>No definition of trafficking is written down with these people. Each organisation has its own.</source>
        <translation type="unfinished">គ្មាននិយមន័យនៃការជួញដូរមនុស្សត្រូវបានកត់ទុកជាមួយមនុស្សទាំងនេះទេ។ អង្គការនីមួយៗមាននិយមន័យរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Organisations define trafficking differently. Do not add up or compare across definitions.</source>
        <translation type="unfinished">អង្គការនានាកំណត់និយមន័យការជួញដូរមនុស្សខុសគ្នា។ សូមកុំបូកបញ្ចូលគ្នា ឬប្រៀបធៀបរវាងនិយមន័យផ្សេងគ្នា។</translation>
    </message>
    <message>
        <source>From {houses} organisations that differ in task, services and whom they take in. What looks like a difference between people may be one between organisations.</source>
        <translation type="unfinished">មកពីអង្គការ {houses} ដែលខុសគ្នាត្រង់ការងារ សេវា និងមនុស្សដែលពួកគេទទួល។ អ្វីដែលមើលទៅដូចជាភាពខុសគ្នារវាងមនុស្ស អាចជាភាពខុសគ្នារវាងអង្គការ។</translation>
    </message>
    <message>
        <source>Of one organisation, with its own services and its own rules for whom it takes in. Others differ.</source>
        <translation type="unfinished">មកពីអង្គការតែមួយ ដែលមានសេវារបស់ខ្លួន និងវិធានរបស់ខ្លួនអំពីមនុស្សដែលត្រូវទទួល។ អង្គការផ្សេងមិនដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>Organisations differ in task, services and whom they take in. Differences may come from that.</source>
        <translation type="unfinished">អង្គការនានាខុសគ្នាត្រង់ការងារ សេវា និងមនុស្សដែលពួកគេទទួល។ ភាពខុសគ្នាអាចមកពីមូលហេតុនេះ។</translation>
    </message>
    <message>
        <source>As staff wrote it down. Of {total}, {person} rest on what the person said; for {unsaid} no source is given.</source>
        <translation type="unfinished">តាមដែលបុគ្គលិកបានកត់។ ក្នុង {total} មាន {person} ផ្អែកលើអ្វីដែលសាមីខ្លួនបាននិយាយ; សម្រាប់ {unsaid} គ្មានប្រាប់ប្រភពទេ។</translation>
    </message>
    <message>
        <source>As staff wrote it down, from people, papers and others; not everything could be checked.</source>
        <translation type="unfinished">តាមដែលបុគ្គលិកបានកត់ ពីសាមីខ្លួន ឯកសារ និងអ្នកផ្សេង; មិនអាចផ្ទៀងផ្ទាត់បានទាំងអស់ទេ។</translation>
    </message>
    <message>
        <source>{percent} % of {total} have an answer.</source>
        <translation type="unfinished">{percent} % នៃ {total} មានចម្លើយ។</translation>
    </message>
    <message>
        <source>Only {percent} % have an answer, in one group or in all ({total} in all). Under {enough} % take this for a hint, and not for a finding.</source>
        <translation type="unfinished">មានតែ {percent} % ប៉ុណ្ណោះដែលមានចម្លើយ ក្នុងក្រុមមួយ ឬក្នុងក្រុមទាំងអស់ (សរុប {total})។ បើក្រោម {enough} % សូមទុកជាតម្រុយប៉ុណ្ណោះ មិនមែនជាលទ្ធផលច្បាស់ទេ។</translation>
    </message>
    <message>
        <source>Many answers may be missing. Take what follows for a hint where they are.</source>
        <translation type="unfinished">ចម្លើយជាច្រើនអាចនឹងខ្វះ។ នៅកន្លែងដែលខ្វះ សូមទុកអ្វីខាងក្រោមជាតម្រុយប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Placed in time by: {question}. {old} of {total} were copied from older records, which may carry the date of copying; {undated} could not be placed.</source>
        <translation type="unfinished">ដាក់តាមពេលវេលាដោយផ្អែកលើ៖ {question}។ {old} ក្នុង {total} ត្រូវបានចម្លងពីកំណត់ត្រាចាស់ៗ ដែលអាចមានកាលបរិច្ឆេទនៃការចម្លង; {undated} មិនអាចដាក់តាមពេលវេលាបានទេ។</translation>
    </message>
    <message>
        <source>The date is the one this table names, not the date of what happened. Older records may be inexact.</source>
        <translation type="unfinished">កាលបរិច្ឆេទនេះគឺជាកាលបរិច្ឆេទដែលតារាងនេះប្រាប់ មិនមែនជាថ្ងៃដែលហេតុការណ៍កើតឡើងទេ។ កំណត់ត្រាចាស់ៗអាចមិនច្បាស់លាស់។</translation>
    </message>
    <message>
        <source>Citizenship. For {proxies} of {total} the country of origin was written in its place.</source>
        <translation type="unfinished">សញ្ជាតិ។ សម្រាប់ {proxies} ក្នុង {total} ប្រទេសដើមត្រូវបានសរសេរជំនួស។</translation>
    </message>
    <message>
        <source>Citizenship. For some the country of origin was written in its place.</source>
        <translation type="unfinished">សញ្ជាតិ។ សម្រាប់អ្នកខ្លះ ប្រទេសដើមត្រូវបានសរសេរជំនួស។</translation>
    </message>
    <message>
        <source>Country of exploitation. For {proxies} of {total} it is the country where the person was found.</source>
        <translation type="unfinished">ប្រទេសនៃការកេងប្រវ័ញ្ច។ សម្រាប់ {proxies} ក្នុង {total} វាជាប្រទេសដែលគេបានរកឃើញសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Country of exploitation. For some it is the country where the person was found.</source>
        <translation type="unfinished">ប្រទេសនៃការកេងប្រវ័ញ្ច។ សម្រាប់អ្នកខ្លះ វាជាប្រទេសដែលគេបានរកឃើញសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Shares are of the {answered} with a recorded answer; {missing} of {total} have none, shown by reason.</source>
        <translation type="unfinished">ចំណែកគិតពី {answered} ដែលមានចម្លើយកត់ត្រា។ {missing} ក្នុង {total} គ្មានចម្លើយទេ ដោយបង្ហាញតាមមូលហេតុ។</translation>
    </message>
    <message>
        <source>Shares are of those with a recorded answer. Who has none is shown by reason, and never as a no.</source>
        <translation type="unfinished">ចំណែកគិតតែក្នុងចំណោមអ្នកដែលមានចម្លើយបានកត់ត្រា។ អ្នកដែលគ្មានចម្លើយត្រូវបង្ហាញតាមមូលហេតុ ហើយមិនដែលរាប់ជា “ទេ” ឡើយ។</translation>
    </message>
    <message>
        <source>Each share stands beside its numbers: n of N. Each group and each row has an N of its own.</source>
        <translation type="unfinished">ចំណែកនីមួយៗនៅជាប់ចំនួនរបស់វា៖ n ក្នុង N។ ក្រុមនីមួយៗ និងជួរនីមួយៗមាន N ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Each share stands beside its numbers: n of N. Rows overlap, so a column may go above 100 %.</source>
        <translation type="unfinished">ចំណែកនីមួយៗនៅជាប់ចំនួនរបស់វា៖ n ក្នុង N។ ជួរមានផ្នែកជាន់គ្នា ដូច្នេះជួរឈរមួយអាចលើស 100 %។</translation>
    </message>
    <message>
        <source>One may stand in several rows, so rows may add up to more than {total}, which is the number of all.</source>
        <translation type="unfinished">ម្នាក់អាចនៅក្នុងជួរច្រើន ដូច្នេះជួរទាំងអស់បូកគ្នាអាចលើស {total} ដែលជាចំនួនសរុប។</translation>
    </message>
    <message>
        <source>One may stand in several groups, so groups may add up to more than {total}, which is the number of all.</source>
        <translation type="unfinished">ម្នាក់អាចនៅក្នុងក្រុមច្រើន ដូច្នេះក្រុមទាំងអស់បូកគ្នាអាចលើស {total} ដែលជាចំនួនសរុប។</translation>
    </message>
    <message>
        <source>One may stand in several rows or groups. Do not add them up.</source>
        <translation type="unfinished">ម្នាក់អាចនៅក្នុងជួរ ឬក្រុមច្រើន។ សូមកុំបូកវាបញ្ចូលគ្នា។</translation>
    </message>
    <message>
        <source>Organisations that record this: {collecting} of {houses}. Who does not is in no share, and never a 0.</source>
        <translation type="unfinished">អង្គការដែលកត់ត្រាចំណុចនេះ៖ {collecting} ក្នុង {houses}។ អង្គការដែលមិនកត់ត្រា មិនរាប់ក្នុងចំណែកណាទេ ហើយមិនដែលរាប់ជា 0 ឡើយ។</translation>
    </message>
    <message>
        <source>Not every organisation records this. Who does not is in no share, and never a 0.</source>
        <translation type="unfinished">មិនមែនគ្រប់អង្គការកត់ត្រាចំណុចនេះទេ។ អង្គការដែលមិនកត់ត្រា មិនរាប់ក្នុងចំណែកណាទេ ហើយមិនដែលរាប់ជា 0 ឡើយ។</translation>
    </message>
    <message>
        <source>“Other” gathers {others} of {answered}, whatever was written there. {lost} words of partners had no match in the standard list and count as other.</source>
        <translation type="unfinished">“ផ្សេងទៀត” ប្រមូល {others} ក្នុង {answered} មិនថាអ្វីត្រូវបានសរសេរនៅទីនោះទេ។ ពាក្យ {lost} របស់ដៃគូគ្មានពាក្យត្រូវគ្នាក្នុងបញ្ជីស្តង់ដារ ហើយរាប់ជា “ផ្សេងទៀត”។</translation>
    </message>
    <message>
        <source>“Other” gathers whatever had no match in the list. It is not one kind of answer.</source>
        <translation type="unfinished">“ផ្សេងទៀត” ប្រមូលអ្វីៗទាំងអស់ដែលគ្មានពាក្យត្រូវគ្នាក្នុងបញ្ជី។ វាមិនមែនជាចម្លើយតែមួយប្រភេទទេ។</translation>
    </message>
    <message>
        <source>Unit counted: {unit}. A case is not a person.</source>
        <translation type="unfinished">ឯកតាដែលរាប់៖ {unit}។ ករណីមួយមិនមែនជាមនុស្សម្នាក់ទេ។</translation>
    </message>
    <message>
        <source>One unit is counted throughout, as the table says. A case is not a person.</source>
        <translation type="unfinished">រាប់តាមឯកតាតែមួយទាំងអស់ ដូចដែលតារាងប្រាប់។ ករណីមួយមិនមែនជាមនុស្សម្នាក់ទេ។</translation>
    </message>
    <message>
        <source>Records of the same person were looked for, and all likely pairs were decided; {merged} were joined.</source>
        <translation type="unfinished">បានរកកំណត់ត្រារបស់មនុស្សតែម្នាក់ ហើយគូដែលទំនងទាំងអស់ត្រូវបានសម្រេច; {merged} ត្រូវបានបញ្ចូលគ្នា។</translation>
    </message>
    <message>
        <source>Records of the same person were looked for, and {waiting} likely pairs wait for a decision. Some people may be counted twice.</source>
        <translation type="unfinished">បានរកកំណត់ត្រារបស់មនុស្សតែម្នាក់ ហើយគូដែលទំនង {waiting} កំពុងរង់ចាំការសម្រេច។ មនុស្សខ្លះអាចត្រូវបានរាប់ពីរដង។</translation>
    </message>
    <message>
        <source>Nobody has looked for people who are recorded twice. Some may be counted twice.</source>
        <translation type="unfinished">គ្មានអ្នកណាបានរកមនុស្សដែលត្រូវបានកត់ត្រាពីរដងទេ។ អ្នកខ្លះអាចត្រូវបានរាប់ពីរដង។</translation>
    </message>
    <message>
        <source>A person who was met by several organisations may be counted twice.</source>
        <translation type="unfinished">មនុស្សម្នាក់ដែលអង្គការច្រើនបានជួប អាចត្រូវបានរាប់ពីរដង។</translation>
    </message>
    <message>
        <source>Of these people {possible} are possible victims, {actual} were found to be victims, {not_victim} were not; about {undecided} nobody has decided.</source>
        <translation type="unfinished">ក្នុងចំណោមមនុស្សទាំងនេះ {possible} អាចជាជនរងគ្រោះ {actual} ត្រូវបានសម្រេចថាជាជនរងគ្រោះ {not_victim} ត្រូវបានសម្រេចថាមិនមែន; ចំពោះ {undecided} មិនទាន់មានអ្នកណាសម្រេចទេ។</translation>
    </message>
    <message>
        <source>Possible victims, people found to be victims, and people nobody has decided about are counted together.</source>
        <translation type="unfinished">អ្នកដែលអាចជាជនរងគ្រោះ អ្នកដែលត្រូវបានសម្រេចថាជាជនរងគ្រោះ និងអ្នកដែលមិនទាន់មានអ្នកណាសម្រេច ត្រូវបានរាប់រួមគ្នា។</translation>
    </message>
    <message>
        <source>Help is given whatever was decided about trafficking. Numbers of help are not numbers of victims.</source>
        <translation type="unfinished">ជំនួយត្រូវបានផ្ដល់ មិនថាការសម្រេចអំពីការជួញដូរមនុស្សយ៉ាងណាទេ។ ចំនួនជំនួយមិនមែនជាចំនួនជនរងគ្រោះទេ។</translation>
    </message>
    <message>
        <source>What was counted changed on: {days}. A rise or a fall may come from forms, staff, services or partners.</source>
        <translation type="unfinished">អ្វីដែលត្រូវរាប់បានផ្លាស់ប្ដូរនៅ៖ {days}។ ការកើន ឬការថយអាចមកពីទម្រង់ បុគ្គលិក សេវា ឬដៃគូ។</translation>
    </message>
    <message>
        <source>No change of forms, services or partners is written down for this time. A rise or a fall may still come from how people were met.</source>
        <translation type="unfinished">គ្មានការផ្លាស់ប្ដូរទម្រង់ សេវា ឬដៃគូត្រូវបានកត់ទុកសម្រាប់ពេលនេះទេ។ ការកើន ឬការថយនៅតែអាចមកពីរបៀបដែលបានជួបមនុស្ស។</translation>
    </message>
    <message>
        <source>A rise or a fall may come from forms, staff, services or partners. Marked days break the series.</source>
        <translation type="unfinished">ការកើន ឬការថយអាចមកពីទម្រង់ បុគ្គលិក សេវា ឬដៃគូ។ ថ្ងៃដែលមានសញ្ញា កាត់ផ្ដាច់ស៊េរីតួលេខ។</translation>
    </message>
    <message>
        <source>Age on the day help began, not today&apos;s. For {estimated} of {total} it was estimated.</source>
        <translation type="unfinished">អាយុនៅថ្ងៃដែលជំនួយចាប់ផ្ដើម មិនមែនអាយុថ្ងៃនេះទេ។ សម្រាប់ {estimated} ក្នុង {total} អាយុត្រូវបានប៉ាន់ស្មាន។</translation>
    </message>
    <message>
        <source>Age on the day help began, not today&apos;s. Some ages were estimated.</source>
        <translation type="unfinished">អាយុនៅថ្ងៃដែលជំនួយចាប់ផ្ដើម មិនមែនអាយុថ្ងៃនេះទេ។ អាយុខ្លះត្រូវបានប៉ាន់ស្មាន។</translation>
    </message>
    <message>
        <source>Gender as people say it. {old} of {total} were copied from older records, which may have kept sex instead.</source>
        <translation type="unfinished">ភេទតាមដែលសាមីខ្លួនប្រាប់។ {old} ក្នុង {total} ត្រូវបានចម្លងពីកំណត់ត្រាចាស់ៗ ដែលអាចបានកត់ភេទពីកំណើតជំនួសវិញ។</translation>
    </message>
    <message>
        <source>Gender as people say it. Older records may have kept sex instead.</source>
        <translation type="unfinished">ភេទតាមដែលសាមីខ្លួនប្រាប់។ កំណត់ត្រាចាស់ៗអាចបានកត់ភេទពីកំណើតជំនួសវិញ។</translation>
    </message>
    <message>
        <source>One person may have met several perpetrators, strangers or not: {several} of {answered} told of more than one.</source>
        <translation type="unfinished">មនុស្សម្នាក់អាចបានជួបជនល្មើសច្រើននាក់ មិនថាស្គាល់ ឬមិនស្គាល់៖ {several} ក្នុង {answered} បានប្រាប់ថាមានលើសពីម្នាក់។</translation>
    </message>
    <message>
        <source>One person may have met several perpetrators, strangers or not.</source>
        <translation type="unfinished">មនុស្សម្នាក់អាចបានជួបជនល្មើសច្រើននាក់ មិនថាស្គាល់ ឬមិនស្គាល់។</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force; {withheld} are left out for want of it.</source>
        <translation type="unfinished">តែមនុស្សដែលមានការអនុញ្ញាតសម្រាប់ស្ថិតិដែលមានសុពលភាព; {withheld} មិនរាប់បញ្ចូល ព្រោះគ្មានការអនុញ្ញាតនេះ។</translation>
    </message>
    <message>
        <source>For use inside only: people who gave no permission for statistics are counted too.</source>
        <translation type="unfinished">សម្រាប់ប្រើខាងក្នុងតែប៉ុណ្ណោះ៖ មនុស្សដែលមិនបានអនុញ្ញាតសម្រាប់ស្ថិតិក៏ត្រូវបានរាប់ដែរ។</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force. Others are left out.</source>
        <translation type="unfinished">តែមនុស្សដែលមានការអនុញ្ញាតសម្រាប់ស្ថិតិដែលមានសុពលភាព។ អ្នកផ្សេងមិនរាប់បញ្ចូលទេ។</translation>
    </message>
    <message>
        <source>Nothing is hidden here, and {small} numbers are under {least}: they may point at a person. Do not pass this table on as it is.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវលាក់នៅទីនេះទេ ហើយចំនួន {small} តូចជាង {least}៖ វាអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។ សូមកុំបញ្ជូនតារាងនេះបន្តទាំងដូច្នេះ។</translation>
    </message>
    <message>
        <source>Nothing is hidden here, and no number is under {least}. Small groups may still point at a person.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវលាក់នៅទីនេះទេ ហើយគ្មានចំនួនណាតូចជាង {least} ទេ។ ក្រុមតូចៗនៅតែអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។</translation>
    </message>
    <message>
        <source>Small numbers are hidden or rounded, and others with them, so that nobody can be worked out.</source>
        <translation type="unfinished">ចំនួនតូចៗត្រូវបានលាក់ ឬបង្គត់ ព្រមទាំងចំនួនផ្សេងខ្លះ ដើម្បីកុំឱ្យគេអាចរកដឹងថាជាអ្នកណា។</translation>
    </message>
    <message>
        <source>{purpose} It is not shown in more detail than this needs.</source>
        <translation type="unfinished">{purpose} វាមិនបង្ហាញលម្អិតលើសពីអ្វីដែលគោលបំណងនេះត្រូវការទេ។</translation>
    </message>
    <message>
        <source>Asked for a purpose that is written down, and not in more detail than it needs.</source>
        <translation type="unfinished">បានសួរសម្រាប់គោលបំណងដែលបានកត់ទុក ហើយមិនលម្អិតលើសពីអ្វីដែលគោលបំណងនោះត្រូវការទេ។</translation>
    </message>
    <message>
        <source>Closed for any reason. Of {total}, {met} were closed with every goal of the plan reached.</source>
        <translation type="unfinished">បានបិទដោយមូលហេតុណាក៏ដោយ។ ក្នុង {total} មាន {met} ត្រូវបានបិទដោយសម្រេចបានគោលដៅទាំងអស់នៃផែនការ។</translation>
    </message>
    <message>
        <source>That something ended does not say that it ended well. Reason, result and safety are told apart.</source>
        <translation type="unfinished">ការដែលអ្វីមួយបានបញ្ចប់ មិនមែនមានន័យថាវាបញ្ចប់ដោយល្អទេ។ មូលហេតុ លទ្ធផល និងសុវត្ថិភាពត្រូវបានបង្ហាញដាច់ពីគ្នា។</translation>
    </message>
    <message>
        <source>Data as of {date}. These numbers have the mark {mark}; other numbers would have another.</source>
        <translation type="unfinished">ទិន្នន័យគិតត្រឹម {date}។ ចំនួនទាំងនេះមានសញ្ញា {mark}; ចំនួនផ្សេងនឹងមានសញ្ញាផ្សេង។</translation>
    </message>
    <message>
        <source>Data as of {date}. A later count may differ.</source>
        <translation type="unfinished">ទិន្នន័យគិតត្រឹម {date}។ ការរាប់ពេលក្រោយអាចខុសពីនេះ។</translation>
    </message>
    <message>
        <source>Answers are missing unlike: {most} % of “{one}” against {least} % of “{other}”. What looks like a difference may come from that.</source>
        <translation type="unfinished">ចម្លើយខ្វះមិនស្មើគ្នា៖ {most} % នៃ “{one}” ធៀបនឹង {least} % នៃ “{other}”។ អ្វីដែលមើលទៅដូចជាភាពខុសគ្នា អាចមកពីមូលហេតុនេះ។</translation>
    </message>
    <message>
        <source>Missing answers: {most} % at most and {least} % at least in the groups that are shown.</source>
        <translation type="unfinished">ចម្លើយដែលខ្វះ៖ ច្រើនបំផុត {most} % និងតិចបំផុត {least} % ក្នុងក្រុមដែលបានបង្ហាញ។</translation>
    </message>
    <message>
        <source>Answers may be missing more often in one group than in another. Differences may come from that.</source>
        <translation type="unfinished">ចម្លើយអាចខ្វះក្នុងក្រុមមួយញឹកញាប់ជាងក្រុមមួយទៀត។ ភាពខុសគ្នាអាចមកពីមូលហេតុនេះ។</translation>
    </message>
    <message>
        <source>{one} does not ask this.</source>
        <translation type="unfinished">{one} មិនសួរចំណុចនេះទេ។</translation>
    </message>
    <message>
        <source>{one} and {other} decide by different definitions of trafficking.</source>
        <translation type="unfinished">{one} និង {other} សម្រេចតាមនិយមន័យនៃការជួញដូរមនុស្សខុសគ្នា។</translation>
    </message>
    <message>
        <source>Only {percent} % of the records of {one} have an answer.</source>
        <translation type="unfinished">មានតែ {percent} % នៃកំណត់ត្រារបស់ {one} ប៉ុណ្ណោះដែលមានចម្លើយ។</translation>
    </message>
    <message>
        <source>Answers are missing unlike: {most} % against {least} %.</source>
        <translation type="unfinished">ចម្លើយខ្វះមិនស្មើគ្នា៖ {most} % ធៀបនឹង {least} %។</translation>
    </message>
    <message>
        <source>They do not offer the same help.</source>
        <translation type="unfinished">ពួកគេមិនផ្ដល់ជំនួយដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>They do not take in the same people.</source>
        <translation type="unfinished">ពួកគេមិនទទួលមនុស្សដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>They work in different places.</source>
        <translation type="unfinished">ពួកគេធ្វើការនៅទីកន្លែងផ្សេងគ្នា។</translation>
    </message>
    <message>
        <source>{one} reports since {day} only.</source>
        <translation type="unfinished">{one} រាយការណ៍តាំងពី {day} មកប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>{one} has not said how it works.</source>
        <translation type="unfinished">{one} មិនទាន់បានប្រាប់ពីរបៀបធ្វើការរបស់ខ្លួនទេ។</translation>
    </message>
    <message>
        <source>Nobody has looked for people whom both know.</source>
        <translation type="unfinished">គ្មានអ្នកណាបានរកមនុស្សដែលទាំងពីរស្គាល់ទេ។</translation>
    </message>
    <message>
        <source>People helped</source>
        <translation type="unfinished">មនុស្សដែលបានជួយ</translation>
    </message>
    <message>
        <source>How many different people did this organisation help in the period?</source>
        <translation type="unfinished">ក្នុងរយៈពេលនេះ អង្គការនេះបានជួយមនុស្សខុសគ្នាប៉ុន្មាននាក់?</translation>
    </message>
    <message>
        <source>People with a case open, or a service given, in the period; each once</source>
        <translation type="unfinished">មនុស្សដែលមានករណីបើក ឬបានទទួលសេវា ក្នុងរយៈពេល ម្នាក់រាប់តែម្ដង</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation type="unfinished">ករណីថ្មី</translation>
    </message>
    <message>
        <source>How many cases began?</source>
        <translation type="unfinished">តើមានករណីប៉ុន្មានបានចាប់ផ្ដើម?</translation>
    </message>
    <message>
        <source>Cases whose intake lies in the period</source>
        <translation type="unfinished">ករណីដែលការទទួលចូលនៅក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>People who came back</source>
        <translation type="unfinished">មនុស្សដែលត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>Of the cases begun, how many were of people helped here before?</source>
        <translation type="unfinished">ក្នុងករណីដែលបានចាប់ផ្ដើម តើប៉ុន្មានជារបស់មនុស្សដែលធ្លាប់ទទួលជំនួយនៅទីនេះ?</translation>
    </message>
    <message>
        <source>Age at intake</source>
        <translation type="unfinished">អាយុពេលទទួលចូល</translation>
    </message>
    <message>
        <source>How old were people when help began?</source>
        <translation type="unfinished">តើមនុស្សមានអាយុប៉ុន្មាននៅពេលជំនួយចាប់ផ្ដើម?</translation>
    </message>
    <message>
        <source>People whose first case of the period began in it</source>
        <translation type="unfinished">មនុស្សដែលករណីដំបូងក្នុងរយៈពេល បានចាប់ផ្ដើមក្នុងរយៈពេលនោះ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">កុមារ</translation>
    </message>
    <message>
        <source>How many were under 18 at intake?</source>
        <translation type="unfinished">តើប៉ុន្មាននាក់មានអាយុក្រោម 18 ឆ្នាំពេលទទួលចូល?</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">ភេទ</translation>
    </message>
    <message>
        <source>How do people describe their gender?</source>
        <translation type="unfinished">តើមនុស្សពណ៌នាភេទរបស់ខ្លួនដូចម្ដេច?</translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation type="unfinished">សញ្ជាតិទាំងឡាយ</translation>
    </message>
    <message>
        <source>Of which countries are they citizens?</source>
        <translation type="unfinished">តើពួកគេជាពលរដ្ឋនៃប្រទេសណាខ្លះ?</translation>
    </message>
    <message>
        <source>Citizenship known by proxy</source>
        <translation type="unfinished">សញ្ជាតិដែលយកតាមប្រទេសដើម</translation>
    </message>
    <message>
        <source>For how many was the country of origin written as citizenship?</source>
        <translation type="unfinished">តើសម្រាប់ប៉ុន្មាននាក់ ប្រទេសដើមត្រូវបានសរសេរជាសញ្ជាតិ?</translation>
    </message>
    <message>
        <source>People whose first case of the period began in it and whose citizenship is recorded</source>
        <translation type="unfinished">មនុស្សដែលករណីដំបូងក្នុងរយៈពេល បានចាប់ផ្ដើមក្នុងរយៈពេលនោះ ហើយសញ្ជាតិត្រូវបានកត់ត្រា</translation>
    </message>
    <message>
        <source>Countries of exploitation</source>
        <translation type="unfinished">ប្រទេសនៃការកេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>Where were people exploited?</source>
        <translation type="unfinished">តើមនុស្សត្រូវគេកេងប្រវ័ញ្ចនៅទីណា?</translation>
    </message>
    <message>
        <source>Episodes of exploitation that began in the period</source>
        <translation type="unfinished">ដំណាក់កាលនៃការកេងប្រវ័ញ្ចដែលបានចាប់ផ្ដើមក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Exploited in the country where found</source>
        <translation type="unfinished">ត្រូវគេកេងប្រវ័ញ្ចក្នុងប្រទេសដែលរកឃើញ</translation>
    </message>
    <message>
        <source>How many were identified in a country where they were exploited?</source>
        <translation type="unfinished">តើប៉ុន្មាននាក់ត្រូវបានរកឃើញក្នុងប្រទេសដែលគេបានកេងប្រវ័ញ្ចពួកគេ?</translation>
    </message>
    <message>
        <source>People with an episode of exploitation whose first case of the period began in it</source>
        <translation type="unfinished">មនុស្សដែលមានដំណាក់កាលនៃការកេងប្រវ័ញ្ច ហើយករណីដំបូងក្នុងរយៈពេល បានចាប់ផ្ដើមក្នុងរយៈពេលនោះ</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation type="unfinished">ទម្រង់នៃការកេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>What were people made to do?</source>
        <translation type="unfinished">តើគេបង្ខំមនុស្សឱ្យធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>More than one form of exploitation</source>
        <translation type="unfinished">ការកេងប្រវ័ញ្ចលើសពីមួយទម្រង់</translation>
    </message>
    <message>
        <source>How many met two or more forms of exploitation?</source>
        <translation type="unfinished">តើប៉ុន្មាននាក់បានជួបការកេងប្រវ័ញ្ចពីរទម្រង់ ឬច្រើនជាង?</translation>
    </message>
    <message>
        <source>Forced criminality</source>
        <translation type="unfinished">បង្ខំឱ្យប្រព្រឹត្តល្មើស</translation>
    </message>
    <message>
        <source>How many were forced to break the law?</source>
        <translation type="unfinished">តើប៉ុន្មាននាក់ត្រូវគេបង្ខំឱ្យល្មើសច្បាប់?</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation type="unfinished">ប្រភេទការងារ</translation>
    </message>
    <message>
        <source>In which work were people exploited?</source>
        <translation type="unfinished">តើមនុស្សត្រូវគេកេងប្រវ័ញ្ចក្នុងការងារអ្វី?</translation>
    </message>
    <message>
        <source>People in forced labour, child labour or servitude whose first case of the period began in it</source>
        <translation type="unfinished">មនុស្សក្នុងពលកម្មដោយបង្ខំ ពលកម្មកុមារ ឬភាពជាអ្នកបម្រើដោយបង្ខំ ហើយករណីដំបូងក្នុងរយៈពេល បានចាប់ផ្ដើមក្នុងរយៈពេលនោះ</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation type="unfinished">មធ្យោបាយគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>How were people held?</source>
        <translation type="unfinished">តើគេឃុំគ្រងមនុស្សដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Means of control, CTDC groups</source>
        <translation type="unfinished">មធ្យោបាយគ្រប់គ្រង តាមក្រុមរបស់ CTDC</translation>
    </message>
    <message>
        <source>How were people held, in the eight groups of CTDC?</source>
        <translation type="unfinished">តើគេឃុំគ្រងមនុស្សដោយរបៀបណា តាមក្រុមទាំងប្រាំបីរបស់ CTDC?</translation>
    </message>
    <message>
        <source>How people were first approached</source>
        <translation type="unfinished">របៀបដែលគេទាក់ទងដំបូង</translation>
    </message>
    <message>
        <source>By what way were they recruited?</source>
        <translation type="unfinished">តើគេជ្រើសរើសពួកគេតាមវិធីណា?</translation>
    </message>
    <message>
        <source>People with an episode of recruitment whose first case of the period began in it</source>
        <translation type="unfinished">មនុស្សដែលមានដំណាក់កាលនៃការជ្រើសរើស ហើយករណីដំបូងក្នុងរយៈពេល បានចាប់ផ្ដើមក្នុងរយៈពេលនោះ</translation>
    </message>
    <message>
        <source>Who recruited</source>
        <translation type="unfinished">អ្នកដែលបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Who was the recruiter to the person?</source>
        <translation type="unfinished">តើអ្នកជ្រើសរើសត្រូវជាអ្វីនឹងសាមីខ្លួន?</translation>
    </message>
    <message>
        <source>People who told of a recruiter and whose first case of the period began in it</source>
        <translation type="unfinished">មនុស្សដែលបានប្រាប់ពីអ្នកជ្រើសរើស ហើយករណីដំបូងក្នុងរយៈពេល បានចាប់ផ្ដើមក្នុងរយៈពេលនោះ</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation type="unfinished">មានរយៈពេលប៉ុន្មាន</translation>
    </message>
    <message>
        <source>For how many months were people exploited?</source>
        <translation type="unfinished">តើមនុស្សត្រូវគេកេងប្រវ័ញ្ចប៉ុន្មានខែ?</translation>
    </message>
    <message>
        <source>Episodes of exploitation that ended in the period</source>
        <translation type="unfinished">ដំណាក់កាលនៃការកេងប្រវ័ញ្ចដែលបានចប់ក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished">ការពិនិត្យសញ្ញា</translation>
    </message>
    <message>
        <source>How many were screened and what did the signs suggest?</source>
        <translation type="unfinished">តើបានពិនិត្យសញ្ញាប៉ុន្មាននាក់ ហើយសញ្ញាបង្ហាញអ្វី?</translation>
    </message>
    <message>
        <source>People screened in the period, by their last screening</source>
        <translation type="unfinished">មនុស្សដែលបានពិនិត្យសញ្ញាក្នុងរយៈពេល តាមការពិនិត្យចុងក្រោយ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">ស្ថានភាព</translation>
    </message>
    <message>
        <source>How many are possible, determined, or not victims?</source>
        <translation type="unfinished">តើប៉ុន្មាននាក់អាចជាជនរងគ្រោះ ត្រូវបានសម្រេចថាជាជនរងគ្រោះ ឬមិនមែនជាជនរងគ្រោះ?</translation>
    </message>
    <message>
        <source>People with a case open in the period</source>
        <translation type="unfinished">មនុស្សដែលមានករណីបើកក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Decisions in favour</source>
        <translation type="unfinished">សេចក្ដីសម្រេចដែលទទួលស្គាល់</translation>
    </message>
    <message>
        <source>Of the decisions, how many found a victim?</source>
        <translation type="unfinished">ក្នុងសេចក្ដីសម្រេចទាំងអស់ តើប៉ុន្មានបានទទួលស្គាល់ថាជាជនរងគ្រោះ?</translation>
    </message>
    <message>
        <source>Cases with a decision dated in the period, by the last of them</source>
        <translation type="unfinished">ករណីដែលមានសេចក្ដីសម្រេចចុះថ្ងៃក្នុងរយៈពេល តាមសេចក្ដីសម្រេចចុងក្រោយ</translation>
    </message>
    <message>
        <source>Who noticed first</source>
        <translation type="unfinished">អ្នកដែលបានកត់សម្គាល់មុនគេ</translation>
    </message>
    <message>
        <source>How were people identified?</source>
        <translation type="unfinished">តើមនុស្សត្រូវបានរកឃើញដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Time to first service</source>
        <translation type="unfinished">រយៈពេលដល់សេវាដំបូង</translation>
    </message>
    <message>
        <source>How many got a first service within two days of the accepted referral?</source>
        <translation type="unfinished">តើប៉ុន្មាននាក់បានទទួលសេវាដំបូងក្នុងពីរថ្ងៃ ក្រោយទទួលយកការបញ្ជូន?</translation>
    </message>
    <message>
        <source>Cases begun in the period that came by a dated referral</source>
        <translation type="unfinished">ករណីដែលបានចាប់ផ្ដើមក្នុងរយៈពេល ហើយមកតាមការបញ្ជូនបន្តដែលមានកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">សេវាដែលបានផ្ដល់</translation>
    </message>
    <message>
        <source>What help was given?</source>
        <translation type="unfinished">តើបានផ្ដល់ជំនួយអ្វី?</translation>
    </message>
    <message>
        <source>Lines of services given in the period, times where recorded</source>
        <translation type="unfinished">បន្ទាត់សេវាដែលបានផ្ដល់ក្នុងរយៈពេល គុណនឹងចំនួនដង បើបានកត់ត្រា</translation>
    </message>
    <message>
        <source>People who received each service</source>
        <translation type="unfinished">មនុស្សដែលបានទទួលសេវានីមួយៗ</translation>
    </message>
    <message>
        <source>How many different people got each kind of help?</source>
        <translation type="unfinished">តើមនុស្សខុសគ្នាប៉ុន្មាននាក់បានទទួលជំនួយប្រភេទនីមួយៗ?</translation>
    </message>
    <message>
        <source>Everyone with a case open in the period, also who got none</source>
        <translation type="unfinished">គ្រប់គ្នាដែលមានករណីបើកក្នុងរយៈពេល រួមទាំងអ្នកដែលមិនបានទទួលអ្វី</translation>
    </message>
    <message>
        <source>Needs and gaps</source>
        <translation type="unfinished">តម្រូវការ និងអ្វីដែលខ្វះ</translation>
    </message>
    <message>
        <source>For whom was help wanted but not to be had?</source>
        <translation type="unfinished">តើអ្នកណាចង់បានជំនួយ តែរកមិនបាន?</translation>
    </message>
    <message>
        <source>People with a needs assessment in the period, by their last</source>
        <translation type="unfinished">មនុស្សដែលមានការវាយតម្លៃតម្រូវការក្នុងរយៈពេល តាមការវាយតម្លៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Nights of shelter</source>
        <translation type="unfinished">យប់ស្នាក់នៅក្នុងទីជម្រក</translation>
    </message>
    <message>
        <source>How many nights were given?</source>
        <translation type="unfinished">តើបានផ្ដល់កន្លែងស្នាក់នៅប៉ុន្មានយប់?</translation>
    </message>
    <message>
        <source>Nights of stays that touch the period, less nights spent elsewhere</source>
        <translation type="unfinished">យប់នៃការស្នាក់នៅដែលប៉ះនឹងរយៈពេល ដកយប់ដែលនៅកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished">ការប្រើគ្រែ</translation>
    </message>
    <message>
        <source>How full was the house?</source>
        <translation type="unfinished">តើទីជម្រកពេញប៉ុនណា?</translation>
    </message>
    <message>
        <source>Nights of our own beds in the period</source>
        <translation type="unfinished">យប់នៃគ្រែផ្ទាល់របស់យើងក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Plans agreed</source>
        <translation type="unfinished">ផែនការដែលបានព្រមព្រៀង</translation>
    </message>
    <message>
        <source>How many people agreed a plan within 30 days?</source>
        <translation type="unfinished">តើមនុស្សប៉ុន្មាននាក់បានព្រមព្រៀងផែនការក្នុង 30 ថ្ងៃ?</translation>
    </message>
    <message>
        <source>Cases begun in the period, at least 30 days before its end</source>
        <translation type="unfinished">ករណីដែលបានចាប់ផ្ដើមក្នុងរយៈពេល យ៉ាងតិច 30 ថ្ងៃមុនចុងរយៈពេល</translation>
    </message>
    <message>
        <source>Referrals and what came of them</source>
        <translation type="unfinished">ការបញ្ជូនបន្ត និងលទ្ធផល</translation>
    </message>
    <message>
        <source>How many referrals led to help?</source>
        <translation type="unfinished">តើការបញ្ជូនបន្តប៉ុន្មានបាននាំឱ្យទទួលបានជំនួយ?</translation>
    </message>
    <message>
        <source>Referrals made in the period, at least 60 days before its end</source>
        <translation type="unfinished">ការបញ្ជូនបន្តក្នុងរយៈពេល យ៉ាងតិច 60 ថ្ងៃមុនចុងរយៈពេល</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation type="unfinished">គោលដៅដែលសម្រេចបាន</translation>
    </message>
    <message>
        <source>How many goals were reached, as the person sees it?</source>
        <translation type="unfinished">តើសម្រេចគោលដៅបានប៉ុន្មាន តាមការយល់ឃើញរបស់សាមីខ្លួន?</translation>
    </message>
    <message>
        <source>Goals of plans that ended in the period</source>
        <translation type="unfinished">គោលដៅនៃផែនការដែលបានចប់ក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation type="unfinished">មូលហេតុនៃការបិទករណី</translation>
    </message>
    <message>
        <source>Why were cases closed?</source>
        <translation type="unfinished">ហេតុអ្វីបានបិទករណី?</translation>
    </message>
    <message>
        <source>Cases closed in the period, except those opened twice</source>
        <translation type="unfinished">ករណីដែលបានបិទក្នុងរយៈពេល លើកលែងតែករណីដែលបើកពីរដង</translation>
    </message>
    <message>
        <source>Safe at closure</source>
        <translation type="unfinished">មានសុវត្ថិភាពពេលបិទករណី</translation>
    </message>
    <message>
        <source>How many were safe when the case closed?</source>
        <translation type="unfinished">តើប៉ុន្មាននាក់មានសុវត្ថិភាពនៅពេលបិទករណី?</translation>
    </message>
    <message>
        <source>Safe at follow-up</source>
        <translation type="unfinished">មានសុវត្ថិភាពពេលតាមដាន</translation>
    </message>
    <message>
        <source>Of those reached later, how many were safe and not exploited again?</source>
        <translation type="unfinished">ក្នុងចំណោមអ្នកដែលទាក់ទងបានក្រោយមក តើប៉ុន្មាននាក់មានសុវត្ថិភាព ហើយមិនត្រូវគេកេងប្រវ័ញ្ចម្ដងទៀត?</translation>
    </message>
    <message>
        <source>Cases with a follow-up in the period, by the last of them</source>
        <translation type="unfinished">ករណីដែលមានការតាមដានក្នុងរយៈពេល តាមការតាមដានចុងក្រោយ</translation>
    </message>
    <message>
        <source>Legal outcomes</source>
        <translation type="unfinished">លទ្ធផលផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>What came of wage and compensation claims and of permits?</source>
        <translation type="unfinished">តើការទាមទារប្រាក់ឈ្នួល សំណង និងប័ណ្ណ មានលទ្ធផលយ៉ាងណា?</translation>
    </message>
    <message>
        <source>Legal steps with a result dated in the period</source>
        <translation type="unfinished">ជំហានផ្លូវច្បាប់ដែលមានលទ្ធផលចុះថ្ងៃក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">ឧប្បត្តិហេតុ</translation>
    </message>
    <message>
        <source>What happened in the house?</source>
        <translation type="unfinished">តើមានអ្វីកើតឡើងក្នុងទីជម្រក?</translation>
    </message>
    <message>
        <source>Incident records of the period</source>
        <translation type="unfinished">កំណត់ត្រាឧប្បត្តិហេតុក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished">ភាពពេញលេញ</translation>
    </message>
    <message>
        <source>How complete are the answers?</source>
        <translation type="unfinished">តើចម្លើយពេញលេញប៉ុនណា?</translation>
    </message>
    <message>
        <source>Cases open in the period</source>
        <translation type="unfinished">ករណីដែលបើកក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">ការយល់ព្រម</translation>
    </message>
    <message>
        <source>For how many is consent live for each purpose?</source>
        <translation type="unfinished">តើប៉ុន្មាននាក់មានការយល់ព្រមដែលមានសុពលភាព សម្រាប់គោលបំណងនីមួយៗ?</translation>
    </message>
    <message>
        <source>Numbers under {threshold} are hidden, and others with them so that nobody can work them out; it is not said which are which.</source>
        <translation type="unfinished">ចំនួនក្រោម {threshold} ត្រូវបានលាក់ ហើយចំនួនផ្សេងទៀតក៏ត្រូវលាក់ជាមួយ ដើម្បីកុំឱ្យនរណាគណនារកវាឃើញ។ មិនប្រាប់ថាមួយណាជាមួយណាទេ។</translation>
    </message>
    <message>
        <source>Every number is rounded: it is told as a range of {step} numbers, and 0 to {last} may be nobody or somebody. Ranges cannot be added up, and no share is said of them.</source>
        <translation type="unfinished">គ្រប់ចំនួនត្រូវបានបង្គត់៖ ចំនួននីមួយៗប្រាប់ជាចន្លោះដែលមាន {step} លេខ ហើយ 0 ដល់ {last} អាចមានន័យថាគ្មាននរណា ឬមានមនុស្សខ្លះ។ មិនអាចបូកចន្លោះបញ្ចូលគ្នាបានទេ ហើយមិនប្រាប់ចំណែករបស់វាទេ។</translation>
    </message>
    <message>
        <source>Where a range would give away a number under {threshold}, it is hidden.</source>
        <translation type="unfinished">បើចន្លោះណាអាចឱ្យគេដឹងចំនួនដែលតិចជាង {threshold} ចន្លោះនោះត្រូវបានលាក់។</translation>
    </message>
    <message>
        <source>Data as of {date}. Figures made on another day may differ.</source>
        <translation type="unfinished">ទិន្នន័យគិតត្រឹម {date}។ តួលេខដែលធ្វើនៅថ្ងៃផ្សេងអាចខុសគ្នា។</translation>
    </message>
    <message>
        <source>Everyone counted</source>
        <translation type="unfinished">គ្រប់គ្នាដែលបានរាប់</translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished">ចំនួន</translation>
    </message>
    <message>
        <source>of N</source>
        <translation type="unfinished">ក្នុងសរុប</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">ចំណែក</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} ដល់ {most}</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation type="unfinished">មានចម្លើយ</translation>
    </message>
    <message>
        <source>{answer} (of N)</source>
        <translation type="unfinished">{answer} (ក្នុងសរុប)</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">បានលុប</translation>
    </message>
    <message>
        <source>hidden: small</source>
        <translation type="unfinished">បានលាក់៖ ចំនួនតូច</translation>
    </message>
    <message>
        <source>hidden: beside a small one</source>
        <translation type="unfinished">បានលាក់៖ នៅជាប់ចំនួនតូច</translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished">តិចពេក</translation>
    </message>
    <message>
        <source>Under 18 at intake</source>
        <translation type="unfinished">ក្រោម 18 ឆ្នាំពេលទទួលចូល</translation>
    </message>
    <message>
        <source>Age is an estimate</source>
        <translation type="unfinished">អាយុជាការប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>Who looks after the child</source>
        <translation type="unfinished">អ្នកដែលមើលថែកុមារ</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">សញ្ជាតិ</translation>
    </message>
    <message>
        <source>First time or came back</source>
        <translation type="unfinished">មកលើកដំបូង ឬត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>How contact was made</source>
        <translation type="unfinished">របៀបដែលបានទាក់ទងគ្នា</translation>
    </message>
    <message>
        <source>Copied from older records</source>
        <translation type="unfinished">ចម្លងពីកំណត់ត្រាចាស់</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation type="unfinished">ទម្រង់នៃការកេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>Country of exploitation</source>
        <translation type="unfinished">ប្រទេសនៃការកេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>Country is where they were found</source>
        <translation type="unfinished">ប្រទេសនេះជាប្រទេសដែលរកឃើញពួកគេ</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished">ប្រភេទទីកន្លែង</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">សម្រេចដោយ</translation>
    </message>
    <message>
        <source>Definition used</source>
        <translation type="unfinished">និយមន័យដែលបានប្រើ</translation>
    </message>
    <message>
        <source>Screening list</source>
        <translation type="unfinished">បញ្ជីពិនិត្យសញ្ញា</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">ប្រភេទជំនួយ</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">ផ្ដល់ដោយ</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation type="unfinished">ប្រភេទការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Help asked for</source>
        <translation type="unfinished">ជំនួយដែលបានសុំ</translation>
    </message>
    <message>
        <source>Area of the goal</source>
        <translation type="unfinished">ផ្នែកនៃគោលដៅ</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation type="unfinished">គោលដៅរបស់អ្នកណា</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation type="unfinished">មូលហេតុនៃការបិទករណី</translation>
    </message>
    <message>
        <source>Living afterwards</source>
        <translation type="unfinished">ការរស់នៅក្រោយមក</translation>
    </message>
    <message>
        <source>Who decided to close</source>
        <translation type="unfinished">អ្នកដែលបានសម្រេចឱ្យបិទ</translation>
    </message>
    <message>
        <source>Kind of legal step</source>
        <translation type="unfinished">ប្រភេទជំហានផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation type="unfinished">ប្រាក់ដែលបានបង់</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation type="unfinished">គ្រោះថ្នាក់</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">អ្នកទទួល</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation type="unfinished">អ្វីដែលអាចចែករំលែក</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">អង្គការ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">ខែ</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished">ត្រីមាស</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">ឆ្នាំ</translation>
    </message>
    <message>
        <source>What a donor asks every quarter: who was helped, with what, and what came of it.</source>
        <translation type="unfinished">អ្វីដែលម្ចាស់ជំនួយសួររៀងរាល់ត្រីមាស៖ បានជួយអ្នកណា ជួយអ្វី និងបានលទ្ធផលអ្វី។</translation>
    </message>
    <message>
        <source>For a national referral mechanism: how people were noticed, what was decided, who referred whom.</source>
        <translation type="unfinished">សម្រាប់យន្តការបញ្ជូនបន្តថ្នាក់ជាតិ៖ មនុស្សត្រូវបានកត់សម្គាល់ដោយរបៀបណា បានសម្រេចអ្វី អ្នកណាបញ្ជូនអ្នកណា។</translation>
    </message>
    <message>
        <source>Counts as funders in the United States ask for them: clients, services, exploitation, citizenship.</source>
        <translation type="unfinished">ចំនួនតាមដែលម្ចាស់ជំនួយនៅសហរដ្ឋអាមេរិកសួរ៖ អ្នកទទួលជំនួយ សេវា ការកេងប្រវ័ញ្ច សញ្ជាតិ។</translation>
    </message>
    <message>
        <source>For the house itself, every month: nights, beds, help given, incidents, and how complete answers are.</source>
        <translation type="unfinished">សម្រាប់ទីជម្រកផ្ទាល់ រៀងរាល់ខែ៖ ចំនួនយប់ គ្រែ ជំនួយដែលបានផ្ដល់ ឧប្បត្តិហេតុ និងចម្លើយពេញលេញប៉ុនណា។</translation>
    </message>
    <message>
        <source>Donor overview of a quarter</source>
        <translation type="unfinished">ទិដ្ឋភាពទូទៅប្រចាំត្រីមាសសម្រាប់ម្ចាស់ជំនួយ</translation>
    </message>
    <message>
        <source>National referral mechanism</source>
        <translation type="unfinished">យន្តការបញ្ជូនបន្តថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>Case counts for a United States grant</source>
        <translation type="unfinished">ចំនួនករណីសម្រាប់ជំនួយឥតសំណងពីសហរដ្ឋអាមេរិក</translation>
    </message>
    <message>
        <source>Our house, month by month</source>
        <translation type="unfinished">ទីជម្រករបស់យើង តាមខែ</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished">ស្ដារពីច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>The restored vault is a new device: afterwards, exchange cards with your partners again.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពដែលស្ដារជាឧបករណ៍ថ្មី៖ ក្រោយមក សូមប្ដូរកាតជាមួយដៃគូម្ដងទៀត។</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">ស្ដារ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose the backup file…</source>
        <translation type="unfinished">ជ្រើសឯកសារបម្រុង (&amp;C)…</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation type="unfinished">មិនទាន់ជ្រើសឯកសារទេ។</translation>
    </message>
    <message>
        <source>Restore it somewhere else…</source>
        <translation type="unfinished">ស្ដារវានៅកន្លែងផ្សេង…</translation>
    </message>
    <message>
        <source>Name of a worker in the backup</source>
        <translation type="unfinished">ឈ្មោះបុគ្គលិកម្នាក់ក្នុងច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់នៅពេលធ្វើច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>The vault will be kept in {0}</source>
        <translation type="unfinished">ទូសុវត្ថិភាពនឹងរក្សាទុកក្នុង {0}</translation>
    </message>
    <message>
        <source>The backup file</source>
        <translation type="unfinished">ឯកសារបម្រុង</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation type="unfinished">ថតសម្រាប់ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation type="unfinished">កំពុងបើកច្បាប់បម្រុង</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Worker</source>
        <translation type="unfinished">បុគ្គលិក</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">អ្នកគ្រប់គ្រង</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Bed {bed}</source>
        <translation type="unfinished">គ្រែ {bed}</translation>
    </message>
    <message>
        <source>No bed written</source>
        <translation type="unfinished">មិនបានកត់គ្រែ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">ទំនេរ</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>&amp;Save room</source>
        <translation type="unfinished">រក្សាទុកបន្ទប់ (&amp;S)</translation>
    </message>
    <message>
        <source>No longer &amp;used</source>
        <translation type="unfinished">លែងប្រើ (&amp;U)</translation>
    </message>
    <message>
        <source>A room</source>
        <translation type="unfinished">បន្ទប់មួយ</translation>
    </message>
    <message>
        <source>Rooms and beds are known in this vault only. They never travel in a bundle.</source>
        <translation type="unfinished">បន្ទប់ និងគ្រែស្គាល់តែក្នុងទូសុវត្ថិភាពនេះ។ វាមិនដែលផ្ញើក្នុងកញ្ចប់ទេ។</translation>
    </message>
    <message>
        <source>&amp;Name of the room</source>
        <translation type="unfinished">ឈ្មោះបន្ទប់ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Beds</source>
        <translation type="unfinished">គ្រែ (&amp;B)</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between: 1, 2, 3</source>
        <translation type="unfinished">ឈ្មោះ ឬលេខ ដោយដាក់ក្បៀសរវាងគ្នា៖ 1, 2, 3</translation>
    </message>
    <message>
        <source>&amp;Floor or part of the house</source>
        <translation type="unfinished">ជាន់ ឬផ្នែកនៃទីជម្រក (&amp;F)</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished">សម្រាប់អ្នកណា (&amp;W)</translation>
    </message>
    <message>
        <source>For example: mothers with children</source>
        <translation type="unfinished">ឧទាហរណ៍៖ ម្ដាយដែលមានកូន</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished">កំណត់ចំណាំ (&amp;O)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Done: {task}</source>
        <translation type="unfinished">រួច៖ {task}</translation>
    </message>
    <message>
        <source>What an organisation says of itself</source>
        <translation type="unfinished">អ្វីដែលអង្គការមួយប្រាប់អំពីខ្លួន</translation>
    </message>
    <message>
        <source>A form of this house</source>
        <translation type="unfinished">ទម្រង់របស់ទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation type="unfinished">បានរក្សាទុក {when}</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation type="unfinished">ដល់កំណត់ធ្វើតាំងពី {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bed(s) free</source>
        <translation type="unfinished">
            <numerusform>គ្រែទំនេរ %Ln</numerusform>
            <numerusform>គ្រែទំនេរ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{free} of {all}</source>
        <translation type="unfinished">{free} ក្នុង {all}</translation>
    </message>
    <message>
        <source>No rooms are written down yet</source>
        <translation type="unfinished">មិនទាន់កត់បន្ទប់ណាទេ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) sleep here tonight</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់គេងនៅទីនេះយប់នេះ</numerusform>
            <numerusform>%Ln នាក់គេងនៅទីនេះយប់នេះ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a bed of their own</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់គ្មានគ្រែផ្ទាល់ខ្លួន</numerusform>
            <numerusform>%Ln នាក់គ្មានគ្រែផ្ទាល់ខ្លួន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will leave in the morning</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់នឹងចាកចេញនៅពេលព្រឹក</numerusform>
            <numerusform>%Ln នាក់នឹងចាកចេញនៅពេលព្រឹក</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) wait for your yes</source>
        <translation type="unfinished">
            <numerusform>ការលុប %Ln រង់ចាំការយល់ព្រមរបស់អ្នក</numerusform>
            <numerusform>ការលុប %Ln រង់ចាំការយល់ព្រមរបស់អ្នក</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in dispute</source>
        <translation type="unfinished">
            <numerusform>ចម្លើយខ្វែងគ្នា %Ln</numerusform>
            <numerusform>ចម្លើយខ្វែងគ្នា %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) set aside at import</source>
        <translation type="unfinished">
            <numerusform>%Ln បន្ទាត់ទុកដោយឡែកពេលនាំចូល</numerusform>
            <numerusform>%Ln បន្ទាត់ទុកដោយឡែកពេលនាំចូល</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be one person</source>
        <translation type="unfinished">
            <numerusform>%Ln គូដែលអាចជាមនុស្សតែម្នាក់</numerusform>
            <numerusform>%Ln គូដែលអាចជាមនុស្សតែម្នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Every bundle was answered with a receipt.</source>
        <translation type="unfinished">កញ្ចប់ទាំងអស់បានទទួលបង្កាន់ដៃឆ្លើយតប។</translation>
    </message>
    <message>
        <source>No partner to exchange with yet.</source>
        <translation type="unfinished">មិនទាន់មានដៃគូសម្រាប់ប្ដូរទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) never finished writing</source>
        <translation type="unfinished">
            <numerusform>កញ្ចប់ %Ln មិនដែលសរសេរចប់</numerusform>
            <numerusform>កញ្ចប់ %Ln មិនដែលសរសេរចប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) without a receipt</source>
        <translation type="unfinished">
            <numerusform>កញ្ចប់ %Ln គ្មានបង្កាន់ដៃ</numerusform>
            <numerusform>កញ្ចប់ %Ln គ្មានបង្កាន់ដៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundles}, since {day}</source>
        <translation type="unfinished">{bundles} តាំងពី {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with something new since the last bundle</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់មានអ្វីថ្មីតាំងពីកញ្ចប់ចុងក្រោយ</numerusform>
            <numerusform>%Ln នាក់មានអ្វីថ្មីតាំងពីកញ្ចប់ចុងក្រោយ</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation type="unfinished">មិនទាន់បានធ្វើច្បាប់បម្រុងទេ។</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">ច្បាប់បម្រុងចុងក្រោយ៖ {when}</translation>
    </message>
    <message>
        <source>Please ask an administrator to make one.</source>
        <translation type="unfinished">សូមសុំអ្នកគ្រប់គ្រងធ្វើមួយ។</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished">ធ្វើឥឡូវ</translation>
    </message>
    <message>
        <source>Nobody with an open case is assessed at high risk now.</source>
        <translation type="unfinished">ឥឡូវគ្មានអ្នកណាដែលមានករណីបើក ត្រូវបានវាយតម្លៃថាមានហានិភ័យខ្ពស់ទេ។</translation>
    </message>
    <message>
        <source>{some} of {all} people at high risk have a safety plan.</source>
        <translation type="unfinished">{some} ក្នុង {all} នាក់ដែលមានហានិភ័យខ្ពស់ មានផែនការសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Counted: people with an open case whose newest risk assessment says high.</source>
        <translation type="unfinished">បានរាប់៖ មនុស្សដែលមានករណីបើក ហើយការវាយតម្លៃហានិភ័យថ្មីបំផុតថាខ្ពស់។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason why there is none</source>
        <translation type="unfinished">
            <numerusform>%Ln នាក់មានមូលហេតុដែលគ្មានផែនការ</numerusform>
            <numerusform>%Ln នាក់មានមូលហេតុដែលគ្មានផែនការ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingPanel</name>
    <message>
        <source>Backup and recovery</source>
        <translation type="unfinished">ច្បាប់បម្រុង និងការសង្គ្រោះ</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished">ធ្វើច្បាប់បម្រុងឥឡូវ (&amp;B)…</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery sheet…</source>
        <translation type="unfinished">ធ្វើសន្លឹកសង្គ្រោះថ្មី (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Put the key file right</source>
        <translation type="unfinished">កែឯកសារសោឱ្យត្រឹមត្រូវ (&amp;P)</translation>
    </message>
    <message>
        <source>The whole vault and its keys in one sealed file, read back and proved before it counts. Keep it on a drive that lies somewhere else. It is opened with the passphrases of today.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពទាំងមូល និងសោរបស់វាក្នុងឯកសារបិទត្រាមួយ អានវិញ និងបញ្ជាក់មុនពេលរាប់ជាត្រឹមត្រូវ។ សូមទុកវាលើដ្រាយដែលនៅកន្លែងផ្សេង។ វាបើកដោយឃ្លាសម្ងាត់នៃថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>If the sheet was lost or seen by someone, make a new one: the old code then opens nothing.</source>
        <translation type="unfinished">បើសន្លឹកបាត់ ឬមានគេឃើញ សូមធ្វើថ្មី៖ លេខកូដចាស់លែងបើកអ្វីបាន។</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">សន្លឹកសង្គ្រោះ</translation>
    </message>
    <message>
        <source>The key file beside the vault is not the one the vault remembers. Its own copy can be put back.</source>
        <translation type="unfinished">ឯកសារសោនៅជាមួយទូសុវត្ថិភាព មិនមែនជាឯកសារដែលទូចាំទេ។ អាចដាក់ច្បាប់ចម្លងរបស់វាផ្ទាល់មកវិញ។</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished">ឯកសារសោ</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished">ដាក់ច្បាប់បម្រុងនៅទីណា</translation>
    </message>
    <message>
        <source>On the same disk as the vault?</source>
        <translation type="unfinished">លើថាសតែមួយជាមួយទូសុវត្ថិភាព?</translation>
    </message>
    <message>
        <source>If this computer is lost or its disk fails, a backup on it is lost too.</source>
        <translation type="unfinished">បើកុំព្យូទ័រនេះបាត់ ឬថាសខូច ច្បាប់បម្រុងលើវាក៏បាត់ដែរ។</translation>
    </message>
    <message>
        <source>Put it here all the same</source>
        <translation type="unfinished">ដាក់នៅទីនេះដដែល</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished">កំពុងចម្លង</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and read back: {0} ({1}, %n person(s)).</source>
        <translation type="unfinished">
            <numerusform>បានបម្រុងទុក និងអានវិញ៖ {0} ({1}, %n នាក់)។</numerusform>
            <numerusform>បានបម្រុងទុក និងអានវិញ៖ {0} ({1}, %n នាក់)។</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">ធ្វើសន្លឹកសង្គ្រោះថ្មី?</translation>
    </message>
    <message>
        <source>The code on the sheet you have now will open nothing any more. Have paper and a pen ready.</source>
        <translation type="unfinished">លេខកូដលើសន្លឹកដែលអ្នកមានឥឡូវនឹងលែងបើកអ្វីបាន។ សូមត្រៀមក្រដាស និងប៊ិច។</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished">ធ្វើថ្មី</translation>
    </message>
    <message>
        <source>The key file is right again.</source>
        <translation type="unfinished">ឯកសារសោត្រឹមត្រូវវិញហើយ។</translation>
    </message>
</context>
<context>
    <name>SafetyBox</name>
    <message>
        <source>Hide small numbers</source>
        <translation type="unfinished">លាក់លេខតូច</translation>
    </message>
    <message>
        <source>Round every number</source>
        <translation type="unfinished">បង្គត់គ្រប់លេខ</translation>
    </message>
    <message>
        <source>Numbers under it are small. 11 is usual outside the organisation; never under 3.</source>
        <translation type="unfinished">លេខដែលតិចជាងនេះជាលេខតូច។ 11 ជាធម្មតាសម្រាប់ក្រៅអង្គការ មិនដែលតិចជាង 3 ទេ។</translation>
    </message>
    <message>
        <source>Every number is told as a range of so many, such as 0 to 14. It is wider than the limit.</source>
        <translation type="unfinished">លេខនីមួយៗប្រាប់ជាចន្លោះដែលមានទំហំនេះ ដូចជា 0 ដល់ 14។ ចន្លោះត្រូវធំជាងកម្រិត។</translation>
    </message>
    <message>
        <source>&amp;Width of the ranges</source>
        <translation type="unfinished">ទំហំចន្លោះ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Limit for small numbers</source>
        <translation type="unfinished">កម្រិតសម្រាប់លេខតូច (&amp;L)</translation>
    </message>
    <message>
        <source>Hidden numbers leave the others exact. Ranges hide less, and no share is said of them.</source>
        <translation type="unfinished">ការលាក់លេខ ទុកលេខផ្សេងទៀតឱ្យនៅពិតប្រាកដ។ ចន្លោះលាក់តិចជាង តែមិនប្រាប់ចំណែករបស់វាទេ។</translation>
    </message>
    <message>
        <source>&amp;How small numbers are kept safe</source>
        <translation type="unfinished">របៀបការពារលេខតូច (&amp;H)</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>S&amp;aved searches</source>
        <translation type="unfinished">ការស្វែងរកដែលបានរក្សា (&amp;A)</translation>
    </message>
    <message>
        <source>Keep this search …</source>
        <translation type="unfinished">រក្សាការស្វែងរកនេះ …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">ដកចេញ</translation>
    </message>
    <message>
        <source>{0} (shared by {1})</source>
        <translation type="unfinished">{0} (ចែករំលែកដោយ {1})</translation>
    </message>
    <message>
        <source>{0} (shared)</source>
        <translation type="unfinished">{0} (បានចែករំលែក)</translation>
    </message>
    <message>
        <source>Only the search goes. No case is touched.</source>
        <translation type="unfinished">បាត់តែការស្វែងរក។ គ្មានករណីណាត្រូវបានប៉ះពាល់ទេ។</translation>
    </message>
    <message>
        <source>Remove this search?</source>
        <translation type="unfinished">ដកការស្វែងរកនេះចេញ?</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>A supervisor saves figures as a file</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យរក្សាទុកតួលេខជាឯកសារ</translation>
    </message>
    <message>
        <source>Small numbers are not hidden in it, and may point at a person. You may look, copy and print.</source>
        <translation type="unfinished">ចំនួនតូចៗមិនត្រូវលាក់ក្នុងនេះទេ ហើយអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។ អ្នកអាចមើល ចម្លង និងបោះពុម្ព។</translation>
    </message>
    <message>
        <source>Save a file that anybody can read?</source>
        <translation type="unfinished">រក្សាទុកឯកសារដែលអ្នកណាក៏អាចអានបាន?</translation>
    </message>
    <message>
        <source>It is not encrypted, and small numbers in it are not hidden: they may point at a person. Every table in it says so, and has its caveats. Why it is saved goes into the access log.</source>
        <translation type="unfinished">វាមិនបានអ៊ិនគ្រីបទេ ហើយចំនួនតូចៗក្នុងនេះមិនត្រូវលាក់ទេ៖ វាអាចធ្វើឱ្យគេស្គាល់មនុស្សម្នាក់។ តារាងនីមួយៗក្នុងនេះប្រាប់ដូច្នេះ ហើយមានចំណុចត្រូវប្រយ័ត្ន។ មូលហេតុដែលរក្សាទុកត្រូវចូលក្នុងកំណត់ហេតុចូលប្រើ។</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished">ជ្រើសកន្លែង</translation>
    </message>
    <message>
        <source>Where to save the table? Its ending says how: .xlsx, .csv or .json</source>
        <translation type="unfinished">រក្សាទុកតារាងនៅកន្លែងណា? កន្ទុយឈ្មោះប្រាប់ពីប្រភេទ៖ .xlsx, .csv ឬ .json</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">បានរក្សាទុក។</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished">{0} វិនាទី</translation>
    </message>
</context>
<context>
    <name>SealingPanel</name>
    <message>
        <source>Sealed for the &amp;partner</source>
        <translation type="unfinished">បិទត្រាសម្រាប់ដៃគូ (&amp;P)</translation>
    </message>
    <message>
        <source>Sealed for &amp;this desk</source>
        <translation type="unfinished">បិទត្រាសម្រាប់តុនេះ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not sealed</source>
        <translation type="unfinished">មិនបិទត្រា (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Why must it not be sealed?</source>
        <translation type="unfinished">ហេតុអ្វីមិនត្រូវបិទត្រាវា (&amp;W)?</translation>
    </message>
    <message>
        <source>One sentence, without anybody’s name. It stands in the file and in the access log.</source>
        <translation type="unfinished">មួយប្រយោគ ដោយគ្មានឈ្មោះនរណាម្នាក់។ វានៅក្នុងឯកសារ និងក្នុងកំណត់ហេតុចូលប្រើ។</translation>
    </message>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">ដ្រាយ USB (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation type="unfinished">ប្រគល់ចេញ (&amp;H)</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation type="unfinished">របៀបដែលវាចេញទៅ</translation>
    </message>
    <message>
        <source>&amp;Language of the pages that explain the file</source>
        <translation type="unfinished">ភាសានៃទំព័រដែលពន្យល់ឯកសារ (&amp;L)</translation>
    </message>
    <message>
        <source>The codes in the data are the same in every language.</source>
        <translation type="unfinished">កូដក្នុងទិន្នន័យដូចគ្នាក្នុងគ្រប់ភាសា។</translation>
    </message>
    <message>
        <source>Only the partner’s desk can open it, under Hand out data. Nobody else can: not you, and not whoever finds it.</source>
        <translation type="unfinished">មានតែតុរបស់ដៃគូអាចបើកវាបាន ក្រោម «ប្រគល់ទិន្នន័យចេញ»។ គ្មានអ្នកផ្សេងអាចបើកបានទេ៖ មិនមែនអ្នក ហើយក៏មិនមែនអ្នកដែលរកឃើញវា។</translation>
    </message>
    <message>
        <source>Only this desk can open it again. Nobody else can, and nobody can help if this desk is lost.</source>
        <translation type="unfinished">មានតែតុនេះអាចបើកវាវិញបាន។ គ្មានអ្នកផ្សេងអាចបើកបានទេ ហើយបើបាត់តុនេះ គ្មាននរណាអាចជួយបានទេ។</translation>
    </message>
    <message>
        <source>Everybody who finds this file can read it.</source>
        <translation type="unfinished">អ្នកណារកឃើញឯកសារនេះ ក៏អាចអានវាបាន។</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;G)</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation type="unfinished">នៅតែរក្សាទុក (&amp;A)</translation>
    </message>
    <message>
        <source>Not saved yet. Please look again:</source>
        <translation type="unfinished">មិនទាន់រក្សាទុកទេ។ សូមមើលម្ដងទៀត៖</translation>
    </message>
    <message numerus="yes">
        <source>%n more, marked beside the question(s).</source>
        <translation type="unfinished">
            <numerusform>នៅមាន %n ទៀត ដែលមានសញ្ញានៅជាប់សំណួរ។</numerusform>
            <numerusform>នៅមាន %n ទៀត ដែលមានសញ្ញានៅជាប់សំណួរ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished">ផ្នែក</translation>
    </message>
</context>
<context>
    <name>SeveralOfMany</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">បន្ថែម…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">ជ្រើស…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished">ដក {0} ចេញ</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share and receive</source>
        <translation type="unfinished">ចែករំលែក និងទទួល</translation>
    </message>
    <message>
        <source>Records travel as one sealed file on a USB stick. A lost stick tells nobody anything.</source>
        <translation type="unfinished">កំណត់ត្រាត្រូវផ្ញើជាឯកសារបិទត្រាមួយលើ USB។ USB ដែលបាត់មិនប្រាប់អ្វីដល់អ្នកណាទេ។</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation type="unfinished">សម្រេច (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation type="unfinished">មើល (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation type="unfinished">ពិនិត្យ (&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) from partners wait for your yes.</source>
        <translation type="unfinished">
            <numerusform>ការលុប %Ln ពីដៃគូ រង់ចាំការយល់ព្រមរបស់អ្នក។</numerusform>
            <numerusform>ការលុប %Ln ពីដៃគូ រង់ចាំការយល់ព្រមរបស់អ្នក។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in dispute wait for a decision.</source>
        <translation type="unfinished">
            <numerusform>ចម្លើយខ្វែងគ្នា %Ln រង់ចាំការសម្រេច។</numerusform>
            <numerusform>ចម្លើយខ្វែងគ្នា %Ln រង់ចាំការសម្រេច។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were set aside at import.</source>
        <translation type="unfinished">
            <numerusform>%Ln បន្ទាត់ត្រូវបានទុកដោយឡែកពេលនាំចូល។</numerusform>
            <numerusform>%Ln បន្ទាត់ត្រូវបានទុកដោយឡែកពេលនាំចូល។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>What may be shared</source>
        <translation type="unfinished">អ្វីដែលអាចចែករំលែក</translation>
    </message>
    <message>
        <source>Each line is a permission of its own. What was not asked is not shared. Permissions for a clinic, the police or the family are added later, on the page of the case.</source>
        <translation type="unfinished">ជួរនីមួយៗជាការអនុញ្ញាតដាច់ដោយឡែក។ អ្វីដែលមិនបានសួរមិនត្រូវចែករំលែកទេ។ ការអនុញ្ញាតសម្រាប់គ្លីនិក នគរបាល ឬគ្រួសារ បន្ថែមពេលក្រោយលើទំព័រករណី។</translation>
    </message>
    <message>
        <source>May the coordinating organisation see the record?</source>
        <translation type="unfinished">តើអង្គការសម្របសម្រួលអាចមើលកំណត់ត្រាបានទេ?</translation>
    </message>
    <message>
        <source>May coded answers be counted in figures without names?</source>
        <translation type="unfinished">តើអាចរាប់ចម្លើយជាកូដក្នុងតួលេខគ្មានឈ្មោះបានទេ?</translation>
    </message>
    <message>
        <source>Which organisation is that?</source>
        <translation type="unfinished">តើអង្គការណា?</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Only for figures</source>
        <translation type="unfinished">តែសម្រាប់តួលេខ</translation>
    </message>
    <message>
        <source>Only what is counted leaves the house.</source>
        <translation type="unfinished">មានតែអ្វីដែលរាប់ចេញពីទីនេះ។</translation>
    </message>
    <message>
        <source>With a code only</source>
        <translation type="unfinished">តែជាមួយលេខកូដ</translation>
    </message>
    <message>
        <source>The record without name, birth date or contacts.</source>
        <translation type="unfinished">កំណត់ត្រាគ្មានឈ្មោះ ថ្ងៃកំណើត ឬទំនាក់ទំនង។</translation>
    </message>
    <message>
        <source>With name and contacts</source>
        <translation type="unfinished">ជាមួយឈ្មោះ និងទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>The whole record, the name included.</source>
        <translation type="unfinished">កំណត់ត្រាទាំងមូល រួមទាំងឈ្មោះ។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Show the &amp;code again</source>
        <translation type="unfinished">បង្ហាញលេខកូដម្ដងទៀត (&amp;C)</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation type="unfinished">ខ្ញុំមានវាលើក្រដាសហើយ (&amp;P)</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">សន្លឹកសង្គ្រោះ</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>This form was saved or discarded before.</source>
        <translation type="unfinished">ទម្រង់នេះបានរក្សាទុក ឬបោះបង់ពីមុនហើយ។</translation>
    </message>
    <message>
        <source>Correction, on version {0}</source>
        <translation type="unfinished">ការកែ លើកំណែ {0}</translation>
    </message>
    <message>
        <source>Own questionnaire, version {0}</source>
        <translation type="unfinished">កម្រងសំណួរផ្ទាល់ខ្លួន កំណែ {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">កំពុងរក្សាទុក…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished">មិនទាន់មានអ្វីផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Say why it is changed.</source>
        <translation type="unfinished">សូមប្រាប់ហេតុអ្វីកែវា។</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">បានរក្សាទុក</translation>
    </message>
    <message>
        <source>Some answers contradict each other. They are marked below.</source>
        <translation type="unfinished">ចម្លើយខ្លះផ្ទុយគ្នា។ មានសញ្ញាខាងក្រោម។</translation>
    </message>
    <message>
        <source>Kept for later. It is offered until it is saved or discarded.</source>
        <translation type="unfinished">រក្សាទុកសម្រាប់ពេលក្រោយ។ វានឹងបង្ហាញរហូតដល់រក្សាទុក ឬបោះបង់។</translation>
    </message>
    <message>
        <source>What was typed in it is removed for good. What was already saved is not touched.</source>
        <translation type="unfinished">អ្វីដែលបានវាយក្នុងនោះត្រូវដកចេញជាស្ថាពរ។ អ្វីដែលបានរក្សាទុកហើយមិនត្រូវបានប៉ះពាល់ទេ។</translation>
    </message>
    <message>
        <source>Discard this form?</source>
        <translation type="unfinished">បោះបង់ទម្រង់នេះ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">បោះបង់</translation>
    </message>
    <message>
        <source>It stands in the history beside the old value.</source>
        <translation type="unfinished">វានៅក្នុងប្រវត្តិជាប់នឹងតម្លៃចាស់។</translation>
    </message>
    <message>
        <source>&amp;Why is it changed?</source>
        <translation type="unfinished">ហេតុអ្វីកែវា (&amp;W)?</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">សន្លឹកសង្គ្រោះ</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation type="unfinished">ខ្ញុំមានវាលើក្រដាសហើយ (&amp;P)</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Own questionnaires</source>
        <translation type="unfinished">កម្រងសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Questionnaires of your organisation for this case.</source>
        <translation type="unfinished">កម្រងសំណួររបស់អង្គការអ្នក សម្រាប់ករណីនេះ។</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">ត្រឡប់ទៅករណី</translation>
    </message>
    <message>
        <source>No questionnaire was imported yet. A supervisor does that under Preferences.</source>
        <translation type="unfinished">មិនទាន់មានកម្រងសំណួរណាត្រូវបាននាំចូលទេ។ អ្នកត្រួតពិនិត្យធ្វើវាក្នុង «ការកំណត់»។</translation>
    </message>
    <message>
        <source>Fill a questionnaire</source>
        <translation type="unfinished">បំពេញកម្រងសំណួរ</translation>
    </message>
    <message>
        <source>None was filled for this case yet.</source>
        <translation type="unfinished">មិនទាន់មានកម្រងសំណួរណាត្រូវបានបំពេញសម្រាប់ករណីនេះទេ។</translation>
    </message>
    <message>
        <source>Filled questionnaires</source>
        <translation type="unfinished">កម្រងសំណួរដែលបានបំពេញ</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">កម្រងសំណួរ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">អាន</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation type="unfinished">អាន៖ {0}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">កែ</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation type="unfinished">កែ៖ {0}</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation type="unfinished">តម្លៃខុសគ្នា</translation>
    </message>
    <message>
        <source>Answers to questions that are not known here</source>
        <translation type="unfinished">ចម្លើយចំពោះសំណួរដែលមិនស្គាល់នៅទីនេះ</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished">មិនចែករំលែក</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">ទទេ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished">ទទួលចូលថ្មី</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">ទីជម្រក</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">តួលេខ</translation>
    </message>
    <message>
        <source>Share and receive</source>
        <translation type="unfinished">ចែករំលែក និងទទួល</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">ដៃគូ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">តុ</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation type="unfinished">តើជាមនុស្សតែម្នាក់ទេ?</translation>
    </message>
    <message>
        <source>Hand out data</source>
        <translation type="unfinished">ប្រគល់ទិន្នន័យចេញ</translation>
    </message>
    <message>
        <source>Figures for others</source>
        <translation type="unfinished">តួលេខសម្រាប់អ្នកដទៃ</translation>
    </message>
</context>
<context>
    <name>ShellBanners</name>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">បន្តវា</translation>
    </message>
    <message>
        <source>A half-typed form is waiting: {0}, saved {1}.</source>
        <translation type="unfinished">ទម្រង់វាយមិនទាន់ចប់កំពុងរង់ចាំ៖ {0} រក្សាទុក {1}។</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation type="unfinished">
            <numerusform>មាន %n ទៀត។</numerusform>
            <numerusform>មាន %n ទៀត។</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration vault: made-up or published figures only. Never record a living person here; it cannot exchange anything with a real vault.</source>
        <translation type="unfinished">ទូសាកល្បង៖ តែតួលេខប្រឌិត ឬដែលបានផ្សាយ។ កុំកត់ត្រាមនុស្សរស់នៅទីនេះឡើយ វាមិនអាចប្ដូរអ្វីជាមួយទូពិតបានទេ។</translation>
    </message>
</context>
<context>
    <name>ShownPanel</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished">ត្រឡប់ទៅបញ្ជី (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What changed since</source>
        <translation type="unfinished">អ្វីដែលបានប្តូរតាំងពីពេលនោះ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print or PDF…</source>
        <translation type="unfinished">បោះពុម្ព ឬ PDF (&amp;P)…</translation>
    </message>
    <message>
        <source>SHA-256 of the release</source>
        <translation type="unfinished">SHA-256 នៃការចេញផ្សាយ</translation>
    </message>
    <message>
        <source>Figure of the release</source>
        <translation type="unfinished">តួលេខនៃការចេញផ្សាយ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">អ្វីដែលបានប្តូរ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">លេខ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished">ពេលនោះ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Frozen on {day} by {who}. Data as of {as_of}.</source>
        <translation type="unfinished">បានបង្កកនៅ {day} ដោយ {who}។ ទិន្នន័យគិតត្រឹម {as_of}។</translation>
    </message>
    <message>
        <source>Frozen on {day}. Data as of {as_of}.</source>
        <translation type="unfinished">បានបង្កកនៅ {day}។ ទិន្នន័យគិតត្រឹម {as_of}។</translation>
    </message>
    <message>
        <source>It is what was signed on the day it was frozen.</source>
        <translation type="unfinished">វាជាអ្វីដែលបានចុះហត្ថលេខានៅថ្ងៃបង្កក។</translation>
    </message>
    <message>
        <source>This is not what was signed. Do not hand it out, and do not quote it.</source>
        <translation type="unfinished">នេះមិនមែនជាអ្វីដែលបានចុះហត្ថលេខាទេ។ កុំប្រគល់វាឱ្យគេ ហើយកុំដកស្រង់វា។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are as they were.</source>
        <translation type="unfinished">
            <numerusform>លេខ %Ln នៅដដែល។</numerusform>
            <numerusform>លេខ %Ln នៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed. {same}</source>
        <translation type="unfinished">គ្មានអ្វីប្តូរទេ។ {same}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are different today.</source>
        <translation type="unfinished">
            <numerusform>លេខ %Ln ខុសពីមុននៅថ្ងៃនេះ។</numerusform>
            <numerusform>លេខ %Ln ខុសពីមុននៅថ្ងៃនេះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The release stays as it is. Today’s numbers are for inside: small ones are not hidden here.</source>
        <translation type="unfinished">ការចេញផ្សាយនៅដដែល។ លេខថ្ងៃនេះសម្រាប់ខាងក្នុង៖ លេខតូចមិនត្រូវលាក់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>What this figure says, and what it does not</source>
        <translation type="unfinished">អ្វីដែលតួលេខនេះប្រាប់ និងអ្វីដែលវាមិនប្រាប់</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished">អ្វីដែលវាផ្អែកលើ</translation>
    </message>
</context>
<context>
    <name>SmallChart</name>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}៖ {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}. {1}</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Play</source>
        <translation type="unfinished">ចាក់</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation type="unfinished">10 វិនាទីថយក្រោយ</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished">10 វិនាទីទៅមុខ</translation>
    </message>
    <message>
        <source>Where the recording is</source>
        <translation type="unfinished">ទីតាំងក្នុងការថតសំឡេង</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">ផ្អាក</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} នៃ {1}</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word is underlined here.</source>
        <translation type="unfinished">គ្មានពាក្យណាត្រូវបានគូសបន្ទាត់ពីក្រោមនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished">គ្មានពាក្យណែនាំ</translation>
    </message>
    <message>
        <source>Add to our words</source>
        <translation type="unfinished">បន្ថែមទៅពាក្យរបស់យើង</translation>
    </message>
    <message>
        <source>Not known: {0}</source>
        <translation type="unfinished">មិនស្គាល់៖ {0}</translation>
    </message>
</context>
<context>
    <name>SpellingPanel</name>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">អក្ខរាវិរុទ្ធ</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation type="unfinished">តាមភាសារបស់បង្អួច</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">មិនពិនិត្យ</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation type="unfinished">ដកចេញ (&amp;T)</translation>
    </message>
    <message>
        <source>F7 goes to the next underlined word. The Menu key or the right mouse button says what may be meant.</source>
        <translation type="unfinished">F7 ទៅពាក្យបន្ទាប់ដែលមានគូសបន្ទាត់ពីក្រោម។ គ្រាប់ចុច Menu ឬប៊ូតុងកណ្ដុរខាងស្ដាំ ប្រាប់ពាក្យដែលអាចចង់សរសេរ។</translation>
    </message>
    <message>
        <source>Everybody at this vault sees them. They stay in it and are never sent. Take away what should not be remembered.</source>
        <translation type="unfinished">គ្រប់គ្នាដែលប្រើទូសុវត្ថិភាពនេះឃើញពាក្យទាំងនេះ។ ពាក្យទាំងនេះនៅក្នុងទូ ហើយមិនត្រូវផ្ញើចេញឡើយ។ សូមដកចេញនូវអ្វីដែលមិនគួរចាំ។</translation>
    </message>
    <message>
        <source>Check the words of</source>
        <translation type="unfinished">ពិនិត្យពាក្យជាភាសា</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation type="unfinished">មិនទាន់មានពាក្យទេ។</translation>
    </message>
    <message>
        <source>Our own &amp;words</source>
        <translation type="unfinished">ពាក្យផ្ទាល់របស់យើង (&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is underlined.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវបានគូសបន្ទាត់ពីក្រោមទេ។</translation>
    </message>
    <message>
        <source>There is no list of words for this language yet, so nothing is underlined.</source>
        <translation type="unfinished">មិនទាន់មានបញ្ជីពាក្យសម្រាប់ភាសានេះទេ ដូច្នេះគ្មានអ្វីត្រូវបានគូសបន្ទាត់ពីក្រោមទេ។</translation>
    </message>
    <message>
        <source>This computer cannot read the list of words, so nothing is underlined.</source>
        <translation type="unfinished">កុំព្យូទ័រនេះមិនអាចអានបញ្ជីពាក្យបានទេ ដូច្នេះគ្មានអ្វីត្រូវបានគូសបន្ទាត់ពីក្រោមទេ។</translation>
    </message>
    <message>
        <source>In long texts a wave stands under words that the list does not know. Words of other scripts, and names of people, places and organisations in this vault, are left alone. Nothing is looked up anywhere else.</source>
        <translation type="unfinished">ក្នុងអត្ថបទវែង មានបន្ទាត់រលកនៅក្រោមពាក្យដែលបញ្ជីមិនស្គាល់។ ពាក្យជាអក្សរផ្សេង និងឈ្មោះមនុស្ស ទីកន្លែង និងអង្គការក្នុងទូសុវត្ថិភាពនេះ មិនត្រូវពិនិត្យទេ។ គ្មានអ្វីត្រូវបានស្វែងរកនៅកន្លែងផ្សេងទេ។</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>becomes “other”</source>
        <translation type="unfinished">ក្លាយជា “ផ្សេងទៀត”</translation>
    </message>
    <message>
        <source>has no code in the standard</source>
        <translation type="unfinished">គ្មានកូដក្នុងស្តង់ដារ</translation>
    </message>
    <message>
        <source>has no column in this template</source>
        <translation type="unfinished">គ្មានជួរឈរក្នុងគំរូនេះ</translation>
    </message>
    <message>
        <source>is put together with other answers</source>
        <translation type="unfinished">ត្រូវបានដាក់រួមជាមួយចម្លើយផ្សេង</translation>
    </message>
    <message>
        <source>the standard means something wider</source>
        <translation type="unfinished">ស្តង់ដារមានន័យទូលាយជាង</translation>
    </message>
    <message>
        <source>several answers, only one has room</source>
        <translation type="unfinished">មានចម្លើយច្រើន តែមានកន្លែងសម្រាប់តែមួយ</translation>
    </message>
    <message>
        <source>a day or an age becomes a month, a year or a band</source>
        <translation type="unfinished">ថ្ងៃ ឬអាយុ ក្លាយជាខែ ឆ្នាំ ឬចន្លោះ</translation>
    </message>
    <message>
        <source>the day is not known or not shared</source>
        <translation type="unfinished">មិនដឹងថ្ងៃ ឬមិនចែករំលែកថ្ងៃ</translation>
    </message>
    <message>
        <source>the words behind “other” have no place</source>
        <translation type="unfinished">ពាក្យក្រោម “ផ្សេងទៀត” គ្មានកន្លែងដាក់</translation>
    </message>
    <message>
        <source>why there is no answer has no place</source>
        <translation type="unfinished">មូលហេតុដែលគ្មានចម្លើយ គ្មានកន្លែងដាក់</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation type="unfinished">មិនបានចែករំលែក</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation type="unfinished">ប្រគល់ចេញដោយ</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">ជូនចំពោះ</translation>
    </message>
    <message>
        <source>For the purpose of</source>
        <translation type="unfinished">សម្រាប់គោលបំណង</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation type="unfinished">បិទត្រាសម្រាប់</translation>
    </message>
    <message>
        <source>NOT SEALED, because</source>
        <translation type="unfinished">មិនបានបិទត្រា ព្រោះ</translation>
    </message>
    <message>
        <source>Cases opened in</source>
        <translation type="unfinished">ករណីដែលបានបើកក្នុង</translation>
    </message>
    <message>
        <source>all years</source>
        <translation type="unfinished">គ្រប់ឆ្នាំ</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">មនុស្ស</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation type="unfinished">មិនរាប់បញ្ចូល៖ {reason}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">ស្តង់ដារ</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation type="unfinished">ប្រភពរបស់វា</translation>
    </message>
    <message>
        <source>Its terms</source>
        <translation type="unfinished">លក្ខខណ្ឌប្រើប្រាស់របស់វា</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished">បង្កើតដោយប្រើ</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished">សូមចំណាំ</translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished">អ្វី</translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished">អ្វីដែលបានប្រាប់</translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished">តារាង</translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished">ជួរឈរ</translation>
    </message>
    <message>
        <source>what Havenbook asked</source>
        <translation type="unfinished">អ្វីដែល Havenbook បានសួរ</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">ចាប់ពី</translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished">បាត់</translation>
    </message>
    <message>
        <source>what was lost</source>
        <translation type="unfinished">អ្វីដែលបានបាត់</translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished">កូដ</translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished">ជួរ</translation>
    </message>
    <message>
        <source>Every row stands for a person who may be in danger. Keep this file sealed, and give it to nobody else.</source>
        <translation type="unfinished">ជួរនីមួយៗតំណាងឱ្យមនុស្សម្នាក់ដែលអាចមានគ្រោះថ្នាក់។ សូមទុកឯកសារនេះឱ្យនៅបិទត្រា ហើយកុំឱ្យវាទៅអ្នកផ្សេងឡើយ។</translation>
    </message>
    <message>
        <source>Use it only for the purpose named here, and delete it when that is done.</source>
        <translation type="unfinished">សូមប្រើវាសម្រាប់តែគោលបំណងដែលបានប្រាប់នៅទីនេះ ហើយលុបវាពេលប្រើរួច។</translation>
    </message>
    <message>
        <source>An empty cell is no answer and never a no. Nothing here was guessed.</source>
        <translation type="unfinished">ក្រឡាទទេមានន័យថាគ្មានចម្លើយ ហើយមិនដែលមានន័យថា ទេ ឡើយ។ គ្មានអ្វីនៅទីនេះត្រូវបានទាយទេ។</translation>
    </message>
    <message>
        <source>Somebody may take their agreement back: ask the sender before each new use.</source>
        <translation type="unfinished">មនុស្សម្នាក់ៗអាចដកការយល់ព្រមរបស់ខ្លួនវិញ៖ សូមសួរអ្នកផ្ញើមុនពេលប្រើថ្មីម្ដងៗ។</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Choose a table…</source>
        <translation type="unfinished">ជ្រើសតារាង (&amp;C)…</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation type="unfinished">បាននាំចូលពីមុន</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ពេលណា</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ប្រភព</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">ដោយ</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation type="unfinished">លទ្ធផលនៃជួរ</translation>
    </message>
    <message>
        <source>&amp;Rows that wait…</source>
        <translation type="unfinished">ជួរដែលរង់ចាំ (&amp;R)…</translation>
    </message>
    <message>
        <source>A register in Excel or CSV, or the HTCDS template. You see how each column would be read, try it without writing anything, and only then bring it in. Nothing is added to what the table says.</source>
        <translation type="unfinished">បញ្ជីកត់ត្រាក្នុង Excel ឬ CSV ឬគំរូ HTCDS។ អ្នកឃើញថាជួរឈរនីមួយៗនឹងត្រូវអានដូចម្ដេច សាកវាដោយមិនសរសេរអ្វី រួចទើបនាំវាចូល។ គ្មានអ្វីត្រូវបន្ថែមលើអ្វីដែលតារាងប្រាប់ទេ។</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">តារាងមួយ</translation>
    </message>
    <message>
        <source>A table whose name is gone</source>
        <translation type="unfinished">តារាងដែលលែងមានឈ្មោះ</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt *.json *.zip);;All files (*)</source>
        <translation type="unfinished">តារាង (*.xlsx *.xlsm *.csv *.tsv *.txt *.json *.zip);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished">ជ្រើសតារាង</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">បន្ទាប់ (&amp;N)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}. {1}</translation>
    </message>
    <message>
        <source>{0}, now here</source>
        <translation type="unfinished">{0} ឥឡូវនៅទីនេះ</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>{0}: begun</source>
        <translation type="unfinished">{0}៖ បានចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>{0}: not yet</source>
        <translation type="unfinished">{0}៖ មិនទាន់</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>Which parts of the work have records. Nothing here has to be done in this order.</source>
        <translation type="unfinished">ផ្នែកណានៃការងារដែលមានកំណត់ត្រា។ គ្មានអ្វីនៅទីនេះត្រូវធ្វើតាមលំដាប់នេះទេ។</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished">ទំហំទំនេរលើថាស</translation>
    </message>
    <message>
        <source>The vault takes {0}.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពប្រើ {0}។</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it: {0}.</source>
        <translation type="unfinished">
            <numerusform>ក្នុងនោះមាន %n ឯកសារ៖ {0}។</numerusform>
            <numerusform>ក្នុងនោះមាន %n ឯកសារ៖ {0}។</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault has grown large: a backup may no longer fit on a stick, and takes long. Photos, recordings and films take the most room. Speak with whoever looks after this computer about a larger drive.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពនេះធំហើយ៖ ច្បាប់បម្រុងអាចលែងដាក់ចូល USB បាន ហើយត្រូវការពេលយូរ។ រូបថត ការថតសំឡេង និងវីដេអូប្រើទំហំច្រើនជាងគេ។ សូមនិយាយជាមួយអ្នកថែទាំកុំព្យូទ័រនេះ អំពីដ្រាយធំជាង។</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished">កម្លាំង</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation type="unfinished">រឹងមាំគ្រប់គ្រាន់</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation type="unfinished">ខ្សោយពេក</translation>
    </message>
    <message>
        <source>Almost strong enough</source>
        <translation type="unfinished">ជិតគ្រប់គ្រាន់ហើយ</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>The headings that can be seen</source>
        <translation type="unfinished">ចំណងជើងដែលអាចមើលឃើញ</translation>
    </message>
    <message>
        <source>The names in the hidden line above them</source>
        <translation type="unfinished">ឈ្មោះក្នុងជួរលាក់ខាងលើចំណងជើង</translation>
    </message>
    <message>
        <source>Not known: leave decisions out</source>
        <translation type="unfinished">មិនដឹង៖ ទុកសេចក្ដីសម្រេចចោល</translation>
    </message>
    <message>
        <source>Not known: leave referrals out</source>
        <translation type="unfinished">មិនដឹង៖ ទុកការបញ្ជូនបន្តចោល</translation>
    </message>
    <message>
        <source>Which &amp;names did people type under?</source>
        <translation type="unfinished">តើគេបានវាយក្រោមឈ្មោះណា (&amp;N)?</translation>
    </message>
    <message>
        <source>By which &amp;definition was it decided who is a victim?</source>
        <translation type="unfinished">តើបានសម្រេចថាអ្នកណាជាជនរងគ្រោះ តាមនិយមន័យណា (&amp;D)?</translation>
    </message>
    <message>
        <source>Its &amp;version or article</source>
        <translation type="unfinished">កំណែ ឬមាត្រារបស់វា (&amp;V)</translation>
    </message>
    <message>
        <source>Had people &amp;agreed to being referred?</source>
        <translation type="unfinished">តើសាមីខ្លួនបានយល់ព្រមនឹងការបញ្ជូនបន្តទេ (&amp;A)?</translation>
    </message>
    <message>
        <source>This is the HTCDS 2.0 template. As it was published, its hidden names and its headings mean different things in these columns: {columns}. People usually type under the headings.</source>
        <translation type="unfinished">នេះជាគំរូ HTCDS 2.0។ តាមដែលបានផ្សាយ ឈ្មោះលាក់ និងចំណងជើងរបស់វាមានន័យខុសគ្នាក្នុងជួរឈរទាំងនេះ៖ {columns}។ ជាធម្មតា គេវាយក្រោមចំណងជើង។</translation>
    </message>
    <message numerus="yes">
        <source>{column} (in %Ln row(s))</source>
        <translation type="unfinished">
            <numerusform>{column} (ក្នុង %Ln ជួរ)</numerusform>
            <numerusform>{column} (ក្នុង %Ln ជួរ)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeInput</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">ឥឡូវ</translation>
    </message>
    <message>
        <source>{0}: now</source>
        <translation type="unfinished">{0}៖ ឥឡូវ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Given</source>
        <translation type="unfinished">បានផ្ដល់</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">បានដកវិញ</translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished">បានចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">បានចប់</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">បានយល់ព្រម</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">រួច</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">បានបញ្ជូនបន្ត</translation>
    </message>
    <message>
        <source>Answer known</source>
        <translation type="unfinished">បានដឹងចម្លើយ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">បានសុំ</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">បានស្នើប្រគល់</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">បានឆ្លើយ</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished">បានដកការបញ្ជូនវិញ</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation type="unfinished">បានចូលស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation type="unfinished">បានចេញពីទីជម្រក</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished">បានចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">បានសម្រេច</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">បានប្រគល់</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished">បានប្រគល់វិញ</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">បានដាក់សញ្ញា</translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished">បានចប់</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished">បានកត់ទុក</translation>
    </message>
    <message>
        <source>Named in it</source>
        <translation type="unfinished">មានឈ្មោះក្នុងនោះ</translation>
    </message>
</context>
<context>
    <name>TimelineDetails</name>
    <message>
        <source>The whole of this moment</source>
        <translation type="unfinished">ទាំងស្រុងនៃពេលនេះ</translation>
    </message>
    <message>
        <source>written down {0}</source>
        <translation type="unfinished">បានកត់ទុក {0}</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">មូលហេតុ៖ {0}</translation>
    </message>
    <message>
        <source>Open the case {0}</source>
        <translation type="unfinished">បើកករណី {0}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">បង្ហាញវា</translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished">ពីមុន</translation>
    </message>
    <message>
        <source>since then</source>
        <translation type="unfinished">តាំងពីពេលនោះ</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}៖ {1}</translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message>
        <source>Search the timeline</source>
        <translation type="unfinished">ស្វែងរកក្នុងលំដាប់ពេលវេលា</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished">ត្រូវបង្ហាញអ្វី</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished">អ្នកណាបានសរសេរវា</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation type="unfinished">យូរប៉ុនណាមកហើយ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">គ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">អ្វីៗទាំងអស់</translation>
    </message>
    <message>
        <source>Without changes</source>
        <translation type="unfinished">មិនបង្ហាញការផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation type="unfinished">តែការផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Intake and permissions</source>
        <translation type="unfinished">ការទទួលចូល និងការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation type="unfinished">គ្រប់ពេលវេលា</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n ថ្ងៃចុងក្រោយ</numerusform>
            <numerusform>%n ថ្ងៃចុងក្រោយ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Erased</source>
        <translation type="unfinished">បានលុប</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">មូលហេតុ៖ {0}</translation>
    </message>
    <message>
        <source>Voided: {0}</source>
        <translation type="unfinished">ទុកជាមោឃៈ៖ {0}</translation>
    </message>
    <message>
        <source>Corrected: {0}</source>
        <translation type="unfinished">បានកែ៖ {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation type="unfinished">បានផ្លាស់ប្ដូរ៖ {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}៖ {1}</translation>
    </message>
    <message>
        <source>written down in the case {0}</source>
        <translation type="unfinished">បានកត់ទុកក្នុងករណី {0}</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation type="unfinished">{0}៖ {1} → {2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">គ្មានអ្វី</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">លំដាប់ពេលវេលា</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln រឿង</numerusform>
            <numerusform>%Ln រឿង</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">បន្ទាន់</translation>
    </message>
    <message>
        <source>This case is offered to you: take it over, or say no</source>
        <translation type="unfinished">គេស្នើប្រគល់ករណីនេះឱ្យអ្នក៖ សូមទទួលបន្ត ឬបដិសេធ</translation>
    </message>
    <message>
        <source>Offered to {house}: no answer yet</source>
        <translation type="unfinished">បានស្នើប្រគល់ឱ្យ {house}៖ មិនទាន់មានចម្លើយ</translation>
    </message>
    <message>
        <source>{house} took it over: close the case</source>
        <translation type="unfinished">{house} បានទទួលវាបន្ត៖ សូមបិទករណី</translation>
    </message>
    <message>
        <source>{house} did not take it over</source>
        <translation type="unfinished">{house} មិនបានទទួលវាបន្តទេ</translation>
    </message>
    <message>
        <source>Hand over to {house}</source>
        <translation type="unfinished">ប្រគល់ឱ្យ {house}</translation>
    </message>
    <message>
        <source>Permission has run out</source>
        <translation type="unfinished">ការអនុញ្ញាតបានផុតកំណត់</translation>
    </message>
    <message>
        <source>Permission runs out</source>
        <translation type="unfinished">ការអនុញ្ញាតនឹងផុតកំណត់</translation>
    </message>
    <message>
        <source>Now an adult, ask again</source>
        <translation type="unfinished">ឥឡូវជាមនុស្សពេញវ័យ សូមសួរម្ដងទៀត</translation>
    </message>
    <message>
        <source>Permission in dispute</source>
        <translation type="unfinished">ការអនុញ្ញាតមានភាពខ្វែងគ្នា</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished">ការវាយតម្លៃហានិភ័យ</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">ផែនការជំនួយ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">ការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation type="unfinished">សញ្ញាព្រមាន</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation type="unfinished">ទាក់ទង</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation type="unfinished">ការបិទករណី</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation type="unfinished">មិនបានកំណត់ថ្ងៃ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">តាំងពី {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">ថ្ងៃស្អែក</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Nothing half-typed is waiting.</source>
        <translation type="unfinished">គ្មានអ្វីវាយមិនទាន់ចប់កំពុងរង់ចាំទេ។</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation type="unfinished">កិច្ចការមិនទាន់រួចទាំងអស់</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished">
            <numerusform>យឺត %Ln</numerusform>
            <numerusform>យឺត %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation type="unfinished">
            <numerusform>ថ្ងៃនេះ %Ln</numerusform>
            <numerusform>ថ្ងៃនេះ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation type="unfinished">រួច៖ {task}</translation>
    </message>
    <message>
        <source>Cases that change houses</source>
        <translation type="unfinished">ករណីដែលប្ដូរទីជម្រក</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">កិច្ចការ</translation>
    </message>
    <message>
        <source>Reports to make</source>
        <translation type="unfinished">របាយការណ៍ដែលត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>The house tonight</source>
        <translation type="unfinished">ទីជម្រកយប់នេះ</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation type="unfinished">ត្រូវមើលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Getting in touch</source>
        <translation type="unfinished">ការទាក់ទង</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation type="unfinished">រង់ចាំការអនុម័តរបស់អ្នក</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">គួរមើលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation type="unfinished">បានចាប់ផ្ដើម មិនទាន់ចប់</translation>
    </message>
    <message>
        <source>Bundles and receipts</source>
        <translation type="unfinished">កញ្ចប់ និងបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Safety plans</source>
        <translation type="unfinished">ផែនការសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished">លាក់ឈ្មោះ</translation>
    </message>
    <message>
        <source>Show codes in the place of names</source>
        <translation type="unfinished">បង្ហាញលេខកូដជំនួសឈ្មោះ</translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation type="unfinished">ទទួលចូលថ្មី (&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is due this week. Well done.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវធ្វើក្នុងសប្ដាហ៍នេះទេ។ ធ្វើបានល្អណាស់។</translation>
    </message>
    <message>
        <source>No case changes houses now.</source>
        <translation type="unfinished">ឥឡូវនេះគ្មានករណីណាប្ដូរទីជម្រកទេ។</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again this week.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវមើលម្ដងទៀតក្នុងសប្ដាហ៍នេះទេ។</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from us this week.</source>
        <translation type="unfinished">គ្មានអ្នកណារង់ចាំដំណឹងពីយើងក្នុងសប្ដាហ៍នេះទេ។</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished">គ្មានអ្វីរង់ចាំអ្នកទេ។</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>Names</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">ថ្ងៃខែឆ្នាំកំណើត</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">ភេទ</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">សញ្ជាតិ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation type="unfinished">លេខឯកសារ</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished">ត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Nearly agrees</source>
        <translation type="unfinished">ស្ទើរត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished">ខុសគ្នា</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation type="unfinished">ឈ្មោះដូចគ្នា។</translation>
    </message>
    <message>
        <source>One record has all the names of the other, and one more.</source>
        <translation type="unfinished">កំណត់ត្រាមួយមានឈ្មោះទាំងអស់របស់មួយទៀត ហើយមានឈ្មោះមួយបន្ថែម។</translation>
    </message>
    <message>
        <source>The names differ by a letter or two.</source>
        <translation type="unfinished">ឈ្មោះខុសគ្នាតែមួយ ឬពីរអក្សរ។</translation>
    </message>
    <message>
        <source>The names sound alike.</source>
        <translation type="unfinished">ឈ្មោះមានសំឡេងស្រដៀងគ្នា។</translation>
    </message>
    <message>
        <source>One name is the same, another is not.</source>
        <translation type="unfinished">ឈ្មោះមួយដូចគ្នា មួយទៀតមិនដូច។</translation>
    </message>
    <message>
        <source>The names are different.</source>
        <translation type="unfinished">ឈ្មោះខុសគ្នា។</translation>
    </message>
    <message>
        <source>One of the records has no name.</source>
        <translation type="unfinished">កំណត់ត្រាមួយគ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>Born on the same day.</source>
        <translation type="unfinished">កើតថ្ងៃតែមួយ។</translation>
    </message>
    <message>
        <source>Day and month of birth may have changed places.</source>
        <translation type="unfinished">ថ្ងៃ និងខែកំណើតអាចត្រូវបានសរសេរត្រឡប់គ្នា។</translation>
    </message>
    <message>
        <source>The dates of birth differ in one place.</source>
        <translation type="unfinished">ថ្ងៃខែឆ្នាំកំណើតខុសគ្នាមួយកន្លែង។</translation>
    </message>
    <message>
        <source>Born in the same month, as far as is known.</source>
        <translation type="unfinished">កើតខែតែមួយ តាមអ្វីដែលដឹង។</translation>
    </message>
    <message>
        <source>Born in the same year, as far as is known.</source>
        <translation type="unfinished">កើតឆ្នាំតែមួយ តាមអ្វីដែលដឹង។</translation>
    </message>
    <message>
        <source>The age that was guessed fits.</source>
        <translation type="unfinished">អាយុដែលបានប៉ាន់ស្មានត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>The years of birth are one year apart.</source>
        <translation type="unfinished">ឆ្នាំកំណើតខុសគ្នាមួយឆ្នាំ។</translation>
    </message>
    <message>
        <source>The age that was guessed is about two years off.</source>
        <translation type="unfinished">អាយុដែលបានប៉ាន់ស្មានខុសប្រហែលពីរឆ្នាំ។</translation>
    </message>
    <message>
        <source>The years of birth differ in one figure.</source>
        <translation type="unfinished">ឆ្នាំកំណើតខុសគ្នាមួយខ្ទង់។</translation>
    </message>
    <message>
        <source>The dates of birth are far apart.</source>
        <translation type="unfinished">ថ្ងៃខែឆ្នាំកំណើតខុសគ្នាឆ្ងាយ។</translation>
    </message>
    <message>
        <source>One of the records has no date of birth.</source>
        <translation type="unfinished">កំណត់ត្រាមួយគ្មានថ្ងៃខែឆ្នាំកំណើត។</translation>
    </message>
    <message>
        <source>The gender is the same.</source>
        <translation type="unfinished">ភេទដូចគ្នា។</translation>
    </message>
    <message>
        <source>The gender is different.</source>
        <translation type="unfinished">ភេទខុសគ្នា។</translation>
    </message>
    <message>
        <source>One of the records says nothing of the gender.</source>
        <translation type="unfinished">កំណត់ត្រាមួយមិនប្រាប់ពីភេទ។</translation>
    </message>
    <message>
        <source>The citizenship is the same.</source>
        <translation type="unfinished">សញ្ជាតិដូចគ្នា។</translation>
    </message>
    <message>
        <source>One citizenship is the same.</source>
        <translation type="unfinished">សញ្ជាតិមួយដូចគ្នា។</translation>
    </message>
    <message>
        <source>The citizenship is different.</source>
        <translation type="unfinished">សញ្ជាតិខុសគ្នា។</translation>
    </message>
    <message>
        <source>One of the records says nothing of the citizenship.</source>
        <translation type="unfinished">កំណត់ត្រាមួយមិនប្រាប់ពីសញ្ជាតិ។</translation>
    </message>
    <message>
        <source>The same telephone number. It may belong to a friend or to a house.</source>
        <translation type="unfinished">លេខទូរស័ព្ទដូចគ្នា។ វាអាចជារបស់មិត្តភក្តិ ឬទីជម្រក។</translation>
    </message>
    <message>
        <source>Different telephone numbers. Numbers change.</source>
        <translation type="unfinished">លេខទូរស័ព្ទខុសគ្នា។ លេខអាចប្ដូរ។</translation>
    </message>
    <message>
        <source>One of the records has no telephone number.</source>
        <translation type="unfinished">កំណត់ត្រាមួយគ្មានលេខទូរស័ព្ទ។</translation>
    </message>
    <message>
        <source>The same number on the papers.</source>
        <translation type="unfinished">លេខលើឯកសារដូចគ្នា។</translation>
    </message>
    <message>
        <source>The numbers on the papers differ in one place.</source>
        <translation type="unfinished">លេខលើឯកសារខុសគ្នាមួយកន្លែង។</translation>
    </message>
    <message>
        <source>Different numbers on the papers. They may be different papers.</source>
        <translation type="unfinished">លេខលើឯកសារខុសគ្នា។ វាអាចជាឯកសារផ្សេងគ្នា។</translation>
    </message>
    <message>
        <source>One of the records has no number of papers.</source>
        <translation type="unfinished">កំណត់ត្រាមួយគ្មានលេខឯកសារ។</translation>
    </message>
    <message>
        <source>{one} and {two}</source>
        <translation type="unfinished">{one} និង {two}</translation>
    </message>
    <message>
        <source>This house</source>
        <translation type="unfinished">ទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">ទុកទទេ</translation>
    </message>
    <message>
        <source>Hidden while names are hidden</source>
        <translation type="unfinished">ត្រូវបានលាក់ ពេលលាក់ឈ្មោះ</translation>
    </message>
    <message>
        <source>Called: {name}</source>
        <translation type="unfinished">ហៅថា៖ {name}</translation>
    </message>
    <message>
        <source>In own writing: {name}</source>
        <translation type="unfinished">តាមអក្សររបស់សាមីខ្លួន៖ {name}</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">មនុស្សតែម្នាក់</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">មិនមែនមនុស្សតែម្នាក់ទេ</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">សម្រេចពេលក្រោយ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">បានដកវិញ</translation>
    </message>
    <message>
        <source>Said in two ways</source>
        <translation type="unfinished">សម្រេចខុសគ្នា</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="unfinished">{who}, {when}</translation>
    </message>
</context>
<context>
    <name>TwinsPage</name>
    <message>
        <source>The same person?</source>
        <translation type="unfinished">តើជាមនុស្សតែម្នាក់ទេ?</translation>
    </message>
    <message>
        <source>&amp;Look for pairs</source>
        <translation type="unfinished">រកគូ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Without names…</source>
        <translation type="unfinished">ដោយគ្មានឈ្មោះ (&amp;W)…</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation type="unfinished">គូដែលអាចជាមនុស្សតែម្នាក់</translation>
    </message>
    <message>
        <source>Waiting and decided</source>
        <translation type="unfinished">កំពុងរង់ចាំ និងបានសម្រេច</translation>
    </message>
    <message>
        <source>Waiting ({count})</source>
        <translation type="unfinished">កំពុងរង់ចាំ ({count})</translation>
    </message>
    <message>
        <source>Decided ({count})</source>
        <translation type="unfinished">បានសម្រេច ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new or changed since the last search.</source>
        <translation type="unfinished">
            <numerusform>កំណត់ត្រា %Ln ថ្មី ឬបានផ្លាស់ប្ដូរ តាំងពីការស្វែងរកចុងក្រោយ។</numerusform>
            <numerusform>កំណត់ត្រា %Ln ថ្មី ឬបានផ្លាស់ប្ដូរ តាំងពីការស្វែងរកចុងក្រោយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record has been compared.</source>
        <translation type="unfinished">បានប្រៀបធៀបកំណត់ត្រាទាំងអស់ហើយ។</translation>
    </message>
    <message>
        <source>Looking for records that may be of one person…</source>
        <translation type="unfinished">កំពុងរកកំណត់ត្រាដែលអាចជារបស់មនុស្សតែម្នាក់…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) compared.</source>
        <translation type="unfinished">
            <numerusform>បានប្រៀបធៀបកំណត់ត្រា %Ln។</numerusform>
            <numerusform>បានប្រៀបធៀបកំណត់ត្រា %Ln។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) found.</source>
        <translation type="unfinished">
            <numerusform>រកឃើញ %Ln គូ។</numerusform>
            <numerusform>រកឃើញ %Ln គូ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The search goes on where it was when you begin it again.</source>
        <translation type="unfinished">បានឈប់។ ពេលអ្នកចាប់ផ្ដើមម្ដងទៀត ការស្វែងរកនឹងបន្តពីកន្លែងដែលឈប់។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have a name that very many share: they were compared only with those who have more in common with them.</source>
        <translation type="unfinished">
            <numerusform>កំណត់ត្រា %Ln មានឈ្មោះដែលមនុស្សច្រើនណាស់មានដែរ៖ បានប្រៀបធៀបតែជាមួយកំណត់ត្រាដែលមានអ្វីដូចគ្នាច្រើនជាងនេះ។</numerusform>
            <numerusform>កំណត់ត្រា %Ln មានឈ្មោះដែលមនុស្សច្រើនណាស់មានដែរ៖ បានប្រៀបធៀបតែជាមួយកំណត់ត្រាដែលមានអ្វីដូចគ្នាច្រើនជាងនេះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {decision}</source>
        <translation type="unfinished">បានរក្សាទុក៖ {decision}</translation>
    </message>
    <message>
        <source>Take this decision back?</source>
        <translation type="unfinished">ដកសេចក្ដីសម្រេចនេះវិញ?</translation>
    </message>
    <message>
        <source>The pair waits again. That it was decided, and taken back, stays in the history.</source>
        <translation type="unfinished">គូនេះរង់ចាំម្ដងទៀត។ ការដែលបានសម្រេច ហើយបានដកវិញ នៅតែមានក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ដកវាវិញ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished">គូ</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished">ភាពដូចគ្នា</translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished">ទុកសម្រាប់ពេលក្រោយ</translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished">ទំនងជា</translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished">អាចជា</translation>
    </message>
    <message>
        <source>S same · N not the same · L later</source>
        <translation type="unfinished">S មនុស្សតែម្នាក់ · N មិនមែន · L ពេលក្រោយ</translation>
    </message>
    <message>
        <source>No pair waits</source>
        <translation type="unfinished">គ្មានគូណារង់ចាំទេ</translation>
    </message>
    <message>
        <source>Records that may be of one person are shown here. Nothing is ever joined without you.</source>
        <translation type="unfinished">កំណត់ត្រាដែលអាចជារបស់មនុស្សតែម្នាក់ បង្ហាញនៅទីនេះ។ គ្មានអ្វីត្រូវបានដាក់បញ្ចូលគ្នាឡើយ បើអ្នកមិនបានសម្រេច។</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">កំពុងរង់ចាំ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">បានសម្រេច</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">ដោះសោ</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">ដោះសោ (&amp;U)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">ឈ្មោះរបស់អ្នក</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">ខ្ញុំភ្លេចឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation type="unfinished">ទូសុវត្ថិភាពផ្សេង</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished">អ្វីៗទាំងអស់នៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>The vault was locked before the last words you typed could be saved. What was saved before them will be offered to you.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពបានចាក់សោ មុនពេលពាក្យចុងក្រោយដែលអ្នកវាយអាចរក្សាទុក។ អ្វីដែលរក្សាទុកពីមុននឹងបង្ហាញដល់អ្នក។</translation>
    </message>
    <message>
        <source>Opening. The second it takes is what makes guessing slow.</source>
        <translation type="unfinished">កំពុងបើក។ មួយវិនាទីនេះធ្វើឱ្យការទាយយឺត។</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation type="unfinished">
            <numerusform>សូមរង់ចាំ %n វិនាទី</numerusform>
            <numerusform>សូមរង់ចាំ %n វិនាទី</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Made the vault</source>
        <translation type="unfinished">បង្កើតទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">ដោះសោ</translation>
    </message>
    <message>
        <source>Used the recovery code</source>
        <translation type="unfinished">ប្រើលេខកូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation type="unfinished">ស្ដារច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation type="unfinished">មើល</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished">រាប់</translation>
    </message>
    <message>
        <source>Recorded an intake</source>
        <translation type="unfinished">កត់ត្រាការទទួលចូល</translation>
    </message>
    <message>
        <source>Took in a table of intakes</source>
        <translation type="unfinished">នាំចូលតារាងការទទួលចូល</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">បានកែ</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished">ទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation type="unfinished">លុបព័ត៌មានមនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>Confirmed an erasure</source>
        <translation type="unfinished">បញ្ជាក់ការលុប</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation type="unfinished">កត់ត្រាការយល់ព្រម</translation>
    </message>
    <message>
        <source>Added to a case</source>
        <translation type="unfinished">បន្ថែមទៅករណី</translation>
    </message>
    <message>
        <source>Took back a record</source>
        <translation type="unfinished">ទុកកំណត់ត្រាជាមោឃៈ</translation>
    </message>
    <message>
        <source>Put a file into the vault</source>
        <translation type="unfinished">ដាក់ឯកសារក្នុងទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Saved a copy of a file outside the vault</source>
        <translation type="unfinished">រក្សាទុកច្បាប់ចម្លងនៃឯកសារខាងក្រៅទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Took in a table</source>
        <translation type="unfinished">នាំចូលតារាង</translation>
    </message>
    <message>
        <source>Wrote down that a consent was taken back</source>
        <translation type="unfinished">កត់ថាការយល់ព្រមត្រូវបានដកវិញ</translation>
    </message>
    <message>
        <source>Said that changed permissions are right</source>
        <translation type="unfinished">បានប្រាប់ថាការអនុញ្ញាតដែលផ្លាស់ប្ដូរត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">អនុម័ត</translation>
    </message>
    <message>
        <source>Opened what is for supervisors only</source>
        <translation type="unfinished">បើកអ្វីដែលសម្រាប់តែអ្នកត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Gave cases to a worker</source>
        <translation type="unfinished">ប្រគល់ករណីឱ្យបុគ្គលិក</translation>
    </message>
    <message>
        <source>Filled in an own questionnaire</source>
        <translation type="unfinished">បំពេញកម្រងសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Took in or retired an own questionnaire</source>
        <translation type="unfinished">នាំចូល ឬឈប់ប្រើកម្រងសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Handed a case over</source>
        <translation type="unfinished">ប្រគល់ករណីឱ្យបុគ្គលិកផ្សេង</translation>
    </message>
    <message>
        <source>Opened a case again</source>
        <translation type="unfinished">បើកករណីឡើងវិញ</translation>
    </message>
    <message>
        <source>Ticked off a task</source>
        <translation type="unfinished">គូសថាកិច្ចការរួច</translation>
    </message>
    <message>
        <source>Took in a list of places</source>
        <translation type="unfinished">នាំចូលបញ្ជីទីកន្លែង</translation>
    </message>
    <message>
        <source>Arranged the rooms of the house</source>
        <translation type="unfinished">រៀបចំបន្ទប់នៃទីជម្រក</translation>
    </message>
    <message>
        <source>Changed the list of definitions</source>
        <translation type="unfinished">កែបញ្ជីនិយមន័យ</translation>
    </message>
    <message>
        <source>Wrote down what an organisation says of itself</source>
        <translation type="unfinished">សរសេរទុកនូវអ្វីដែលអង្គការមួយប្រាប់អំពីខ្លួន</translation>
    </message>
    <message>
        <source>Saved as a file what an organisation says of itself</source>
        <translation type="unfinished">រក្សាទុកជាឯកសារនូវអ្វីដែលអង្គការមួយប្រាប់អំពីខ្លួន</translation>
    </message>
    <message>
        <source>Kept a search</source>
        <translation type="unfinished">រក្សាការស្វែងរក</translation>
    </message>
    <message>
        <source>Changed how words are checked</source>
        <translation type="unfinished">កែរបៀបពិនិត្យពាក្យ</translation>
    </message>
    <message>
        <source>Sent a bundle</source>
        <translation type="unfinished">ផ្ញើកញ្ចប់</translation>
    </message>
    <message>
        <source>Took in a bundle</source>
        <translation type="unfinished">ទទួលយកកញ្ចប់</translation>
    </message>
    <message>
        <source>Looked into a bundle</source>
        <translation type="unfinished">មើលក្នុងកញ្ចប់</translation>
    </message>
    <message>
        <source>Took a receipt</source>
        <translation type="unfinished">ទទួលបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Settled a dispute</source>
        <translation type="unfinished">ដោះស្រាយភាពខ្វែងគ្នា</translation>
    </message>
    <message>
        <source>Tried lines set aside again</source>
        <translation type="unfinished">សាកបន្ទាត់ទុកដោយឡែកម្ដងទៀត</translation>
    </message>
    <message>
        <source>Dropped a line set aside</source>
        <translation type="unfinished">បោះបង់បន្ទាត់ទុកដោយឡែក</translation>
    </message>
    <message>
        <source>Made an identity card</source>
        <translation type="unfinished">ធ្វើកាតសម្គាល់</translation>
    </message>
    <message>
        <source>Trusted a partner</source>
        <translation type="unfinished">ទុកចិត្តដៃគូ</translation>
    </message>
    <message>
        <source>Stopped trusting a partner</source>
        <translation type="unfinished">ឈប់ទុកចិត្តដៃគូ</translation>
    </message>
    <message>
        <source>Made an agreement</source>
        <translation type="unfinished">ធ្វើកិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Kept a report</source>
        <translation type="unfinished">បានរក្សាទុករបាយការណ៍</translation>
    </message>
    <message>
        <source>Saved figures as a file</source>
        <translation type="unfinished">បានរក្សាទុកតួលេខជាឯកសារ</translation>
    </message>
    <message>
        <source>Followed up the offer of a case</source>
        <translation type="unfinished">បានតាមដានសំណើប្រគល់ករណី</translation>
    </message>
    <message>
        <source>Answered the offer of a case</source>
        <translation type="unfinished">បានឆ្លើយសំណើប្រគល់ករណី</translation>
    </message>
    <message>
        <source>Asked a house to look again</source>
        <translation type="unfinished">បានស្នើឱ្យទីជម្រកពិនិត្យឡើងវិញ</translation>
    </message>
    <message>
        <source>Answered a coordinator about a record</source>
        <translation type="unfinished">បានឆ្លើយអ្នកសម្របសម្រួលអំពីកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Looked for people recorded twice</source>
        <translation type="unfinished">បានរកមនុស្សដែលត្រូវបានកត់ត្រាពីរដង</translation>
    </message>
    <message>
        <source>Decided whether two records are one person</source>
        <translation type="unfinished">បានសម្រេចថាកំណត់ត្រាពីរជាមនុស្សតែម្នាក់ឬអត់</translation>
    </message>
    <message>
        <source>Matched people without names</source>
        <translation type="unfinished">បានផ្គូផ្គងមនុស្សដោយគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Worked on figures for others</source>
        <translation type="unfinished">បានធ្វើការលើតួលេខសម្រាប់អ្នកដទៃ</translation>
    </message>
    <message>
        <source>Handed out data</source>
        <translation type="unfinished">បានប្រគល់ទិន្នន័យចេញ</translation>
    </message>
    <message>
        <source>Handed out data with names</source>
        <translation type="unfinished">បានប្រគល់ទិន្នន័យចេញជាមួយឈ្មោះ</translation>
    </message>
    <message>
        <source>Handed out data that is not sealed</source>
        <translation type="unfinished">បានប្រគល់ទិន្នន័យចេញដោយមិនបិទត្រា</translation>
    </message>
    <message>
        <source>Wrote out everything that the vault holds</source>
        <translation type="unfinished">សរសេរចេញអ្វីៗទាំងអស់ដែលមានក្នុងទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Wrote out everything that the vault holds, not sealed</source>
        <translation type="unfinished">សរសេរចេញអ្វីៗទាំងអស់ដែលមានក្នុងទូសុវត្ថិភាព ដោយមិនបិទត្រា</translation>
    </message>
    <message>
        <source>Opened a sealed file of data</source>
        <translation type="unfinished">បានបើកឯកសារទិន្នន័យដែលបិទត្រា</translation>
    </message>
    <message>
        <source>Printed, under the code</source>
        <translation type="unfinished">បោះពុម្ព ក្រោមលេខកូដ</translation>
    </message>
    <message>
        <source>Printed with the name</source>
        <translation type="unfinished">បោះពុម្ពជាមួយឈ្មោះ</translation>
    </message>
    <message>
        <source>Saved a PDF, under the code</source>
        <translation type="unfinished">រក្សាទុក PDF ក្រោមលេខកូដ</translation>
    </message>
    <message>
        <source>Saved a PDF with the name</source>
        <translation type="unfinished">រក្សាទុក PDF ជាមួយឈ្មោះ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished">បោះពុម្ព</translation>
    </message>
    <message>
        <source>Added a worker</source>
        <translation type="unfinished">បន្ថែមបុគ្គលិក</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">ធ្វើច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation type="unfinished">ប្ដូរឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Read the access log</source>
        <translation type="unfinished">អានកំណត់ហេតុចូលប្រើ</translation>
    </message>
    <message>
        <source>Put the key file right</source>
        <translation type="unfinished">កែឯកសារសោឱ្យត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation type="unfinished">ធ្វើសន្លឹកសង្គ្រោះថ្មី</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Let this row go?</source>
        <translation type="unfinished">បោះបង់ជួរនេះ?</translation>
    </message>
    <message>
        <source>What it says is not kept, and when the same table comes again it is skipped.</source>
        <translation type="unfinished">អ្វីដែលវាប្រាប់មិនត្រូវរក្សាទុកទេ ហើយពេលតារាងដដែលមកម្ដងទៀត វានឹងត្រូវរំលង។</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">បោះបង់</translation>
    </message>
    <message>
        <source>The row was let go.</source>
        <translation type="unfinished">ជួរនេះត្រូវបានបោះបង់។</translation>
    </message>
    <message>
        <source>Save these rows as a file?</source>
        <translation type="unfinished">រក្សាទុកជួរទាំងនេះជាឯកសារ?</translation>
    </message>
    <message>
        <source>Names and everything else in them can be read by anybody who has the file. Delete it afterwards.</source>
        <translation type="unfinished">អ្នកណាដែលមានឯកសារអាចអានឈ្មោះ និងអ្វីៗផ្សេងទៀតក្នុងនោះបាន។ សូមលុបវាក្រោយប្រើរួច។</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation type="unfinished">រក្សាទុកជួរ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">បានរក្សាទុក។</translation>
    </message>
    <message>
        <source>The row is in.</source>
        <translation type="unfinished">ជួរបានចូលហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) corrected.</source>
        <translation type="unfinished">
            <numerusform>បានកែចម្លើយ %Ln។</numerusform>
            <numerusform>បានកែចម្លើយ %Ln។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Rows that wait</source>
        <translation type="unfinished">ជួរដែលរង់ចាំ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">ជួរ</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">អ្វី</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">មូលហេតុ</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation type="unfinished">អ្វីដែលមាននៅទីនោះ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">ជួរឈរ</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">ក្រឡា</translation>
    </message>
    <message>
        <source>&amp;Try this row again</source>
        <translation type="unfinished">សាកជួរនេះម្ដងទៀត (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Same person: correct</source>
        <translation type="unfinished">មនុស្សដដែល៖ កែ (&amp;S)</translation>
    </message>
    <message>
        <source>Somebody &amp;else: bring in</source>
        <translation type="unfinished">មនុស្សផ្សេង៖ នាំចូល (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Let go…</source>
        <translation type="unfinished">បោះបង់ (&amp;L)…</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation type="unfinished">បើកករណី (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation type="unfinished">រក្សាទុកជាឯកសារ (&amp;F)…</translation>
    </message>
    <message>
        <source>This row was brought in before and has changed in the table since.</source>
        <translation type="unfinished">ជួរនេះបាននាំចូលពីមុន ហើយបានផ្លាស់ប្ដូរក្នុងតារាងក្រោយមក។</translation>
    </message>
    <message>
        <source>Case {number}.</source>
        <translation type="unfinished">ករណី {number}។</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to {0}</source>
        <translation type="unfinished">សូមស្វាគមន៍មកកាន់ {0}</translation>
    </message>
    <message>
        <source>Records are kept in a vault: one encrypted folder that only passphrases open.</source>
        <translation type="unfinished">កំណត់ត្រារក្សាទុកក្នុងទូសុវត្ថិភាព៖ ថតអ៊ិនគ្រីបមួយដែលបើកបានតែដោយឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>The vault that was open last is not here now: {0}. If it is on a drive, connect it.</source>
        <translation type="unfinished">ទូសុវត្ថិភាពដែលបើកចុងក្រោយមិននៅទីនេះឥឡូវទេ៖ {0}។ បើវានៅលើដ្រាយ សូមភ្ជាប់ដ្រាយ។</translation>
    </message>
    <message>
        <source>For your organisation, on this computer. You will be its first worker and administrator.</source>
        <translation type="unfinished">សម្រាប់អង្គការរបស់អ្នក លើកុំព្យូទ័រនេះ។ អ្នកនឹងជាបុគ្គលិក និងអ្នកគ្រប់គ្រងដំបូង។</translation>
    </message>
    <message>
        <source>Start a new vault</source>
        <translation type="unfinished">បង្កើតទូសុវត្ថិភាពថ្មី</translation>
    </message>
    <message>
        <source>Choose the folder of a vault on this computer or on a drive.</source>
        <translation type="unfinished">ជ្រើសថតនៃទូសុវត្ថិភាពលើកុំព្យូទ័រនេះ ឬលើដ្រាយ។</translation>
    </message>
    <message>
        <source>Open a vault already here</source>
        <translation type="unfinished">បើកទូសុវត្ថិភាពដែលមានស្រាប់</translation>
    </message>
    <message>
        <source>From a sealed backup file, with the name and passphrase of a worker in it.</source>
        <translation type="unfinished">ពីឯកសារបម្រុងបិទត្រា ដោយឈ្មោះ និងឃ្លាសម្ងាត់របស់បុគ្គលិកម្នាក់ក្នុងនោះ។</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished">ស្ដារពីច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>To learn and to show. It is marked on every page and can never be mixed up with a real vault.</source>
        <translation type="unfinished">សម្រាប់រៀន និងបង្ហាញ។ វាមានសញ្ញាលើគ្រប់ទំព័រ ហើយមិនអាចច្រឡំជាមួយទូពិតបានទេ។</translation>
    </message>
    <message>
        <source>Not for real records</source>
        <translation type="unfinished">មិនមែនសម្រាប់កំណត់ត្រាពិត</translation>
    </message>
    <message>
        <source>Try a demonstration vault</source>
        <translation type="unfinished">សាកទូសាកល្បង</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation type="unfinished">ជ្រើសថតនៃទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>There is no vault in this folder: {0}. Look for the folder that holds the file vault.db.</source>
        <translation type="unfinished">គ្មានទូសុវត្ថិភាពក្នុងថតនេះទេ៖ {0}។ សូមរកថតដែលមានឯកសារ vault.db។</translation>
    </message>
</context>
<context>
    <name>WishPanel</name>
    <message>
        <source>Names too, of those who &amp;agreed to that</source>
        <translation type="unfinished">រួមទាំងឈ្មោះ របស់អ្នកដែលបានយល់ព្រម (&amp;A)</translation>
    </message>
    <message>
        <source>A row of HXL &amp;tags under the headings</source>
        <translation type="unfinished">ជួរស្លាក HXL ក្រោមចំណងជើង (&amp;T)</translation>
    </message>
    <message>
        <source>You have no partner to hand data to yet.</source>
        <translation type="unfinished">អ្នកមិនទាន់មានដៃគូសម្រាប់ប្រគល់ទិន្នន័យទេ។</translation>
    </message>
    <message>
        <source>Exchange identity cards…</source>
        <translation type="unfinished">ប្ដូរកាតសម្គាល់…</translation>
    </message>
    <message>
        <source>Opened &amp;from</source>
        <translation type="unfinished">បានបើកចាប់ពី (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation type="unfinished">ដល់ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished">សម្រាប់អ្នកណា (&amp;F)</translation>
    </message>
    <message>
        <source>For which &amp;purpose</source>
        <translation type="unfinished">សម្រាប់គោលបំណងណា (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation type="unfinished">ស្តង់ដារ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished">ប្រភេទឯកសារ (&amp;K)</translation>
    </message>
    <message>
        <source>Year and month; empty for all years.</source>
        <translation type="unfinished">ឆ្នាំ និងខែ។ ទុកឱ្យទទេសម្រាប់ឆ្នាំទាំងអស់។</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation type="unfinished">អ្វីដែលត្រូវប្រគល់ចេញ</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation type="unfinished">មិនបំបែក</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">ពី</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">ជូនចំពោះ</translation>
    </message>
    <message>
        <source>Records that they began.</source>
        <translation type="unfinished">កំណត់ត្រាដែលអង្គការទាំងនេះបានចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">អង្គការ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished">រយៈពេល (&amp;P)</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force</source>
        <translation type="unfinished">តែមនុស្សដែលមានការអនុញ្ញាតសម្រាប់ស្ថិតិដែលមានសុពលភាព</translation>
    </message>
    <message>
        <source>&amp;Split by</source>
        <translation type="unfinished">បំបែកតាម (&amp;S)</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation type="unfinished">រួចតាម</translation>
    </message>
    <message>
        <source>And then by</source>
        <translation type="unfinished">ហើយរួចតាម</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Take back: {0}</source>
        <translation type="unfinished">ដកវិញ៖ {0}</translation>
    </message>
    <message>
        <source>&amp;Send nothing more</source>
        <translation type="unfinished">កុំផ្ញើអ្វីទៀត (&amp;S)</translation>
    </message>
    <message>
        <source>Send nothing more and &amp;ask them to erase</source>
        <translation type="unfinished">កុំផ្ញើអ្វីទៀត ហើយសុំឱ្យពួកគេលុប (&amp;A)</translation>
    </message>
    <message>
        <source>Send nothing more: &amp;not asked about what was sent before</source>
        <translation type="unfinished">កុំផ្ញើអ្វីទៀត៖ មិនបានសួរអំពីអ្វីដែលផ្ញើពីមុន (&amp;N)</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation type="unfinished">ចាប់ពីថ្ងៃណា?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished">ដកវិញ (&amp;T)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>What does the person wish?</source>
        <translation type="unfinished">តើសាមីខ្លួនចង់ដូចម្ដេច?</translation>
    </message>
    <message>
        <source>From which &amp;day?</source>
        <translation type="unfinished">ចាប់ពីថ្ងៃណា (&amp;D)?</translation>
    </message>
    <message>
        <source>Say on which day it was taken back.</source>
        <translation type="unfinished">សូមប្រាប់ថ្ងៃដែលបានដកវិញ។</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>{0}, {1} records</source>
        <translation type="unfinished">{0}, កំណត់ត្រា {1}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">អ្វីដែលបានកើតឡើង</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">ការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Plan and tasks</source>
        <translation type="unfinished">ផែនការ និងកិច្ចការ</translation>
    </message>
    <message>
        <source>Help and referrals</source>
        <translation type="unfinished">ជំនួយ និងការបញ្ជូនបន្ត</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Stays and belongings</source>
        <translation type="unfinished">ការស្នាក់នៅ និងរបស់របរ</translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished">ច្បាប់</translation>
    </message>
    <message>
        <source>Family and companions</source>
        <translation type="unfinished">គ្រួសារ និងអ្នករួមដំណើរ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">ឧប្បត្តិហេតុ</translation>
    </message>
    <message>
        <source>Closing and after</source>
        <translation type="unfinished">ការបិទករណី និងក្រោយមក</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>Own questionnaires</source>
        <translation type="unfinished">កម្រងសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">បន្ថែម</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation type="unfinished">បន្ថែម៖ {0}</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Enter read   ·   Ins add   ·   F2 correct   ·   F3 copy as new   ·   Del void</source>
        <translation type="unfinished">↑ ↓ ផ្លាស់ទី   ·   Enter អាន   ·   Ins បន្ថែម   ·   F2 កែ   ·   F3 ចម្លងជាថ្មី   ·   Del ទុកជាមោឃៈ</translation>
    </message>
</context>
<context>
    <name>WorkerDialog</name>
    <message>
        <source>Who is responsible for this case?</source>
        <translation type="unfinished">តើអ្នកណាទទួលខុសត្រូវករណីនេះ?</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished">បុគ្គលិក (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation type="unfinished">ប្រគល់ (&amp;G)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">ត្រឡប់ក្រោយ (&amp;B)</translation>
    </message>
</context>
<context>
    <name>WorkerStep</name>
    <message>
        <source>You, the first worker</source>
        <translation type="unfinished">អ្នក ជាបុគ្គលិកដំបូង</translation>
    </message>
    <message>
        <source>Your name and passphrase open the vault. Names are never listed; you type both.</source>
        <translation type="unfinished">ឈ្មោះ និងឃ្លាសម្ងាត់របស់អ្នកបើកទូសុវត្ថិភាព។ ឈ្មោះមិនដែលបង្ហាញជាបញ្ជីទេ អ្នកវាយទាំងពីរ។</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation type="unfinished">បង្កើតទូសុវត្ថិភាព (&amp;M)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">ឈ្មោះរបស់អ្នក</translation>
    </message>
</context>
<context>
    <name>WorkersPanel</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished">បុគ្គលិក</translation>
    </message>
    <message>
        <source>&amp;Add the worker</source>
        <translation type="unfinished">បន្ថែមបុគ្គលិក (&amp;A)</translation>
    </message>
    <message>
        <source>Let the new worker sit at the keyboard now: the passphrase is theirs, and nobody else&apos;s.</source>
        <translation type="unfinished">សូមឱ្យបុគ្គលិកថ្មីអង្គុយនៅក្ដារចុចឥឡូវ៖ ឃ្លាសម្ងាត់ជារបស់គាត់ មិនមែនរបស់អ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">តួនាទី</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation type="unfinished">បន្ថែមបុគ្គលិក</translation>
    </message>
    <message>
        <source>Supervisors also void, erase and settle, and decide whom to trust. Administrators also add workers, back up and read the access log.</source>
        <translation type="unfinished">អ្នកត្រួតពិនិត្យក៏អាចទុកជាមោឃៈ លុប ដោះស្រាយ និងសម្រេចថាទុកចិត្តអ្នកណា។ អ្នកគ្រប់គ្រងក៏អាចបន្ថែមបុគ្គលិក ធ្វើច្បាប់បម្រុង និងអានកំណត់ហេតុចូលប្រើ។</translation>
    </message>
    <message>
        <source>Making the key. This takes a moment, on purpose.</source>
        <translation type="unfinished">កំពុងបង្កើតសោ។ វាប្រើពេលបន្តិចដោយចេតនា។</translation>
    </message>
    <message>
        <source>{0} can now open this vault.</source>
        <translation type="unfinished">{0} អាចបើកទូសុវត្ថិភាពនេះបានហើយ។</translation>
    </message>
</context>
<context>
    <name>XLSForm</name>
    <message>
        <source>This file is no XLSForm that can be read (XLSX, XLS, CSV or Markdown).</source>
        <translation type="unfinished">ឯកសារនេះមិនមែនជា XLSForm ដែលអាចអានបានទេ (XLSX, XLS, CSV ឬ Markdown)។</translation>
    </message>
    <message>
        <source>The form is too large: {what}, at most {most}.</source>
        <translation type="unfinished">ទម្រង់ធំពេក៖ {what} យ៉ាងច្រើន {most}។</translation>
    </message>
    <message>
        <source>The file holds parts that a form does not need and that can do harm.</source>
        <translation type="unfinished">ឯកសារមានផ្នែកដែលទម្រង់មិនត្រូវការ ហើយអាចបង្កគ្រោះថ្នាក់។</translation>
    </message>
    <message>
        <source>The form cannot be read. The reader says: {said}</source>
        <translation type="unfinished">មិនអាចអានទម្រង់បានទេ។ កម្មវិធីអានប្រាប់ថា៖ {said}</translation>
    </message>
    <message>
        <source>The reader notes: {said}</source>
        <translation type="unfinished">កម្មវិធីអានកត់សម្គាល់ថា៖ {said}</translation>
    </message>
    <message>
        <source>This rule cannot be read: {said}</source>
        <translation type="unfinished">មិនអាចអានវិធាននេះបានទេ៖ {said}</translation>
    </message>
    <message>
        <source>The function {name} is not known here.</source>
        <translation type="unfinished">អនុគមន៍ {name} មិនស្គាល់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>The function {name} is not allowed: it reads other files or makes things up.</source>
        <translation type="unfinished">អនុគមន៍ {name} មិនអនុញ្ញាតទេ៖ វាអានឯកសារផ្សេង ឬបង្កើតអ្វីដោយចៃដន្យ។</translation>
    </message>
    <message>
        <source>The rule names {name}, which this form does not have.</source>
        <translation type="unfinished">វិធានដាក់ឈ្មោះ {name} ដែលទម្រង់នេះគ្មាន។</translation>
    </message>
    <message>
        <source>This question depends on itself: {names}.</source>
        <translation type="unfinished">សំណួរនេះអាស្រ័យលើខ្លួនវាផ្ទាល់៖ {names}។</translation>
    </message>
    <message>
        <source>This rule is too long or too deep.</source>
        <translation type="unfinished">វិធាននេះវែង ឬជ្រៅពេក។</translation>
    </message>
    <message>
        <source>This rule reaches for unnamed questions. Name each of them.</source>
        <translation type="unfinished">វិធាននេះយោងទៅសំណួរដែលមិនដាក់ឈ្មោះ។ សូមដាក់ឈ្មោះវានីមួយៗ។</translation>
    </message>
    <message>
        <source>This pattern could keep the computer busy for ever.</source>
        <translation type="unfinished">លំនាំនេះអាចធ្វើឱ្យកុំព្យូទ័ររវល់មិនចេះចប់។</translation>
    </message>
    <message>
        <source>Questions of this kind are not asked here: {kind}.</source>
        <translation type="unfinished">សំណួរប្រភេទនេះមិនសួរនៅទីនេះទេ៖ {kind}។</translation>
    </message>
    <message>
        <source>Where somebody is on the map is not recorded here.</source>
        <translation type="unfinished">កន្លែងដែលមនុស្សនៅលើផែនទី មិនកត់ត្រានៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Its choices are in another file, which is not part of the form.</source>
        <translation type="unfinished">ជម្រើសរបស់វានៅក្នុងឯកសារផ្សេង ដែលមិនមែនជាផ្នែកនៃទម្រង់។</translation>
    </message>
    <message>
        <source>Its choices would be other answers. This is not supported.</source>
        <translation type="unfinished">ជម្រើសរបស់វានឹងជាចម្លើយផ្សេង។ មិនទាន់អាចប្រើបែបនេះបានទេ។</translation>
    </message>
    <message>
        <source>Never recorded: it tells about the device or the worker.</source>
        <translation type="unfinished">មិនកត់ត្រាឡើយ៖ វាប្រាប់អំពីឧបករណ៍ ឬបុគ្គលិក។</translation>
    </message>
    <message>
        <source>Not kept as an answer: who wrote what and when is known already.</source>
        <translation type="unfinished">មិនរក្សាជាចម្លើយទេ៖ អ្នកណាសរសេរអ្វី និងពេលណា ដឹងហើយ។</translation>
    </message>
    <message>
        <source>Nothing is filled in beforehand: {value} is not taken over.</source>
        <translation type="unfinished">គ្មានអ្វីបំពេញជាមុនទេ៖ {value} មិនត្រូវយកមកទេ។</translation>
    </message>
    <message>
        <source>This column is not used here ({count} cells).</source>
        <translation type="unfinished">ជួរឈរនេះមិនប្រើនៅទីនេះទេ ({count} ក្រឡា)។</translation>
    </message>
    <message>
        <source>This sheet is not used here.</source>
        <translation type="unfinished">សន្លឹកនេះមិនប្រើនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Typed as text: 2026-05-03 14:30.</source>
        <translation type="unfinished">វាយជាអក្សរ៖ 2026-05-03 14:30។</translation>
    </message>
    <message>
        <source>Other answers in its words are shown as “…”.</source>
        <translation type="unfinished">ចម្លើយផ្សេងក្នុងពាក្យរបស់វាបង្ហាញជា “…”។</translation>
    </message>
    <message>
        <source>Rows are added by hand; how many there should be is not enforced.</source>
        <translation type="unfinished">ជួរបន្ថែមដោយដៃ មិនបង្ខំថាគួរមានប៉ុន្មានទេ។</translation>
    </message>
    <message>
        <source>Drawn in the usual way: {look} is not known here.</source>
        <translation type="unfinished">បង្ហាញតាមរបៀបធម្មតា៖ {look} មិនស្គាល់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Worked out once: a later look at the clock does not change it.</source>
        <translation type="unfinished">គណនាតែម្ដង៖ ការមើលនាឡិកាពេលក្រោយមិនផ្លាស់ប្ដូរវាទេ។</translation>
    </message>
    <message>
        <source>Always shown in its row: whether it is asked depends on answers outside the row.</source>
        <translation type="unfinished">បង្ហាញក្នុងជួររបស់វាជានិច្ច៖ វាត្រូវសួរឬអត់ អាស្រ័យលើចម្លើយខាងក្រៅជួរ។</translation>
    </message>
    <message>
        <source>In a row every choice is offered, whatever the other answers are.</source>
        <translation type="unfinished">ក្នុងជួរ ជម្រើសទាំងអស់ត្រូវបានបង្ហាញ ទោះចម្លើយផ្សេងយ៉ាងណា។</translation>
    </message>
    <message>
        <source>The form asks nothing that can be recorded here.</source>
        <translation type="unfinished">ទម្រង់មិនសួរអ្វីដែលអាចកត់ត្រានៅទីនេះបានទេ។</translation>
    </message>
    <message>
        <source>It has no choices.</source>
        <translation type="unfinished">វាគ្មានជម្រើសទេ។</translation>
    </message>
    <message>
        <source>Two questions cannot be told apart by their names.</source>
        <translation type="unfinished">មិនអាចបែងចែកសំណួរពីរតាមឈ្មោះបានទេ។</translation>
    </message>
</context>
<context>
    <name>_DisputeBox</name>
    <message>
        <source>Let this &amp;stand</source>
        <translation type="unfinished">យកតម្លៃនេះ (&amp;S)</translation>
    </message>
    <message>
        <source>{case} · {field}</source>
        <translation type="unfinished">{case} · {field}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">ទទេ</translation>
    </message>
    <message>
        <source>this house</source>
        <translation type="unfinished">ទីជម្រកនេះ</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="unfinished">{who}, {when}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished">កំពុងបង្ហាញ</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>{0}: {1} of {2} answered</source>
        <translation type="unfinished">{0}៖ ឆ្លើយ {1} ក្នុង {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) need another look</source>
        <translation type="unfinished">
            <numerusform>ចម្លើយ %n ត្រូវពិនិត្យម្ដងទៀត</numerusform>
            <numerusform>ចម្លើយ %n ត្រូវពិនិត្យម្ដងទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>How</source>
        <translation type="unfinished">របៀប</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">គ្មាន</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Month</source>
        <translation type="unfinished">ខែ</translation>
    </message>
</context>
<context>
    <name>_PageModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">ទំព័រ {0} នៃ {1}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Row {0}</source>
        <translation type="unfinished">ជួរ {0}</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished">ជួរ {0}</translation>
    </message>
    <message>
        <source>Move up: row {0}</source>
        <translation type="unfinished">ផ្លាស់ទីឡើងលើ៖ ជួរ {0}</translation>
    </message>
    <message>
        <source>Move down: row {0}</source>
        <translation type="unfinished">ផ្លាស់ទីចុះក្រោម៖ ជួរ {0}</translation>
    </message>
    <message>
        <source>Take away: row {0}</source>
        <translation type="unfinished">ដកចេញ៖ ជួរ {0}</translation>
    </message>
</context>
<context>
    <name>made</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished">ប្ដូរ…</translation>
    </message>
    <message>
        <source>Change {room}</source>
        <translation type="unfinished">ប្ដូរ {room}</translation>
    </message>
    <message>
        <source>Two people here are marked as not safe with another resident. Give one another room.</source>
        <translation type="unfinished">មនុស្សពីរនាក់នៅទីនេះមានសញ្ញាថាមិនសុវត្ថិភាពជាមួយអ្នកស្នាក់នៅម្នាក់។ សូមឱ្យម្នាក់នៅបន្ទប់ផ្សេង។</translation>
    </message>
</context>
</TS>
