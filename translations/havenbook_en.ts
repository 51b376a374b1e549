<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message numerus="yes">
        <source>After %n wrong try(s)</source>
        <translation>
            <numerusform>After %n wrong try</numerusform>
            <numerusform>After %n wrong tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message numerus="yes">
        <source>%n case(s) with everything in them.</source>
        <translation>
            <numerusform>%n case with everything in it.</numerusform>
            <numerusform>%n cases with everything in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): photos, papers, recordings.</source>
        <translation>
            <numerusform>%n file: photos, papers, recordings.</numerusform>
            <numerusform>%n files: photos, papers, recordings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plain copy was saved %n time(s). No bundle can call it back.</source>
        <translation>
            <numerusform>A plain copy was saved %n time. No bundle can call it back.</numerusform>
            <numerusform>A plain copy was saved %n times. No bundle can call it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file with data that holds this person was handed out %n time(s). No bundle can call it back: ask whoever has it to take the person out.</source>
        <translation>
            <numerusform>A file with data that holds this person was handed out once. No bundle can call it back: ask whoever has it to take the person out.</numerusform>
            <numerusform>A file with data that holds this person was handed out %n times. No bundle can call it back: ask whoever has it to take the person out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All records of this house were written to a file %n time(s), this person&apos;s too. Whoever keeps such a file has to destroy it.</source>
        <translation>
            <numerusform>All records of this house were written to a file once, this person&apos;s too. Whoever keeps such a file has to destroy it.</numerusform>
            <numerusform>All records of this house were written to a file %n times, this person&apos;s too. Whoever keeps such a file has to destroy it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was printed %n time(s). Paper cannot be called back.</source>
        <translation>
            <numerusform>Something was printed %n time. Paper cannot be called back.</numerusform>
            <numerusform>Something was printed %n times. Paper cannot be called back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPartnerPanel</name>
    <message numerus="yes">
        <source>%n line(s) that waited for it were taken in.</source>
        <translation>
            <numerusform>%n line that waited for it was taken in.</numerusform>
            <numerusform>%n lines that waited for it were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message numerus="yes">
        <source>Ask a colleague to take %n case(s)</source>
        <translation>
            <numerusform>Ask a colleague to take %n case</numerusform>
            <numerusform>Ask a colleague to take %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n case(s). They stay where they are until taken.</source>
        <translation>
            <numerusform>Asked for %n case. It stays where it is until taken.</numerusform>
            <numerusform>Asked for %n cases. They stay where they are until taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Who is responsible for %n case(s)?</source>
        <translation>
            <numerusform>Who is responsible for %n case?</numerusform>
            <numerusform>Who is responsible for %n cases?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message numerus="yes">
        <source>%n case(s) given to another worker</source>
        <translation>
            <numerusform>%n case given to another worker</numerusform>
            <numerusform>%n cases given to another worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BelongsBar</name>
    <message numerus="yes">
        <source>%n answer(s) of own questionnaires also belong in this case.</source>
        <translation type="unfinished">
            <numerusform>%n answer of own questionnaires also belong in this case.</numerusform>
            <numerusform>%n answers of own questionnaires also belong in this case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BelongsDialog</name>
    <message numerus="yes">
        <source>%n answer(s) stand in the case already, alike.</source>
        <translation type="unfinished">
            <numerusform>%n answer stand in the case already, alike.</numerusform>
            <numerusform>%n answers stand in the case already, alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message numerus="yes">
        <source>Work (%n)</source>
        <translation>
            <numerusform>Work (%n)</numerusform>
            <numerusform>Work (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permissions (%n in force)</source>
        <translation>
            <numerusform>Permissions (%n in force)</numerusform>
            <numerusform>Permissions (%n in force)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnEditor</name>
    <message numerus="yes">
        <source>%Ln word(s) are not known yet. Choose a word with the arrow keys, then type what it means.</source>
        <translation>
            <numerusform>%Ln word is not known yet. Choose it with the arrow keys, then type what it means.</numerusform>
            <numerusform>%Ln words are not known yet. Choose a word with the arrow keys, then type what it means.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompleteTab</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <translation>
            <numerusform>about %n year old</numerusform>
            <numerusform>about %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old on {0}</source>
        <translation>
            <numerusform>about %n year old on {0}</numerusform>
            <numerusform>about %n years old on {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in them may be worth a second look.</source>
        <translation>
            <numerusform>%Ln thing in them may be worth a second look.</numerusform>
            <numerusform>%Ln things in them may be worth a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: {text}</source>
        <translation>
            <numerusform>%Ln time: {text}</numerusform>
            <numerusform>%Ln times: {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) said yes to statistics</source>
        <translation>
            <numerusform>%Ln person said yes to statistics</numerusform>
            <numerusform>%Ln people said yes to statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept back from figures that leave</source>
        <translation>
            <numerusform>%Ln kept back from figures that leave</numerusform>
            <numerusform>%Ln kept back from figures that leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln synthetic row(s)</source>
        <translation>
            <numerusform>%Ln synthetic row</numerusform>
            <numerusform>%Ln synthetic rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message numerus="yes">
        <source>%Ln partner(s), the most pressing first</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners, the most pressing first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records may be one person</source>
        <translation>
            <numerusform>%Ln pair of records may be one person</numerusform>
            <numerusform>%Ln pairs of records may be one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered case(s) wait for an answer</source>
        <translation>
            <numerusform>%Ln offered case waits for an answer</numerusform>
            <numerusform>%Ln offered cases wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait for your approval</source>
        <translation>
            <numerusform>%Ln record waits for your approval</numerusform>
            <numerusform>%Ln records wait for your approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of silence</source>
        <translation>
            <numerusform>%Ln day of silence</numerusform>
            <numerusform>%Ln days of silence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) never came</source>
        <translation>
            <numerusform>%Ln number never came</numerusform>
            <numerusform>%Ln numbers never came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipts not taken home</source>
        <translation>
            <numerusform>%Ln receipt not taken home</numerusform>
            <numerusform>%Ln receipts not taken home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in dispute</source>
        <translation>
            <numerusform>%Ln in dispute</numerusform>
            <numerusform>%Ln in dispute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) to confirm</source>
        <translation>
            <numerusform>%Ln erasure to confirm</numerusform>
            <numerusform>%Ln erasures to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bundle every %Ln day(s) is agreed.</source>
        <translation>
            <numerusform>A bundle every day is agreed.</numerusform>
            <numerusform>A bundle every %Ln days is agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceNote</name>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure. Some do not belong side by side:</source>
        <translation>
            <numerusform>%Ln organisation in this figure. Some do not belong side by side:</numerusform>
            <numerusform>%Ln organisations in this figure. Some do not belong side by side:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure. Read it with care:</source>
        <translation>
            <numerusform>%Ln organisation in this figure. Read it with care:</numerusform>
            <numerusform>%Ln organisations in this figure. Read it with care:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure, and nothing known against it.</source>
        <translation>
            <numerusform>%Ln organisation in this figure, and nothing known against it.</numerusform>
            <numerusform>%Ln organisations in this figure, and nothing known against it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln more.</numerusform>
            <numerusform>%Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message numerus="yes">
        <source>It erased %Ln person(s) together.</source>
        <translation>
            <numerusform>It erased %Ln person together.</numerusform>
            <numerusform>It erased %Ln people together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverythingPanel</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%Ln person(s) kept back</source>
        <translation>
            <numerusform>%Ln person kept back</numerusform>
            <numerusform>%Ln people kept back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are as they were.</source>
        <translation>
            <numerusform>%Ln number is as it was.</numerusform>
            <numerusform>%Ln numbers are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are different today.</source>
        <translation>
            <numerusform>%Ln number is different today.</numerusform>
            <numerusform>%Ln numbers are different today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormReportCard</name>
    <message numerus="yes">
        <source>%n things keep this form from being used. Change them in the file.</source>
        <translation>
            <numerusform>%n thing keeps this form from being used. Change it in the file.</numerusform>
            <numerusform>%n things keep this form from being used. Change them in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before the case can be closed</source>
        <translation>
            <numerusform>%n thing to settle before the case can be closed</numerusform>
            <numerusform>%n things to settle before the case can be closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message numerus="yes">
        <source>%Ln night(s)</source>
        <translation>
            <numerusform>%Ln night</numerusform>
            <numerusform>%Ln nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) tonight</source>
        <translation>
            <numerusform>%Ln person tonight</numerusform>
            <numerusform>%Ln people tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bed(s) free</source>
        <translation>
            <numerusform>%Ln bed free</numerusform>
            <numerusform>%Ln beds free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Possible nights: each bed as it is written down now, for each of %Ln night(s).</source>
        <translation>
            <numerusform>Possible nights: each bed as it is written down now, for each of %Ln night.</numerusform>
            <numerusform>Possible nights: each bed as it is written down now, for each of %Ln nights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of those who left had stayed %Ln night(s) or more.</source>
        <translation>
            <numerusform>Half of those who left had stayed %Ln night or more.</numerusform>
            <numerusform>Half of those who left had stayed %Ln nights or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the used nights were spent elsewhere, with the bed kept.</source>
        <translation>
            <numerusform>%Ln of the used nights was spent elsewhere, with the bed kept.</numerusform>
            <numerusform>%Ln of the used nights were spent elsewhere, with the bed kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more night(s) were in no room of this list.</source>
        <translation>
            <numerusform>%Ln more night was in no room of this list.</numerusform>
            <numerusform>%Ln more nights were in no room of this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This bundle erases %Ln person(s).</source>
        <translation>
            <numerusform>This bundle erases %Ln person.</numerusform>
            <numerusform>This bundle erases %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased.</source>
        <translation>
            <numerusform>%Ln person erased.</numerusform>
            <numerusform>%Ln people erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender asks you to erase %Ln person(s).</source>
        <translation>
            <numerusform>The sender asks you to erase %Ln person.</numerusform>
            <numerusform>The sender asks you to erase %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) bear a date in the future: the sender&apos;s clock is wrong.</source>
        <translation>
            <numerusform>%Ln change bear a date in the future: the sender&apos;s clock is wrong.</numerusform>
            <numerusform>%Ln changes bear a date in the future: the sender&apos;s clock is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <translation>
            <numerusform>%Ln disputed</numerusform>
            <numerusform>%Ln disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyedHandPanel</name>
    <message numerus="yes">
        <source>%Ln person(s) encoded, without a name. The file opens only for this coordinator.</source>
        <translation>
            <numerusform>%Ln person encoded, without a name. The file opens only for this coordinator.</numerusform>
            <numerusform>%Ln people encoded, without a name. The file opens only for this coordinator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out</source>
        <translation>
            <numerusform>%Ln person left out</numerusform>
            <numerusform>%Ln people left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyedMatchPanel</name>
    <message numerus="yes">
        <source>%Ln pair(s) may be one person</source>
        <translation>
            <numerusform>%Ln pair may be one person</numerusform>
            <numerusform>%Ln pairs may be one person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListLayout</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message numerus="yes">
        <source>%Ln number(s) of {all} would be hidden.</source>
        <translation>
            <numerusform>%Ln number of {all} would be hidden.</numerusform>
            <numerusform>%Ln numbers of {all} would be hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message numerus="yes">
        <source>%Ln own word(s)</source>
        <translation>
            <numerusform>%Ln own word</numerusform>
            <numerusform>%Ln own words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a match: they became “other”</source>
        <translation>
            <numerusform>%Ln without a match: it became “other”</numerusform>
            <numerusform>%Ln without a match: they became “other”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here say “other”</source>
        <translation>
            <numerusform>%Ln record here says “other”</numerusform>
            <numerusform>%Ln records here say “other”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message numerus="yes">
        <source>%n task(s) past their day</source>
        <translation>
            <numerusform>%n task past its day</numerusform>
            <numerusform>%n tasks past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFormsPanel</name>
    <message numerus="yes">
        <source>%n question(s) the same as ours, the others local</source>
        <translation type="unfinished">
            <numerusform>%n question the same as ours, the others local</numerusform>
            <numerusform>%n questions the same as ours, the others local</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message numerus="yes">
        <source>%Ln more: choose an organisation to see those with it.</source>
        <translation>
            <numerusform>%Ln more: choose an organisation to see those with it.</numerusform>
            <numerusform>%Ln more: choose an organisation to see those with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerBox</name>
    <message numerus="yes">
        <source>%Ln change(s) written there are set aside.</source>
        <translation>
            <numerusform>%Ln change written there is set aside.</numerusform>
            <numerusform>%Ln changes written there are set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message numerus="yes">
        <source>Let %Ln change(s) of laptop {label} go?</source>
        <translation>
            <numerusform>Let %Ln change of laptop {label} go?</numerusform>
            <numerusform>Let %Ln changes of laptop {label} go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) let go</source>
        <translation>
            <numerusform>%Ln change let go</numerusform>
            <numerusform>%Ln changes let go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message numerus="yes">
        <source>%n place(s) added.</source>
        <translation>
            <numerusform>%n place added.</numerusform>
            <numerusform>%n places added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n known already.</numerusform>
            <numerusform>%n known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%Ln person(s) would be told of</source>
        <translation>
            <numerusform>%Ln person would be told of</numerusform>
            <numerusform>%Ln people would be told of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, all counted in the file</source>
        <translation>
            <numerusform>and %Ln more, counted in the file</numerusform>
            <numerusform>and %Ln more, all counted in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made from %Ln person(s)</source>
        <translation>
            <numerusform>Made from %Ln person</numerusform>
            <numerusform>Made from %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synthetic rows are made from %Ln people or more. Of fewer, a row could point at somebody.</source>
        <translation>
            <numerusform>Synthetic rows are made from %Ln person or more. Of fewer, a row could point at somebody.</numerusform>
            <numerusform>Synthetic rows are made from %Ln people or more. Of fewer, a row could point at somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) kept</source>
        <translation>
            <numerusform>%Ln answer kept</numerusform>
            <numerusform>%Ln answers kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out as rare</source>
        <translation>
            <numerusform>%Ln left out as rare</numerusform>
            <numerusform>%Ln left out as rare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>%Ln own word(s)</source>
        <translation>
            <numerusform>%Ln own word</numerusform>
            <numerusform>%Ln own words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a match: they became “other”</source>
        <translation>
            <numerusform>%Ln without a match: it became “other”</numerusform>
            <numerusform>%Ln without a match: they became “other”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here say “other”</source>
        <translation>
            <numerusform>%Ln record here says “other”</numerusform>
            <numerusform>%Ln records here say “other”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message numerus="yes">
        <source>%Ln &amp;pair(s) of records may be one person…</source>
        <translation>
            <numerusform>%Ln &amp;pair of records may be one person…</numerusform>
            <numerusform>%Ln &amp;pairs of records may be one person…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a second look (%Ln)</source>
        <translation>
            <numerusform>Worth a second look (%Ln)</numerusform>
            <numerusform>Worth a second look (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) go home with the next bundle.</source>
        <translation>
            <numerusform>%Ln note goes home with the next bundle.</numerusform>
            <numerusform>%Ln notes go home with the next bundle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) taken in</source>
        <translation>
            <numerusform>%Ln line taken in</numerusform>
            <numerusform>%Ln lines taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still set aside</source>
        <translation>
            <numerusform>%Ln still set aside</numerusform>
            <numerusform>%Ln still set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message numerus="yes">
        <source>%Ln row(s) were not brought in yet.</source>
        <translation>
            <numerusform>%Ln row was not brought in yet.</numerusform>
            <numerusform>%Ln rows were not brought in yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%Ln question(s) still open</source>
        <translation type="unfinished">
            <numerusform>%Ln question still open</numerusform>
            <numerusform>%Ln questions still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bed(s) free</source>
        <translation>
            <numerusform>%Ln bed free</numerusform>
            <numerusform>%Ln beds free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) sleep here tonight</source>
        <translation>
            <numerusform>%Ln person sleeps here tonight</numerusform>
            <numerusform>%Ln people sleep here tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a bed of their own</source>
        <translation>
            <numerusform>%Ln without a bed of their own</numerusform>
            <numerusform>%Ln without a bed of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will leave in the morning</source>
        <translation>
            <numerusform>%Ln will leave in the morning</numerusform>
            <numerusform>%Ln will leave in the morning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) wait for your yes</source>
        <translation>
            <numerusform>%Ln erasure waits for your yes</numerusform>
            <numerusform>%Ln erasures wait for your yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in dispute</source>
        <translation>
            <numerusform>%Ln answer in dispute</numerusform>
            <numerusform>%Ln answers in dispute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) set aside at import</source>
        <translation>
            <numerusform>%Ln line set aside at import</numerusform>
            <numerusform>%Ln lines set aside at import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be one person</source>
        <translation>
            <numerusform>%Ln pair that may be one person</numerusform>
            <numerusform>%Ln pairs that may be one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) never finished writing</source>
        <translation>
            <numerusform>%Ln bundle never finished writing</numerusform>
            <numerusform>%Ln bundles never finished writing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) without a receipt</source>
        <translation>
            <numerusform>%Ln bundle without a receipt</numerusform>
            <numerusform>%Ln bundles without a receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with something new since the last bundle</source>
        <translation>
            <numerusform>%Ln person with something new since the last bundle</numerusform>
            <numerusform>%Ln people with something new since the last bundle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason why there is none</source>
        <translation>
            <numerusform>%Ln with a reason why there is none</numerusform>
            <numerusform>%Ln with a reason why there is none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingPanel</name>
    <message numerus="yes">
        <source>Backed up and read back: {0} ({1}, %n person(s)).</source>
        <translation>
            <numerusform>Backed up and read back: {0} ({1}, %n person).</numerusform>
            <numerusform>Backed up and read back: {0} ({1}, %n people).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameAsDialog</name>
    <message numerus="yes">
        <source>%n question(s) are the same as ours now. Each can still be changed.</source>
        <translation type="unfinished">
            <numerusform>%n question are the same as ours now. Each can still be changed.</numerusform>
            <numerusform>%n questions are the same as ours now. Each can still be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) the same as ours</source>
        <translation type="unfinished">
            <numerusform>%n question the same as ours</numerusform>
            <numerusform>%n questions the same as ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local</source>
        <translation type="unfinished">
            <numerusform>%n local</numerusform>
            <numerusform>%n local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of them stay local</source>
        <translation type="unfinished">
            <numerusform>%n choice of them stay local</numerusform>
            <numerusform>%n choices of them stay local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) can be taken together: they stand on the list.</source>
        <translation type="unfinished">
            <numerusform>%n proposal can be taken together: they stand on the list.</numerusform>
            <numerusform>%n proposals can be taken together: they stand on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameAsEditor</name>
    <message numerus="yes">
        <source>%n of its choices stay local.</source>
        <translation type="unfinished">
            <numerusform>%n of its choices stay local.</numerusform>
            <numerusform>%n of its choices stay local.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its choices stay local: they are in no figure and no table.</source>
        <translation type="unfinished">
            <numerusform>%n of its choices stay local: they are in no figure and no table.</numerusform>
            <numerusform>%n of its choices stay local: they are in no figure and no table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealingPanel</name>
    <message numerus="yes">
        <source>Released before: %Ln set(s) of figures.</source>
        <translation type="unfinished">
            <numerusform>Released before: %Ln set of figures.</numerusform>
            <numerusform>Released before: %Ln sets of figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the same months went out before: %Ln set(s) of synthetic rows.</source>
        <translation type="unfinished">
            <numerusform>Of the same months went out before: %Ln set of synthetic rows.</numerusform>
            <numerusform>Of the same months went out before: %Ln sets of synthetic rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message numerus="yes">
        <source>%n more, marked beside the question(s).</source>
        <translation>
            <numerusform>%n more, marked beside the question.</numerusform>
            <numerusform>%n more, marked beside the questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message numerus="yes">
        <source>%Ln erasure(s) from partners wait for your yes.</source>
        <translation>
            <numerusform>%Ln erasure from partners wait for your yes.</numerusform>
            <numerusform>%Ln erasures from partners wait for your yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in dispute wait for a decision.</source>
        <translation>
            <numerusform>%Ln answer in dispute waits for a decision.</numerusform>
            <numerusform>%Ln answers in dispute wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were set aside at import.</source>
        <translation>
            <numerusform>%Ln line was set aside at import.</numerusform>
            <numerusform>%Ln lines were set aside at import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message numerus="yes">
        <source>%n answer(s) also belong in the case…</source>
        <translation type="unfinished">
            <numerusform>%n answer also belong in the case…</numerusform>
            <numerusform>%n answers also belong in the case…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellBanners</name>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>There is %n more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownPanel</name>
    <message numerus="yes">
        <source>%Ln number(s) are as they were.</source>
        <translation>
            <numerusform>%Ln number is as it was.</numerusform>
            <numerusform>%Ln numbers are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are different today.</source>
        <translation>
            <numerusform>%Ln number is different today.</numerusform>
            <numerusform>%Ln numbers are different today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n file(s) in it: {0}.</source>
        <translation>
            <numerusform>%n file in it: {0}.</numerusform>
            <numerusform>%n files in it: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message numerus="yes">
        <source>{column} (in %Ln row(s))</source>
        <translation>
            <numerusform>{column} (in %Ln row)</numerusform>
            <numerusform>{column} (in %Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation>
            <numerusform>%Ln today</numerusform>
            <numerusform>%Ln today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingsPanel</name>
    <message numerus="yes">
        <source>This year: %n training(s)</source>
        <translation>
            <numerusform>This year: %n training</numerusform>
            <numerusform>This year: %n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinsPage</name>
    <message numerus="yes">
        <source>%Ln record(s) are new or changed since the last search.</source>
        <translation>
            <numerusform>%Ln record is new or changed since the last search.</numerusform>
            <numerusform>%Ln records are new or changed since the last search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) compared.</source>
        <translation>
            <numerusform>%Ln record compared.</numerusform>
            <numerusform>%Ln records compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) found.</source>
        <translation>
            <numerusform>%Ln pair found.</numerusform>
            <numerusform>%Ln pairs found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have a name that very many share: they were compared only with those who have more in common with them.</source>
        <translation>
            <numerusform>%Ln record has a name that very many share: it was compared only with those that have more in common with it.</numerusform>
            <numerusform>%Ln records have a name that very many share: they were compared only with those that have more in common with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%Ln answer(s) corrected.</source>
        <translation>
            <numerusform>%Ln answer corrected.</numerusform>
            <numerusform>%Ln answers corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) had been changed here since the last table: both values are kept, and a supervisor chooses under Share and receive.</source>
        <translation>
            <numerusform>%Ln answer had been changed here since the last table: both values are kept, and a supervisor chooses under Share and receive.</numerusform>
            <numerusform>%Ln answers had been changed here since the last table: both values are kept, and a supervisor chooses under Share and receive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message numerus="yes">
        <source>%n answer(s) need another look</source>
        <translation>
            <numerusform>%n answer needs another look</numerusform>
            <numerusform>%n answers need another look</numerusform>
        </translation>
    </message>
</context>
</TS>
