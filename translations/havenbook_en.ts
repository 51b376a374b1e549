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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): photos, papers, recordings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plain copy was saved %n time(s). No bundle can call it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was printed %n time(s). Paper cannot be called back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Who is responsible for %n case(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message numerus="yes">
        <source>%n case(s) given to another worker</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message numerus="yes">
        <source>Work (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>FormReportCard</name>
    <message numerus="yes">
        <source>%n things keep this form from being used. Change them in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message numerus="yes">
        <source>%n question(s) still blank</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message numerus="yes">
        <source>%Ln night(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) tonight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bed(s) free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Possible nights: each bed as it is written down now, for each of %Ln night(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of those who left had stayed %Ln night(s) or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the used nights were spent elsewhere, with the bed kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more night(s) were in no room of this list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>ListLayout</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message numerus="yes">
        <source>%n task(s) past their day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message numerus="yes">
        <source>%n place(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%Ln bed(s) free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) sleep here tonight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a bed of their own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will leave in the morning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) wait for your yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in dispute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) set aside at import</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) never finished writing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) without a receipt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason why there is none</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>ShellBanners</name>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
