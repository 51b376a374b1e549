<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This vault was copied or restored</source>
        <translation type="unfinished">هذه الخزنة منسوخة أو مستعادة</translation>
    </message>
    <message>
        <source>It was opened here from a copy. Your records are all here. This device now has a new identity and new keys.</source>
        <translation type="unfinished">فُتحت هنا من نسخة. سجلاتك كلها هنا. لهذا الجهاز الآن هوية جديدة ومفاتيح جديدة.</translation>
    </message>
    <message>
        <source>Exchange identity cards with each partner again before you share.</source>
        <translation type="unfinished">يرجى تبادل بطاقات التعريف مع كل شريك من جديد قبل المشاركة.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back</source>
        <translation type="unfinished">أُعيدت ساعة هذا الحاسوب إلى الوراء</translation>
    </message>
    <message>
        <source>The newest record was written at a later time than it is now. Nothing is lost.</source>
        <translation type="unfinished">كُتب أحدث سجل في وقت لاحق للوقت الحالي. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Set the date and time right before you record.</source>
        <translation type="unfinished">يرجى ضبط التاريخ والوقت قبل التسجيل.</translation>
    </message>
    <message>
        <source>This computer cannot remember the vault</source>
        <translation type="unfinished">هذا الحاسوب لا يستطيع تذكّر الخزنة</translation>
    </message>
    <message>
        <source>Havenbook could not write its small memory file, so each opening looks like a copied vault.</source>
        <translation type="unfinished">تعذّر على Havenbook كتابة ملف الذاكرة الصغير، ولذلك يبدو كل فتح كأنه خزنة منسوخة.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to let Havenbook write in your own folder.</source>
        <translation type="unfinished">يرجى أن تطلب ممن يعتني بهذا الحاسوب السماح لـ Havenbook بالكتابة في مجلدك.</translation>
    </message>
    <message>
        <source>This vault is an old copy of itself</source>
        <translation type="unfinished">هذه الخزنة نسخة قديمة من نفسها</translation>
    </message>
    <message>
        <source>A partner has received records from here that this vault does not know. Nothing more is lost.</source>
        <translation type="unfinished">استلم شريك من هنا سجلات لا تعرفها هذه الخزنة. لا يضيع غير ذلك شيء.</translation>
    </message>
    <message>
        <source>Lock and unlock now: this device then gets a new identity. Exchange identity cards again.</source>
        <translation type="unfinished">يرجى القفل والفتح الآن: يحصل هذا الجهاز بعدها على هوية جديدة. ثم تُتبادل بطاقات التعريف من جديد.</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation type="unfinished">هذه ليست حزمة</translation>
    </message>
    <message>
        <source>The file does not begin as a Havenbook bundle does. Nothing was imported.</source>
        <translation type="unfinished">لا يبدأ الملف كما تبدأ حزم Havenbook. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .bundle.</source>
        <translation type="unfinished">يرجى اختيار ملف ينتهي اسمه بـ ‎.bundle.</translation>
    </message>
    <message>
        <source>This bundle is for someone else</source>
        <translation type="unfinished">هذه الحزمة موجهة إلى جهة أخرى</translation>
    </message>
    <message>
        <source>None of this device’s keys opens it. Nothing was imported.</source>
        <translation type="unfinished">لا يفتحها أي من مفاتيح هذا الجهاز. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Ask the sender for whom it was made. If your vault was restored or copied, send the sender your new card first.</source>
        <translation type="unfinished">يرجى سؤال المرسِل لمن أعدّها. إذا كانت خزنتك مستعادة أو منسوخة فأرسل إليه بطاقتك الجديدة أولاً.</translation>
    </message>
    <message>
        <source>This bundle is not complete</source>
        <translation type="unfinished">هذه الحزمة غير مكتملة</translation>
    </message>
    <message>
        <source>Its end is missing: it was not copied to the end, or the stick was pulled out. Nothing was imported.</source>
        <translation type="unfinished">نهايتها ناقصة: لم يكتمل نسخها، أو نُزعت ذاكرة USB. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Copy it again, or ask the sender to export again.</source>
        <translation type="unfinished">يرجى نسخها من جديد، أو طلب تصديرها مرة أخرى من المرسِل.</translation>
    </message>
    <message>
        <source>This bundle is damaged</source>
        <translation type="unfinished">هذه الحزمة تالفة</translation>
    </message>
    <message>
        <source>It was changed after it was sealed, by a bad stick or by someone. Nothing was imported.</source>
        <translation type="unfinished">تغيّرت بعد ختمها، بسبب ذاكرة معطوبة أو بفعل أحد. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Copy it again from the stick. If it stays damaged, ask the sender to export again.</source>
        <translation type="unfinished">يرجى نسخها من الذاكرة من جديد. إن بقيت تالفة فيُطلب من المرسِل تصديرها مرة أخرى.</translation>
    </message>
    <message>
        <source>This bundle was not written by Havenbook</source>
        <translation type="unfinished">هذه الحزمة لم يكتبها Havenbook</translation>
    </message>
    <message>
        <source>What is inside is not packed the only way a bundle is packed. Nothing was imported.</source>
        <translation type="unfinished">ما بداخلها لم يُحزم بالطريقة الوحيدة التي تُحزم بها الحزم. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Do not try it again. Tell the sender.</source>
        <translation type="unfinished">يرجى عدم تجربتها مرة أخرى وإبلاغ المرسِل.</translation>
    </message>
    <message>
        <source>A part inside is missing, added or out of its place. Nothing was imported.</source>
        <translation type="unfinished">جزء بداخلها ناقص أو مضاف أو في غير موضعه. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Something follows its last part that does not belong there. Nothing was imported.</source>
        <translation type="unfinished">يلي جزأها الأخير شيء لا ينتمي إليها. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The signature of this bundle is not right</source>
        <translation type="unfinished">توقيع هذه الحزمة غير صحيح</translation>
    </message>
    <message>
        <source>It cannot be said who made it. Nothing was imported.</source>
        <translation type="unfinished">لا يمكن معرفة من أعدّها. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Ask the sender to export again, and call them on a number you know.</source>
        <translation type="unfinished">يرجى طلب التصدير من جديد من المرسِل، والاتصال به على رقم تعرفه.</translation>
    </message>
    <message>
        <source>You do not trust this sender</source>
        <translation type="unfinished">أنت لا تثق بهذا المرسِل</translation>
    </message>
    <message>
        <source>The bundle is signed by a device that is not among your partners. Nothing was imported.</source>
        <translation type="unfinished">الحزمة موقّعة من جهاز ليس بين شركائك. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>If you expect it, read the sender’s card and type their forty digits first.</source>
        <translation type="unfinished">إذا كنت تتوقعها فيرجى أولاً قراءة بطاقة المرسِل وكتابة أرقامه الأربعين.</translation>
    </message>
    <message>
        <source>You stopped trusting this sender</source>
        <translation type="unfinished">أوقفت الثقة بهذا المرسِل</translation>
    </message>
    <message>
        <source>The bundle is signed by a device that was your partner before. Nothing was imported.</source>
        <translation type="unfinished">الحزمة موقّعة من جهاز كان شريكاً لك من قبل. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>If they have a new device, read its card and type its forty digits.</source>
        <translation type="unfinished">إن كان لديه جهاز جديد فيرجى قراءة بطاقته وكتابة أرقامها الأربعين.</translation>
    </message>
    <message>
        <source>The contents list of this bundle cannot be read</source>
        <translation type="unfinished">لا يمكن قراءة قائمة محتويات هذه الحزمة</translation>
    </message>
    <message>
        <source>It is signed, but not written as Havenbook writes it. Nothing was imported.</source>
        <translation type="unfinished">هي موقّعة لكنها غير مكتوبة كما يكتبها Havenbook. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Tell the sender; their Havenbook or their computer may be damaged.</source>
        <translation type="unfinished">يرجى إبلاغ المرسِل؛ فقد يكون برنامج Havenbook لديه أو حاسوبه معطوباً.</translation>
    </message>
    <message>
        <source>This bundle holds something it may not hold</source>
        <translation type="unfinished">تحتوي هذه الحزمة على ما لا يجوز لها</translation>
    </message>
    <message>
        <source>Its contents list names a part that no bundle has. Nothing was opened and nothing was imported.</source>
        <translation type="unfinished">تذكر قائمة محتوياتها جزءاً لا وجود له في أي حزمة. لم يُفتح شيء ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Tell the sender, and do not try it again: their device may have been taken over.</source>
        <translation type="unfinished">يرجى إبلاغ المرسِل وعدم تجربتها مرة أخرى: فقد يكون جهازه تحت سيطرة غيره.</translation>
    </message>
    <message>
        <source>A part of this bundle was exchanged</source>
        <translation type="unfinished">استُبدل جزء من هذه الحزمة</translation>
    </message>
    <message>
        <source>It is not the part that the sender signed. Nothing was imported.</source>
        <translation type="unfinished">ليس هو الجزء الذي وقّعه المرسِل. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Ask the sender to export again, and tell them what happened.</source>
        <translation type="unfinished">يرجى طلب التصدير من جديد من المرسِل وإخباره بما حدث.</translation>
    </message>
    <message>
        <source>This bundle does not say clearly what it is</source>
        <translation type="unfinished">لا تبيّن هذه الحزمة بوضوح ما هي</translation>
    </message>
    <message>
        <source>Its own description cannot be read. Nothing was imported.</source>
        <translation type="unfinished">لا يمكن قراءة وصفها. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Ask the sender to export again with the newest Havenbook.</source>
        <translation type="unfinished">يرجى طلب التصدير من جديد بأحدث إصدار من Havenbook.</translation>
    </message>
    <message>
        <source>This bundle needs a newer Havenbook</source>
        <translation type="unfinished">تحتاج هذه الحزمة إلى إصدار أحدث من Havenbook</translation>
    </message>
    <message>
        <source>It was made by a newer version than yours. Nothing was imported, and nothing is lost.</source>
        <translation type="unfinished">أُعدّت بإصدار أحدث من إصدارك. لم يُستورد شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation type="unfinished">يرجى تثبيت الإصدار الأحدث ثم استيرادها من جديد.</translation>
    </message>
    <message>
        <source>This bundle claims to be from someone else</source>
        <translation type="unfinished">تدّعي هذه الحزمة أنها من جهة أخرى</translation>
    </message>
    <message>
        <source>It is signed by one device and says that it comes from another. Nothing was imported.</source>
        <translation type="unfinished">وقّعها جهاز، وتقول إنها من جهاز آخر. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Call the sender on a number you know before you import anything more.</source>
        <translation type="unfinished">يرجى الاتصال بالمرسِل على رقم تعرفه قبل استيراد أي شيء آخر.</translation>
    </message>
    <message>
        <source>This bundle was made for someone else</source>
        <translation type="unfinished">أُعدّت هذه الحزمة لجهة أخرى</translation>
    </message>
    <message>
        <source>The sender did not make it for you; someone sealed it again. Nothing was imported.</source>
        <translation type="unfinished">لم يُعدّها المرسِل لك؛ بل أعاد أحد ختمها. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Tell the sender that their bundle was passed on.</source>
        <translation type="unfinished">يرجى إبلاغ المرسِل بأن حزمته نُقلت إلى غيره.</translation>
    </message>
    <message>
        <source>This bundle holds other parts than it says</source>
        <translation type="unfinished">في هذه الحزمة أجزاء غير التي تذكرها</translation>
    </message>
    <message>
        <source>What it describes is not what was signed. Nothing was imported.</source>
        <translation type="unfinished">ما تصفه ليس ما وُقّع. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Tell the sender, and do not try it again.</source>
        <translation type="unfinished">يرجى إبلاغ المرسِل وعدم تجربتها مرة أخرى.</translation>
    </message>
    <message>
        <source>This bundle is too large</source>
        <translation type="unfinished">هذه الحزمة كبيرة جداً</translation>
    </message>
    <message>
        <source>It holds more than any bundle may. Nothing was imported.</source>
        <translation type="unfinished">فيها أكثر مما يجوز لأي حزمة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Ask the sender to export in smaller steps; bundles from Havenbook are never this large.</source>
        <translation type="unfinished">يرجى أن تطلب من المرسِل التصدير على دفعات أصغر؛ حزم Havenbook لا تبلغ هذا الحجم أبداً.</translation>
    </message>
    <message>
        <source>This bundle would fill the computer</source>
        <translation type="unfinished">هذه الحزمة ستملأ الحاسوب</translation>
    </message>
    <message>
        <source>A part of it is not what it declares to be. It was not unpacked, and nothing was imported.</source>
        <translation type="unfinished">جزء منها ليس ما يعلن أنه هو. لم يُفكّ ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Do not try it again. Tell the sender: their device may have been taken over.</source>
        <translation type="unfinished">يرجى عدم تجربتها مرة أخرى وإبلاغ المرسِل: فقد يكون جهازه تحت سيطرة غيره.</translation>
    </message>
    <message>
        <source>This bundle holds fewer or more lines than it says</source>
        <translation type="unfinished">عدد السطور في هذه الحزمة لا يطابق ما تذكره</translation>
    </message>
    <message>
        <source>The count at the end does not fit. Nothing was imported.</source>
        <translation type="unfinished">العدد المذكور في آخرها غير مطابق. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Ask the sender to export again.</source>
        <translation type="unfinished">يرجى طلب التصدير من جديد من المرسِل.</translation>
    </message>
    <message>
        <source>A line in this bundle cannot be read</source>
        <translation type="unfinished">لا يمكن قراءة سطر في هذه الحزمة</translation>
    </message>
    <message>
        <source>It is not written as Havenbook writes lines. Nothing was imported.</source>
        <translation type="unfinished">ليس مكتوباً كما يكتب Havenbook السطور. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This receipt cannot be read</source>
        <translation type="unfinished">لا يمكن قراءة هذا الإيصال</translation>
    </message>
    <message>
        <source>What it states is not written as Havenbook writes it. Nothing was changed.</source>
        <translation type="unfinished">ما يذكره ليس مكتوباً كما يكتبه Havenbook. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask the partner to import once more and send the new receipt.</source>
        <translation type="unfinished">يرجى أن تطلب من الشريك الاستيراد مرة أخرى وإرسال الإيصال الجديد.</translation>
    </message>
    <message>
        <source>This computer’s own disk is full</source>
        <translation type="unfinished">قرص هذا الحاسوب ممتلئ</translation>
    </message>
    <message>
        <source>There is no room to prepare the bundle. The stick was not touched.</source>
        <translation type="unfinished">لا مكان لإعداد الحزمة. لم يُكتب شيء على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Free some space on the computer and try again.</source>
        <translation type="unfinished">يرجى إخلاء بعض المساحة على الحاسوب والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Some answers are missing or contradict each other: {count} in all. What you typed is still there.</source>
        <translation type="unfinished">بعض الإجابات ناقص أو متناقض: {count} في المجموع. ما كتبته لا يزال موجوداً.</translation>
    </message>
    <message>
        <source>Look for the marked questions. Every answer may also be a reason why there is none.</source>
        <translation type="unfinished">يرجى البحث عن الأسئلة المعلّمة. يمكن أن تكون كل إجابة سبباً لعدم وجودها.</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation type="unfinished">هذا السجل ليس هنا</translation>
    </message>
    <message>
        <source>It was erased, or it was never kept in this vault.</source>
        <translation type="unfinished">إما أنه مُحي، أو لم يُحفظ في هذه الخزنة قط.</translation>
    </message>
    <message>
        <source>Go back to the list of cases; it shows what is kept now.</source>
        <translation type="unfinished">يرجى العودة إلى قائمة ملفات الحالات؛ فهي تعرض ما هو محفوظ الآن.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation type="unfinished">يرجى ذكر السبب</translation>
    </message>
    <message>
        <source>A change to what was recorded is kept together with its reason. Nothing was changed yet.</source>
        <translation type="unfinished">يُحفظ تغيير ما سُجّل مع سببه. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Write a few words and try again.</source>
        <translation type="unfinished">يرجى كتابة بضع كلمات والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This case was voided before</source>
        <translation type="unfinished">أُبطل ملف الحالة هذا من قبل</translation>
    </message>
    <message>
        <source>It no longer shows in the lists. Nothing was changed.</source>
        <translation type="unfinished">لم يعد يظهر في القوائم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
        <translation type="unfinished">لا حاجة إلى شيء آخر.</translation>
    </message>
    <message>
        <source>The answers in dispute have changed</source>
        <translation type="unfinished">تغيّرت الإجابات محل التعارض</translation>
    </message>
    <message>
        <source>Another value came in, or somebody settled it, since this page was read. Nothing was changed.</source>
        <translation type="unfinished">وصلت قيمة أخرى، أو حسمه أحد، منذ قراءة هذه الصفحة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Look at the values again and choose.</source>
        <translation type="unfinished">يرجى النظر في القيم من جديد والاختيار.</translation>
    </message>
    <message>
        <source>This table cannot be read</source>
        <translation type="unfinished">لا يمكن قراءة هذا الجدول</translation>
    </message>
    <message>
        <source>The file is not a table of text with one heading line, saved as CSV in UTF-8. Nothing was imported.</source>
        <translation type="unfinished">الملف ليس جدولاً نصياً بسطر عناوين واحد، محفوظاً بصيغة CSV وترميز UTF-8. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it again as CSV, UTF-8.</source>
        <translation type="unfinished">يرجى فتحه في برنامج جداول وحفظه من جديد بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>The mapping does not fit</source>
        <translation type="unfinished">ملف المطابقة لا يلائم الجدول</translation>
    </message>
    <message>
        <source>The mapping file and the table do not fit together: {what}. Nothing was imported.</source>
        <translation type="unfinished">لا يتوافق ملف المطابقة مع الجدول: {what}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Correct the mapping file and try again.</source>
        <translation type="unfinished">يرجى تصحيح ملف المطابقة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody is there to ask</source>
        <translation type="unfinished">لا أحد هنا ليُسأل</translation>
    </message>
    <message>
        <source>This verb needs: {wanted}. There is no terminal to ask on.</source>
        <translation type="unfinished">يحتاج هذا الأمر إلى: {wanted}. لا توجد طرفية للسؤال عبرها.</translation>
    </message>
    <message>
        <source>Run it in a terminal, or give --passphrase-fd with one secret a line; names may be arguments.</source>
        <translation type="unfinished">يرجى تشغيله في طرفية، أو إعطاء ‎--passphrase-fd مع سرّ واحد في كل سطر؛ ويمكن كتابة الأسماء معه.</translation>
    </message>
    <message>
        <source>The two were not the same</source>
        <translation type="unfinished">الكتابتان غير متطابقتين</translation>
    </message>
    <message>
        <source>A new secret is typed twice, so that a slip does not lock you out. Nothing was changed.</source>
        <translation type="unfinished">يُكتب السر الجديد مرتين كي لا يمنعك خطأ في الكتابة من الدخول. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Which partner is meant?</source>
        <translation type="unfinished">أي شريك هو المقصود؟</translation>
    </message>
    <message>
        <source>{count} trusted partners fit “{typed}”; one must.</source>
        <translation type="unfinished">عدد الشركاء الموثوقين المطابقين لـ «{typed}» هو {count}، والمطلوب واحد.</translation>
    </message>
    <message>
        <source>Look at havenbook partners, and type the start of the id.</source>
        <translation type="unfinished">يرجى النظر في havenbook partners وكتابة بداية المعرّف.</translation>
    </message>
    <message>
        <source>This folder is not a demonstration</source>
        <translation type="unfinished">هذا المجلد ليس عرضاً تجريبياً</translation>
    </message>
    <message>
        <source>{folder} holds something else, and the demonstration replaces only what an earlier one left.</source>
        <translation type="unfinished">في ‎{folder}‎ شيء آخر، والعرض التجريبي لا يستبدل إلا ما تركه عرض سابق.</translation>
    </message>
    <message>
        <source>Give another folder with --folder.</source>
        <translation type="unfinished">يرجى إعطاء مجلد آخر مع ‎--folder.</translation>
    </message>
    <message>
        <source>These answers cannot be read</source>
        <translation type="unfinished">لا يمكن قراءة هذه الإجابات</translation>
    </message>
    <message>
        <source>An intake is one JSON object with “consents”, a list of answer sheets, and “answers”, one sheet.</source>
        <translation type="unfinished">الاستقبال كائن JSON واحد فيه “consents” وهي قائمة أوراق إجابات، و“answers” وهي ورقة واحدة.</translation>
    </message>
    <message>
        <source>Correct the file and try again. Nothing was saved.</source>
        <translation type="unfinished">يرجى تصحيح الملف والمحاولة مرة أخرى. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The program does not work here</source>
        <translation type="unfinished">البرنامج لا يعمل هنا</translation>
    </message>
    <message>
        <source>A step of its own test went wrong: {step}.</source>
        <translation type="unfinished">أخفقت خطوة من اختباره الذاتي: {step}.</translation>
    </message>
    <message>
        <source>Do not use this copy. Install Havenbook again.</source>
        <translation type="unfinished">يرجى عدم استخدام هذه النسخة، وتثبيت Havenbook من جديد.</translation>
    </message>
    <message>
        <source>The drive did not answer as it should</source>
        <translation type="unfinished">لم تستجب وحدة التخزين كما يجب</translation>
    </message>
    <message>
        <source>Nothing finished is on it, and nothing in the vault was changed.</source>
        <translation type="unfinished">لا شيء مكتملاً عليها، ولم يتغيّر شيء في الخزنة.</translation>
    </message>
    <message>
        <source>Take the drive out, put it in again and try once more; then try another drive.</source>
        <translation type="unfinished">يرجى إخراج وحدة التخزين وإعادتها والمحاولة مرة أخرى، ثم تجربة وحدة غيرها.</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation type="unfinished">وحدة التخزين ممتلئة</translation>
    </message>
    <message>
        <source>There is no room for the file. Nothing half-written was left on it.</source>
        <translation type="unfinished">لا مكان للملف. لم يُترك عليها شيء مكتوب جزئياً.</translation>
    </message>
    <message>
        <source>Remove something from the drive, or use another one.</source>
        <translation type="unfinished">يرجى حذف شيء من وحدة التخزين أو استخدام غيرها.</translation>
    </message>
    <message>
        <source>The drive cannot be written</source>
        <translation type="unfinished">لا يمكن الكتابة على وحدة التخزين</translation>
    </message>
    <message>
        <source>It is write-protected, or this folder belongs to someone else. Nothing was written.</source>
        <translation type="unfinished">هي محمية من الكتابة، أو المجلد لشخص آخر. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Move the small switch on the stick, or use another drive or folder.</source>
        <translation type="unfinished">يرجى تحريك المفتاح الصغير على الذاكرة، أو استخدام وحدة أو مجلد آخر.</translation>
    </message>
    <message>
        <source>The drive is gone</source>
        <translation type="unfinished">وحدة التخزين غير موجودة</translation>
    </message>
    <message>
        <source>It was pulled out, or it stopped answering. What was under way is not finished.</source>
        <translation type="unfinished">نُزعت أو توقفت عن الاستجابة. ما كان جارياً لم يكتمل.</translation>
    </message>
    <message>
        <source>Put it in again and start once more; the unfinished part is not used.</source>
        <translation type="unfinished">يرجى إعادتها والبدء من جديد؛ لا يُستخدم الجزء غير المكتمل.</translation>
    </message>
    <message>
        <source>The drive cannot hold a file this large</source>
        <translation type="unfinished">لا تتسع وحدة التخزين لملف بهذا الحجم</translation>
    </message>
    <message>
        <source>Its format ends at 4 GB for one file. Nothing half-written was left on it.</source>
        <translation type="unfinished">صيغتها لا تقبل ملفاً أكبر من 4 غيغابايت. لم يُترك عليها شيء مكتوب جزئياً.</translation>
    </message>
    <message>
        <source>Use a drive that is formatted as exFAT or NTFS.</source>
        <translation type="unfinished">يرجى استخدام وحدة تخزين مهيأة بصيغة exFAT أو NTFS.</translation>
    </message>
    <message>
        <source>The drive did not keep what was written</source>
        <translation type="unfinished">لم تحتفظ وحدة التخزين بما كُتب</translation>
    </message>
    <message>
        <source>What was read back is not what was written, so the file was removed.</source>
        <translation type="unfinished">ما قُرئ منها ليس ما كُتب، ولذلك أُزيل الملف.</translation>
    </message>
    <message>
        <source>Use another drive, and do not trust this one any more.</source>
        <translation type="unfinished">يرجى استخدام وحدة تخزين أخرى وعدم الثقة بهذه بعد الآن.</translation>
    </message>
    <message>
        <source>A line was set aside</source>
        <translation type="unfinished">سطر موضوع جانباً</translation>
    </message>
    <message>
        <source>It is not written as lines are. Everything else in the bundle was imported.</source>
        <translation type="unfinished">ليس مكتوباً كما تُكتب السطور. استُورد كل ما عداه في الحزمة.</translation>
    </message>
    <message>
        <source>Look at what was set aside; after an update of Havenbook it can be tried again.</source>
        <translation type="unfinished">يرجى النظر في ما وُضع جانباً؛ يمكن تجربته مرة أخرى بعد تحديث Havenbook.</translation>
    </message>
    <message>
        <source>This device is not trusted now</source>
        <translation type="unfinished">لا يوثق بهذا الجهاز الآن</translation>
    </message>
    <message>
        <source>Nothing goes to it, and nothing comes from it.</source>
        <translation type="unfinished">لا يذهب إليه شيء ولا يأتي منه شيء.</translation>
    </message>
    <message>
        <source>Look at your partners. If they have a new device, read its card and type its forty digits.</source>
        <translation type="unfinished">يرجى النظر في شركائك. إن كان لديهم جهاز جديد فتُقرأ بطاقته وتُكتب أرقامها الأربعون.</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation type="unfinished">لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Everything that may travel to this partner has arrived there, or no consent lets anything travel.</source>
        <translation type="unfinished">كل ما يجوز إرساله إلى هذا الشريك وصل إليه، أو لا موافقة تسمح بإرسال شيء.</translation>
    </message>
    <message>
        <source>Look at what is kept back and why; nothing needs to be done for what has arrived.</source>
        <translation type="unfinished">يرجى النظر فيما حُجب وسببه؛ ولا يلزم شيء لما وصل.</translation>
    </message>
    <message>
        <source>The count does not fit</source>
        <translation type="unfinished">العدد غير مطابق</translation>
    </message>
    <message>
        <source>Other lines came out than the bundle promised. Nothing was imported.</source>
        <translation type="unfinished">خرجت سطور غير التي وعدت بها الحزمة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>A demonstration and a real vault do not mix</source>
        <translation type="unfinished">لا تختلط خزنة تجريبية بخزنة حقيقية</translation>
    </message>
    <message>
        <source>The bundle is from a demonstration and this vault is not, or the other way round. Nothing was imported.</source>
        <translation type="unfinished">الحزمة من عرض تجريبي وهذه الخزنة ليست كذلك، أو العكس. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Import it in the vault that belongs to it.</source>
        <translation type="unfinished">يرجى استيرادها في الخزنة المناسبة لها.</translation>
    </message>
    <message>
        <source>This bundle says that it comes from elsewhere</source>
        <translation type="unfinished">تقول هذه الحزمة إنها من مكان آخر</translation>
    </message>
    <message>
        <source>It names a row of bundles that is not its sender’s. Nothing was imported.</source>
        <translation type="unfinished">تذكر سلسلة حزم ليست لمرسِلها. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Two different bundles have the same number</source>
        <translation type="unfinished">حزمتان مختلفتان تحملان الرقم نفسه</translation>
    </message>
    <message>
        <source>Somebody works with a copy of the sender’s vault, or it was restored. Nothing was imported.</source>
        <translation type="unfinished">يعمل أحد بنسخة من خزنة المرسِل، أو أنها استُعيدت. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Call the sender: they open their vault with the newest Havenbook and give you its new card.</source>
        <translation type="unfinished">يرجى الاتصال بالمرسِل: يفتح خزنته بأحدث إصدار من Havenbook ويعطيك بطاقتها الجديدة.</translation>
    </message>
    <message>
        <source>This bundle counts on a receipt you never wrote</source>
        <translation type="unfinished">تعتمد هذه الحزمة على إيصال لم تكتبه قط</translation>
    </message>
    <message>
        <source>It leaves out what such a receipt says you have, so something would be missing. Nothing was imported.</source>
        <translation type="unfinished">تُغفل ما يقول ذلك الإيصال إنه لديك، فيكون شيء ناقصاً. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>A new receipt lies beside the bundle. Bring it to the sender: the next bundle then holds everything. If your vault was not restored lately, call them first on a number you know.</source>
        <translation type="unfinished">بجانب الحزمة إيصال جديد. يرجى إيصاله إلى المرسِل: تحمل الحزمة التالية عندئذ كل شيء. إن لم تُستعد خزنتك مؤخراً فيرجى أولاً الاتصال به على رقم تعرفه.</translation>
    </message>
    <message>
        <source>This is another kind of file</source>
        <translation type="unfinished">هذا نوع آخر من الملفات</translation>
    </message>
    <message>
        <source>It is a receipt where a bundle was expected, or a bundle where a receipt was.</source>
        <translation type="unfinished">هو إيصال حيث كانت تُنتظر حزمة، أو حزمة حيث كان يُنتظر إيصال.</translation>
    </message>
    <message>
        <source>Choose the other file, or use the other button.</source>
        <translation type="unfinished">يرجى اختيار الملف الآخر، أو استخدام الزر الآخر.</translation>
    </message>
    <message>
        <source>This line is no longer set aside</source>
        <translation type="unfinished">لم يعد هذا السطر موضوعاً جانباً</translation>
    </message>
    <message>
        <source>It was taken in or let go meanwhile.</source>
        <translation type="unfinished">أُدخل أو أُسقط في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This sealed file cannot be opened</source>
        <translation type="unfinished">لا يمكن فتح هذا الملف المختوم</translation>
    </message>
    <message>
        <source>Its beginning is not written as it must be.</source>
        <translation type="unfinished">بدايته ليست مكتوبة كما يجب.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished">يرجى طلب الملف من جديد.</translation>
    </message>
    <message>
        <source>This is not a sealed file</source>
        <translation type="unfinished">هذا ليس ملفاً مختوماً</translation>
    </message>
    <message>
        <source>It does not begin as sealed files do.</source>
        <translation type="unfinished">لا يبدأ كما تبدأ الملفات المختومة.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This sealed file is for someone else</source>
        <translation type="unfinished">هذا الملف المختوم موجّه إلى جهة أخرى</translation>
    </message>
    <message>
        <source>None of your keys opens it.</source>
        <translation type="unfinished">لا يفتحه أي من مفاتيحك.</translation>
    </message>
    <message>
        <source>Ask for whom it was made.</source>
        <translation type="unfinished">يرجى السؤال لمن أُعدّ.</translation>
    </message>
    <message>
        <source>This sealed file was changed</source>
        <translation type="unfinished">تغيّر هذا الملف المختوم</translation>
    </message>
    <message>
        <source>Its beginning is not the one that was written.</source>
        <translation type="unfinished">بدايته ليست التي كُتبت.</translation>
    </message>
    <message>
        <source>A part of it was changed, moved or cut off.</source>
        <translation type="unfinished">تغيّر جزء منه أو نُقل أو قُطع.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation type="unfinished">لا يمكن استخدام هذا المفتاح</translation>
    </message>
    <message>
        <source>A text that should be a key is none.</source>
        <translation type="unfinished">نصّ يُفترض أن يكون مفتاحاً ليس كذلك.</translation>
    </message>
    <message>
        <source>Ask for the card or file again.</source>
        <translation type="unfinished">يرجى طلب البطاقة أو الملف من جديد.</translation>
    </message>
    <message>
        <source>A signature is not right</source>
        <translation type="unfinished">توقيع غير صحيح</translation>
    </message>
    <message>
        <source>It is malformed, or it does not belong to what it stands under.</source>
        <translation type="unfinished">صيغته خاطئة، أو لا يخص ما وُضع تحته.</translation>
    </message>
    <message>
        <source>Sealed bytes were changed</source>
        <translation type="unfinished">تغيّرت بيانات مختومة</translation>
    </message>
    <message>
        <source>They are not what was sealed, or another key sealed them.</source>
        <translation type="unfinished">ليست ما خُتم، أو ختمها مفتاح آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, and tell the person who looks after this computer if it stays.</source>
        <translation type="unfinished">لم يتغيّر شيء. يرجى المحاولة مرة أخرى، وإبلاغ من يعتني بهذا الحاسوب إن استمر ذلك.</translation>
    </message>
    <message>
        <source>Two different records have the same number</source>
        <translation type="unfinished">سجلان مختلفان يحملان الرقم نفسه</translation>
    </message>
    <message>
        <source>A device that was restored or copied wrote again what was written before. Both are kept apart.</source>
        <translation type="unfinished">جهاز مستعاد أو منسوخ أعاد كتابة ما كُتب من قبل. يُحفظ كل منهما على حدة.</translation>
    </message>
    <message>
        <source>Ask the sender to open their vault with the newest Havenbook and send a new card.</source>
        <translation type="unfinished">يرجى أن تطلب من المرسِل فتح خزنته بأحدث إصدار من Havenbook وإرسال بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Records are never deleted</source>
        <translation type="unfinished">السجلات لا تُحذف أبداً</translation>
    </message>
    <message>
        <source>A person can be erased; nothing else removes what was recorded. Nothing was changed.</source>
        <translation type="unfinished">يمكن محو شخص؛ ولا شيء غير ذلك يزيل ما سُجّل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Use Erase this person on her case, with a reason.</source>
        <translation type="unfinished">يرجى استخدام «محو هذا الشخص» في ملف الحالة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>A change was not written down</source>
        <translation type="unfinished">لم يُدوَّن تغيير</translation>
    </message>
    <message>
        <source>Havenbook refused a change that nobody stands for. Nothing was changed.</source>
        <translation type="unfinished">رفض Havenbook تغييراً لا يتحمل أحد مسؤوليته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, tell the person who looks after this computer.</source>
        <translation type="unfinished">يرجى المحاولة مرة واحدة. إن تكرر ذلك فيُبلَّغ من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation type="unfinished">هذه ليست بطاقة تعريف</translation>
    </message>
    <message>
        <source>The file is not a card of Havenbook. Nothing was trusted.</source>
        <translation type="unfinished">الملف ليس بطاقة من Havenbook. لم يُوثق بشيء.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .card.</source>
        <translation type="unfinished">يرجى اختيار ملف ينتهي اسمه بـ ‎.card.</translation>
    </message>
    <message>
        <source>The short code does not open this card</source>
        <translation type="unfinished">الرمز القصير لا يفتح هذه البطاقة</translation>
    </message>
    <message>
        <source>A digit was misheard, or the code belongs to another card.</source>
        <translation type="unfinished">سُمع رقم خطأً، أو الرمز يخص بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Ask for the code again, and type all ten digits.</source>
        <translation type="unfinished">يرجى طلب الرمز من جديد وكتابة أرقامه العشرة كلها.</translation>
    </message>
    <message>
        <source>This card is damaged</source>
        <translation type="unfinished">هذه البطاقة تالفة</translation>
    </message>
    <message>
        <source>It was changed, or it is not signed by the key it shows. Nothing was trusted.</source>
        <translation type="unfinished">تغيّرت، أو ليست موقّعة بالمفتاح الذي تعرضه. لم يُوثق بشيء.</translation>
    </message>
    <message>
        <source>Ask for the card again, and call the sender on a number you know.</source>
        <translation type="unfinished">يرجى طلب البطاقة من جديد والاتصال بالمرسِل على رقم تعرفه.</translation>
    </message>
    <message>
        <source>This card needs a newer Havenbook</source>
        <translation type="unfinished">تحتاج هذه البطاقة إلى إصدار أحدث من Havenbook</translation>
    </message>
    <message>
        <source>It was made by a newer version than yours.</source>
        <translation type="unfinished">أُعدّت بإصدار أحدث من إصدارك.</translation>
    </message>
    <message>
        <source>Install the newer version and read the card again.</source>
        <translation type="unfinished">يرجى تثبيت الإصدار الأحدث وقراءة البطاقة من جديد.</translation>
    </message>
    <message>
        <source>This partner is not here</source>
        <translation type="unfinished">هذا الشريك ليس هنا</translation>
    </message>
    <message>
        <source>No device with this id is among your partners.</source>
        <translation type="unfinished">لا جهاز بهذا المعرّف بين شركائك.</translation>
    </message>
    <message>
        <source>Look at the list of partners again.</source>
        <translation type="unfinished">يرجى النظر في قائمة الشركاء من جديد.</translation>
    </message>
    <message>
        <source>The forty digits are not those of this card</source>
        <translation type="unfinished">الأرقام الأربعون ليست أرقام هذه البطاقة</translation>
    </message>
    <message>
        <source>Either a digit was misheard, or the card is not from whom it says. Nothing was trusted.</source>
        <translation type="unfinished">إما أن رقماً سُمع خطأً، أو أن البطاقة ليست ممن تذكره. لم يُوثق بشيء.</translation>
    </message>
    <message>
        <source>Have them read the digits again, on a number you knew before. If they still differ, do not use this card.</source>
        <translation type="unfinished">يرجى طلب قراءة الأرقام من جديد على رقم عرفته من قبل. إن ظلّت مختلفة فلا تُستخدم هذه البطاقة.</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation type="unfinished">هذه بطاقتك أنت</translation>
    </message>
    <message>
        <source>It was made by this very device.</source>
        <translation type="unfinished">أعدّها هذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Choose the card that your partner gave you.</source>
        <translation type="unfinished">يرجى اختيار البطاقة التي أعطاها لك شريكك.</translation>
    </message>
    <message>
        <source>One of the two vaults is a demonstration. It never exchanges anything with a real one.</source>
        <translation type="unfinished">إحدى الخزنتين تجريبية، ولا تتبادل شيئاً مع خزنة حقيقية أبداً.</translation>
    </message>
    <message>
        <source>Use the vault that belongs to the partner’s: real with real, demonstration with demonstration.</source>
        <translation type="unfinished">يرجى استخدام الخزنة المناسبة لخزنة الشريك: حقيقية مع حقيقية، وتجريبية مع تجريبية.</translation>
    </message>
    <message>
        <source>This device is your partner already</source>
        <translation type="unfinished">هذا الجهاز شريك لك بالفعل</translation>
    </message>
    <message>
        <source>You trusted this card before, with the same keys. Nothing was changed.</source>
        <translation type="unfinished">وثقت بهذه البطاقة من قبل، بالمفاتيح نفسها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A device you know comes with other keys</source>
        <translation type="unfinished">جهاز تعرفه يأتي بمفاتيح أخرى</translation>
    </message>
    <message>
        <source>A device never changes its keys: a new or restored one comes as a new device. Nothing was trusted.</source>
        <translation type="unfinished">لا يغيّر الجهاز مفاتيحه أبداً: الجديد أو المستعاد يأتي كجهاز جديد. لم يُوثق بشيء.</translation>
    </message>
    <message>
        <source>Call your partner on a number you knew before, and ask what happened to their computer.</source>
        <translation type="unfinished">يرجى الاتصال بشريكك على رقم عرفته من قبل والسؤال عما حدث لحاسوبه.</translation>
    </message>
    <message>
        <source>The agreement is not complete</source>
        <translation type="unfinished">الاتفاق غير مكتمل</translation>
    </message>
    <message>
        <source>It names at least one purpose, how much may go, and a last day that has not passed. Nothing was agreed.</source>
        <translation type="unfinished">يذكر الاتفاق غرضاً واحداً على الأقل، ومقدار ما يُرسل، ويوماً أخيراً لم يمضِ. لم يُتفق على شيء.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation type="unfinished">يرجى ملء الناقص.</translation>
    </message>
    <message>
        <source>You stopped trusting this partner</source>
        <translation type="unfinished">أوقفت الثقة بهذا الشريك</translation>
    </message>
    <message>
        <source>Nothing is sent to it or agreed with it any more.</source>
        <translation type="unfinished">لا يُرسل إليه شيء ولا يُتفق معه على شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>You stopped this before it was finished. Nothing of it was kept.</source>
        <translation type="unfinished">أوقفت هذا قبل أن يكتمل. لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation type="unfinished">يمكن البدء من جديد متى شئت.</translation>
    </message>
    <message>
        <source>There is no such role</source>
        <translation type="unfinished">لا يوجد دور كهذا</translation>
    </message>
    <message>
        <source>A worker is a worker, a supervisor or an administrator; “{role}” is none of them.</source>
        <translation type="unfinished">الأدوار هي: عضو فريق أو إشراف أو إدارة؛ و«{role}» ليس منها.</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation type="unfinished">يرجى اختيار واحد من الثلاثة.</translation>
    </message>
    <message>
        <source>Not in your role</source>
        <translation type="unfinished">ليس ضمن دورك</translation>
    </message>
    <message>
        <source>Your role in this vault does not allow this. That you asked was written down, as every refusal is.</source>
        <translation type="unfinished">دورك في هذه الخزنة لا يسمح بذلك. دُوّن أنك طلبته، كما يُدوَّن كل رفض.</translation>
    </message>
    <message>
        <source>Ask a supervisor or the administrator of this vault to do it.</source>
        <translation type="unfinished">يرجى طلب ذلك من الإشراف أو من إدارة هذه الخزنة.</translation>
    </message>
    <message>
        <source>The name and passphrase do not open this vault</source>
        <translation type="unfinished">الاسم وعبارة المرور لا يفتحان هذه الخزنة</translation>
    </message>
    <message>
        <source>Havenbook does not say which of the two is wrong. Nothing was changed, and nothing is ever deleted.</source>
        <translation type="unfinished">لا يبيّن Havenbook أيهما الخطأ. لم يتغيّر شيء، ولا يُحذف شيء أبداً.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock. You can try again in {wait} s.</source>
        <translation type="unfinished">يرجى التحقق من لغة لوحة المفاتيح ومفتاح Caps Lock. يمكن المحاولة بعد {wait} ث.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation type="unfinished">يرجى الانتظار لحظة</translation>
    </message>
    <message>
        <source>After a wrong passphrase Havenbook waits, up to one minute. Nothing is ever deleted.</source>
        <translation type="unfinished">بعد عبارة مرور خاطئة ينتظر Havenbook حتى دقيقة واحدة. لا يُحذف شيء أبداً.</translation>
    </message>
    <message>
        <source>Try again in {wait} s. If you forgot the passphrase, use the printed recovery code.</source>
        <translation type="unfinished">يرجى المحاولة بعد {wait} ث. إن نسيت عبارة المرور فيُستخدم رمز الاسترداد المطبوع.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation type="unfinished">ملف مفاتيح هذه الخزنة تالف</translation>
    </message>
    <message>
        <source>The file keyslots.json cannot be read, so no passphrase can open the vault. The records are still there.</source>
        <translation type="unfinished">لا يمكن قراءة الملف keyslots.json، فلا تفتح أي عبارة مرور الخزنة. السجلات لا تزال موجودة.</translation>
    </message>
    <message>
        <source>Put back keyslots.json from a copy of this folder, or restore the newest backup.</source>
        <translation type="unfinished">يرجى إعادة keyslots.json من نسخة لهذا المجلد، أو استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation type="unfinished">ملف مفاتيح هذه الخزنة مفقود</translation>
    </message>
    <message>
        <source>There is a vault here but no keyslots.json beside it, so no passphrase can open it.</source>
        <translation type="unfinished">هنا خزنة ولكن لا يوجد keyslots.json بجانبها، فلا تفتحها أي عبارة مرور.</translation>
    </message>
    <message>
        <source>This vault needs a newer Havenbook</source>
        <translation type="unfinished">تحتاج هذه الخزنة إلى إصدار أحدث من Havenbook</translation>
    </message>
    <message>
        <source>Its key file was written by a newer version than this one.</source>
        <translation type="unfinished">كُتب ملف مفاتيحها بإصدار أحدث من هذا.</translation>
    </message>
    <message>
        <source>Install the newer version and open the vault with it.</source>
        <translation type="unfinished">يرجى تثبيت الإصدار الأحدث وفتح الخزنة به.</translation>
    </message>
    <message>
        <source>The key file was changed by something else</source>
        <translation type="unfinished">غيّر شيءٌ آخر ملف المفاتيح</translation>
    </message>
    <message>
        <source>Your own key opened the vault, but the rest of the key file is not as Havenbook left it. No key in it is trusted until it is repaired.</source>
        <translation type="unfinished">فتح مفتاحك الخزنة، لكن بقية ملف المفاتيح ليست كما تركها Havenbook. لا يُوثق بأي مفتاح فيه حتى يُصلح.</translation>
    </message>
    <message>
        <source>Tell the administrator of this vault today. Passphrases and workers cannot be changed until then.</source>
        <translation type="unfinished">يرجى إبلاغ إدارة هذه الخزنة اليوم. لا يمكن تغيير عبارات المرور أو أعضاء الفريق حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The key file is an old copy</source>
        <translation type="unfinished">ملف المفاتيح نسخة قديمة</translation>
    </message>
    <message>
        <source>The vault remembers a newer key file than the one beside it. Passphrases changed or workers added since then are not in it.</source>
        <translation type="unfinished">تتذكر الخزنة ملف مفاتيح أحدث مما بجانبها. ليس فيه ما تغيّر منذ ذلك الحين من عبارات مرور أو أُضيف من أعضاء.</translation>
    </message>
    <message>
        <source>Not enough free memory</source>
        <translation type="unfinished">الذاكرة المتاحة لا تكفي</translation>
    </message>
    <message>
        <source>Opening this vault needs {mebibytes} MB of free memory for a moment. Your passphrase was not judged.</source>
        <translation type="unfinished">يحتاج فتح هذه الخزنة إلى {mebibytes} م.ب من الذاكرة للحظة. لم تُفحص عبارة المرور.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished">يرجى إغلاق البرامج الأخرى والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation type="unfinished">هذا المجلد ليس فارغاً</translation>
    </message>
    <message>
        <source>A vault is only made in a new or empty folder, so that nothing can be overwritten.</source>
        <translation type="unfinished">لا تُنشأ الخزنة إلا في مجلد جديد أو فارغ، كي لا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new one.</source>
        <translation type="unfinished">يرجى اختيار مجلد آخر أو إنشاء مجلد جديد.</translation>
    </message>
    <message>
        <source>There is no vault in this folder</source>
        <translation type="unfinished">لا توجد خزنة في هذا المجلد</translation>
    </message>
    <message>
        <source>Havenbook found no vault.db here.</source>
        <translation type="unfinished">لم يجد Havenbook ملف vault.db هنا.</translation>
    </message>
    <message>
        <source>Choose the folder that holds your vault, or make a new vault.</source>
        <translation type="unfinished">يرجى اختيار المجلد الذي فيه خزنتك، أو إنشاء خزنة جديدة.</translation>
    </message>
    <message>
        <source>There is already a vault in this folder</source>
        <translation type="unfinished">في هذا المجلد خزنة بالفعل</translation>
    </message>
    <message>
        <source>A new vault is never written over an old one.</source>
        <translation type="unfinished">لا تُكتب خزنة جديدة فوق خزنة قديمة أبداً.</translation>
    </message>
    <message>
        <source>Unlock the one that is there, or choose another folder.</source>
        <translation type="unfinished">يرجى فتح الخزنة الموجودة، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This is not a vault</source>
        <translation type="unfinished">هذه ليست خزنة</translation>
    </message>
    <message>
        <source>There is a file called vault.db, but it is not an encrypted vault. Havenbook left it as it is.</source>
        <translation type="unfinished">يوجد ملف باسم vault.db لكنه ليس خزنة مشفّرة. تركه Havenbook كما هو.</translation>
    </message>
    <message>
        <source>Choose another folder, or restore the newest backup into a new one.</source>
        <translation type="unfinished">يرجى اختيار مجلد آخر، أو استعادة أحدث نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>The key file and the vault do not belong together</source>
        <translation type="unfinished">ملف المفاتيح والخزنة لا ينتمي أحدهما إلى الآخر</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the key does not open vault.db: one of the two is from elsewhere.</source>
        <translation type="unfinished">عبارة مرورك صحيحة، لكن المفتاح لا يفتح vault.db: أحدهما من مكان آخر.</translation>
    </message>
    <message>
        <source>Put back the two files that belong together, or restore the newest backup.</source>
        <translation type="unfinished">يرجى إعادة الملفين المتطابقين، أو استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation type="unfinished">الخزنة تالفة</translation>
    </message>
    <message>
        <source>Part of vault.db is not what Havenbook wrote. Nothing was changed.</source>
        <translation type="unfinished">جزء من vault.db ليس ما كتبه Havenbook. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Copy this folder to a safe place, then restore the newest backup into a new folder.</source>
        <translation type="unfinished">يرجى نسخ هذا المجلد إلى مكان آمن، ثم استعادة أحدث نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>It was last opened with a newer version than this one. Nothing was changed.</source>
        <translation type="unfinished">فُتحت آخر مرة بإصدار أحدث من هذا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This vault is open in another Havenbook</source>
        <translation type="unfinished">هذه الخزنة مفتوحة في نافذة Havenbook أخرى</translation>
    </message>
    <message>
        <source>Only one Havenbook at a time may write to a vault.</source>
        <translation type="unfinished">لا يكتب في الخزنة إلا برنامج Havenbook واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Use the window that is open, or lock it first.</source>
        <translation type="unfinished">يرجى استخدام النافذة المفتوحة، أو قفلها أولاً.</translation>
    </message>
    <message>
        <source>Havenbook cannot write here</source>
        <translation type="unfinished">لا يستطيع Havenbook الكتابة هنا</translation>
    </message>
    <message>
        <source>The folder or a file in it is read-only or belongs to someone else. Nothing was changed.</source>
        <translation type="unfinished">المجلد أو ملف فيه للقراءة فقط أو لشخص آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that belongs to you.</source>
        <translation type="unfinished">يرجى اختيار مجلد يخصك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished">القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is no room for what was to be written. What was saved before is still there.</source>
        <translation type="unfinished">لا مكان لما كان سيُكتب. ما حُفظ من قبل لا يزال موجوداً.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished">يرجى إخلاء بعض المساحة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This copy of Havenbook cannot keep records safely</source>
        <translation type="unfinished">هذه النسخة من Havenbook لا تحفظ السجلات بأمان</translation>
    </message>
    <message>
        <source>Its encryption library is missing or not the right one, so it refuses to open any vault.</source>
        <translation type="unfinished">مكتبة التشفير مفقودة أو ليست الصحيحة، ولذلك يرفض فتح أي خزنة.</translation>
    </message>
    <message>
        <source>Install Havenbook again from the place you had it from.</source>
        <translation type="unfinished">يرجى تثبيت Havenbook من جديد من المصدر الذي حصلت عليه منه.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation type="unfinished">الخزنة مقفلة</translation>
    </message>
    <message>
        <source>It was locked while this was under way. Nothing of it was kept.</source>
        <translation type="unfinished">قُفلت أثناء العمل. لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Unlock and start again.</source>
        <translation type="unfinished">يرجى فتح القفل والبدء من جديد.</translation>
    </message>
    <message>
        <source>The vault could not be made ready for this version</source>
        <translation type="unfinished">تعذّر تجهيز الخزنة لهذا الإصدار</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished">هي كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Open it with the version you had, make a backup, and ask for help.</source>
        <translation type="unfinished">يرجى فتحها بالإصدار السابق وإنشاء نسخة احتياطية وطلب المساعدة.</translation>
    </message>
    <message>
        <source>This person was erased</source>
        <translation type="unfinished">هذا الشخص ممحو</translation>
    </message>
    <message>
        <source>Nothing more is written about her.</source>
        <translation type="unfinished">لا يُكتب عنه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>If she comes again and agrees, record a new intake.</source>
        <translation type="unfinished">إذا عاد الشخص ووافق، يُسجَّل استقبال جديد.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used</source>
        <translation type="unfinished">لا يمكن استخدام عبارة المرور هذه</translation>
    </message>
    <message>
        <source>It is empty, too long, or holds a character that cannot be typed the same way on another keyboard.</source>
        <translation type="unfinished">هي فارغة أو طويلة جداً أو فيها حرف لا يُكتب بالطريقة نفسها على لوحة مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and signs.</source>
        <translation type="unfinished">يرجى استخدام حروف وأرقام ومسافات وعلامات.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation type="unfinished">عبارة المرور هذه سهلة التخمين</translation>
    </message>
    <message>
        <source>Whoever takes this computer can try millions of passphrases without asking Havenbook.</source>
        <translation type="unfinished">من يأخذ هذا الحاسوب يستطيع تجربة ملايين العبارات دون Havenbook.</translation>
    </message>
    <message>
        <source>Take the six words that Havenbook suggests, or make it longer.</source>
        <translation type="unfinished">يرجى أخذ الكلمات الست التي يقترحها Havenbook، أو جعلها أطول.</translation>
    </message>
    <message>
        <source>This is not quite a recovery code</source>
        <translation type="unfinished">هذا ليس رمز استرداد صحيحاً تماماً</translation>
    </message>
    <message>
        <source>A letter was mistyped or left out: the code has seven groups, and its last letters prove the others.</source>
        <translation type="unfinished">كُتب حرف خطأً أو سقط: في الرمز سبع مجموعات، وحروفه الأخيرة تثبت ما قبلها.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group. Upper and lower case do not matter.</source>
        <translation type="unfinished">يرجى مقارنته بالورقة مجموعة مجموعة. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault</source>
        <translation type="unfinished">رمز الاسترداد هذا لخزنة أخرى</translation>
    </message>
    <message>
        <source>The code is complete but does not open this vault. A newer sheet may have replaced it.</source>
        <translation type="unfinished">الرمز كامل لكنه لا يفتح هذه الخزنة. ربما حلّت ورقة أحدث محلّه.</translation>
    </message>
    <message>
        <source>Look for the newest recovery sheet of this vault. You can try again in {wait} s.</source>
        <translation type="unfinished">يرجى البحث عن أحدث ورقة استرداد لهذه الخزنة. يمكن المحاولة بعد {wait} ث.</translation>
    </message>
    <message>
        <source>A name is missing or cannot be used</source>
        <translation type="unfinished">اسم ناقص أو لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>It is empty, longer than 80 characters, or holds a character that no keyboard types.</source>
        <translation type="unfinished">هو فارغ أو أطول من 80 حرفاً أو فيه حرف لا تكتبه أي لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>Type the name again.</source>
        <translation type="unfinished">يرجى كتابة الاسم من جديد.</translation>
    </message>
    <message>
        <source>The short code cannot be used</source>
        <translation type="unfinished">لا يمكن استخدام الرمز القصير</translation>
    </message>
    <message>
        <source>Case numbers begin with it: it has two to eight letters A to Z or digits.</source>
        <translation type="unfinished">تبدأ به أرقام ملفات الحالات: من حرفين إلى ثمانية من A إلى Z أو أرقام.</translation>
    </message>
    <message>
        <source>Choose a short code that says nothing of the place, for example SUN.</source>
        <translation type="unfinished">يرجى اختيار رمز قصير لا يدل على المكان، مثل SUN.</translation>
    </message>
    <message>
        <source>This name is in use</source>
        <translation type="unfinished">هذا الاسم مستخدم</translation>
    </message>
    <message>
        <source>Another worker of this vault has this name, and the name is typed to unlock.</source>
        <translation type="unfinished">لعضو آخر في فريق هذه الخزنة الاسم نفسه، والاسم يُكتب عند الفتح.</translation>
    </message>
    <message>
        <source>Choose a name that differs by more than capital letters.</source>
        <translation type="unfinished">يرجى اختيار اسم يختلف بأكثر من الحروف الكبيرة.</translation>
    </message>
    <message>
        <source>No worker has this name</source>
        <translation type="unfinished">لا عضو بهذا الاسم</translation>
    </message>
    <message>
        <source>The key is right, but no worker of this vault has the name that was typed.</source>
        <translation type="unfinished">المفتاح صحيح، لكن لا عضو في فريق هذه الخزنة بالاسم المكتوب.</translation>
    </message>
    <message>
        <source>Type the name exactly as it was given when the worker was added.</source>
        <translation type="unfinished">يرجى كتابة الاسم تماماً كما أُعطي عند إضافة العضو.</translation>
    </message>
    <message>
        <source>This is not a Havenbook backup</source>
        <translation type="unfinished">هذه ليست نسخة احتياطية من Havenbook</translation>
    </message>
    <message>
        <source>The file does not begin as a backup does. Nothing was restored.</source>
        <translation type="unfinished">لا يبدأ الملف كما تبدأ النسخ الاحتياطية. لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .backup.</source>
        <translation type="unfinished">يرجى اختيار ملف ينتهي اسمه بـ ‎.backup.</translation>
    </message>
    <message>
        <source>This backup needs a newer Havenbook</source>
        <translation type="unfinished">تحتاج هذه النسخة الاحتياطية إلى إصدار أحدث من Havenbook</translation>
    </message>
    <message>
        <source>It was made by a newer version than this one.</source>
        <translation type="unfinished">أُعدّت بإصدار أحدث من هذا.</translation>
    </message>
    <message>
        <source>Install the newer version and restore with it.</source>
        <translation type="unfinished">يرجى تثبيت الإصدار الأحدث والاستعادة به.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation type="unfinished">هذه النسخة الاحتياطية تالفة</translation>
    </message>
    <message>
        <source>Part of the file is missing or was changed, so nothing was restored.</source>
        <translation type="unfinished">جزء من الملف ناقص أو متغيّر، ولذلك لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Use another backup, and check the drive that this one was on.</source>
        <translation type="unfinished">يرجى استخدام نسخة احتياطية أخرى، وفحص وحدة التخزين التي كانت عليها هذه.</translation>
    </message>
    <message>
        <source>The backup could not be proved</source>
        <translation type="unfinished">تعذّر إثبات صحة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what was written. The file was removed.</source>
        <translation type="unfinished">ما قُرئ من وحدة التخزين ليس ما كُتب. أُزيل الملف.</translation>
    </message>
    <message>
        <source>Use another drive and make the backup again.</source>
        <translation type="unfinished">يرجى استخدام وحدة تخزين أخرى وإنشاء النسخة الاحتياطية من جديد.</translation>
    </message>
    <message>
        <source>The half-typed form is not being kept</source>
        <translation type="unfinished">الاستمارة غير المكتملة لا تُحفظ</translation>
    </message>
    <message>
        <source>Havenbook cannot write the draft now. What is on the screen is still there.</source>
        <translation type="unfinished">لا يستطيع Havenbook كتابة المسودة الآن. ما على الشاشة لا يزال موجوداً.</translation>
    </message>
    <message>
        <source>Save the form soon, and check that the disk is not full.</source>
        <translation type="unfinished">يرجى حفظ الاستمارة قريباً والتحقق من أن القرص ليس ممتلئاً.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">حدث خطأ</translation>
    </message>
    <message>
        <source>Havenbook met an error that it does not know. Your records are safe: nothing was half-saved.</source>
        <translation type="unfinished">صادف Havenbook خطأً لا يعرفه. سجلاتك سليمة: لم يُحفظ شيء ناقصاً.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, lock, unlock, and tell the person who looks after this computer.</source>
        <translation type="unfinished">يرجى المحاولة مرة واحدة. إن تكرر ذلك فيُقفل ويُفتح ويُبلَّغ من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>A character in it cannot be typed the same way on every keyboard.</source>
        <translation type="unfinished">فيها حرف لا يُكتب بالطريقة نفسها على كل لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>Make it at least 14 characters long.</source>
        <translation type="unfinished">يجب ألا يقل طولها عن 14 حرفاً.</translation>
    </message>
    <message>
        <source>Add a few words that have nothing to do with each other.</source>
        <translation type="unfinished">يرجى إضافة بضع كلمات لا علاقة بينها.</translation>
    </message>
    <message>
        <source>Repeating the same thing adds little.</source>
        <translation type="unfinished">تكرار الشيء نفسه لا يضيف كثيراً.</translation>
    </message>
    <message>
        <source>Sequences such as abc or 123 are tried first.</source>
        <translation type="unfinished">تسلسلات مثل abc أو 123 تُجرَّب أولاً.</translation>
    </message>
    <message>
        <source>Rows of neighbouring keys are tried first.</source>
        <translation type="unfinished">صفوف المفاتيح المتجاورة تُجرَّب أولاً.</translation>
    </message>
    <message>
        <source>Dates and years are tried first.</source>
        <translation type="unfinished">التواريخ والسنوات تُجرَّب أولاً.</translation>
    </message>
    <message>
        <source>Names and common words are tried first, also with digits instead of letters.</source>
        <translation type="unfinished">الأسماء والكلمات الشائعة تُجرَّب أولاً، حتى مع أرقام بدل الحروف.</translation>
    </message>
    <message>
        <source>Copying the vault and reading the copy</source>
        <translation type="unfinished">نسخ الخزنة وقراءة النسخة</translation>
    </message>
    <message>
        <source>Writing the encrypted vault</source>
        <translation type="unfinished">كتابة الخزنة المشفّرة</translation>
    </message>
    <message>
        <source>Opening it</source>
        <translation type="unfinished">فتحها</translation>
    </message>
    <message>
        <source>Measuring how long one guess takes on this computer</source>
        <translation type="unfinished">قياس مدة التخمين الواحد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Making keys from the passphrase</source>
        <translation type="unfinished">إنشاء المفاتيح من عبارة المرور</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation type="unfinished">قراءة الجدول</translation>
    </message>
    <message>
        <source>Recording people</source>
        <translation type="unfinished">تسجيل الأشخاص</translation>
    </message>
    <message>
        <source>Trying the recovery code</source>
        <translation type="unfinished">تجربة رمز الاسترداد</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation type="unfinished">فتح الخزنة</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">رمز الاسترداد</translation>
    </message>
    <message>
        <source>Organisation: {organisation}</source>
        <translation type="unfinished">المنظمة: {organisation}</translation>
    </message>
    <message>
        <source>Made on: {day}</source>
        <translation type="unfinished">أُعدّت في: {day}</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read every record.</source>
        <translation type="unfinished">من يملك هذه الورقة والحاسوب يستطيع قراءة كل سجل.</translation>
    </message>
    <message>
        <source>Keep it in a safe, away from the computer. Never take a photograph of it.</source>
        <translation type="unfinished">تُحفظ في خزانة آمنة بعيداً عن الحاسوب، ولا تُصوَّر أبداً.</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten: open Havenbook, choose Use the recovery code, type the code below.</source>
        <translation type="unfinished">إذا نُسيت عبارة المرور: يُفتح Havenbook ويُختار «استخدام رمز الاسترداد» ويُكتب الرمز أدناه.</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter O, I, L or U: those are digits or mistakes.</source>
        <translation type="unfinished">لا فرق بين الحروف الكبيرة والصغيرة. لا يوجد حرف O أو I أو L أو U: هذه أرقام أو أخطاء.</translation>
    </message>
    <message>
        <source>Making the key from the passphrase</source>
        <translation type="unfinished">إنشاء المفتاح من عبارة المرور</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished">قراءة النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">حول البرنامج</translation>
    </message>
    <message>
        <source>{0} {1}. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished">‏{0} {1}‏. برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>It never connects to a network by itself. Its promises and their limits are in docs/security.md.</source>
        <translation type="unfinished">لا يتصل بأي شبكة من تلقاء نفسه. وعوده وحدودها في docs/security.md.</translation>
    </message>
    <message>
        <source>The program: GNU General Public License 3</source>
        <translation type="unfinished">البرنامج: رخصة غنو العمومية العامة 3</translation>
    </message>
    <message>
        <source>The packages it stands on</source>
        <translation type="unfinished">الحزم البرمجية التي يستند إليها</translation>
    </message>
    <message>
        <source>Letters: Noto fonts, SIL Open Font License</source>
        <translation type="unfinished">الخطوط: Noto، رخصة SIL Open Font License</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC licence</source>
        <translation type="unfinished">الأيقونات: Lucide، رخصة ISC</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished">نص الرخصة</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">الرخص</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Access log</source>
        <translation type="unfinished">سجل الوصول</translation>
    </message>
    <message>
        <source>Who looked, changed, sent or was refused. It holds no names of people in care, and no answers.</source>
        <translation type="unfinished">من اطّلع أو غيّر أو أرسل أو رُفض طلبه. ليس فيه أسماء المستفيدين ولا إجابات.</translation>
    </message>
    <message>
        <source>&amp;Check that nothing was changed</source>
        <translation type="unfinished">التح&amp;قق من أن شيئاً لم يتغيّر</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>The log is whole: no row was changed, left out or put in between.</source>
        <translation type="unfinished">السجل سليم: لم يُغيَّر صف ولم يُحذف ولم يُدسّ.</translation>
    </message>
    <message>
        <source>The log is not whole: a row was changed or is missing. Tell a supervisor.</source>
        <translation type="unfinished">السجل غير سليم: صف تغيّر أو نقص. يرجى إبلاغ الإشراف.</translation>
    </message>
    <message numerus="yes">
        <source>After %n wrong try(s)</source>
        <translation type="unfinished">
            <numerusform>بعد %n محاولة خاطئة</numerusform>
            <numerusform>بعد محاولة خاطئة واحدة</numerusform>
            <numerusform>بعد محاولتين خاطئتين</numerusform>
            <numerusform>بعد %n محاولات خاطئة</numerusform>
            <numerusform>بعد %n محاولة خاطئة</numerusform>
            <numerusform>بعد %n محاولة خاطئة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
</context>
<context>
    <name>AddConsentDialog</name>
    <message>
        <source>Add a permission</source>
        <translation type="unfinished">إضافة موافقة</translation>
    </message>
    <message>
        <source>&amp;Save permission</source>
        <translation type="unfinished">&amp;حفظ الموافقة</translation>
    </message>
</context>
<context>
    <name>AddPartnerPanel</name>
    <message>
        <source>&amp;Open card</source>
        <translation type="unfinished">&amp;فتح البطاقة</translation>
    </message>
    <message>
        <source>&amp;Trust this partner</source>
        <translation type="unfinished">الثقة به&amp;ذا الشريك</translation>
    </message>
    <message>
        <source>The forty &amp;digits your partner reads to you</source>
        <translation type="unfinished">الأرقام الأ&amp;ربعون التي يقرؤها لك شريكك</translation>
    </message>
    <message>
        <source>Call a number you knew before, let your partner read, and type. Do not copy them from the card.</source>
        <translation type="unfinished">يرجى الاتصال برقم عرفته من قبل، ليقرأ شريكك وتكتب أنت. لا تُنسخ من البطاقة.</translation>
    </message>
    <message>
        <source>Choose a card &amp;file…</source>
        <translation type="unfinished">اختيار ملف بطا&amp;قة…</translation>
    </message>
    <message>
        <source>Spoken &amp;code of the card</source>
        <translation type="unfinished">الرمز ال&amp;شفهي للبطاقة</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation type="unfinished">إضافة شريك</translation>
    </message>
    <message>
        <source>Choose a card file</source>
        <translation type="unfinished">اختيار ملف بطاقة</translation>
    </message>
    <message>
        <source>Identity cards (*.card);;All files (*)</source>
        <translation type="unfinished">بطاقات تعريف (*.card);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Coordinating organisation</source>
        <translation type="unfinished">منظمة منسِّقة</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">دار إيواء</translation>
    </message>
    <message>
        <source>{organisation} · {kind}</source>
        <translation type="unfinished">{organisation} · {kind}</translation>
    </message>
    <message>
        <source>{organisation} is now a partner. Next: write down your agreement with them.</source>
        <translation type="unfinished">أُضيفت {organisation} شريكاً. الخطوة التالية: كتابة الاتفاق معها.</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>&amp;Save agreement</source>
        <translation type="unfinished">&amp;حفظ الاتفاق</translation>
    </message>
    <message>
        <source>Agreement with {organisation}</source>
        <translation type="unfinished">الاتفاق مع {organisation}</translation>
    </message>
    <message>
        <source>Nothing travels without one. It says the most a partner may see; each person&apos;s consent may allow less.</source>
        <translation type="unfinished">لا يُرسل شيء دون اتفاق. يحدد الاتفاق أقصى ما يراه الشريك؛ وقد تسمح موافقة كل شخص بأقل.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished">لأي غرض</translation>
    </message>
    <message>
        <source>How &amp;much at most</source>
        <translation type="unfinished">الحد الأق&amp;صى</translation>
    </message>
    <message>
        <source>Never shared, whatever a consent says</source>
        <translation type="unfinished">لا يُشارك أبداً، مهما قالت الموافقة</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">حتى يو&amp;م</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>About {age} years old on {day}</source>
        <translation type="unfinished">عمره نحو {age} عاماً في {day}</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>{code}: {answer}</source>
        <translation type="unfinished">{code}: {answer}</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Discard…</source>
        <translation type="unfinished">تجاهل…</translation>
    </message>
    <message>
        <source>&amp;Save for later</source>
        <translation type="unfinished">&amp;حفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>&amp;Back to permission</source>
        <translation type="unfinished">&amp;رجوع إلى الموافقة</translation>
    </message>
    <message>
        <source>&amp;Continue to questions</source>
        <translation type="unfinished">&amp;متابعة إلى الأسئلة</translation>
    </message>
    <message>
        <source>&amp;Finish intake</source>
        <translation type="unfinished">إن&amp;هاء الاستقبال</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation type="unfinished">لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation type="unfinished">لم يُحفظ بعد…</translation>
    </message>
    <message>
        <source>Draft saved {0}</source>
        <translation type="unfinished">حُفظت المسودة {0}</translation>
    </message>
    <message>
        <source>Saving the intake…</source>
        <translation type="unfinished">حفظ الاستقبال…</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">ملاحظات</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>no consent to share with this partner is recorded</source>
        <translation type="unfinished">لا موافقة مسجّلة على المشاركة مع هذا الشريك</translation>
    </message>
    <message>
        <source>she or he said no</source>
        <translation type="unfinished">قال الشخص لا</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished">لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>recorded in an emergency, before consent could be asked</source>
        <translation type="unfinished">سُجّل في حالة طارئة قبل أن يمكن السؤال عن الموافقة</translation>
    </message>
    <message>
        <source>the consent was taken back</source>
        <translation type="unfinished">سُحبت الموافقة</translation>
    </message>
    <message>
        <source>the consent has ended</source>
        <translation type="unfinished">انتهت مدة الموافقة</translation>
    </message>
    <message>
        <source>the consent itself is in dispute</source>
        <translation type="unfinished">الموافقة نفسها محل تعارض</translation>
    </message>
    <message>
        <source>the child does not agree, or the guardian was not checked</source>
        <translation type="unfinished">الطفل لا يوافق، أو لم يُتحقق من الوصي</translation>
    </message>
    <message>
        <source>not all seven points of the consent were explained</source>
        <translation type="unfinished">لم تُشرح نقاط الموافقة السبع كلها</translation>
    </message>
    <message>
        <source>in the care of another organisation</source>
        <translation type="unfinished">في رعاية منظمة أخرى</translation>
    </message>
    <message>
        <source>the consent is for another purpose or another partner</source>
        <translation type="unfinished">الموافقة لغرض آخر أو لشريك آخر</translation>
    </message>
    <message>
        <source>there is no agreement with this partner</source>
        <translation type="unfinished">لا اتفاق مع هذا الشريك</translation>
    </message>
    <message>
        <source>the agreement with this partner has ended</source>
        <translation type="unfinished">انتهى الاتفاق مع هذا الشريك</translation>
    </message>
    <message>
        <source>made from published figures: stays in demonstration vaults</source>
        <translation type="unfinished">من أرقام منشورة: يبقى في الخزنات التجريبية</translation>
    </message>
    <message>
        <source>recorded by mistake and voided</source>
        <translation type="unfinished">سُجّل خطأً وأُبطل</translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished">ممحو</translation>
    </message>
    <message>
        <source>nothing on record allows it</source>
        <translation type="unfinished">لا شيء مسجّل يسمح بذلك</translation>
    </message>
    <message>
        <source>The sender may not write this record.</source>
        <translation type="unfinished">لا يجوز للمرسِل كتابة هذا السجل.</translation>
    </message>
    <message>
        <source>This kind of record comes from a newer Havenbook.</source>
        <translation type="unfinished">هذا النوع من السجلات من إصدار أحدث من Havenbook.</translation>
    </message>
    <message>
        <source>Written by a newer Havenbook: update, then try again.</source>
        <translation type="unfinished">كتبه إصدار أحدث من Havenbook: يُحدَّث ثم تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The record it belongs to has not arrived yet.</source>
        <translation type="unfinished">السجل الذي ينتمي إليه لم يصل بعد.</translation>
    </message>
    <message>
        <source>The line is whole, but its content does not fit the record.</source>
        <translation type="unfinished">السطر سليم، لكن محتواه لا يلائم السجل.</translation>
    </message>
    <message>
        <source>Its content does not match what its sender committed to.</source>
        <translation type="unfinished">محتواه لا يطابق ما التزم به مرسِله.</translation>
    </message>
    <message>
        <source>It does not follow from the line before it.</source>
        <translation type="unfinished">لا يتصل بالسطر الذي قبله.</translation>
    </message>
    <message>
        <source>It is a line of this very desk that this vault no longer has.</source>
        <translation type="unfinished">هو سطر من هذا الجهاز نفسه لم يعد في هذه الخزنة.</translation>
    </message>
    <message>
        <source>It would erase somebody who is in the care of another organisation.</source>
        <translation type="unfinished">من شأنه أن يمحو شخصاً في رعاية منظمة أخرى.</translation>
    </message>
    <message>
        <source>It could not be read for a reason this version does not know.</source>
        <translation type="unfinished">تعذّرت قراءته لسبب لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Collecting what may travel…</source>
        <translation type="unfinished">جمع ما يجوز إرساله…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished">الختم…</translation>
    </message>
    <message>
        <source>Writing to the drive…</source>
        <translation type="unfinished">الكتابة على وحدة التخزين…</translation>
    </message>
    <message>
        <source>Waiting until the drive has everything…</source>
        <translation type="unfinished">انتظار اكتمال الكتابة على وحدة التخزين…</translation>
    </message>
    <message>
        <source>Reading back and comparing…</source>
        <translation type="unfinished">القراءة والمقارنة…</translation>
    </message>
    <message>
        <source>Opening and checking the bundle…</source>
        <translation type="unfinished">فتح الحزمة وفحصها…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">القراءة…</translation>
    </message>
    <message>
        <source>Taking the changes in…</source>
        <translation type="unfinished">إدخال التغييرات…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">الحفظ…</translation>
    </message>
    <message>
        <source>Writing the receipt…</source>
        <translation type="unfinished">كتابة الإيصال…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished">غير مكتمل</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation type="unfinished">في انتظار إيصال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">وصل</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished">مستوردة</translation>
    </message>
    <message>
        <source>Already imported</source>
        <translation type="unfinished">مستوردة سابقاً</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">مرفوضة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>Name and contacts</source>
        <translation type="unfinished">الاسم وبيانات الاتصال</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ملف الحالة</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">الاستقبال</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Not shared with us</source>
        <translation type="unfinished">لم يُشارَك معنا</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">ممحو</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation type="unfinished">غير مملوء</translation>
    </message>
    <message>
        <source>The house that wrote this keeps it back. It may or may not have been answered there.</source>
        <translation type="unfinished">الدار التي كتبته تحجبه. ربما أُجيب عنه هناك وربما لا.</translation>
    </message>
    <message>
        <source>It was removed for good at the person&apos;s wish.</source>
        <translation type="unfinished">أُزيل نهائياً بناءً على رغبة الشخص.</translation>
    </message>
    <message>
        <source>There is no answer, and this is the reason that was given.</source>
        <translation type="unfinished">لا توجد إجابة، وهذا هو السبب المذكور.</translation>
    </message>
    <message>
        <source>Nobody has filled this in yet.</source>
        <translation type="unfinished">لم يملأ أحد هذا بعد.</translation>
    </message>
    <message>
        <source>Came to us</source>
        <translation type="unfinished">وصل إلينا</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished">محفوظ هنا</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished">غير مُشارَك</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">في الانتظار</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">وصل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ملف الحالة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>Name and contacts</source>
        <translation type="unfinished">الاسم وبيانات الاتصال</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">الاستقبال</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">صُحّح</translation>
    </message>
    <message>
        <source>Permission saved</source>
        <translation type="unfinished">حُفظت الموافقة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">سُحبت</translation>
    </message>
    <message>
        <source>For a case that was recorded by mistake. It leaves the lists and the figures, and stays readable. A case that ended is closed instead.</source>
        <translation type="unfinished">لملف حالة سُجّل خطأً. يخرج من القوائم والأرقام ويبقى مقروءاً. أما ملف الحالة المنتهي فيُغلق.</translation>
    </message>
    <message>
        <source>Void this case?</source>
        <translation type="unfinished">إبطال ملف الحالة هذا؟</translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished">إبطال</translation>
    </message>
    <message>
        <source>Everything about this person was removed from this computer.</source>
        <translation type="unfinished">أُزيل كل شيء عن هذا الشخص من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The next bundle asks these to erase it too: {0}.</source>
        <translation type="unfinished">ستطلب الحزمة التالية من هؤلاء محوه أيضاً: {0}.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">مُحي</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ملفات الحالات</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation type="unfinished">قائمة ملفات الحالات</translation>
    </message>
    <message>
        <source>Voided too</source>
        <translation type="unfinished">المُبطلة أيضاً</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform>لا ملفات حالات</numerusform>
            <numerusform>ملف حالة واحد</numerusform>
            <numerusform>ملفا حالة</numerusform>
            <numerusform>%Ln ملفات حالات</numerusform>
            <numerusform>%Ln ملف حالة</numerusform>
            <numerusform>%Ln ملف حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation type="unfinished">است&amp;قبال جديد</translation>
    </message>
    <message>
        <source>Search name, code or case number</source>
        <translation type="unfinished">بحث بالاسم أو الرمز أو رقم الملف</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">البحث في ملفات الحالات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Enter open   ·   Ctrl+N new intake   ·   Ctrl+F search   ·   Ctrl+L lock</source>
        <translation type="unfinished">↑ ↓ تنقّل   ·   Enter فتح   ·   Ctrl+N استقبال جديد   ·   Ctrl+F بحث   ·   Ctrl+L قفل</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished">كل الأوضاع</translation>
    </message>
    <message>
        <source>Record the first intake, or receive a bundle under Share and receive.</source>
        <translation type="unfinished">يمكن تسجيل أول استقبال، أو استلام حزمة من «المشاركة والاستلام».</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished">لا ملفات حالات بعد</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished">استقبال جديد</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation type="unfinished">لا ملف حالة مطابق</translation>
    </message>
    <message>
        <source>Try fewer letters, a part of the case number, or another status.</source>
        <translation type="unfinished">يرجى تجربة حروف أقل، أو جزء من رقم الملف، أو وضع آخر.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">عرض الكل</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Parts of this case</source>
        <translation type="unfinished">أجزاء ملف الحالة</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished">ما سُجّل</translation>
    </message>
    <message numerus="yes">
        <source>Permissions (%n in force)</source>
        <translation type="unfinished">
            <numerusform>الموافقات (لا سارية منها)</numerusform>
            <numerusform>الموافقات (واحدة سارية)</numerusform>
            <numerusform>الموافقات (اثنتان ساريتان)</numerusform>
            <numerusform>الموافقات (%n سارية)</numerusform>
            <numerusform>الموافقات (%n سارية)</numerusform>
            <numerusform>الموافقات (%n سارية)</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">التغييرات</translation>
    </message>
    <message>
        <source>code {0}</source>
        <translation type="unfinished">الرمز {0}</translation>
    </message>
    <message>
        <source>recorded by {0}</source>
        <translation type="unfinished">سجّلته {0}</translation>
    </message>
    <message>
        <source>This person was erased. Nothing that was said is left here.</source>
        <translation type="unfinished">هذا الشخص ممحو. لم يبق هنا شيء مما قيل.</translation>
    </message>
    <message>
        <source>This case was voided: it stands in no list and no figure. Its history says why.</source>
        <translation type="unfinished">أُبطل ملف الحالة هذا: لا يظهر في قائمة ولا في رقم. سجل تغييراته يذكر السبب.</translation>
    </message>
    <message>
        <source>Recorded by {0}. Only they can correct it; what is in dispute is settled here.</source>
        <translation type="unfinished">سجّلته {0}. وحدها تستطيع تصحيحه؛ وما فيه تعارض يُحسم هنا.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ملف الحالة</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation type="unfinished">كل ملفات ال&amp;حالات</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
    <message>
        <source>More to do with this case</source>
        <translation type="unfinished">المزيد في ملف الحالة هذا</translation>
    </message>
    <message>
        <source>Void this case…</source>
        <translation type="unfinished">إبطال ملف الحالة هذا…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation type="unfinished">محو هذا الشخص…</translation>
    </message>
    <message>
        <source>A supervisor can do this.</source>
        <translation type="unfinished">هذا من صلاحية الإشراف.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Only call the safe number. Do not write, and leave no message.</source>
        <translation type="unfinished">اتصال بالرقم الآمن فقط. دون كتابة ودون ترك رسالة.</translation>
    </message>
    <message>
        <source>Only send a text message to the safe number. Do not call.</source>
        <translation type="unfinished">رسالة نصية إلى الرقم الآمن فقط. دون اتصال.</translation>
    </message>
    <message>
        <source>Only use the messenger app on the safe number. Do not call.</source>
        <translation type="unfinished">تطبيق المراسلة على الرقم الآمن فقط. دون اتصال.</translation>
    </message>
    <message>
        <source>Only write to the safe e-mail address. Do not call.</source>
        <translation type="unfinished">كتابة إلى البريد الإلكتروني الآمن فقط. دون اتصال.</translation>
    </message>
    <message>
        <source>Only write a letter, in a plain envelope. Do not call.</source>
        <translation type="unfinished">رسالة بريدية فقط، في ظرف عادي. دون اتصال.</translation>
    </message>
    <message>
        <source>Only through the trusted person. Do not call or write directly.</source>
        <translation type="unfinished">عبر الشخص الموثوق فقط. دون اتصال أو كتابة مباشرة.</translation>
    </message>
    <message>
        <source>Only speak here, in person. Do not call or write.</source>
        <translation type="unfinished">حديث هنا شخصياً فقط. دون اتصال أو كتابة.</translation>
    </message>
    <message>
        <source>DANGER: do not try to make contact. There is no safe way.</source>
        <translation type="unfinished">خطر: يُمنع أي اتصال. لا توجد طريقة آمنة.</translation>
    </message>
    <message>
        <source>Lets this house keep a record in order to help. Nothing leaves the house on it.</source>
        <translation type="unfinished">تسمح لهذه الدار بحفظ سجل كي تساعد. لا يخرج بها شيء من الدار.</translation>
    </message>
    <message>
        <source>Lets this house keep a record until the person can be asked. Nothing is shared.</source>
        <translation type="unfinished">تسمح لهذه الدار بحفظ سجل حتى يمكن سؤال الشخص. لا يُشارك شيء.</translation>
    </message>
    <message>
        <source>Lets the record go there with name and contacts.</source>
        <translation type="unfinished">تسمح بإرسال السجل إليهم مع الاسم وبيانات الاتصال.</translation>
    </message>
    <message>
        <source>Lets the record go there under a code, without the name.</source>
        <translation type="unfinished">تسمح بإرسال السجل إليهم برمز، دون الاسم.</translation>
    </message>
    <message>
        <source>Lets only what is needed for figures go there.</source>
        <translation type="unfinished">تسمح بإرسال ما يلزم للأرقام فقط.</translation>
    </message>
    <message>
        <source>Rests on published figures, no living person. It lets something travel in demonstration vaults only.</source>
        <translation type="unfinished">تستند إلى أرقام منشورة لا إلى شخص حي. لا تسمح بالإرسال إلا في الخزنات التجريبية.</translation>
    </message>
    <message>
        <source>Written by mistake: it allows nothing.</source>
        <translation type="unfinished">كُتبت خطأً: لا تسمح بشيء.</translation>
    </message>
    <message>
        <source>Taken back: nothing more goes out on it.</source>
        <translation type="unfinished">سُحبت: لا يخرج بها شيء بعد الآن.</translation>
    </message>
    <message>
        <source>It has run out: nothing goes out on it until it is given again.</source>
        <translation type="unfinished">انتهت مدتها: لا يخرج بها شيء حتى تُعطى من جديد.</translation>
    </message>
    <message>
        <source>The person said no: nothing goes out.</source>
        <translation type="unfinished">قال الشخص لا: لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Not decided yet: nothing goes out.</source>
        <translation type="unfinished">لم يُقرَّر بعد: لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Not all seven points were explained: nothing goes out until they are.</source>
        <translation type="unfinished">لم تُشرح النقاط السبع كلها: لا يخرج شيء حتى تُشرح.</translation>
    </message>
    <message>
        <source>Nothing goes out until a supervisor has decided about guardian and child.</source>
        <translation type="unfinished">لا يخرج شيء حتى يقرر الإشراف بشأن الوصي والطفل.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ملف الحالة</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">الخطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">فُتح في</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">آخر تغيير</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">المشاركة</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished">مُبطل</translation>
    </message>
</context>
<context>
    <name>CodePopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished">البحث في القائمة</translation>
    </message>
    <message>
        <source>Nothing in the list has that name.</source>
        <translation type="unfinished">لا شيء في القائمة بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Texts are read to the person.</source>
        <translation type="unfinished">تُقرأ النصوص للشخص.</translation>
    </message>
    <message>
        <source>Step-free ways</source>
        <translation type="unfinished">طريق بلا درج</translation>
    </message>
    <message>
        <source>For wheelchair or weak legs.</source>
        <translation type="unfinished">للكرسي المتحرك أو ضعف الساقين.</translation>
    </message>
    <message>
        <source>Help with seeing</source>
        <translation type="unfinished">مساعدة على الرؤية</translation>
    </message>
    <message>
        <source>Large print, light, guide.</source>
        <translation type="unfinished">خط كبير، ضوء، مرافق.</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation type="unfinished">مساعدة على السمع</translation>
    </message>
    <message>
        <source>Sign language, quiet room.</source>
        <translation type="unfinished">لغة الإشارة، غرفة هادئة.</translation>
    </message>
    <message>
        <source>Simple words and more time</source>
        <translation type="unfinished">كلمات بسيطة ووقت أطول</translation>
    </message>
    <message>
        <source>Short steps.</source>
        <translation type="unfinished">خطوات قصيرة.</translation>
    </message>
    <message>
        <source>Help with remembering</source>
        <translation type="unfinished">مساعدة على التذكّر</translation>
    </message>
    <message>
        <source>Written or pictured reminders.</source>
        <translation type="unfinished">تذكير مكتوب أو مصوّر.</translation>
    </message>
    <message>
        <source>A room alone</source>
        <translation type="unfinished">غرفة منفردة</translation>
    </message>
    <message>
        <source>Cannot share a room.</source>
        <translation type="unfinished">لا يستطيع الشخص مشاركة غرفة.</translation>
    </message>
    <message>
        <source>A worker of the gender the person asks for</source>
        <translation type="unfinished">عضو فريق من النوع الاجتماعي الذي يطلبه الشخص</translation>
    </message>
    <message>
        <source>Asked of the person.</source>
        <translation type="unfinished">يُسأل الشخص عنه.</translation>
    </message>
    <message>
        <source>Someone to mind a child</source>
        <translation type="unfinished">من يرعى طفلاً</translation>
    </message>
    <message>
        <source>During talks.</source>
        <translation type="unfinished">أثناء المحادثات.</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>The person asks for nothing special.</source>
        <translation type="unfinished">لا يطلب الشخص شيئاً خاصاً.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">غير ذلك</translation>
    </message>
    <message>
        <source>Written out.</source>
        <translation type="unfinished">يُكتب نصاً.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>The child agrees in their own way.</source>
        <translation type="unfinished">يوافق الطفل بطريقته.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>The child says no or turns away.</source>
        <translation type="unfinished">يرفض الطفل أو يُعرض.</translation>
    </message>
    <message>
        <source>Too young to say</source>
        <translation type="unfinished">أصغر من أن يعبّر</translation>
    </message>
    <message>
        <source>Below the age at which an answer can be expected.</source>
        <translation type="unfinished">دون السن التي تُتوقع فيها إجابة.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">نشط</translation>
    </message>
    <message>
        <source>Help is going on.</source>
        <translation type="unfinished">المساعدة جارية.</translation>
    </message>
    <message>
        <source>Follow Up</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Main help has ended; contact goes on.</source>
        <translation type="unfinished">انتهت المساعدة الرئيسية؛ والتواصل مستمر.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">مغلق</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation type="unfinished">انتهى.</translation>
    </message>
    <message>
        <source>Closed Referred</source>
        <translation type="unfinished">مغلق بالإحالة</translation>
    </message>
    <message>
        <source>Ended by handing over to another organisation.</source>
        <translation type="unfinished">انتهى بالتسليم إلى منظمة أخرى.</translation>
    </message>
    <message>
        <source>With a parent</source>
        <translation type="unfinished">مع أحد الوالدين</translation>
    </message>
    <message>
        <source>Mother or father is here.</source>
        <translation type="unfinished">الأم أو الأب موجود هنا.</translation>
    </message>
    <message>
        <source>With a legal guardian</source>
        <translation type="unfinished">مع وصي قانوني</translation>
    </message>
    <message>
        <source>Named by law.</source>
        <translation type="unfinished">محدد بموجب القانون.</translation>
    </message>
    <message>
        <source>With another adult</source>
        <translation type="unfinished">مع بالغ آخر</translation>
    </message>
    <message>
        <source>Relative or other; to be checked.</source>
        <translation type="unfinished">قريب أو غيره؛ يلزم التحقق.</translation>
    </message>
    <message>
        <source>Separated from parents</source>
        <translation type="unfinished">منفصل عن الوالدين</translation>
    </message>
    <message>
        <source>With others of the family at most.</source>
        <translation type="unfinished">مع غيرهما من الأسرة على الأكثر.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished">بمفرده</translation>
    </message>
    <message>
        <source>No responsible adult.</source>
        <translation type="unfinished">لا بالغ مسؤولاً.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
    <message>
        <source>An adult for themselves.</source>
        <translation type="unfinished">بالغ عن نفسه.</translation>
    </message>
    <message>
        <source>The child, where the law allows</source>
        <translation type="unfinished">الطفل، حيث يسمح القانون</translation>
    </message>
    <message>
        <source>A child old enough to decide under national law.</source>
        <translation type="unfinished">طفل في سن تسمح له بالقرار وفق القانون الوطني.</translation>
    </message>
    <message>
        <source>Guardian together with the child</source>
        <translation type="unfinished">الوصي مع الطفل</translation>
    </message>
    <message>
        <source>Both agree.</source>
        <translation type="unfinished">كلاهما موافق.</translation>
    </message>
    <message>
        <source>Guardian alone</source>
        <translation type="unfinished">الوصي وحده</translation>
    </message>
    <message>
        <source>The child is too young or cannot say.</source>
        <translation type="unfinished">الطفل صغير جداً أو لا يستطيع التعبير.</translation>
    </message>
    <message>
        <source>Court-named representative</source>
        <translation type="unfinished">ممثل تعيّنه المحكمة</translation>
    </message>
    <message>
        <source>Named for an adult or child by a court or office.</source>
        <translation type="unfinished">عيّنته محكمة أو جهة رسمية لبالغ أو طفل.</translation>
    </message>
    <message>
        <source>Agrees to the conversation</source>
        <translation type="unfinished">يوافق على المحادثة</translation>
    </message>
    <message>
        <source>Asked whether the person agrees to the interview.</source>
        <translation type="unfinished">سُئل الشخص عن موافقته على المقابلة.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">لماذا نسأل</translation>
    </message>
    <message>
        <source>Told the purpose of the interview.</source>
        <translation type="unfinished">أُبلغ بالغرض من المقابلة.</translation>
    </message>
    <message>
        <source>What it is and may be used for</source>
        <translation type="unfinished">ما هي البيانات وفيم تُستخدم</translation>
    </message>
    <message>
        <source>Told the actual and possible uses.</source>
        <translation type="unfinished">أُبلغ باستخداماتها الفعلية والممكنة.</translation>
    </message>
    <message>
        <source>Use without names for research</source>
        <translation type="unfinished">الاستخدام في البحوث دون أسماء</translation>
    </message>
    <message>
        <source>Told about non-identifying use.</source>
        <translation type="unfinished">أُبلغ بالاستخدام الذي لا يكشف الهوية.</translation>
    </message>
    <message>
        <source>May ask for it at any time</source>
        <translation type="unfinished">يمكن طلبها في أي وقت</translation>
    </message>
    <message>
        <source>Told of the right to see the data.</source>
        <translation type="unfinished">أُبلغ بحق الاطلاع على البيانات.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished">مدة حفظها</translation>
    </message>
    <message>
        <source>Told how long the data are stored.</source>
        <translation type="unfinished">أُبلغ بمدة تخزين البيانات.</translation>
    </message>
    <message>
        <source>How to take the permission back</source>
        <translation type="unfinished">كيف تُسحب الموافقة</translation>
    </message>
    <message>
        <source>Told how to withdraw.</source>
        <translation type="unfinished">أُبلغ بكيفية السحب.</translation>
    </message>
    <message>
        <source>Care in this shelter</source>
        <translation type="unfinished">الرعاية في دار الإيواء هذه</translation>
    </message>
    <message>
        <source>Keeping a record so that this shelter can help.</source>
        <translation type="unfinished">حفظ سجل كي تستطيع دار الإيواء المساعدة.</translation>
    </message>
    <message>
        <source>Referral to another service</source>
        <translation type="unfinished">الإحالة إلى خدمة أخرى</translation>
    </message>
    <message>
        <source>Giving one named service what it needs in order to help.</source>
        <translation type="unfinished">إعطاء خدمة محددة ما تحتاجه للمساعدة.</translation>
    </message>
    <message>
        <source>Coordination with the coordinating organisation</source>
        <translation type="unfinished">التنسيق مع المنظمة المنسِّقة</translation>
    </message>
    <message>
        <source>Letting the coordinator see the record so that shelters do not work past each other.</source>
        <translation type="unfinished">تمكين الجهة المنسِّقة من رؤية السجل كي لا تتضارب جهود دور الإيواء.</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation type="unfinished">أرقام دون أسماء</translation>
    </message>
    <message>
        <source>Using coded answers for counts and tables.</source>
        <translation type="unfinished">استخدام الإجابات المرمّزة في الأعداد والجداول.</translation>
    </message>
    <message>
        <source>Research without names</source>
        <translation type="unfinished">بحوث دون أسماء</translation>
    </message>
    <message>
        <source>Using coded answers in a study beyond ordinary reporting.</source>
        <translation type="unfinished">استخدام الإجابات المرمّزة في دراسة تتجاوز التقارير المعتادة.</translation>
    </message>
    <message>
        <source>Police, prosecution or court</source>
        <translation type="unfinished">الشرطة أو النيابة أو المحكمة</translation>
    </message>
    <message>
        <source>Giving named parts to an authority.</source>
        <translation type="unfinished">إعطاء أجزاء محددة إلى سلطة.</translation>
    </message>
    <message>
        <source>Family or carer</source>
        <translation type="unfinished">الأسرة أو مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Telling family members agreed facts.</source>
        <translation type="unfinished">إخبار أفراد الأسرة بما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished">هذه المحادثة</translation>
    </message>
    <message>
        <source>Holding and noting this interview.</source>
        <translation type="unfinished">إجراء هذه المقابلة وتدوينها.</translation>
    </message>
    <message>
        <source>Published figures only (demonstration)</source>
        <translation type="unfinished">أرقام منشورة فقط (عرض تجريبي)</translation>
    </message>
    <message>
        <source>No living person: made from published aggregate statistics.</source>
        <translation type="unfinished">ليس شخصاً حياً: أُعدّ من إحصاءات إجمالية منشورة.</translation>
    </message>
    <message>
        <source>Yes, spoken</source>
        <translation type="unfinished">نعم، شفهياً</translation>
    </message>
    <message>
        <source>The person said yes aloud or by sign.</source>
        <translation type="unfinished">قال الشخص نعم بصوته أو بالإشارة.</translation>
    </message>
    <message>
        <source>Yes, signed</source>
        <translation type="unfinished">نعم، بالتوقيع</translation>
    </message>
    <message>
        <source>The person signed or made a mark.</source>
        <translation type="unfinished">وقّع الشخص أو وضع علامة.</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation type="unfinished">قال الشخص لا.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>The person wants to think or ask someone.</source>
        <translation type="unfinished">يريد الشخص التفكير أو سؤال أحد.</translation>
    </message>
    <message>
        <source>Could not be asked: danger to life</source>
        <translation type="unfinished">تعذّر السؤال: خطر على الحياة</translation>
    </message>
    <message>
        <source>Acting first was needed to protect life or health.</source>
        <translation type="unfinished">لزم التصرف أولاً لحماية الحياة أو الصحة.</translation>
    </message>
    <message>
        <source>No living person (demonstration)</source>
        <translation type="unfinished">ليس شخصاً حياً (عرض تجريبي)</translation>
    </message>
    <message>
        <source>Rests on published aggregate statistics.</source>
        <translation type="unfinished">يستند إلى إحصاءات إجمالية منشورة.</translation>
    </message>
    <message>
        <source>Came to the door</source>
        <translation type="unfinished">حضر بنفسه</translation>
    </message>
    <message>
        <source>Without referral.</source>
        <translation type="unfinished">دون إحالة.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">هاتف</translation>
    </message>
    <message>
        <source>Call or text to us.</source>
        <translation type="unfinished">مكالمة أو رسالة نصية إلينا.</translation>
    </message>
    <message>
        <source>Message or web form</source>
        <translation type="unfinished">رسالة أو استمارة على الإنترنت</translation>
    </message>
    <message>
        <source>Remote message.</source>
        <translation type="unfinished">رسالة عن بُعد.</translation>
    </message>
    <message>
        <source>We met the person</source>
        <translation type="unfinished">نحن التقينا الشخص</translation>
    </message>
    <message>
        <source>Outreach or street work.</source>
        <translation type="unfinished">عمل ميداني أو في الشارع.</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation type="unfinished">منظمة أخرى</translation>
    </message>
    <message>
        <source>Sent or brought by them.</source>
        <translation type="unfinished">أرسلته أو أحضرته.</translation>
    </message>
    <message>
        <source>Brought after a police operation</source>
        <translation type="unfinished">أُحضر بعد عملية للشرطة</translation>
    </message>
    <message>
        <source>Often with others.</source>
        <translation type="unfinished">غالباً مع آخرين.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished">مكالمة</translation>
    </message>
    <message>
        <source>Voice call.</source>
        <translation type="unfinished">مكالمة صوتية.</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished">رسالة نصية</translation>
    </message>
    <message>
        <source>SMS.</source>
        <translation type="unfinished">SMS.</translation>
    </message>
    <message>
        <source>Messenger app</source>
        <translation type="unfinished">تطبيق مراسلة</translation>
    </message>
    <message>
        <source>With disappearing messages where possible.</source>
        <translation type="unfinished">برسائل تختفي حيث أمكن.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">بريد إلكتروني</translation>
    </message>
    <message>
        <source>To an address nobody else reads.</source>
        <translation type="unfinished">إلى عنوان لا يقرؤه أحد غيره.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة بريدية</translation>
    </message>
    <message>
        <source>In a plain envelope.</source>
        <translation type="unfinished">في ظرف عادي.</translation>
    </message>
    <message>
        <source>Through a trusted person</source>
        <translation type="unfinished">عبر شخص موثوق</translation>
    </message>
    <message>
        <source>Named below.</source>
        <translation type="unfinished">مذكور أدناه.</translation>
    </message>
    <message>
        <source>Only here in person</source>
        <translation type="unfinished">هنا شخصياً فقط</translation>
    </message>
    <message>
        <source>While the person stays.</source>
        <translation type="unfinished">أثناء إقامة الشخص.</translation>
    </message>
    <message>
        <source>No safe way</source>
        <translation type="unfinished">لا طريقة آمنة</translation>
    </message>
    <message>
        <source>Do not try.</source>
        <translation type="unfinished">يرجى عدم المحاولة.</translation>
    </message>
    <message>
        <source>Someone is looking for the person</source>
        <translation type="unfinished">هناك من يبحث عن الشخص</translation>
    </message>
    <message>
        <source>Seen, heard or feared with reason.</source>
        <translation type="unfinished">شوهد أو سُمع أو يُخشى لسبب وجيه.</translation>
    </message>
    <message>
        <source>They may know this house</source>
        <translation type="unfinished">قد يعرفون هذه الدار</translation>
    </message>
    <message>
        <source>Address may be known.</source>
        <translation type="unfinished">قد يكون العنوان معروفاً.</translation>
    </message>
    <message>
        <source>Family is threatened</source>
        <translation type="unfinished">الأسرة مهدَّدة</translation>
    </message>
    <message>
        <source>At home or here.</source>
        <translation type="unfinished">في بلدها أو هنا.</translation>
    </message>
    <message>
        <source>Phone or accounts are watched</source>
        <translation type="unfinished">الهاتف أو الحسابات مراقَبة</translation>
    </message>
    <message>
        <source>Location sharing, shared password, tracking app.</source>
        <translation type="unfinished">مشاركة الموقع، كلمة سر مشتركة، تطبيق تتبع.</translation>
    </message>
    <message>
        <source>Staff are threatened</source>
        <translation type="unfinished">الموظفون مهدَّدون</translation>
    </message>
    <message>
        <source>Calls, visits, messages.</source>
        <translation type="unfinished">مكالمات، زيارات، رسائل.</translation>
    </message>
    <message>
        <source>Debt collectors</source>
        <translation type="unfinished">محصّلو ديون</translation>
    </message>
    <message>
        <source>Someone demands money by force.</source>
        <translation type="unfinished">من يطلب المال بالقوة.</translation>
    </message>
    <message>
        <source>Could be deported</source>
        <translation type="unfinished">قد يُرحَّل</translation>
    </message>
    <message>
        <source>No recovery time granted.</source>
        <translation type="unfinished">لم تُمنح مهلة للتعافي.</translation>
    </message>
    <message>
        <source>Might hurt themselves</source>
        <translation type="unfinished">قد يؤذي نفسه</translation>
    </message>
    <message>
        <source>Said or seen.</source>
        <translation type="unfinished">قيل أو شوهد.</translation>
    </message>
    <message>
        <source>Needs medical watch tonight</source>
        <translation type="unfinished">يلزم إشراف طبي الليلة</translation>
    </message>
    <message>
        <source>For example withdrawal, late pregnancy.</source>
        <translation type="unfinished">مثل أعراض الانسحاب أو حمل متقدم.</translation>
    </message>
    <message>
        <source>Not safe with another resident</source>
        <translation type="unfinished">غير آمن مع مقيم آخر</translation>
    </message>
    <message>
        <source>Must be housed apart.</source>
        <translation type="unfinished">يجب الإيواء على حدة.</translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished">لا يُعرف خطر</translation>
    </message>
    <message>
        <source>Asked and looked for; nothing found.</source>
        <translation type="unfinished">جرى السؤال والبحث؛ ولم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation type="unfinished">العمل القسري</translation>
    </message>
    <message>
        <source>Work or service under threat and not freely chosen.</source>
        <translation type="unfinished">عمل أو خدمة تحت التهديد ودون اختيار حر.</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">الاستغلال الجنسي</translation>
    </message>
    <message>
        <source>Others profited from sexual acts or images of the person.</source>
        <translation type="unfinished">استفاد آخرون من أفعال جنسية للشخص أو من صوره.</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation type="unfinished">عمل الأطفال</translation>
    </message>
    <message>
        <source>A child in harmful or forbidden work.</source>
        <translation type="unfinished">طفل في عمل ضار أو محظور.</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">الزواج القسري</translation>
    </message>
    <message>
        <source>Married without free consent, or as a child.</source>
        <translation type="unfinished">زواج دون رضا حر، أو في سن الطفولة.</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation type="unfinished">الاستعباد</translation>
    </message>
    <message>
        <source>Bound to serve and unable to change it.</source>
        <translation type="unfinished">ملزم بالخدمة وعاجز عن تغيير ذلك.</translation>
    </message>
    <message>
        <source>Forced military (by non-state actors)</source>
        <translation type="unfinished">التجنيد العسكري القسري (من جهات غير حكومية)</translation>
    </message>
    <message>
        <source>Used by an armed group, also as cook or carrier.</source>
        <translation type="unfinished">استخدمته جماعة مسلحة، ولو في الطهي أو الحمل.</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation type="unfinished">نزع الأعضاء</translation>
    </message>
    <message>
        <source>Removal of an organ, done or planned.</source>
        <translation type="unfinished">نزع عضو، حدث أو خُطط له.</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation type="unfinished">التسول القسري</translation>
    </message>
    <message>
        <source>Made to beg for others.</source>
        <translation type="unfinished">أُجبر على التسول لصالح غيره.</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translation type="unfinished">التبني القسري</translation>
    </message>
    <message>
        <source>Child taken or given away for gain.</source>
        <translation type="unfinished">طفل أُخذ أو أُعطي مقابل منفعة.</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translation type="unfinished">تأجير الأرحام</translation>
    </message>
    <message>
        <source>Forced or cheated into bearing a child for others.</source>
        <translation type="unfinished">الإكراه أو الخداع للحمل لحساب الغير.</translation>
    </message>
    <message>
        <source>Forced criminality</source>
        <translation type="unfinished">الإجبار على الجريمة</translation>
    </message>
    <message>
        <source>Made to break the law for others&apos; gain, online scams included.</source>
        <translation type="unfinished">أُجبر على مخالفة القانون لمنفعة غيره، بما فيه الاحتيال عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Name and identity</source>
        <translation type="unfinished">الاسم والهوية</translation>
    </message>
    <message>
        <source>Names, birth date, papers.</source>
        <translation type="unfinished">الأسماء وتاريخ الميلاد والأوراق.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">بيانات الاتصال</translation>
    </message>
    <message>
        <source>Telephone, e-mail, address, trusted people.</source>
        <translation type="unfinished">الهاتف والبريد الإلكتروني والعنوان والأشخاص الموثوقون.</translation>
    </message>
    <message>
        <source>Where the person stays</source>
        <translation type="unfinished">مكان إقامة الشخص</translation>
    </message>
    <message>
        <source>Anything that shows the house.</source>
        <translation type="unfinished">كل ما يدل على الدار.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">الصحة</translation>
    </message>
    <message>
        <source>Health, pregnancy, medicines.</source>
        <translation type="unfinished">الصحة والحمل والأدوية.</translation>
    </message>
    <message>
        <source>Any field on that kind of exploitation.</source>
        <translation type="unfinished">كل حقل عن هذا النوع من الاستغلال.</translation>
    </message>
    <message>
        <source>Forced crime</source>
        <translation type="unfinished">جرائم بالإكراه</translation>
    </message>
    <message>
        <source>What the person was made to do against the law.</source>
        <translation type="unfinished">ما أُجبر عليه الشخص خلافاً للقانون.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">الأسرة</translation>
    </message>
    <message>
        <source>Family links and children.</source>
        <translation type="unfinished">الروابط الأسرية والأطفال.</translation>
    </message>
    <message>
        <source>Those who did it</source>
        <translation type="unfinished">الجناة</translation>
    </message>
    <message>
        <source>All perpetrator records.</source>
        <translation type="unfinished">كل السجلات عن الجناة.</translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation type="unfinished">الإجراءات القانونية</translation>
    </message>
    <message>
        <source>Determinations and legal actions.</source>
        <translation type="unfinished">القرارات والإجراءات القانونية.</translation>
    </message>
    <message>
        <source>Notes and files</source>
        <translation type="unfinished">الملاحظات والملفات</translation>
    </message>
    <message>
        <source>Case notes and attachments.</source>
        <translation type="unfinished">ملاحظات الحالة والمرفقات.</translation>
    </message>
    <message>
        <source>Citizenship and stay</source>
        <translation type="unfinished">الجنسية والإقامة</translation>
    </message>
    <message>
        <source>Citizenships and right to stay.</source>
        <translation type="unfinished">الجنسيات وحق الإقامة.</translation>
    </message>
    <message>
        <source>Online scams and fraud</source>
        <translation type="unfinished">الاحتيال عبر الإنترنت</translation>
    </message>
    <message>
        <source>Made to cheat people by phone or internet.</source>
        <translation type="unfinished">أُجبر على خداع الناس بالهاتف أو الإنترنت.</translation>
    </message>
    <message>
        <source>Growing, making or carrying drugs</source>
        <translation type="unfinished">زراعة المخدرات أو صنعها أو نقلها</translation>
    </message>
    <message>
        <source>For example cannabis houses, couriers.</source>
        <translation type="unfinished">مثل بيوت القنّب ونقل الطرود.</translation>
    </message>
    <message>
        <source>Stealing</source>
        <translation type="unfinished">السرقة</translation>
    </message>
    <message>
        <source>Shops, pockets, houses.</source>
        <translation type="unfinished">متاجر، جيوب، بيوت.</translation>
    </message>
    <message>
        <source>Moving money or opening accounts</source>
        <translation type="unfinished">نقل أموال أو فتح حسابات</translation>
    </message>
    <message>
        <source>Bank accounts, cards, SIMs.</source>
        <translation type="unfinished">حسابات مصرفية، بطاقات، شرائح هاتف.</translation>
    </message>
    <message>
        <source>Moving goods or people</source>
        <translation type="unfinished">نقل بضائع أو أشخاص</translation>
    </message>
    <message>
        <source>Across a border.</source>
        <translation type="unfinished">عبر الحدود.</translation>
    </message>
    <message>
        <source>Fraud with papers or benefits</source>
        <translation type="unfinished">احتيال بالأوراق أو الإعانات</translation>
    </message>
    <message>
        <source>Claims or marriages in the person&apos;s name.</source>
        <translation type="unfinished">مطالبات أو زيجات باسم الشخص.</translation>
    </message>
    <message>
        <source>Bringing in others</source>
        <translation type="unfinished">استقطاب آخرين</translation>
    </message>
    <message>
        <source>Forced to recruit or guard.</source>
        <translation type="unfinished">أُجبر على الاستقطاب أو الحراسة.</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation type="unfinished">أنثى</translation>
    </message>
    <message>
        <source>Describes herself as a woman or girl.</source>
        <translation type="unfinished">تصف نفسها بأنها امرأة أو فتاة.</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation type="unfinished">ذكر</translation>
    </message>
    <message>
        <source>Describes himself as a man or boy.</source>
        <translation type="unfinished">يصف نفسه بأنه رجل أو فتى.</translation>
    </message>
    <message>
        <source>Transgender Feminine</source>
        <translation type="unfinished">أنثى (عابرة النوع الاجتماعي)</translation>
    </message>
    <message>
        <source>Trans woman or girl.</source>
        <translation type="unfinished">امرأة أو فتاة عابرة النوع الاجتماعي.</translation>
    </message>
    <message>
        <source>Transgender Masculine</source>
        <translation type="unfinished">ذكر (عابر النوع الاجتماعي)</translation>
    </message>
    <message>
        <source>Trans man or boy.</source>
        <translation type="unfinished">رجل أو فتى عابر النوع الاجتماعي.</translation>
    </message>
    <message>
        <source>Non-Conforming</source>
        <translation type="unfinished">خارج التصنيف الثنائي</translation>
    </message>
    <message>
        <source>Neither or both, in the person&apos;s own words.</source>
        <translation type="unfinished">لا هذا ولا ذاك أو كلاهما، بكلمات الشخص نفسه.</translation>
    </message>
    <message>
        <source>Not Specified/Unknown</source>
        <translation type="unfinished">غير محدد/غير معروف</translation>
    </message>
    <message>
        <source>Only met in imported files.</source>
        <translation type="unfinished">لا يرد إلا في ملفات مستوردة.</translation>
    </message>
    <message>
        <source>Injury or pain</source>
        <translation type="unfinished">إصابة أو ألم</translation>
    </message>
    <message>
        <source>Fresh wound or strong pain.</source>
        <translation type="unfinished">جرح حديث أو ألم شديد.</translation>
    </message>
    <message>
        <source>Fever or infection</source>
        <translation type="unfinished">حمّى أو عدوى</translation>
    </message>
    <message>
        <source>Possibly catching.</source>
        <translation type="unfinished">قد تكون معدية.</translation>
    </message>
    <message>
        <source>Pregnant or may be</source>
        <translation type="unfinished">حمل أو احتمال حمل</translation>
    </message>
    <message>
        <source>The person says so.</source>
        <translation type="unfinished">بحسب قول الشخص.</translation>
    </message>
    <message>
        <source>Assault in the last days</source>
        <translation type="unfinished">اعتداء في الأيام الأخيرة</translation>
    </message>
    <message>
        <source>Time-limited care exists: say so without asking for detail.</source>
        <translation type="unfinished">توجد رعاية محددة بوقت: يُذكر ذلك دون سؤال عن التفاصيل.</translation>
    </message>
    <message>
        <source>Needs medicine that must not stop</source>
        <translation type="unfinished">يحتاج دواءً لا يجوز أن ينقطع</translation>
    </message>
    <message>
        <source>For example for HIV, heart, sugar, epilepsy.</source>
        <translation type="unfinished">مثل دواء HIV أو القلب أو السكري أو الصرع.</translation>
    </message>
    <message>
        <source>Coming off drugs or alcohol</source>
        <translation type="unfinished">الانقطاع عن المخدرات أو الكحول</translation>
    </message>
    <message>
        <source>May be dangerous without help.</source>
        <translation type="unfinished">قد يكون خطراً دون مساعدة.</translation>
    </message>
    <message>
        <source>Great distress</source>
        <translation type="unfinished">ضيق شديد</translation>
    </message>
    <message>
        <source>Cannot sleep, shakes, hears or sees things, thinks of dying.</source>
        <translation type="unfinished">أرق، ارتجاف، سماع أو رؤية أشياء، تفكير في الموت.</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation type="unfinished">لا شيء الآن</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
    <message>
        <source>Asked for help on their own.</source>
        <translation type="unfinished">طلب المساعدة بنفسه.</translation>
    </message>
    <message>
        <source>Family or friend</source>
        <translation type="unfinished">الأسرة أو صديق</translation>
    </message>
    <message>
        <source>Someone close.</source>
        <translation type="unfinished">شخص قريب.</translation>
    </message>
    <message>
        <source>Neighbour, worker, client or passer-by</source>
        <translation type="unfinished">جار أو عامل أو زبون أو عابر سبيل</translation>
    </message>
    <message>
        <source>A member of the public.</source>
        <translation type="unfinished">من عامة الناس.</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation type="unfinished">منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Outreach, shelter or other group.</source>
        <translation type="unfinished">عمل ميداني أو دار إيواء أو مجموعة أخرى.</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">خط مساعدة</translation>
    </message>
    <message>
        <source>By phone or chat.</source>
        <translation type="unfinished">بالهاتف أو المحادثة.</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">الشرطة</translation>
    </message>
    <message>
        <source>Any police body.</source>
        <translation type="unfinished">أي جهاز شرطة.</translation>
    </message>
    <message>
        <source>Labour inspector</source>
        <translation type="unfinished">مفتش عمل</translation>
    </message>
    <message>
        <source>Workplace inspection.</source>
        <translation type="unfinished">تفتيش أماكن العمل.</translation>
    </message>
    <message>
        <source>Border or immigration officer</source>
        <translation type="unfinished">موظف حدود أو هجرة</translation>
    </message>
    <message>
        <source>At a border or in a procedure.</source>
        <translation type="unfinished">على الحدود أو أثناء إجراء.</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation type="unfinished">عامل صحي</translation>
    </message>
    <message>
        <source>Clinic or hospital.</source>
        <translation type="unfinished">عيادة أو مستشفى.</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">مدرسة</translation>
    </message>
    <message>
        <source>Teacher or school staff.</source>
        <translation type="unfinished">معلّم أو موظف في مدرسة.</translation>
    </message>
    <message>
        <source>Social or child-protection service</source>
        <translation type="unfinished">خدمة اجتماعية أو حماية الطفل</translation>
    </message>
    <message>
        <source>Public welfare office.</source>
        <translation type="unfinished">مكتب الرعاية العامة.</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">سفارة أو قنصلية</translation>
    </message>
    <message>
        <source>Consular staff.</source>
        <translation type="unfinished">موظفو القنصلية.</translation>
    </message>
    <message>
        <source>Trade union or worker group</source>
        <translation type="unfinished">نقابة أو مجموعة عمال</translation>
    </message>
    <message>
        <source>Organised workers.</source>
        <translation type="unfinished">عمال منظَّمون.</translation>
    </message>
    <message>
        <source>Online platform or bank</source>
        <translation type="unfinished">منصة إلكترونية أو مصرف</translation>
    </message>
    <message>
        <source>A company&apos;s own checks.</source>
        <translation type="unfinished">فحوص الشركة نفسها.</translation>
    </message>
    <message>
        <source>No paper in hand.</source>
        <translation type="unfinished">لا أوراق في اليد.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished">جواز سفر</translation>
    </message>
    <message>
        <source>National passport.</source>
        <translation type="unfinished">جواز سفر وطني.</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation type="unfinished">بطاقة هوية وطنية</translation>
    </message>
    <message>
        <source>Card of the state.</source>
        <translation type="unfinished">بطاقة تصدرها الدولة.</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished">شهادة ميلاد</translation>
    </message>
    <message>
        <source>Any copy.</source>
        <translation type="unfinished">أي نسخة.</translation>
    </message>
    <message>
        <source>Travel or seaman&apos;s paper</source>
        <translation type="unfinished">وثيقة سفر أو وثيقة بحّار</translation>
    </message>
    <message>
        <source>Emergency or seafarer paper.</source>
        <translation type="unfinished">وثيقة طارئة أو وثيقة بحّار.</translation>
    </message>
    <message>
        <source>Residence or work permit</source>
        <translation type="unfinished">تصريح إقامة أو عمل</translation>
    </message>
    <message>
        <source>Card or stamp.</source>
        <translation type="unfinished">بطاقة أو ختم.</translation>
    </message>
    <message>
        <source>Asylum or refugee paper</source>
        <translation type="unfinished">وثيقة لجوء أو لاجئ</translation>
    </message>
    <message>
        <source>From state or UNHCR.</source>
        <translation type="unfinished">من الدولة أو من المفوضية UNHCR.</translation>
    </message>
    <message>
        <source>Papers are held by someone else</source>
        <translation type="unfinished">الأوراق لدى شخص آخر</translation>
    </message>
    <message>
        <source>An employer, recruiter or other person has them.</source>
        <translation type="unfinished">لدى رب عمل أو مستقطِب أو غيره.</translation>
    </message>
    <message>
        <source>The person said so</source>
        <translation type="unfinished">قال الشخص ذلك</translation>
    </message>
    <message>
        <source>Told by the person, in words or writing.</source>
        <translation type="unfinished">أخبر به الشخص شفهياً أو كتابة.</translation>
    </message>
    <message>
        <source>A paper says so</source>
        <translation type="unfinished">ورقة تقول ذلك</translation>
    </message>
    <message>
        <source>Identity paper, court paper, letter.</source>
        <translation type="unfinished">ورقة هوية، ورقة محكمة، رسالة.</translation>
    </message>
    <message>
        <source>Someone else said so</source>
        <translation type="unfinished">قال شخص آخر ذلك</translation>
    </message>
    <message>
        <source>Family, referrer, authority.</source>
        <translation type="unfinished">الأسرة أو المُحيل أو سلطة.</translation>
    </message>
    <message>
        <source>Staff saw it</source>
        <translation type="unfinished">رآه الموظفون</translation>
    </message>
    <message>
        <source>Seen or heard by staff.</source>
        <translation type="unfinished">رآه الموظفون أو سمعوه.</translation>
    </message>
    <message>
        <source>Old records</source>
        <translation type="unfinished">سجلات قديمة</translation>
    </message>
    <message>
        <source>Copied from an earlier system.</source>
        <translation type="unfinished">منسوخ من نظام سابق.</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation type="unfinished">أول مرة هنا</translation>
    </message>
    <message>
        <source>No earlier case in this shelter.</source>
        <translation type="unfinished">لا ملف حالة سابق في دار الإيواء هذه.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished">عاد</translation>
    </message>
    <message>
        <source>An earlier case of the same person was closed.</source>
        <translation type="unfinished">أُغلق ملف سابق للشخص نفسه.</translation>
    </message>
    <message>
        <source>Came over from another shelter</source>
        <translation type="unfinished">انتقل من دار إيواء أخرى</translation>
    </message>
    <message>
        <source>The case is taken over.</source>
        <translation type="unfinished">ملف الحالة منقول إلينا.</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished">لا حاجة</translation>
    </message>
    <message>
        <source>Speaker and worker share a language.</source>
        <translation type="unfinished">لغة مشتركة بين الطرفين.</translation>
    </message>
    <message>
        <source>Trained interpreter</source>
        <translation type="unfinished">مترجم شفوي مدرَّب</translation>
    </message>
    <message>
        <source>Bound to secrecy by contract or code.</source>
        <translation type="unfinished">ملزم بالسرية بعقد أو مدونة.</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation type="unfinished">موظف</translation>
    </message>
    <message>
        <source>A worker of this shelter.</source>
        <translation type="unfinished">من فريق دار الإيواء هذه.</translation>
    </message>
    <message>
        <source>By phone or video</source>
        <translation type="unfinished">بالهاتف أو الفيديو</translation>
    </message>
    <message>
        <source>A remote interpreter.</source>
        <translation type="unfinished">مترجم شفوي عن بُعد.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">متطوع</translation>
    </message>
    <message>
        <source>Untrained helper who has signed the secrecy rule.</source>
        <translation type="unfinished">مساعد غير مدرَّب وقّع قاعدة السرية.</translation>
    </message>
    <message>
        <source>Only when nobody else can be found.</source>
        <translation type="unfinished">فقط حين لا يوجد غيره.</translation>
    </message>
    <message>
        <source>Another resident</source>
        <translation type="unfinished">مقيم آخر</translation>
    </message>
    <message>
        <source>Only in an emergency.</source>
        <translation type="unfinished">في الطوارئ فقط.</translation>
    </message>
    <message>
        <source>Agriculture, forestry and fishing</source>
        <translation type="unfinished">الزراعة والحراجة وصيد الأسماك</translation>
    </message>
    <message>
        <source>Fields, plantations, animals, forests.</source>
        <translation type="unfinished">حقول، مزارع كبرى، حيوانات، غابات.</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation type="unfinished">التعدين واستغلال المحاجر</translation>
    </message>
    <message>
        <source>Taking stone, coal, ore, oil or gas out of the ground.</source>
        <translation type="unfinished">استخراج الحجر أو الفحم أو الخامات أو النفط أو الغاز.</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation type="unfinished">الصناعة التحويلية</translation>
    </message>
    <message>
        <source>Making goods from materials, in a factory, a workshop or at home.</source>
        <translation type="unfinished">صنع السلع من مواد، في مصنع أو ورشة أو بيت.</translation>
    </message>
    <message>
        <source>Electricity, gas, steam and air conditioning supply</source>
        <translation type="unfinished">توصيل الكهرباء والغاز والبخار وتكييف الهواء</translation>
    </message>
    <message>
        <source>Supplying power, gas, steam or cooling.</source>
        <translation type="unfinished">إمداد الطاقة أو الغاز أو البخار أو التبريد.</translation>
    </message>
    <message>
        <source>Water supply; sewerage, waste management and remediation</source>
        <translation type="unfinished">إمدادات المياه؛ الصرف الصحي وإدارة النفايات ومعالجتها</translation>
    </message>
    <message>
        <source>Water, sewage, rubbish, sorting and recycling.</source>
        <translation type="unfinished">المياه والصرف والنفايات والفرز وإعادة التدوير.</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished">التشييد</translation>
    </message>
    <message>
        <source>Building, repairing or pulling down houses, roads and other works.</source>
        <translation type="unfinished">بناء البيوت والطرق وغيرها أو إصلاحها أو هدمها.</translation>
    </message>
    <message>
        <source>Wholesale and retail trade; repair of motor vehicles and motorcycles</source>
        <translation type="unfinished">تجارة الجملة والتجزئة؛ إصلاح المركبات والدراجات النارية</translation>
    </message>
    <message>
        <source>Shops, markets and selling; repair and washing of cars.</source>
        <translation type="unfinished">متاجر وأسواق وبيع؛ إصلاح السيارات وغسلها.</translation>
    </message>
    <message>
        <source>Transportation and storage</source>
        <translation type="unfinished">النقل والتخزين</translation>
    </message>
    <message>
        <source>Carrying people or goods, ships&apos; crews, warehouses, post.</source>
        <translation type="unfinished">نقل الناس أو البضائع، طواقم السفن، المستودعات، البريد.</translation>
    </message>
    <message>
        <source>Accommodation and food service activities</source>
        <translation type="unfinished">أنشطة خدمات الإقامة والطعام</translation>
    </message>
    <message>
        <source>Hotels, restaurants, kitchens, bars.</source>
        <translation type="unfinished">فنادق، مطاعم، مطابخ، حانات.</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation type="unfinished">المعلومات والاتصالات</translation>
    </message>
    <message>
        <source>Film, music, broadcasting, telephone, software.</source>
        <translation type="unfinished">أفلام، موسيقى، بث، هاتف، برمجيات.</translation>
    </message>
    <message>
        <source>Financial and insurance activities</source>
        <translation type="unfinished">الأنشطة المالية وأنشطة التأمين</translation>
    </message>
    <message>
        <source>Banks, lending, insurance.</source>
        <translation type="unfinished">مصارف، إقراض، تأمين.</translation>
    </message>
    <message>
        <source>Real estate activities</source>
        <translation type="unfinished">الأنشطة العقارية</translation>
    </message>
    <message>
        <source>Letting, selling and looking after houses and land.</source>
        <translation type="unfinished">تأجير البيوت والأراضي وبيعها والعناية بها.</translation>
    </message>
    <message>
        <source>Professional, scientific and technical activities</source>
        <translation type="unfinished">الأنشطة المهنية والعلمية والتقنية</translation>
    </message>
    <message>
        <source>Offices of lawyers, engineers, researchers, advertisers, vets.</source>
        <translation type="unfinished">مكاتب محامين ومهندسين وباحثين ومعلنين وبيطريين.</translation>
    </message>
    <message>
        <source>Administrative and support service activities</source>
        <translation type="unfinished">أنشطة الخدمات الإدارية وخدمات الدعم</translation>
    </message>
    <message>
        <source>Cleaning, guarding, call centres, labour hire, travel agencies.</source>
        <translation type="unfinished">تنظيف، حراسة، مراكز اتصال، توريد عمالة، وكالات سفر.</translation>
    </message>
    <message>
        <source>Public administration and defence; compulsory social security</source>
        <translation type="unfinished">الإدارة العامة والدفاع؛ الضمان الاجتماعي الإلزامي</translation>
    </message>
    <message>
        <source>Government offices, army, police.</source>
        <translation type="unfinished">دوائر حكومية، جيش، شرطة.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">التعليم</translation>
    </message>
    <message>
        <source>Schools, courses, religious schools.</source>
        <translation type="unfinished">مدارس، دورات، مدارس دينية.</translation>
    </message>
    <message>
        <source>Human health and social work activities</source>
        <translation type="unfinished">أنشطة صحة الإنسان والعمل الاجتماعي</translation>
    </message>
    <message>
        <source>Hospitals, clinics, care homes, care at home.</source>
        <translation type="unfinished">مستشفيات، عيادات، دور رعاية، رعاية منزلية.</translation>
    </message>
    <message>
        <source>Arts, entertainment and recreation</source>
        <translation type="unfinished">الفنون والترفيه والتسلية</translation>
    </message>
    <message>
        <source>Shows, sport, gambling halls, amusement.</source>
        <translation type="unfinished">عروض، رياضة، صالات قمار، ملاهٍ.</translation>
    </message>
    <message>
        <source>Other service activities</source>
        <translation type="unfinished">أنشطة الخدمات الأخرى</translation>
    </message>
    <message>
        <source>Hair, nails and beauty, laundry, repair of household goods, associations.</source>
        <translation type="unfinished">شعر وأظافر وتجميل، غسيل، إصلاح أدوات منزلية، جمعيات.</translation>
    </message>
    <message>
        <source>Households as employers; goods and services for own use</source>
        <translation type="unfinished">الأسر المعيشية كأرباب عمل؛ سلع وخدمات لاستعمالها الخاص</translation>
    </message>
    <message>
        <source>Housework, cooking, driving or caring inside a private home.</source>
        <translation type="unfinished">أعمال منزلية أو طهي أو قيادة أو رعاية داخل بيت خاص.</translation>
    </message>
    <message>
        <source>Activities of extraterritorial organizations and bodies</source>
        <translation type="unfinished">أنشطة المنظمات والهيئات غير الخاضعة للولاية الوطنية</translation>
    </message>
    <message>
        <source>Embassies and international organisations.</source>
        <translation type="unfinished">سفارات ومنظمات دولية.</translation>
    </message>
    <message>
        <source>Fishing and aquaculture</source>
        <translation type="unfinished">صيد الأسماك وتربية الأحياء المائية</translation>
    </message>
    <message>
        <source>On a fishing boat, fish farm or in landing and sorting the catch.</source>
        <translation type="unfinished">على قارب صيد أو في مزرعة سمك أو في إنزال الصيد وفرزه.</translation>
    </message>
    <message>
        <source>Physical threats</source>
        <translation type="unfinished">تهديدات بالأذى الجسدي</translation>
    </message>
    <message>
        <source>Told or shown that they, or someone else, would be hurt or would lose something.</source>
        <translation type="unfinished">قيل له أو أُظهر أنه هو أو غيره سيتأذى أو سيفقد شيئاً.</translation>
    </message>
    <message>
        <source>Threats of law enforcement</source>
        <translation type="unfinished">تهديد باللجوء إلى السلطات</translation>
    </message>
    <message>
        <source>Told that police, immigration or another office would be called against them.</source>
        <translation type="unfinished">قيل له إن الشرطة أو الهجرة أو جهة أخرى ستُستدعى ضده.</translation>
    </message>
    <message>
        <source>Threatens children/family</source>
        <translation type="unfinished">تهديد الأطفال/الأسرة</translation>
    </message>
    <message>
        <source>Threats against the person&apos;s children or family.</source>
        <translation type="unfinished">تهديدات لأطفال الشخص أو أسرته.</translation>
    </message>
    <message>
        <source>Debt bondage</source>
        <translation type="unfinished">إسار الدين</translation>
    </message>
    <message>
        <source>Had to work off a real or made-up debt that the work never paid back.</source>
        <translation type="unfinished">اضطر إلى العمل لسداد دين حقيقي أو مختلق لا يسدده العمل أبداً.</translation>
    </message>
    <message>
        <source>False promises</source>
        <translation type="unfinished">وعود كاذبة</translation>
    </message>
    <message>
        <source>Brought in by lies about the work, the pay, the place, the marriage or the journey.</source>
        <translation type="unfinished">استُدرج بأكاذيب عن العمل أو الأجر أو المكان أو الزواج أو الرحلة.</translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation type="unfinished">إيذاء جسدي</translation>
    </message>
    <message>
        <source>Was hit, kicked, burnt, tied, tattooed or hurt in another way.</source>
        <translation type="unfinished">ضُرب أو رُكل أو حُرق أو قُيّد أو وُشم أو أوذي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Sexual abuse</source>
        <translation type="unfinished">إيذاء جنسي</translation>
    </message>
    <message>
        <source>Unwanted sexual contact, or control over pregnancy, used to make the person obey.</source>
        <translation type="unfinished">تواصل جنسي غير مرغوب أو تحكّم في الحمل لإخضاع الشخص.</translation>
    </message>
    <message>
        <source>Takes earnings</source>
        <translation type="unfinished">أخذ الأجر</translation>
    </message>
    <message>
        <source>Pay was taken or never given.</source>
        <translation type="unfinished">أُخذ الأجر أو لم يُعطَ قط.</translation>
    </message>
    <message>
        <source>Restricts financial access</source>
        <translation type="unfinished">تقييد الوصول إلى المال</translation>
    </message>
    <message>
        <source>Kept from their own money, bank account or cards.</source>
        <translation type="unfinished">مُنع من ماله أو حسابه المصرفي أو بطاقاته.</translation>
    </message>
    <message>
        <source>Restricts medical care</source>
        <translation type="unfinished">تقييد الرعاية الطبية</translation>
    </message>
    <message>
        <source>Kept from a doctor or medicine, or only allowed to go under watch.</source>
        <translation type="unfinished">مُنع من الطبيب أو الدواء، أو لم يُسمح له إلا تحت المراقبة.</translation>
    </message>
    <message>
        <source>Withholds necessities</source>
        <translation type="unfinished">حرمان من الضروريات</translation>
    </message>
    <message>
        <source>Kept from food, water, sleep, washing, clothes or what their faith needs, or threatened with it.</source>
        <translation type="unfinished">حُرم من الطعام أو الماء أو النوم أو الاغتسال أو الملابس أو متطلبات دينه، أو هُدد بذلك.</translation>
    </message>
    <message>
        <source>Psychological abuse</source>
        <translation type="unfinished">إيذاء نفسي</translation>
    </message>
    <message>
        <source>Humiliated, shamed, insulted or made to feel guilty; love or family ties used as a tool.</source>
        <translation type="unfinished">أُذلّ أو أُخجل أو أُهين أو أُشعر بالذنب؛ واستُخدم الحب أو روابط الأسرة أداةً.</translation>
    </message>
    <message>
        <source>Psychoactive substance</source>
        <translation type="unfinished">مواد ذات تأثير نفسي</translation>
    </message>
    <message>
        <source>Given drugs or alcohol, or an addiction used, to make the person obey.</source>
        <translation type="unfinished">أُعطي مخدرات أو كحولاً، أو استُغل إدمان، لإخضاع الشخص.</translation>
    </message>
    <message>
        <source>Excessive working hours</source>
        <translation type="unfinished">ساعات عمل مفرطة</translation>
    </message>
    <message>
        <source>Made to work far longer than agreed, or at night, without rest.</source>
        <translation type="unfinished">أُجبر على العمل أطول كثيراً مما اتُّفق عليه، أو ليلاً، دون راحة.</translation>
    </message>
    <message>
        <source>Withholds documents</source>
        <translation type="unfinished">احتجاز الوثائق</translation>
    </message>
    <message>
        <source>Passport, permit or other papers kept or controlled by others.</source>
        <translation type="unfinished">جواز السفر أو التصريح أو أوراق أخرى لدى غيره أو تحت تحكّمه.</translation>
    </message>
    <message>
        <source>Restricts Movement</source>
        <translation type="unfinished">تقييد الحركة</translation>
    </message>
    <message>
        <source>Locked in, watched, not allowed out alone, moved about, or cut off from others.</source>
        <translation type="unfinished">حُبس أو روقب أو مُنع من الخروج وحده أو نُقل مراراً أو عُزل عن الآخرين.</translation>
    </message>
    <message>
        <source>Uses Children</source>
        <translation type="unfinished">استخدام الأطفال</translation>
    </message>
    <message>
        <source>Children taken away, kept from the person or used to make the person obey.</source>
        <translation type="unfinished">أطفال أُخذوا أو أُبعدوا عن الشخص أو استُخدموا لإخضاعه.</translation>
    </message>
    <message>
        <source>Held in another way, written out.</source>
        <translation type="unfinished">احتُجز بطريقة أخرى، تُكتب نصاً.</translation>
    </message>
    <message>
        <source>The person does not know</source>
        <translation type="unfinished">لا يعرف الشخص</translation>
    </message>
    <message>
        <source>The question was asked and the person cannot say.</source>
        <translation type="unfinished">طُرح السؤال ولا يستطيع الشخص الإجابة.</translation>
    </message>
    <message>
        <source>The person prefers not to answer</source>
        <translation type="unfinished">يفضّل الشخص عدم الإجابة</translation>
    </message>
    <message>
        <source>The question was asked and the person chose silence; that is respected.</source>
        <translation type="unfinished">طُرح السؤال واختار الشخص الصمت؛ وهذا محترم.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Nobody has put the question, or it was not the moment.</source>
        <translation type="unfinished">لم يطرح أحد السؤال، أو لم يكن الوقت مناسباً.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished">لا ينطبق</translation>
    </message>
    <message>
        <source>The question makes no sense for this person or record.</source>
        <translation type="unfinished">لا معنى للسؤال لهذا الشخص أو السجل.</translation>
    </message>
    <message>
        <source>Not on the form at that time</source>
        <translation type="unfinished">لم يكن في الاستمارة حينها</translation>
    </message>
    <message>
        <source>The form or old system in use had no such question.</source>
        <translation type="unfinished">لم يكن السؤال في الاستمارة أو النظام القديم المستخدم.</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation type="unfinished">منظمة أهلية</translation>
    </message>
    <message>
        <source>A non-governmental organisation.</source>
        <translation type="unfinished">منظمة غير حكومية.</translation>
    </message>
    <message>
        <source>Law Enforcement</source>
        <translation type="unfinished">إنفاذ القانون</translation>
    </message>
    <message>
        <source>Police, inspectors, border guard.</source>
        <translation type="unfinished">شرطة، مفتشون، حرس حدود.</translation>
    </message>
    <message>
        <source>Health Service Organisation</source>
        <translation type="unfinished">مؤسسة خدمات صحية</translation>
    </message>
    <message>
        <source>Clinic, hospital, practice.</source>
        <translation type="unfinished">عيادة، مستشفى، عيادة خاصة.</translation>
    </message>
    <message>
        <source>Central Government Organisation</source>
        <translation type="unfinished">مؤسسة حكومية مركزية</translation>
    </message>
    <message>
        <source>Ministry or national office.</source>
        <translation type="unfinished">وزارة أو مكتب وطني.</translation>
    </message>
    <message>
        <source>Local Government Organisation</source>
        <translation type="unfinished">مؤسسة حكومية محلية</translation>
    </message>
    <message>
        <source>Town or district office.</source>
        <translation type="unfinished">مكتب بلدة أو منطقة.</translation>
    </message>
    <message>
        <source>Immigration Service</source>
        <translation type="unfinished">خدمة الهجرة</translation>
    </message>
    <message>
        <source>Office for stay or asylum.</source>
        <translation type="unfinished">مكتب الإقامة أو اللجوء.</translation>
    </message>
    <message>
        <source>Legal Service</source>
        <translation type="unfinished">خدمة قانونية</translation>
    </message>
    <message>
        <source>Lawyer or legal aid.</source>
        <translation type="unfinished">محامٍ أو مساعدة قانونية.</translation>
    </message>
    <message>
        <source>Corporate Business</source>
        <translation type="unfinished">مؤسسة تجارية</translation>
    </message>
    <message>
        <source>A company.</source>
        <translation type="unfinished">شركة.</translation>
    </message>
    <message>
        <source>School or College</source>
        <translation type="unfinished">مدرسة أو كلية</translation>
    </message>
    <message>
        <source>Place of learning.</source>
        <translation type="unfinished">مكان للتعلم.</translation>
    </message>
    <message>
        <source>The person&apos;s country abroad.</source>
        <translation type="unfinished">دولة الشخص ممثَّلةً في الخارج.</translation>
    </message>
    <message>
        <source>Phone or chat service.</source>
        <translation type="unfinished">خدمة هاتف أو محادثة.</translation>
    </message>
    <message>
        <source>Nobody: came alone</source>
        <translation type="unfinished">لا أحد: جاء وحده</translation>
    </message>
    <message>
        <source>No referrer.</source>
        <translation type="unfinished">لا جهة مُحيلة.</translation>
    </message>
    <message>
        <source>Private home</source>
        <translation type="unfinished">منزل خاص</translation>
    </message>
    <message>
        <source>House or flat.</source>
        <translation type="unfinished">بيت أو شقة.</translation>
    </message>
    <message>
        <source>Farm or plantation</source>
        <translation type="unfinished">مزرعة</translation>
    </message>
    <message>
        <source>Fields, animals, forest.</source>
        <translation type="unfinished">حقول، حيوانات، غابة.</translation>
    </message>
    <message>
        <source>Fishing boat</source>
        <translation type="unfinished">قارب صيد</translation>
    </message>
    <message>
        <source>At sea or in port.</source>
        <translation type="unfinished">في البحر أو الميناء.</translation>
    </message>
    <message>
        <source>Factory or workshop</source>
        <translation type="unfinished">مصنع أو ورشة</translation>
    </message>
    <message>
        <source>Making things.</source>
        <translation type="unfinished">صنع أشياء.</translation>
    </message>
    <message>
        <source>Building site</source>
        <translation type="unfinished">موقع بناء</translation>
    </message>
    <message>
        <source>Construction.</source>
        <translation type="unfinished">تشييد.</translation>
    </message>
    <message>
        <source>Restaurant or hotel</source>
        <translation type="unfinished">مطعم أو فندق</translation>
    </message>
    <message>
        <source>Food and lodging.</source>
        <translation type="unfinished">طعام ومبيت.</translation>
    </message>
    <message>
        <source>Bar, club, massage place</source>
        <translation type="unfinished">حانة أو نادٍ أو محل تدليك</translation>
    </message>
    <message>
        <source>Entertainment venues.</source>
        <translation type="unfinished">أماكن ترفيه.</translation>
    </message>
    <message>
        <source>Brothel or similar</source>
        <translation type="unfinished">بيت دعارة أو ما يشبهه</translation>
    </message>
    <message>
        <source>Place for sexual services.</source>
        <translation type="unfinished">مكان لخدمات جنسية.</translation>
    </message>
    <message>
        <source>Street or market</source>
        <translation type="unfinished">شارع أو سوق</translation>
    </message>
    <message>
        <source>In public.</source>
        <translation type="unfinished">في مكان عام.</translation>
    </message>
    <message>
        <source>Mine or quarry</source>
        <translation type="unfinished">منجم أو محجر</translation>
    </message>
    <message>
        <source>Digging.</source>
        <translation type="unfinished">حفر.</translation>
    </message>
    <message>
        <source>Scam compound</source>
        <translation type="unfinished">مجمّع احتيال</translation>
    </message>
    <message>
        <source>Closed site where people are made to cheat others online.</source>
        <translation type="unfinished">موقع مغلق يُجبر فيه الناس على خداع غيرهم عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation type="unfinished">عبر الإنترنت فقط</translation>
    </message>
    <message>
        <source>No fixed place.</source>
        <translation type="unfinished">لا مكان ثابتاً.</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation type="unfinished">جماعة مسلحة</translation>
    </message>
    <message>
        <source>Camp or checkpoint.</source>
        <translation type="unfinished">معسكر أو حاجز.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">مؤسسة</translation>
    </message>
    <message>
        <source>Orphanage, prison, school, religious house.</source>
        <translation type="unfinished">دار أيتام، سجن، مدرسة، دار دينية.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished">في الطريق</translation>
    </message>
    <message>
        <source>Vehicle, border, guest house.</source>
        <translation type="unfinished">مركبة، حدود، دار ضيافة.</translation>
    </message>
    <message>
        <source>This shelter</source>
        <translation type="unfinished">دار الإيواء هذه</translation>
    </message>
    <message>
        <source>The organisation that runs this house.</source>
        <translation type="unfinished">المنظمة التي تدير هذه الدار.</translation>
    </message>
    <message>
        <source>Coordinating organisation</source>
        <translation type="unfinished">منظمة منسِّقة</translation>
    </message>
    <message>
        <source>The body that gathers records or figures from several shelters.</source>
        <translation type="unfinished">الجهة التي تجمع السجلات أو الأرقام من عدة دور إيواء.</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation type="unfinished">خدمة أخرى</translation>
    </message>
    <message>
        <source>A clinic, lawyer, school or other helper.</source>
        <translation type="unfinished">عيادة أو محامٍ أو مدرسة أو مساعد آخر.</translation>
    </message>
    <message>
        <source>Prosecutor or court</source>
        <translation type="unfinished">النيابة أو المحكمة</translation>
    </message>
    <message>
        <source>Judicial bodies.</source>
        <translation type="unfinished">هيئات قضائية.</translation>
    </message>
    <message>
        <source>Immigration or asylum office</source>
        <translation type="unfinished">مكتب الهجرة أو اللجوء</translation>
    </message>
    <message>
        <source>The office that decides on stay.</source>
        <translation type="unfinished">المكتب الذي يقرر الإقامة.</translation>
    </message>
    <message>
        <source>The person&apos;s own country abroad.</source>
        <translation type="unfinished">بلد الشخص نفسه ممثَّلاً في الخارج.</translation>
    </message>
    <message>
        <source>A relative or carer.</source>
        <translation type="unfinished">أحد الأقارب أو مقدّمي الرعاية.</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished">باحث</translation>
    </message>
    <message>
        <source>A study team.</source>
        <translation type="unfinished">فريق دراسة.</translation>
    </message>
    <message>
        <source>Someone else, written out.</source>
        <translation type="unfinished">شخص آخر، يُكتب نصاً.</translation>
    </message>
    <message>
        <source>Additional Services Required</source>
        <translation type="unfinished">خدمات إضافية مطلوبة</translation>
    </message>
    <message>
        <source>Help is needed that the sender does not give.</source>
        <translation type="unfinished">يلزم عون لا تقدمه الجهة المرسِلة.</translation>
    </message>
    <message>
        <source>Migration or Change of Location</source>
        <translation type="unfinished">هجرة أو تغيير المكان</translation>
    </message>
    <message>
        <source>The person moves to another place.</source>
        <translation type="unfinished">ينتقل الشخص إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Safety: must leave the area</source>
        <translation type="unfinished">السلامة: يجب ترك المنطقة</translation>
    </message>
    <message>
        <source>The old place is no longer safe.</source>
        <translation type="unfinished">لم يعد المكان القديم آمناً.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished">مواطن</translation>
    </message>
    <message>
        <source>At home here.</source>
        <translation type="unfinished">في بلده هنا.</translation>
    </message>
    <message>
        <source>Permit or visa</source>
        <translation type="unfinished">تصريح أو تأشيرة</translation>
    </message>
    <message>
        <source>Any valid right to stay.</source>
        <translation type="unfinished">أي حق إقامة سارٍ.</translation>
    </message>
    <message>
        <source>Permit tied to one employer</source>
        <translation type="unfinished">تصريح مرتبط بصاحب عمل واحد</translation>
    </message>
    <message>
        <source>Ends with the job.</source>
        <translation type="unfinished">ينتهي بانتهاء العمل.</translation>
    </message>
    <message>
        <source>Permit or recovery time for victims</source>
        <translation type="unfinished">تصريح أو مهلة تعافٍ للضحايا</translation>
    </message>
    <message>
        <source>Given because of trafficking.</source>
        <translation type="unfinished">مُنح بسبب الاتجار.</translation>
    </message>
    <message>
        <source>Asylum procedure running</source>
        <translation type="unfinished">إجراء لجوء جارٍ</translation>
    </message>
    <message>
        <source>Waiting for a decision.</source>
        <translation type="unfinished">في انتظار قرار.</translation>
    </message>
    <message>
        <source>Refugee or other protection</source>
        <translation type="unfinished">لاجئ أو حماية أخرى</translation>
    </message>
    <message>
        <source>Recognised.</source>
        <translation type="unfinished">معترف به.</translation>
    </message>
    <message>
        <source>Permit has run out</source>
        <translation type="unfinished">انتهى التصريح</translation>
    </message>
    <message>
        <source>Had a right to stay before.</source>
        <translation type="unfinished">كان له حق إقامة من قبل.</translation>
    </message>
    <message>
        <source>No right to stay</source>
        <translation type="unfinished">لا حق إقامة</translation>
    </message>
    <message>
        <source>No permit at present.</source>
        <translation type="unfinished">لا تصريح حالياً.</translation>
    </message>
    <message>
        <source>Prostitution</source>
        <translation type="unfinished">الدعارة</translation>
    </message>
    <message>
        <source>Sexual acts sold by others.</source>
        <translation type="unfinished">أفعال جنسية يبيعها آخرون.</translation>
    </message>
    <message>
        <source>Pornography</source>
        <translation type="unfinished">المواد الإباحية</translation>
    </message>
    <message>
        <source>Images or films made or sold.</source>
        <translation type="unfinished">صور أو أفلام تُصنع أو تُباع.</translation>
    </message>
    <message>
        <source>Remote Interactive Services</source>
        <translation type="unfinished">خدمات تفاعلية عن بُعد</translation>
    </message>
    <message>
        <source>Live on camera or by message.</source>
        <translation type="unfinished">مباشرة أمام الكاميرا أو بالرسائل.</translation>
    </message>
    <message>
        <source>Private Sexual Services</source>
        <translation type="unfinished">خدمات جنسية خاصة</translation>
    </message>
    <message>
        <source>For one or few persons, not sold openly.</source>
        <translation type="unfinished">لشخص أو أشخاص قليلين، لا تُباع علناً.</translation>
    </message>
    <message>
        <source>With name and contacts</source>
        <translation type="unfinished">مع الاسم وبيانات الاتصال</translation>
    </message>
    <message>
        <source>Identity fields and the coded record.</source>
        <translation type="unfinished">حقول الهوية والسجل المرمّز.</translation>
    </message>
    <message>
        <source>With a code only</source>
        <translation type="unfinished">برمز فقط</translation>
    </message>
    <message>
        <source>The record without identity fields.</source>
        <translation type="unfinished">السجل دون حقول الهوية.</translation>
    </message>
    <message>
        <source>Only for figures</source>
        <translation type="unfinished">للأرقام فقط</translation>
    </message>
    <message>
        <source>Only fields marked statistics, counted with small cells hidden.</source>
        <translation type="unfinished">الحقول المخصصة للإحصاء فقط، وتُخفى الأعداد الصغيرة.</translation>
    </message>
    <message>
        <source>Yes, a country does</source>
        <translation type="unfinished">نعم، دولة تعدّه كذلك</translation>
    </message>
    <message>
        <source>At least one country treats the person as a citizen.</source>
        <translation type="unfinished">دولة واحدة على الأقل تعامل الشخص بوصفه مواطناً.</translation>
    </message>
    <message>
        <source>No country does</source>
        <translation type="unfinished">لا دولة تعدّه كذلك</translation>
    </message>
    <message>
        <source>No state treats the person as a citizen.</source>
        <translation type="unfinished">لا دولة تعامل الشخص بوصفه مواطناً.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished">قيد التحقق</translation>
    </message>
    <message>
        <source>An office is looking into it.</source>
        <translation type="unfinished">جهة رسمية تنظر في الأمر.</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation type="unfinished">لا يمكن إثباته</translation>
    </message>
    <message>
        <source>Papers or birth registration are lacking.</source>
        <translation type="unfinished">تنقص الأوراق أو تسجيل الميلاد.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">طبيب</translation>
    </message>
    <message>
        <source>Today or tonight.</source>
        <translation type="unfinished">اليوم أو الليلة.</translation>
    </message>
    <message>
        <source>A safer place</source>
        <translation type="unfinished">مكان أكثر أماناً</translation>
    </message>
    <message>
        <source>Other house or room.</source>
        <translation type="unfinished">دار أو غرفة أخرى.</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation type="unfinished">طعام وشراب</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation type="unfinished">الآن.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">نوم</translation>
    </message>
    <message>
        <source>Rest before questions.</source>
        <translation type="unfinished">الراحة قبل الأسئلة.</translation>
    </message>
    <message>
        <source>Clothes, washing, pads</source>
        <translation type="unfinished">ملابس واغتسال وفوط صحية</translation>
    </message>
    <message>
        <source>Basic items.</source>
        <translation type="unfinished">مستلزمات أساسية.</translation>
    </message>
    <message>
        <source>Things for a child</source>
        <translation type="unfinished">أشياء لطفل</translation>
    </message>
    <message>
        <source>Milk, nappies, bed.</source>
        <translation type="unfinished">حليب، حفاضات، سرير.</translation>
    </message>
    <message>
        <source>A safe call</source>
        <translation type="unfinished">مكالمة آمنة</translation>
    </message>
    <message>
        <source>To someone the person chooses.</source>
        <translation type="unfinished">مع من يختاره الشخص.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">أوراق</translation>
    </message>
    <message>
        <source>Before a deadline.</source>
        <translation type="unfinished">قبل موعد نهائي.</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished">محامٍ</translation>
    </message>
    <message>
        <source>Before a hearing or interview.</source>
        <translation type="unfinished">قبل جلسة أو مقابلة.</translation>
    </message>
    <message>
        <source>Money for something urgent</source>
        <translation type="unfinished">مال لأمر عاجل</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">مترجم شفوي</translation>
    </message>
    <message>
        <source>Cannot talk yet.</source>
        <translation type="unfinished">لا يمكن التحدث بعد.</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation type="unfinished">عدم إرسال المزيد</translation>
    </message>
    <message>
        <source>What was sent may stay with the receiver.</source>
        <translation type="unfinished">قد يبقى ما أُرسل لدى المتلقي.</translation>
    </message>
    <message>
        <source>Send nothing more and ask them to erase</source>
        <translation type="unfinished">عدم إرسال المزيد وطلب المحو منهم</translation>
    </message>
    <message>
        <source>An erasure request goes to every receiver on the disclosure log.</source>
        <translation type="unfinished">يُرسل طلب محو إلى كل متلقٍ في سجل الإفصاح.</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>One permission is for one purpose and one receiver.</source>
        <translation type="unfinished">كل موافقة هي لغرض واحد ومتلقٍ واحد.</translation>
    </message>
    <message>
        <source>Add &amp;permission</source>
        <translation type="unfinished">إضافة &amp;موافقة</translation>
    </message>
    <message>
        <source>Without one nothing is shared.</source>
        <translation type="unfinished">دون موافقة لا يُشارك شيء.</translation>
    </message>
    <message>
        <source>No permission is recorded</source>
        <translation type="unfinished">لا موافقة مسجّلة</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">سارية</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation type="unfinished">غير سارية</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished">سحب…</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation type="unfinished">سحب: {0}</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Could not ask: danger to life</source>
        <translation type="unfinished">تعذّر السؤال: خطر على الحياة</translation>
    </message>
    <message>
        <source>The person can be asked after all</source>
        <translation type="unfinished">يمكن سؤال الشخص الآن</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation type="unfinished">ما الذي يجوز مشاركته</translation>
    </message>
    <message>
        <source>Say who would receive it.</source>
        <translation type="unfinished">يرجى ذكر من سيتلقى ذلك.</translation>
    </message>
    <message>
        <source>First say what stays between you and what you must report by law. Then explain each point in words the person understands, and tick only what was said. No is a full answer: help does not depend on it.</source>
        <translation type="unfinished">يُذكر أولاً ما يبقى بينكما وما يجب الإبلاغ عنه قانوناً. ثم تُشرح كل نقطة بكلمات يفهمها الشخص، ويُعلَّم ما قيل فقط. «لا» إجابة كاملة: المساعدة لا تتوقف عليها.</translation>
    </message>
    <message>
        <source>Not asked because life was in danger. What is needed for care and safety may be recorded now; nothing is shared with anybody. Say why, and on which day you will ask again.</source>
        <translation type="unfinished">لم يُسأل الشخص لأن الحياة كانت في خطر. يُسجَّل الآن ما يلزم للرعاية والسلامة؛ ولا يُشارك شيء مع أحد. يرجى ذكر السبب واليوم الذي سيُعاد فيه السؤال.</translation>
    </message>
    <message>
        <source>The person said no, and that is respected: nothing is recorded here. Help goes on without a record. Discard what was typed, or save it for later if the person wants to think again.</source>
        <translation type="unfinished">قال الشخص لا، وهذا محترم: لا يُسجَّل هنا شيء. تستمر المساعدة دون سجل. يمكن تجاهل ما كُتب، أو حفظه لوقت لاحق إن أراد الشخص التفكير.</translation>
    </message>
    <message>
        <source>Not decided yet: save this for later, and ask again when the person is ready.</source>
        <translation type="unfinished">لم يُقرَّر بعد: يُحفظ هذا لوقت لاحق، ويُعاد السؤال حين يكون الشخص مستعداً.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct: {0}</source>
        <translation type="unfinished">تصحيح: {0}</translation>
    </message>
    <message>
        <source>&amp;Save correction</source>
        <translation type="unfinished">&amp;حفظ التصحيح</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <translation type="unfinished">
            <numerusform>العمر حوالي %n سنة</numerusform>
            <numerusform>العمر حوالي سنة واحدة</numerusform>
            <numerusform>العمر حوالي سنتين</numerusform>
            <numerusform>العمر حوالي %n سنوات</numerusform>
            <numerusform>العمر حوالي %n سنة</numerusform>
            <numerusform>العمر حوالي %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old on {0}</source>
        <translation type="unfinished">
            <numerusform>العمر حوالي %n سنة في {0}</numerusform>
            <numerusform>العمر حوالي سنة واحدة في {0}</numerusform>
            <numerusform>العمر حوالي سنتين في {0}</numerusform>
            <numerusform>العمر حوالي %n سنوات في {0}</numerusform>
            <numerusform>العمر حوالي %n سنة في {0}</numerusform>
            <numerusform>العمر حوالي %n سنة في {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">جارٍ القفل…</translation>
    </message>
    <message>
        <source>Hidden. Press any key to go on.</source>
        <translation type="unfinished">مخفي. أي مفتاح للمتابعة.</translation>
    </message>
</context>
<context>
    <name>DangerBanner</name>
    <message>
        <source>Danger: {0}.</source>
        <translation type="unfinished">خطر: {0}.</translation>
    </message>
    <message>
        <source>Must not know that the person is here: {0}</source>
        <translation type="unfinished">يجب ألا يعرفوا أن الشخص هنا: {0}</translation>
    </message>
    <message>
        <source>For the night staff: {0}</source>
        <translation type="unfinished">لفريق الليل: {0}</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">السنة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم الحالي</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">الشهر</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>The answer never leaves this house.</source>
        <translation type="unfinished">لا تخرج الإجابة من هذه الدار أبداً.</translation>
    </message>
    <message>
        <source>With the person&apos;s permission it counts in figures without names.</source>
        <translation type="unfinished">بموافقة الشخص تُحسب في أرقام دون أسماء.</translation>
    </message>
    <message>
        <source>It travels under a code, only where the person allowed it.</source>
        <translation type="unfinished">تُرسل برمز، فقط حيث سمح الشخص بذلك.</translation>
    </message>
    <message>
        <source>It travels with the name, only where the person allowed that.</source>
        <translation type="unfinished">تُرسل مع الاسم، فقط حيث سمح الشخص بذلك.</translation>
    </message>
</context>
<context>
    <name>DisputeList</name>
    <message>
        <source>Two people wrote different things without knowing of each other. Choose what stands; the other value stays in the history, and your choice travels with the next bundle.</source>
        <translation type="unfinished">كتب شخصان أمرين مختلفين دون أن يعلم أحدهما بالآخر. يُختار ما يثبت؛ وتبقى القيمة الأخرى في سجل التغييرات، ويُرسل اختيارك مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>Nothing is in dispute</source>
        <translation type="unfinished">لا تعارض</translation>
    </message>
    <message>
        <source>When two desks write different answers, they wait here for you.</source>
        <translation type="unfinished">حين يكتب جهازان إجابتين مختلفتين، تنتظرانك هنا.</translation>
    </message>
    <message>
        <source>Let this value stand?</source>
        <translation type="unfinished">تثبيت هذه القيمة؟</translation>
    </message>
    <message>
        <source>The other value stays readable in the history of this answer.</source>
        <translation type="unfinished">تبقى القيمة الأخرى مقروءة في سجل تغييرات هذه الإجابة.</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation type="unfinished">تثبيت</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished">كيف تعرف ذلك؟</translation>
    </message>
    <message>
        <source>Settled. Your choice travels with the next bundle.</source>
        <translation type="unfinished">حُسم الأمر. يُرسل اختيارك مع الحزمة التالية.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>Unfinished intake from {0}</source>
        <translation type="unfinished">استقبال غير مكتمل من {0}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation type="unfinished">متابعة: {0}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">تجاهل</translation>
    </message>
    <message>
        <source>Discard: {0}</source>
        <translation type="unfinished">تجاهل: {0}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>&amp;Erase for good</source>
        <translation type="unfinished">&amp;محو نهائي</translation>
    </message>
    <message>
        <source>Erase everything about this person?</source>
        <translation type="unfinished">محو كل شيء عن هذا الشخص؟</translation>
    </message>
    <message>
        <source>This cannot be undone, also not by us.</source>
        <translation type="unfinished">لا يمكن التراجع عن ذلك، ولا نستطيعه نحن أيضاً.</translation>
    </message>
    <message>
        <source>Type the &amp;code {0} to confirm</source>
        <translation type="unfinished">للتأكيد يُكتب الرم&amp;ز {0}</translation>
    </message>
    <message>
        <source>It is not kept with the person. Write no name.</source>
        <translation type="unfinished">لا يُحفظ مع الشخص. يرجى عدم كتابة أي اسم.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">ا&amp;لسبب</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>Every answer, every earlier value, the permissions and all cases of this person are removed from this computer for good. What stays is a code, and that something was erased on this day. Everyone who was ever given this record is asked by the next bundle to erase it too.</source>
        <translation type="unfinished">تُزال نهائياً من هذا الحاسوب كل إجابة وكل قيمة سابقة والموافقات وكل ملفات حالات هذا الشخص. يبقى رمز، وأن شيئاً مُحي في هذا اليوم. وتطلب الحزمة التالية من كل من أُعطي هذا السجل أن يمحوه أيضاً.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>A partner&apos;s bundle erased these people. They are hidden already. Confirm, and their words are gone for good; bring them back only if you have reason to believe that the bundle was false.</source>
        <translation type="unfinished">حزمة من شريك مَحَت هؤلاء الأشخاص. هم مخفيون الآن. بالتأكيد تزول كلماتهم نهائياً؛ ولا يُعادون إلا لسبب يدعو إلى الاعتقاد بأن الحزمة مزيفة.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>No erasure waits for you</source>
        <translation type="unfinished">لا محو ينتظرك</translation>
    </message>
    <message>
        <source>{organisation}, bundle {number}</source>
        <translation type="unfinished">‏{organisation}، الحزمة {number}</translation>
    </message>
    <message>
        <source>arrived {when}</source>
        <translation type="unfinished">وصلت {when}</translation>
    </message>
    <message numerus="yes">
        <source>It erased %Ln person(s) together.</source>
        <translation type="unfinished">
            <numerusform>لم تمحُ أحداً.</numerusform>
            <numerusform>محت شخصاً واحداً.</numerusform>
            <numerusform>محت شخصين معاً.</numerusform>
            <numerusform>محت %Ln أشخاص معاً.</numerusform>
            <numerusform>محت %Ln شخصاً معاً.</numerusform>
            <numerusform>محت %Ln شخص معاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation type="unfinished">&amp;محو نهائي…</translation>
    </message>
    <message>
        <source>Bring b&amp;ack…</source>
        <translation type="unfinished">إ&amp;عادة…</translation>
    </message>
    <message>
        <source>Erase this person for good?</source>
        <translation type="unfinished">محو هذا الشخص نهائياً؟</translation>
    </message>
    <message>
        <source>Every word recorded about this person is removed from this vault. It cannot be undone.</source>
        <translation type="unfinished">تُزال من هذه الخزنة كل كلمة سُجّلت عن هذا الشخص. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished">محو نهائي</translation>
    </message>
    <message>
        <source>Bring this person back?</source>
        <translation type="unfinished">إعادة هذا الشخص؟</translation>
    </message>
    <message>
        <source>The records show again as they were. Speak to the partner first, on a number you knew before.</source>
        <translation type="unfinished">تظهر السجلات من جديد كما كانت. يرجى أولاً التحدث مع الشريك على رقم عرفته من قبل.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">إعادة</translation>
    </message>
</context>
<context>
    <name>ExchangeList</name>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation type="unfinished">لم يُرسل شيء ولم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation type="unfinished">المُرسل والمُستلم</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">مع</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">الحزمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحال</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">الإيصال</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">&amp;وحدة USB</translation>
    </message>
    <message>
        <source>You have no partner to send to yet.</source>
        <translation type="unfinished">لا شريك لديك لترسل إليه بعد.</translation>
    </message>
    <message>
        <source>Exchange identity cards…</source>
        <translation type="unfinished">تبادل بطاقات التعريف…</translation>
    </message>
    <message>
        <source>&amp;Export to drive</source>
        <translation type="unfinished">ت&amp;صدير إلى وحدة التخزين</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">إ&amp;لى</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">إرسال</translation>
    </message>
    <message>
        <source>{organisation} · {label}</source>
        <translation type="unfinished">{organisation} · {label}</translation>
    </message>
    <message>
        <source>Looking at what would travel…</source>
        <translation type="unfinished">النظر فيما سيُرسل…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">البدء…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) kept back</source>
        <translation type="unfinished">
            <numerusform>لم يُحجب أحد</numerusform>
            <numerusform>شخص واحد محجوب</numerusform>
            <numerusform>شخصان محجوبان</numerusform>
            <numerusform>%Ln أشخاص محجوبون</numerusform>
            <numerusform>%Ln شخصاً محجوباً</numerusform>
            <numerusform>%Ln شخص محجوب</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {reason}</source>
        <translation type="unfinished">{people}: {reason}</translation>
    </message>
    <message>
        <source>Nothing new to send: everything that may travel has been received.</source>
        <translation type="unfinished">لا جديد للإرسال: كل ما يجوز إرساله استُلم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصاً</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييراً</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} will travel, with {changes} since the last receipt.</source>
        <translation type="unfinished">سيُرسل: {people} مع {changes} منذ آخر إيصال.</translation>
    </message>
    <message>
        <source>Bundle {number} with {people} was written, read back and found whole.</source>
        <translation type="unfinished">كُتبت الحزمة {number} وفيها {people}، وقُرئت ووُجدت سليمة.</translation>
    </message>
    <message>
        <source>The drive is safe to remove.</source>
        <translation type="unfinished">يمكن إزالة وحدة التخزين بأمان.</translation>
    </message>
    <message>
        <source>Now eject the drive before you pull it out.</source>
        <translation type="unfinished">يرجى إخراج وحدة التخزين من النظام قبل نزعها.</translation>
    </message>
    <message>
        <source>It lies in the folder you chose.</source>
        <translation type="unfinished">هي في المجلد الذي اخترته.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the drive; you can start again.</source>
        <translation type="unfinished">توقف. لم يُترك شيء على وحدة التخزين؛ يمكن البدء من جديد.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Required</source>
        <translation type="unfinished">مطلوب</translation>
    </message>
    <message>
        <source>What the words mean (F1)</source>
        <translation type="unfinished">معاني الكلمات (F1)</translation>
    </message>
    <message>
        <source>What the words mean: {0}</source>
        <translation type="unfinished">معاني الكلمات: {0}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Answer this, or say why there is no answer.</source>
        <translation type="unfinished">يرجى الإجابة، أو ذكر سبب عدم وجود إجابة.</translation>
    </message>
    <message>
        <source>Please answer this.</source>
        <translation type="unfinished">يرجى الإجابة عن هذا.</translation>
    </message>
    <message>
        <source>This form does not ask that.</source>
        <translation type="unfinished">هذه الاستمارة لا تسأل عن ذلك.</translation>
    </message>
    <message>
        <source>Age and birth date do not agree. If the age is a guess, say so below.</source>
        <translation type="unfinished">العمر وتاريخ الميلاد لا يتفقان. إن كان العمر تقديرياً فيرجى ذكر ذلك أدناه.</translation>
    </message>
    <message>
        <source>The birth date is after the day of intake.</source>
        <translation type="unfinished">تاريخ الميلاد بعد يوم الاستقبال.</translation>
    </message>
    <message>
        <source>The person cannot have been older then than now.</source>
        <translation type="unfinished">لا يمكن أن يكون الشخص حينها أكبر سناً من الآن.</translation>
    </message>
    <message>
        <source>This age does not fit the birth date and the time it began.</source>
        <translation type="unfinished">هذا العمر لا يلائم تاريخ الميلاد ووقت بدء ذلك.</translation>
    </message>
    <message>
        <source>By age or birth date the person is under 18. If unsure, treat as a child.</source>
        <translation type="unfinished">بحسب العمر أو تاريخ الميلاد فالشخص دون 18 عاماً. عند الشك يُعامل كطفل.</translation>
    </message>
    <message>
        <source>By age or birth date the person is 18 or older. Check which is right.</source>
        <translation type="unfinished">بحسب العمر أو تاريخ الميلاد فعمر الشخص 18 عاماً أو أكثر. يرجى التحقق أيهما صحيح.</translation>
    </message>
    <message>
        <source>By the other answers the person was under 18 then.</source>
        <translation type="unfinished">بحسب الإجابات الأخرى كان الشخص حينها دون 18 عاماً.</translation>
    </message>
    <message>
        <source>By the other answers the person was 18 or older then.</source>
        <translation type="unfinished">بحسب الإجابات الأخرى كان عمر الشخص حينها 18 عاماً أو أكثر.</translation>
    </message>
    <message>
        <source>First say what you must report by law. Only then can the person decide what to tell.</source>
        <translation type="unfinished">يُذكر أولاً ما يجب الإبلاغ عنه قانوناً. عندها فقط يقرر الشخص ما يقوله.</translation>
    </message>
    <message>
        <source>Consent that was not understood is no consent. Explain it again another day.</source>
        <translation type="unfinished">موافقة لم تُفهم ليست موافقة. يرجى شرحها في يوم آخر.</translation>
    </message>
    <message>
        <source>Someone close may not keep it secret, or may be part of the danger. Ask again with another interpreter.</source>
        <translation type="unfinished">قد لا يحفظ شخص قريب السر، أو قد يكون جزءاً من الخطر. يرجى إعادة السؤال مع مترجم آخر.</translation>
    </message>
    <message>
        <source>Nothing may rest on this permission until a supervisor has decided about the guardian.</source>
        <translation type="unfinished">لا يُبنى شيء على هذه الموافقة حتى يقرر الإشراف بشأن الوصي.</translation>
    </message>
    <message>
        <source>The child says no: nothing is shared until a supervisor decides.</source>
        <translation type="unfinished">الطفل يرفض: لا يُشارك شيء حتى يقرر الإشراف.</translation>
    </message>
    <message>
        <source>Without asking, only care in this shelter may be recorded. Nothing may be shared.</source>
        <translation type="unfinished">دون سؤال، لا يُسجَّل إلا ما يخص الرعاية في دار الإيواء هذه. لا يُشارك شيء.</translation>
    </message>
    <message>
        <source>Say on which day you will ask again.</source>
        <translation type="unfinished">يرجى ذكر اليوم الذي سيُعاد فيه السؤال.</translation>
    </message>
    <message>
        <source>Care in this shelter is for this shelter. Choose another purpose.</source>
        <translation type="unfinished">الرعاية في دار الإيواء هذه تخصها وحدها. يرجى اختيار غرض آخر.</translation>
    </message>
    <message>
        <source>For this purpose somebody else must be named as receiver.</source>
        <translation type="unfinished">لهذا الغرض يجب ذكر متلقٍ آخر.</translation>
    </message>
    <message>
        <source>Published figures without a living person need both: the purpose and the answer for demonstrations.</source>
        <translation type="unfinished">الأرقام المنشورة دون شخص حي تحتاج إلى الأمرين: الغرض وإجابة العرض التجريبي.</translation>
    </message>
    <message>
        <source>This day is before the day the permission was given.</source>
        <translation type="unfinished">هذا اليوم قبل يوم إعطاء الموافقة.</translation>
    </message>
    <message>
        <source>This is the safe way to reach the person, but it is not filled in.</source>
        <translation type="unfinished">هذه هي الطريقة الآمنة للوصول إلى الشخص، لكنها غير مملوءة.</translation>
    </message>
    <message>
        <source>The telephone or accounts are watched: this is not a safe way.</source>
        <translation type="unfinished">الهاتف أو الحسابات مراقَبة: هذه ليست طريقة آمنة.</translation>
    </message>
    <message>
        <source>This is before the exploitation began.</source>
        <translation type="unfinished">هذا قبل بدء الاستغلال.</translation>
    </message>
    <message>
        <source>This is before the exploitation ended.</source>
        <translation type="unfinished">هذا قبل انتهاء الاستغلال.</translation>
    </message>
    <message>
        <source>This is before anyone noticed that the person might need help.</source>
        <translation type="unfinished">هذا قبل أن يلاحظ أحد أن الشخص قد يحتاج إلى مساعدة.</translation>
    </message>
    <message>
        <source>This is before the referral was accepted.</source>
        <translation type="unfinished">هذا قبل قبول الإحالة.</translation>
    </message>
    <message>
        <source>This answer is not of the kind that was asked for.</source>
        <translation type="unfinished">هذه الإجابة ليست من النوع المطلوب.</translation>
    </message>
    <message>
        <source>This question needs an answer; a reason is not enough.</source>
        <translation type="unfinished">هذا السؤال يحتاج إلى إجابة؛ والسبب وحده لا يكفي.</translation>
    </message>
    <message>
        <source>This code is not in our list. It is kept as it is; check that it is meant.</source>
        <translation type="unfinished">هذا الرمز ليس في قائمتنا. يُحفظ كما هو؛ يرجى التحقق من أنه المقصود.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished">لا وجود لهذا اليوم.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished">هذا النص طويل جداً.</translation>
    </message>
    <message>
        <source>This number cannot be right.</source>
        <translation type="unfinished">لا يمكن أن يكون هذا الرقم صحيحاً.</translation>
    </message>
    <message>
        <source>None and something else are both ticked: one of them is wrong.</source>
        <translation type="unfinished">اختير «لا شيء» مع غيره: أحدهما خطأ.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished">هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Write the number with its country code, as +855 12 345 678, so that others can use it.</source>
        <translation type="unfinished">يُكتب الرقم مع رمز البلد، مثل ‎+855 12 345 678، كي يستخدمه الآخرون.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished">هذا لا يبدو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Nothing can be recorded yet: the person has to agree to a record for care here, or say why not asked.</source>
        <translation type="unfinished">لا يمكن تسجيل شيء بعد: يجب أن يوافق الشخص على سجل للرعاية هنا، أو يُذكر لماذا لم يُسأل.</translation>
    </message>
    <message>
        <source>The person is under 18: a guardian gives the permission with the child, or say why there is none.</source>
        <translation type="unfinished">الشخص دون 18 عاماً: يعطي الوصي الموافقة مع الطفل، أو يُذكر لماذا لا وصي.</translation>
    </message>
    <message>
        <source>The person is an adult: nobody else gives the permission.</source>
        <translation type="unfinished">الشخص بالغ: لا يعطي الموافقة غيره.</translation>
    </message>
    <message>
        <source>There is another permission for the same purpose and receiver.</source>
        <translation type="unfinished">توجد موافقة أخرى للغرض والمتلقي نفسيهما.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">التا&amp;لي</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished">الخطوة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>It stands in the history beside the old value.</source>
        <translation type="unfinished">يبقى في سجل التغييرات بجانب القيمة القديمة.</translation>
    </message>
    <message>
        <source>&amp;Why is it changed?</source>
        <translation type="unfinished">&amp;لماذا يُغيَّر؟</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>Say why it is changed.</source>
        <translation type="unfinished">يرجى ذكر سبب التغيير.</translation>
    </message>
    <message>
        <source>Some answers contradict each other. They are marked below.</source>
        <translation type="unfinished">بعض الإجابات متناقض. عُلّمت أدناه.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>What was explained</source>
        <translation type="unfinished">ما جرى شرحه</translation>
    </message>
    <message>
        <source>Have you said first what you must report by law?</source>
        <translation type="unfinished">هل ذكرت أولاً ما يجب عليك الإبلاغ عنه قانوناً؟</translation>
    </message>
    <message>
        <source>Say the limits of confidentiality before any question about what happened.</source>
        <translation type="unfinished">يرجى ذكر حدود السرية قبل أي سؤال عما حدث.</translation>
    </message>
    <message>
        <source>What is this permission for?</source>
        <translation type="unfinished">لأي غرض هذه الموافقة؟</translation>
    </message>
    <message>
        <source>One purpose at a time.</source>
        <translation type="unfinished">غرض واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Who would receive it?</source>
        <translation type="unfinished">من سيتلقى السجل؟</translation>
    </message>
    <message>
        <source>Name of the organisation or person who would receive it</source>
        <translation type="unfinished">اسم المنظمة أو الشخص الذي سيتلقى السجل</translation>
    </message>
    <message>
        <source>How much may they see?</source>
        <translation type="unfinished">ما مقدار ما يجوز لهم رؤيته؟</translation>
    </message>
    <message>
        <source>What did you explain, in words the person understood?</source>
        <translation type="unfinished">ماذا شرحت بكلمات فهمها الشخص؟</translation>
    </message>
    <message>
        <source>Tick only what was said.</source>
        <translation type="unfinished">يُعلَّم ما قيل فقط.</translation>
    </message>
    <message>
        <source>Why were not all seven explained?</source>
        <translation type="unfinished">لماذا لم تُشرح النقاط السبع كلها؟</translation>
    </message>
    <message>
        <source>Until they are, nothing leaves this house on this permission.</source>
        <translation type="unfinished">حتى تُشرح، لا يخرج شيء من هذه الدار بهذه الموافقة.</translation>
    </message>
    <message>
        <source>In which language was it explained?</source>
        <translation type="unfinished">بأي لغة جرى الشرح؟</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">من تولى الترجمة الشفوية؟</translation>
    </message>
    <message>
        <source>Never a member of the group that held the person.</source>
        <translation type="unfinished">لا يكون أبداً من المجموعة التي احتجزت الشخص.</translation>
    </message>
    <message>
        <source>Did the person say it back in their own words?</source>
        <translation type="unfinished">هل أعاد الشخص المعنى بكلماته؟</translation>
    </message>
    <message>
        <source>What the person decided</source>
        <translation type="unfinished">ما قرره الشخص</translation>
    </message>
    <message>
        <source>What did the person decide?</source>
        <translation type="unfinished">ماذا قرر الشخص؟</translation>
    </message>
    <message>
        <source>No is a full answer. Help does not depend on it.</source>
        <translation type="unfinished">«لا» إجابة كاملة. المساعدة لا تتوقف عليها.</translation>
    </message>
    <message>
        <source>On what day?</source>
        <translation type="unfinished">في أي يوم؟</translation>
    </message>
    <message>
        <source>Who gave the permission?</source>
        <translation type="unfinished">من أعطى الموافقة؟</translation>
    </message>
    <message>
        <source>Why is there no guardian&apos;s permission?</source>
        <translation type="unfinished">لماذا لا توجد موافقة من وصي؟</translation>
    </message>
    <message>
        <source>For example: the guardian is part of the danger, or nobody is known.</source>
        <translation type="unfinished">مثلاً: الوصي جزء من الخطر، أو لا يُعرف وصي.</translation>
    </message>
    <message>
        <source>Name of the guardian or legal representative</source>
        <translation type="unfinished">اسم الوصي أو الممثل القانوني</translation>
    </message>
    <message>
        <source>Has someone checked that the guardian had no part in what happened?</source>
        <translation type="unfinished">هل تحقق أحد من أن الوصي لا يد له فيما حدث؟</translation>
    </message>
    <message>
        <source>Does the child agree?</source>
        <translation type="unfinished">هل يوافق الطفل؟</translation>
    </message>
    <message>
        <source>What should be kept back?</source>
        <translation type="unfinished">ما الذي يُحجب؟</translation>
    </message>
    <message>
        <source>From whom should it be kept back?</source>
        <translation type="unfinished">عمّن يُحجب؟</translation>
    </message>
    <message>
        <source>Version of the form or script used</source>
        <translation type="unfinished">نسخة الاستمارة أو النص المستخدم</translation>
    </message>
    <message>
        <source>Until when does it hold?</source>
        <translation type="unfinished">حتى متى تسري؟</translation>
    </message>
    <message>
        <source>Why could you not ask?</source>
        <translation type="unfinished">لماذا تعذّر السؤال؟</translation>
    </message>
    <message>
        <source>Write the danger, not the story.</source>
        <translation type="unfinished">يُكتب الخطر لا القصة.</translation>
    </message>
    <message>
        <source>When will you ask again?</source>
        <translation type="unfinished">متى سيُسأل الشخص مرة أخرى؟</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation type="unfinished">سحب الموافقة</translation>
    </message>
    <message>
        <source>On what day did the person take the permission back?</source>
        <translation type="unfinished">في أي يوم سحب الشخص الموافقة؟</translation>
    </message>
    <message>
        <source>What should happen to what was already shared?</source>
        <translation type="unfinished">ماذا يُفعل بما سبقت مشاركته؟</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Asked so that this house can help.</source>
        <translation type="unfinished">يُسأل كي تستطيع هذه الدار المساعدة.</translation>
    </message>
    <message>
        <source>Asked to keep the person and this house safe.</source>
        <translation type="unfinished">يُسأل لسلامة الشخص وسلامة هذه الدار.</translation>
    </message>
    <message>
        <source>Asked because rights or the law depend on it.</source>
        <translation type="unfinished">يُسأل لأن حقوقاً أو القانون تتوقف عليه.</translation>
    </message>
    <message>
        <source>Asked so that helpers do not work past each other.</source>
        <translation type="unfinished">يُسأل كي لا تتضارب جهود المساعدين.</translation>
    </message>
    <message>
        <source>Asked for figures without names.</source>
        <translation type="unfinished">يُسأل من أجل أرقام دون أسماء.</translation>
    </message>
    <message>
        <source>Which other?</source>
        <translation type="unfinished">ما هو تحديداً؟</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">الاستقبال</translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished">ملف الحالة هذا</translation>
    </message>
    <message>
        <source>Is this the first time here, or has the person come back?</source>
        <translation type="unfinished">هل هذه أول مرة هنا، أم عاد الشخص؟</translation>
    </message>
    <message>
        <source>Where does the case stand?</source>
        <translation type="unfinished">أين وصل ملف الحالة؟</translation>
    </message>
    <message>
        <source>Who is responsible for this case?</source>
        <translation type="unfinished">من المسؤول عن ملف الحالة؟</translation>
    </message>
    <message>
        <source>How the person came</source>
        <translation type="unfinished">كيف جاء الشخص</translation>
    </message>
    <message>
        <source>On what day did help begin here?</source>
        <translation type="unfinished">في أي يوم بدأت المساعدة هنا؟</translation>
    </message>
    <message>
        <source>The day of this intake, not the day of typing.</source>
        <translation type="unfinished">يوم هذا الاستقبال، لا يوم كتابته.</translation>
    </message>
    <message>
        <source>When was it first noticed that the person might need help?</source>
        <translation type="unfinished">متى لوحظ لأول مرة أن الشخص قد يحتاج إلى مساعدة؟</translation>
    </message>
    <message>
        <source>Who first noticed?</source>
        <translation type="unfinished">من لاحظ ذلك أولاً؟</translation>
    </message>
    <message>
        <source>In which country was that?</source>
        <translation type="unfinished">في أي بلد كان ذلك؟</translation>
    </message>
    <message>
        <source>How did the person reach us?</source>
        <translation type="unfinished">كيف وصل الشخص إلينا؟</translation>
    </message>
    <message>
        <source>On what day did we accept the referral?</source>
        <translation type="unfinished">في أي يوم قبلنا الإحالة؟</translation>
    </message>
    <message>
        <source>What kind of organisation sent the person?</source>
        <translation type="unfinished">ما نوع المنظمة التي أرسلت الشخص؟</translation>
    </message>
    <message>
        <source>Which organisation sent the person?</source>
        <translation type="unfinished">أي منظمة أرسلت الشخص؟</translation>
    </message>
    <message>
        <source>Who is our contact there?</source>
        <translation type="unfinished">من جهة اتصالنا هناك؟</translation>
    </message>
    <message>
        <source>Why were they sent to us?</source>
        <translation type="unfinished">لماذا أُرسل إلينا؟</translation>
    </message>
    <message>
        <source>What must we know about the arrangements?</source>
        <translation type="unfinished">ماذا يجب أن نعرف عن الترتيبات؟</translation>
    </message>
    <message>
        <source>Transport, papers, who is coming. Not the story.</source>
        <translation type="unfinished">النقل، الأوراق، من سيأتي. لا القصة.</translation>
    </message>
    <message>
        <source>How many children came with the person?</source>
        <translation type="unfinished">كم طفلاً جاء مع الشخص؟</translation>
    </message>
    <message>
        <source>Was this copied from older records?</source>
        <translation type="unfinished">هل نُسخ هذا من سجلات أقدم؟</translation>
    </message>
    <message>
        <source>Contact and danger</source>
        <translation type="unfinished">الاتصال والخطر</translation>
    </message>
    <message>
        <source>What is a safe way to reach the person?</source>
        <translation type="unfinished">ما الطريقة الآمنة للوصول إلى الشخص؟</translation>
    </message>
    <message>
        <source>When is it safe, and what should we say?</source>
        <translation type="unfinished">متى يكون ذلك آمناً، وماذا نقول؟</translation>
    </message>
    <message>
        <source>Safe telephone number</source>
        <translation type="unfinished">رقم هاتف آمن</translation>
    </message>
    <message>
        <source>Safe e-mail</source>
        <translation type="unfinished">بريد إلكتروني آمن</translation>
    </message>
    <message>
        <source>Safe address for letters</source>
        <translation type="unfinished">عنوان آمن للرسائل</translation>
    </message>
    <message>
        <source>Never the address of this house.</source>
        <translation type="unfinished">ليس عنوان هذه الدار أبداً.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">البلد</translation>
    </message>
    <message>
        <source>Someone the person trusts, and how to reach them</source>
        <translation type="unfinished">شخص يثق به، وكيف نصل إليه</translation>
    </message>
    <message>
        <source>Who must not know that the person is here?</source>
        <translation type="unfinished">من يجب ألا يعرف أن الشخص هنا؟</translation>
    </message>
    <message>
        <source>What danger is there now?</source>
        <translation type="unfinished">ما الخطر القائم الآن؟</translation>
    </message>
    <message>
        <source>What should the night staff know?</source>
        <translation type="unfinished">ماذا ينبغي أن يعرف فريق الليل؟</translation>
    </message>
    <message>
        <source>Short: who, what car, what words.</source>
        <translation type="unfinished">باختصار: من، أي سيارة، أي كلمات.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>What was the person made to do?</source>
        <translation type="unfinished">ما الذي أُجبر الشخص على فعله؟</translation>
    </message>
    <message>
        <source>Several may be true.</source>
        <translation type="unfinished">قد يصح أكثر من واحد.</translation>
    </message>
    <message>
        <source>In what kind of work?</source>
        <translation type="unfinished">في أي نوع من العمل؟</translation>
    </message>
    <message>
        <source>What kind of sexual exploitation?</source>
        <translation type="unfinished">أي نوع من الاستغلال الجنسي؟</translation>
    </message>
    <message>
        <source>Do not ask for detail.</source>
        <translation type="unfinished">يرجى عدم السؤال عن التفاصيل.</translation>
    </message>
    <message>
        <source>What was the person forced to do that the law forbids?</source>
        <translation type="unfinished">ما الذي أُجبر الشخص على فعله مما يحظره القانون؟</translation>
    </message>
    <message>
        <source>They are not to blame for it.</source>
        <translation type="unfinished">لا لوم عليه في ذلك.</translation>
    </message>
    <message>
        <source>How was the person held or controlled?</source>
        <translation type="unfinished">كيف احتُجز الشخص أو سُيطر عليه؟</translation>
    </message>
    <message>
        <source>Each line: yes, no, or why there is no answer.</source>
        <translation type="unfinished">لكل سطر: نعم، أو لا، أو سبب عدم وجود إجابة.</translation>
    </message>
    <message>
        <source>In which country or countries did it happen?</source>
        <translation type="unfinished">في أي بلد أو بلدان حدث ذلك؟</translation>
    </message>
    <message>
        <source>What kind of place?</source>
        <translation type="unfinished">أي نوع من الأماكن؟</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation type="unfinished">متى بدأ ذلك؟</translation>
    </message>
    <message>
        <source>Only the month or the year is fine.</source>
        <translation type="unfinished">يكفي الشهر أو السنة.</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation type="unfinished">متى انتهى؟</translation>
    </message>
    <message>
        <source>Age when the exploitation began</source>
        <translation type="unfinished">العمر عند بدء الاستغلال</translation>
    </message>
    <message>
        <source>Was the person under 18 when it happened?</source>
        <translation type="unfinished">هل كان الشخص دون 18 عاماً حين حدث ذلك؟</translation>
    </message>
    <message>
        <source>For a child no means of control need be shown.</source>
        <translation type="unfinished">في حالة الطفل لا يلزم إثبات أي وسيلة سيطرة.</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation type="unfinished">كيف نعرف ذلك؟</translation>
    </message>
    <message>
        <source>In the person&apos;s own words, only if they want it written</source>
        <translation type="unfinished">بكلمات الشخص نفسه، فقط إن أراد تدوينها</translation>
    </message>
    <message>
        <source>Stop whenever they wish.</source>
        <translation type="unfinished">التوقف متى شاء الشخص.</translation>
    </message>
    <message>
        <source>Only what the person wants to say now. Everything here can wait.</source>
        <translation type="unfinished">فقط ما يريد الشخص قوله الآن. كل ما هنا يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Name and identity</source>
        <translation type="unfinished">الاسم والهوية</translation>
    </message>
    <message>
        <source>What name and words (she, he, they) should we use here?</source>
        <translation type="unfinished">بأي اسم وصيغة (هي، هو) نخاطب الشخص هنا؟</translation>
    </message>
    <message>
        <source>Whatever the person likes.</source>
        <translation type="unfinished">ما يفضّله الشخص.</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished">الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>Name in the person&apos;s own writing</source>
        <translation type="unfinished">الاسم بكتابة الشخص الأصلية</translation>
    </message>
    <message>
        <source>When was the person born?</source>
        <translation type="unfinished">متى وُلد الشخص؟</translation>
    </message>
    <message>
        <source>Year only, or about how old, is fine.</source>
        <translation type="unfinished">تكفي السنة، أو العمر التقريبي.</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished">كيف نعرف؟</translation>
    </message>
    <message>
        <source>Which papers does the person have in hand?</source>
        <translation type="unfinished">ما الأوراق التي في يد الشخص؟</translation>
    </message>
    <message>
        <source>Number on the identity paper</source>
        <translation type="unfinished">رقم ورقة الهوية</translation>
    </message>
    <message>
        <source>Urgent needs</source>
        <translation type="unfinished">الاحتياجات العاجلة</translation>
    </message>
    <message>
        <source>What does the person need now?</source>
        <translation type="unfinished">ماذا يحتاج الشخص الآن؟</translation>
    </message>
    <message>
        <source>Is there anything a doctor should see today?</source>
        <translation type="unfinished">هل هناك ما ينبغي أن يراه طبيب اليوم؟</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <translation type="unfinished">الأدوية والحساسية</translation>
    </message>
    <message>
        <source>Food, prayer, clothing: what should we respect?</source>
        <translation type="unfinished">الطعام والصلاة واللباس: ما الذي ينبغي احترامه؟</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>How does the person describe their gender?</source>
        <translation type="unfinished">كيف يصف الشخص نوعه الاجتماعي؟</translation>
    </message>
    <message>
        <source>Ask; do not guess from a name.</source>
        <translation type="unfinished">يُسأل عنه؛ ولا يُخمَّن من الاسم.</translation>
    </message>
    <message>
        <source>Age on the day of intake</source>
        <translation type="unfinished">العمر يوم الاستقبال</translation>
    </message>
    <message>
        <source>Is that age a guess?</source>
        <translation type="unfinished">هل هذا العمر تقديري؟</translation>
    </message>
    <message>
        <source>Is the person under 18?</source>
        <translation type="unfinished">هل الشخص دون 18 عاماً؟</translation>
    </message>
    <message>
        <source>If unsure, treat as a child.</source>
        <translation type="unfinished">عند الشك يُعامل كطفل.</translation>
    </message>
    <message>
        <source>Is the child alone, separated, or with a carer?</source>
        <translation type="unfinished">هل الطفل بمفرده أم منفصل عن ذويه أم مع مقدّم رعاية؟</translation>
    </message>
    <message>
        <source>Of which country or countries is the person a citizen?</source>
        <translation type="unfinished">ما جنسية الشخص أو جنسياته؟</translation>
    </message>
    <message>
        <source>Was the country of origin written here in place of citizenship?</source>
        <translation type="unfinished">هل كُتب بلد المنشأ هنا بدل الجنسية؟</translation>
    </message>
    <message>
        <source>Does any country say the person is its citizen?</source>
        <translation type="unfinished">هل تعدّ أي دولة الشخص مواطناً لديها؟</translation>
    </message>
    <message>
        <source>In which country was the person born?</source>
        <translation type="unfinished">في أي بلد وُلد الشخص؟</translation>
    </message>
    <message>
        <source>Which country does the person call home?</source>
        <translation type="unfinished">أي بلد يعدّه الشخص وطنه؟</translation>
    </message>
    <message>
        <source>Where did the person live before this began?</source>
        <translation type="unfinished">أين كان الشخص يعيش قبل أن يبدأ ذلك؟</translation>
    </message>
    <message>
        <source>What right to stay does the person have here now?</source>
        <translation type="unfinished">ما حق الإقامة لدى الشخص هنا الآن؟</translation>
    </message>
    <message>
        <source>In which language should we speak?</source>
        <translation type="unfinished">بأي لغة نتحدث؟</translation>
    </message>
    <message>
        <source>Which other languages?</source>
        <translation type="unfinished">أي لغات أخرى؟</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation type="unfinished">هل تلزم ترجمة شفوية؟</translation>
    </message>
    <message>
        <source>Anyone who should not interpret?</source>
        <translation type="unfinished">هل هناك من لا ينبغي أن يترجم؟</translation>
    </message>
    <message>
        <source>For example someone from the same village, or a man.</source>
        <translation type="unfinished">مثلاً شخص من القرية نفسها، أو رجل.</translation>
    </message>
    <message>
        <source>What makes it easier for the person to take part?</source>
        <translation type="unfinished">ما الذي يسهّل على الشخص المشاركة؟</translation>
    </message>
</context>
<context>
    <name>GridInput</name>
    <message>
        <source>The rest: no answer, because…</source>
        <translation type="unfinished">الباقي: لا إجابة، لأن…</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>No answer</source>
        <translation type="unfinished">لا إجابة</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished">غير مجاب</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">فارغ</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished">ثابت</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">السبب: {0}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Open a bundle or receipt…</source>
        <translation type="unfinished">&amp;فتح حزمة أو إيصال…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished">استي&amp;راد</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation type="unfinished">و&amp;ضع جانباً</translation>
    </message>
    <message>
        <source>Choose the file on the stick. Nothing is taken in before you have seen from whom it is.</source>
        <translation type="unfinished">يرجى اختيار الملف على ذاكرة USB. لا يُدخل شيء قبل أن ترى ممن هو.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished">استلام</translation>
    </message>
    <message>
        <source>Open a bundle or receipt</source>
        <translation type="unfinished">فتح حزمة أو إيصال</translation>
    </message>
    <message>
        <source>Bundles and receipts (*.bundle);;All files (*)</source>
        <translation type="unfinished">حزم وإيصالات (*.bundle);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>From {organisation}, made on {day}, bundle {number}.</source>
        <translation type="unfinished">من {organisation}، أُعدّت في {day}، الحزمة {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصاً</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييراً</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>It brings {people} with {changes}.</source>
        <translation type="unfinished">فيها {people} مع {changes}.</translation>
    </message>
    <message>
        <source>This bundle has been imported already. Its receipt is written again.</source>
        <translation type="unfinished">استُوردت هذه الحزمة من قبل. يُكتب إيصالها من جديد.</translation>
    </message>
    <message>
        <source>Not seen here: bundle {numbers}. What they held comes again in a later one.</source>
        <translation type="unfinished">لم تصل إلى هنا: الحزمة {numbers}. يأتي ما فيها من جديد في حزمة لاحقة.</translation>
    </message>
    <message numerus="yes">
        <source>This bundle erases %Ln person(s).</source>
        <translation type="unfinished">
            <numerusform>لا تمحو هذه الحزمة أحداً.</numerusform>
            <numerusform>تمحو هذه الحزمة شخصاً واحداً.</numerusform>
            <numerusform>تمحو هذه الحزمة شخصين.</numerusform>
            <numerusform>تمحو هذه الحزمة %Ln أشخاص.</numerusform>
            <numerusform>تمحو هذه الحزمة %Ln شخصاً.</numerusform>
            <numerusform>تمحو هذه الحزمة %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased.</source>
        <translation type="unfinished">
            <numerusform>لم يُمحَ أحد.</numerusform>
            <numerusform>مُحي شخص واحد.</numerusform>
            <numerusform>مُحي شخصان.</numerusform>
            <numerusform>مُحي %Ln أشخاص.</numerusform>
            <numerusform>مُحي %Ln شخصاً.</numerusform>
            <numerusform>مُحي %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender asks you to erase %Ln person(s).</source>
        <translation type="unfinished">
            <numerusform>لا يطلب المرسِل محو أحد.</numerusform>
            <numerusform>يطلب المرسِل محو شخص واحد.</numerusform>
            <numerusform>يطلب المرسِل محو شخصين.</numerusform>
            <numerusform>يطلب المرسِل محو %Ln أشخاص.</numerusform>
            <numerusform>يطلب المرسِل محو %Ln شخصاً.</numerusform>
            <numerusform>يطلب المرسِل محو %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) bear a date in the future: the sender&apos;s clock is wrong.</source>
        <translation type="unfinished">
            <numerusform>لا تغييرات بتاريخ في المستقبل.</numerusform>
            <numerusform>تغيير واحد بتاريخ في المستقبل: ساعة المرسِل خاطئة.</numerusform>
            <numerusform>تغييران بتاريخ في المستقبل: ساعة المرسِل خاطئة.</numerusform>
            <numerusform>%Ln تغييرات بتاريخ في المستقبل: ساعة المرسِل خاطئة.</numerusform>
            <numerusform>%Ln تغييراً بتاريخ في المستقبل: ساعة المرسِل خاطئة.</numerusform>
            <numerusform>%Ln تغيير بتاريخ في المستقبل: ساعة المرسِل خاطئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} from {organisation} had been imported before; nothing changed.</source>
        <translation type="unfinished">استُوردت الحزمة {number} من {organisation} من قبل؛ لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديداً</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation type="unfinished">
            <numerusform>لا مُحدَّث</numerusform>
            <numerusform>مُحدَّث واحد</numerusform>
            <numerusform>مُحدَّثان</numerusform>
            <numerusform>%Ln مُحدَّثة</numerusform>
            <numerusform>%Ln مُحدَّثاً</numerusform>
            <numerusform>%Ln مُحدَّث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <translation type="unfinished">
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضاً</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation type="unfinished">
            <numerusform>لا موضوع جانباً</numerusform>
            <numerusform>واحد موضوع جانباً</numerusform>
            <numerusform>اثنان موضوعان جانباً</numerusform>
            <numerusform>%Ln موضوعة جانباً</numerusform>
            <numerusform>%Ln موضوعاً جانباً</numerusform>
            <numerusform>%Ln موضوع جانباً</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} from {organisation} is in: {counts}.</source>
        <translation type="unfinished">أُدخلت الحزمة {number} من {organisation}: {counts}.</translation>
    </message>
    <message>
        <source>The receipt lies beside the bundle: bring it back to the sender.</source>
        <translation type="unfinished">الإيصال بجانب الحزمة: يرجى إعادته إلى المرسِل.</translation>
    </message>
    <message>
        <source>The receipt could not be written to the drive. Import the bundle once more to write it.</source>
        <translation type="unfinished">تعذّرت كتابة الإيصال على وحدة التخزين. يرجى استيراد الحزمة مرة أخرى لكتابته.</translation>
    </message>
    <message>
        <source>{organisation} has received {changes}.</source>
        <translation type="unfinished">استلمت {organisation} ‏{changes}.</translation>
    </message>
    <message>
        <source>They hold less than before, perhaps from a restored copy: the rest is sent again.</source>
        <translation type="unfinished">لديهم أقل من ذي قبل، ربما من نسخة مستعادة: يُرسل الباقي من جديد.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in; you can start again.</source>
        <translation type="unfinished">توقف. لم يُدخل شيء؛ يمكن البدء من جديد.</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Kept on this computer as you type. Nothing leaves it until you export.</source>
        <translation type="unfinished">يُحفظ على هذا الحاسوب أثناء الكتابة. لا يخرج منه شيء حتى تصدّره.</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished">استقبال جديد</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished">حُفظ برقم {0}</translation>
    </message>
    <message>
        <source>Kept for later. It is offered here until it is finished or discarded.</source>
        <translation type="unfinished">حُفظ لوقت لاحق. يُعرض هنا حتى يكتمل أو يُتجاهل.</translation>
    </message>
    <message>
        <source>What was typed in it is removed for good. A case that was already saved is not touched.</source>
        <translation type="unfinished">يُزال ما كُتب فيه نهائياً. لا يُمسّ ملف حالة سبق حفظه.</translation>
    </message>
    <message>
        <source>Discard this unfinished intake?</source>
        <translation type="unfinished">تجاهل هذا الاستقبال غير المكتمل؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">تجاهل</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Language and look</source>
        <translation type="unfinished">اللغة والمظهر</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished">كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>Write numbers with the language&apos;s own digits</source>
        <translation type="unfinished">كتابة الأرقام بأرقام اللغة نفسها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished">فاتح أو داكن</translation>
    </message>
    <message>
        <source>Changing these never loses what you are typing.</source>
        <translation type="unfinished">تغيير هذه لا يُضيع أبداً ما تكتبه.</translation>
    </message>
    <message>
        <source>This translation was made by a machine and waits for review by people who speak the language.</source>
        <translation type="unfinished">هذه الترجمة آلية، وتنتظر مراجعة من ناطقين باللغة.</translation>
    </message>
</context>
<context>
    <name>MakingStep</name>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished">إنشاء الخزنة</translation>
    </message>
    <message>
        <source>This measures how long one guess takes on this computer, so that guessing is slow for a thief. It takes some seconds, once.</source>
        <translation type="unfinished">يُقاس هنا كم يستغرق تخمين واحد على هذا الحاسوب، كي يكون التخمين بطيئاً على السارق. يستغرق ذلك بضع ثوانٍ، مرة واحدة.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished">البدء</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished">الكتابتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Write the words on paper, type them below, and keep the paper apart from this computer.</source>
        <translation type="unfinished">تُكتب الكلمات على ورقة، ثم أدناه، وتُحفظ الورقة بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Suggest &amp;six words</source>
        <translation type="unfinished">ا&amp;قتراح ست كلمات</translation>
    </message>
    <message>
        <source>A long passphrase of words is strong and easy to type.</source>
        <translation type="unfinished">عبارة مرور طويلة من كلمات قوية وسهلة الكتابة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished">كتابتها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>There is an answer</source>
        <translation type="unfinished">توجد إجابة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">لا إجابة</translation>
    </message>
    <message>
        <source>No answer: {0}. {1}</source>
        <translation type="unfinished">لا إجابة: {0}. {1}</translation>
    </message>
    <message>
        <source>Say why there is no answer: {1}</source>
        <translation type="unfinished">سبب عدم وجود إجابة: {1}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
</context>
<context>
    <name>OneOfMany</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
</context>
<context>
    <name>OrganisationStep</name>
    <message>
        <source>Demonstration vault</source>
        <translation type="unfinished">خزنة تجريبية</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished">منظمتك</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. All of this stays in the vault.</source>
        <translation type="unfinished">لا يُرسل شيء إلى أي مكان. كل هذا يبقى في الخزنة.</translation>
    </message>
    <message>
        <source>A shelter or service: we record people&apos;s cases</source>
        <translation type="unfinished">دار إيواء أو خدمة: نسجّل ملفات حالات الأشخاص</translation>
    </message>
    <message>
        <source>A coordinating organisation: we receive from shelters</source>
        <translation type="unfinished">منظمة منسِّقة: نستلم من دور الإيواء</translation>
    </message>
    <message>
        <source>What your organisation does</source>
        <translation type="unfinished">عمل منظمتك</translation>
    </message>
    <message>
        <source>2 to 8 letters or digits; every case number begins with it. For example: BTB</source>
        <translation type="unfinished">من 2 إلى 8 حروف أو أرقام؛ يبدأ بها كل رقم ملف حالة. مثال: BTB</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished">اسم المنظمة</translation>
    </message>
    <message>
        <source>Short code of this site</source>
        <translation type="unfinished">رمز قصير لهذا الموقع</translation>
    </message>
    <message>
        <source>Keep it somewhere else…</source>
        <translation type="unfinished">حفظها في مكان آخر…</translation>
    </message>
    <message>
        <source>The vault will be kept in {0}</source>
        <translation type="unfinished">ستُحفظ الخزنة في ‎{0}‎</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation type="unfinished">مجلد للخزنة</translation>
    </message>
</context>
<context>
    <name>OwnCardPanel</name>
    <message>
        <source>Give the card file to your partner on a stick, tell the spoken code, and read these forty digits aloud on a telephone number you both knew before.</source>
        <translation type="unfinished">يُعطى ملف البطاقة لشريكك على ذاكرة USB، ويُقال له الرمز شفهياً، وتُقرأ هذه الأرقام الأربعون بصوت عالٍ على رقم هاتف عرفتماه من قبل.</translation>
    </message>
    <message>
        <source>Save my &amp;card…</source>
        <translation type="unfinished">&amp;حفظ بطاقتي…</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished">بطاقتك</translation>
    </message>
    <message>
        <source>Your forty digits</source>
        <translation type="unfinished">أرقامك الأربعون</translation>
    </message>
    <message>
        <source>Where to save your card</source>
        <translation type="unfinished">أين تُحفظ بطاقتك</translation>
    </message>
    <message>
        <source>Saved as {file}. The spoken code is {code}. Tell it by telephone; do not write it on the stick.</source>
        <translation type="unfinished">حُفظت باسم ‎{file}‎. الرمز الشفهي هو {code}. يُقال بالهاتف؛ ولا يُكتب على الذاكرة.</translation>
    </message>
</context>
<context>
    <name>PartialDateInput</name>
    <message>
        <source>A date</source>
        <translation type="unfinished">تاريخ</translation>
    </message>
    <message>
        <source>About this age</source>
        <translation type="unfinished">العمر التقريبي</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">العمر</translation>
    </message>
    <message>
        <source>years old on {0}</source>
        <translation type="unfinished">عاماً في {0}</translation>
    </message>
</context>
<context>
    <name>PartnerBox</name>
    <message>
        <source>Coordinating organisation</source>
        <translation type="unfinished">منظمة منسِّقة</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">دار إيواء</translation>
    </message>
    <message>
        <source>{organisation} · {label}</source>
        <translation type="unfinished">{organisation} · {label}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished">موثوق</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation type="unfinished">لم يعد موثوقاً</translation>
    </message>
    <message>
        <source>Trusted since {day}</source>
        <translation type="unfinished">موثوق منذ {day}</translation>
    </message>
    <message>
        <source>last sent {when}</source>
        <translation type="unfinished">آخر إرسال {when}</translation>
    </message>
    <message>
        <source>last received {when}</source>
        <translation type="unfinished">آخر استلام {when}</translation>
    </message>
    <message>
        <source>The partner&apos;s forty digits</source>
        <translation type="unfinished">أرقام الشريك الأربعون</translation>
    </message>
    <message>
        <source>No agreement yet: nothing can be sent to this partner.</source>
        <translation type="unfinished">لا اتفاق بعد: لا يمكن إرسال شيء إلى هذا الشريك.</translation>
    </message>
    <message>
        <source>Agreement until {day}: {purposes}. {level}.</source>
        <translation type="unfinished">اتفاق حتى {day}: {purposes}. {level}.</translation>
    </message>
    <message>
        <source>&amp;Change agreement…</source>
        <translation type="unfinished">ت&amp;غيير الاتفاق…</translation>
    </message>
    <message>
        <source>&amp;Write agreement…</source>
        <translation type="unfinished">&amp;كتابة الاتفاق…</translation>
    </message>
    <message>
        <source>&amp;Stop trusting…</source>
        <translation type="unfinished">&amp;وقف الثقة…</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Coordination: so that shelters do not work past each other</source>
        <translation type="unfinished">التنسيق: كي لا تتضارب جهود دور الإيواء</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation type="unfinished">أرقام دون أسماء</translation>
    </message>
    <message>
        <source>Research without names</source>
        <translation type="unfinished">بحوث دون أسماء</translation>
    </message>
    <message>
        <source>Referral: helping one person together</source>
        <translation type="unfinished">الإحالة: مساعدة شخص واحد معاً</translation>
    </message>
    <message>
        <source>Only for figures</source>
        <translation type="unfinished">للأرقام فقط</translation>
    </message>
    <message>
        <source>The coded record, without name</source>
        <translation type="unfinished">السجل المرمّز، دون الاسم</translation>
    </message>
    <message>
        <source>With name and contacts, where the person agreed</source>
        <translation type="unfinished">مع الاسم وبيانات الاتصال، حيث وافق الشخص</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">بيانات الاتصال</translation>
    </message>
    <message>
        <source>Where the person stays</source>
        <translation type="unfinished">مكان إقامة الشخص</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">الصحة</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">الاستغلال الجنسي</translation>
    </message>
    <message>
        <source>Forced crime</source>
        <translation type="unfinished">جرائم بالإكراه</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">الأسرة</translation>
    </message>
    <message>
        <source>Those who did it</source>
        <translation type="unfinished">الجناة</translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation type="unfinished">الإجراءات القانونية</translation>
    </message>
    <message>
        <source>Citizenship and stay</source>
        <translation type="unfinished">الجنسية والإقامة</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished">الشركاء</translation>
    </message>
    <message>
        <source>Bundles are opened only by partners you trust, and taken only from them.</source>
        <translation type="unfinished">لا يفتح الحزم إلا شركاء تثق بهم، ولا تُؤخذ إلا منهم.</translation>
    </message>
    <message>
        <source>Stop trusting {organisation}?</source>
        <translation type="unfinished">وقف الثقة بـ {organisation}؟</translation>
    </message>
    <message>
        <source>Nothing more is sent to this partner, and no bundle of theirs is opened. Records already exchanged stay where they are. To trust again, exchange new cards.</source>
        <translation type="unfinished">لا يُرسل شيء بعد الآن إلى هذا الشريك، ولا تُفتح له حزمة. تبقى السجلات المتبادلة حيث هي. لاستعادة الثقة تُتبادل بطاقات جديدة.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation type="unfinished">وقف الثقة</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished">لا شركاء بعد</translation>
    </message>
    <message>
        <source>Save your card for them, and open theirs. Both desks need the other&apos;s card.</source>
        <translation type="unfinished">يرجى حفظ بطاقتك لهم وفتح بطاقتهم. يحتاج كل طرف إلى بطاقة الآخر.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished">يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished">إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished">إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">عبارة مرورك</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation type="unfinished">تغيير &amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Everything else stays: only the way you open the vault is new.</source>
        <translation type="unfinished">يبقى كل ما عداها: طريقة فتحك للخزنة وحدها جديدة.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">عبارة مرورك الحالية</translation>
    </message>
    <message>
        <source>Making the new key. This takes a moment, on purpose.</source>
        <translation type="unfinished">إنشاء المفتاح الجديد. يستغرق لحظة، عن قصد.</translation>
    </message>
    <message>
        <source>Your passphrase was changed. The old one opens nothing any more.</source>
        <translation type="unfinished">تغيّرت عبارة مرورك. القديمة لا تفتح شيئاً بعد الآن.</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Other &amp;folder…</source>
        <translation type="unfinished">مجل&amp;د آخر…</translation>
    </message>
    <message>
        <source>{name} · {free} free</source>
        <translation type="unfinished">‏{name} · المتاح {free}</translation>
    </message>
    <message>
        <source>No drive found</source>
        <translation type="unfinished">لا وحدة تخزين</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">اختيار مجلد</translation>
    </message>
    <message>
        <source>Plug in the USB stick, or choose a folder.</source>
        <translation type="unfinished">يرجى وصل ذاكرة USB، أو اختيار مجلد.</translation>
    </message>
    <message>
        <source>This drive is nearly full. Free some space, or take another one.</source>
        <translation type="unfinished">وحدة التخزين هذه تكاد تمتلئ. يرجى إخلاء مساحة أو استخدام غيرها.</translation>
    </message>
    <message>
        <source>This drive cannot be written to. Look for a small lock switch on its side.</source>
        <translation type="unfinished">لا يمكن الكتابة على وحدة التخزين هذه. يرجى البحث عن مفتاح قفل صغير على جانبها.</translation>
    </message>
    <message>
        <source>This drive is gone. Plug it in again, or choose another one.</source>
        <translation type="unfinished">وحدة التخزين هذه غير موجودة. يرجى وصلها من جديد أو اختيار غيرها.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished">التفضيلات</translation>
    </message>
    <message>
        <source>On this computer, and for this vault.</source>
        <translation type="unfinished">على هذا الحاسوب، ولهذه الخزنة.</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Locking and privacy</source>
        <translation type="unfinished">القفل والخصوصية</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the window “Notes” and give it a plain icon</source>
        <translation type="unfinished">تسمية النافذة «ملاحظات» بأيقونة عادية</translation>
    </message>
    <message>
        <source>Lock after this long without a touch</source>
        <translation type="unfinished">القفل بعد هذه المدة دون لمس</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">القفل</translation>
    </message>
    <message>
        <source>Who looks over your shoulder</source>
        <translation type="unfinished">من ينظر من فوق كتفك</translation>
    </message>
    <message>
        <source>It also locks with Ctrl+L, when the screen is locked and when the computer goes to sleep. Half-typed forms are kept and offered again.</source>
        <translation type="unfinished">يقفل أيضاً بـ Ctrl+L وعند قفل الشاشة وعند سكون الحاسوب. تُحفظ الاستمارات غير المكتملة وتُعرض من جديد.</translation>
    </message>
    <message>
        <source>When another program has been in front for a while, this window hides what it shows until you come back.</source>
        <translation type="unfinished">حين يبقى برنامج آخر في المقدمة مدة، تخفي هذه النافذة ما تعرضه حتى تعود.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation type="unfinished">التوقف عند أقرب نقطة آمنة…</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Is it really on paper?</source>
        <translation type="unfinished">هل هو على الورق حقاً؟</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation type="unfinished">&amp;فتح الخزنة</translation>
    </message>
</context>
<context>
    <name>ProveCode</name>
    <message>
        <source>This is not what stands on the sheet. Look again.</source>
        <translation type="unfinished">ليس هذا ما في الورقة. يرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Type these two groups from your sheet. The code is not shown now.</source>
        <translation type="unfinished">يرجى كتابة هاتين المجموعتين من ورقتك. لا يُعرض الرمز الآن.</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished">المجموعة {0}</translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>&amp;Try all again</source>
        <translation type="unfinished">تجربة ال&amp;كل من جديد</translation>
    </message>
    <message>
        <source>One odd line never stops the others. What could not be taken in waits here, unchanged.</source>
        <translation type="unfinished">لا يوقف سطر غريب غيره أبداً. ما تعذّر إدخاله ينتظر هنا دون تغيير.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation type="unfinished">لا شيء موضوعاً جانباً</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {organisation} · bundle {number} · {when}</source>
        <translation type="unfinished">‏{kind} · {organisation} · الحزمة {number} · {when}</translation>
    </message>
    <message>
        <source>Let &amp;go…</source>
        <translation type="unfinished">إس&amp;قاط…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) taken in</source>
        <translation type="unfinished">
            <numerusform>لم يُدخل أي سطر</numerusform>
            <numerusform>أُدخل سطر واحد</numerusform>
            <numerusform>أُدخل سطران</numerusform>
            <numerusform>أُدخلت %Ln سطور</numerusform>
            <numerusform>أُدخل %Ln سطراً</numerusform>
            <numerusform>أُدخل %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still set aside</source>
        <translation type="unfinished">
            <numerusform>لا شيء جانباً</numerusform>
            <numerusform>لا يزال واحد جانباً</numerusform>
            <numerusform>لا يزال اثنان جانباً</numerusform>
            <numerusform>لا تزال %Ln جانباً</numerusform>
            <numerusform>لا يزال %Ln جانباً</numerusform>
            <numerusform>لا يزال %Ln جانباً</numerusform>
        </translation>
    </message>
    <message>
        <source>Let this line go?</source>
        <translation type="unfinished">إسقاط هذا السطر؟</translation>
    </message>
    <message>
        <source>It is taken off this list and never becomes part of a record. The sender still has it.</source>
        <translation type="unfinished">يُرفع من هذه القائمة ولا يصير جزءاً من سجل أبداً. لا يزال لدى المرسِل.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">إسقاط</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">الأماكن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
</context>
<context>
    <name>RecordedPanel</name>
    <message>
        <source>Show what is not filled in</source>
        <translation type="unfinished">إظهار ما لم يُملأ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">تصحيح</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation type="unfinished">تصحيح: {0}</translation>
    </message>
    <message>
        <source>Nothing was filled in here.</source>
        <translation type="unfinished">لم يُملأ شيء هنا.</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">محل تعارض</translation>
    </message>
    <message>
        <source>Two houses say different things. A supervisor settles it under Share and receive.</source>
        <translation type="unfinished">تقول داران أمرين مختلفين. يحسمه الإشراف في «المشاركة والاستلام».</translation>
    </message>
    <message>
        <source>In dispute: {0}</source>
        <translation type="unfinished">محل تعارض: {0}</translation>
    </message>
    <message>
        <source>What stood here before</source>
        <translation type="unfinished">ما كان هنا من قبل</translation>
    </message>
    <message>
        <source>What stood here before: {0}</source>
        <translation type="unfinished">ما كان هنا من قبل: {0}</translation>
    </message>
    <message>
        <source>no answer, with its reason</source>
        <translation type="unfinished">لا إجابة، مع سببها</translation>
    </message>
    <message>
        <source>not shared with us</source>
        <translation type="unfinished">لم يُشارَك معنا</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>From the sheet that was made with the vault. It gives one worker a new passphrase.</source>
        <translation type="unfinished">من الورقة التي أُعدّت مع الخزنة. يعطي عضو فريق واحداً عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Recover the vault</source>
        <translation type="unfinished">استردا&amp;د الخزنة</translation>
    </message>
    <message>
        <source>28 letters and digits; spaces and small letters do not matter.</source>
        <translation type="unfinished">28 حرفاً ورقماً؛ لا فرق في المسافات والحروف الصغيرة.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">رمز الاسترداد</translation>
    </message>
    <message>
        <source>Your name, as it was typed when you were added</source>
        <translation type="unfinished">اسمك كما كُتب عند إضافتك</translation>
    </message>
    <message>
        <source>Trying the code</source>
        <translation type="unfinished">تجربة الرمز</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save to a removable drive…</source>
        <translation type="unfinished">&amp;حفظ على وحدة قابلة للإزالة…</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this code is the only way back to the records. Nobody else has it: not this computer, not the people who made the program.</source>
        <translation type="unfinished">إذا نُسيت كل عبارات المرور فهذا الرمز هو الطريق الوحيد إلى السجلات. ليس لدى أحد غيرك: لا هذا الحاسوب ولا من صنعوا البرنامج.</translation>
    </message>
    <message>
        <source>Best is to copy it by hand. Keep the sheet in a safe, away from this computer.</source>
        <translation type="unfinished">الأفضل نسخه بخط اليد. تُحفظ الورقة في خزانة آمنة بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Print the recovery sheet?</source>
        <translation type="unfinished">طباعة ورقة الاسترداد؟</translation>
    </message>
    <message>
        <source>Printing leaves a copy in the print queue of this computer, and many printers keep the last pages. Use a printer that belongs to you and hangs on this computer&apos;s own cable, never one in a network.</source>
        <translation type="unfinished">تترك الطباعة نسخة في قائمة طباعة هذا الحاسوب، وتحتفظ طابعات كثيرة بالصفحات الأخيرة. يرجى استخدام طابعة تخصك موصولة بسلك هذا الحاسوب، لا طابعة شبكة أبداً.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Where on the drive?</source>
        <translation type="unfinished">أين على وحدة التخزين؟</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation type="unfinished">ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The sheet must never lie beside the vault. Choose a drive that can be taken away.</source>
        <translation type="unfinished">لا يجوز أبداً أن تكون الورقة بجانب الخزنة. يرجى اختيار وحدة تخزين يمكن أخذها بعيداً.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">لم تُحفظ</translation>
    </message>
    <message>
        <source>The drive could not be written.</source>
        <translation type="unfinished">تعذّرت الكتابة على وحدة التخزين.</translation>
    </message>
    <message>
        <source>Saved. Eject the drive before you take it out.</source>
        <translation type="unfinished">حُفظت. يرجى إخراج وحدة التخزين من النظام قبل نزعها.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Persons by form of exploitation</source>
        <translation type="unfinished">الأشخاص بحسب شكل الاستغلال</translation>
    </message>
    <message>
        <source>Two or more of these</source>
        <translation type="unfinished">اثنان أو أكثر منها</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">تُرك فارغاً</translation>
    </message>
    <message>
        <source>Not shared with us</source>
        <translation type="unfinished">لم يُشارَك معنا</translation>
    </message>
    <message>
        <source>People may appear in more than one row; the total of people is {total}. Rows do not add up to it.</source>
        <translation type="unfinished">قد يظهر الشخص في أكثر من صف؛ مجموع الأشخاص {total}. لا تُجمع الصفوف إليه.</translation>
    </message>
    <message>
        <source>Each organisation counts by its own definition of trafficking; figures of different ones do not compare.</source>
        <translation type="unfinished">تعدّ كل منظمة بتعريفها للاتجار بالأشخاص؛ ولا تُقارن أرقام منظمات مختلفة.</translation>
    </message>
    <message>
        <source>These are people who were met and recorded. They say nothing about how many there are.</source>
        <translation type="unfinished">هؤلاء أشخاص التُقي بهم وسُجّلوا. لا تدل الأرقام على عددهم الكلي.</translation>
    </message>
    <message>
        <source>Shares are of those with an answer; who has none is shown by reason.</source>
        <translation type="unfinished">النِّسب من ذوي الإجابات؛ ومن لا إجابة له يظهر بحسب السبب.</translation>
    </message>
    <message>
        <source>Small numbers are not hidden here: do not pass this table on.</source>
        <translation type="unfinished">الأعداد الصغيرة غير مخفية هنا: يُمنع تمرير هذا الجدول.</translation>
    </message>
    <message>
        <source>Demonstration: made from published figures, no living person.</source>
        <translation type="unfinished">عرض تجريبي: من أرقام منشورة، لا من شخص حي.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished">الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The restored vault is a new device: afterwards, exchange cards with your partners again.</source>
        <translation type="unfinished">الخزنة المستعادة جهاز جديد: تُتبادل البطاقات مع الشركاء من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">استعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Choose the backup file…</source>
        <translation type="unfinished">ا&amp;ختيار ملف النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation type="unfinished">لم يُختر ملف بعد.</translation>
    </message>
    <message>
        <source>Restore it somewhere else…</source>
        <translation type="unfinished">الاستعادة في مكان آخر…</translation>
    </message>
    <message>
        <source>Name of a worker in the backup</source>
        <translation type="unfinished">اسم عضو فريق في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation type="unfinished">عبارة المرور وقت النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The vault will be kept in {0}</source>
        <translation type="unfinished">ستُحفظ الخزنة في ‎{0}‎</translation>
    </message>
    <message>
        <source>The backup file</source>
        <translation type="unfinished">ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">كل الملفات (*)</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation type="unfinished">مجلد للخزنة</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation type="unfinished">فتح النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Worker</source>
        <translation type="unfinished">عضو فريق</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">الإشراف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">الإدارة</translation>
    </message>
</context>
<context>
    <name>SafekeepingPanel</name>
    <message>
        <source>Backup and recovery</source>
        <translation type="unfinished">النسخ الاحتياطي والاسترداد</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished">نس&amp;خ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery sheet…</source>
        <translation type="unfinished">إعداد &amp;ورقة استرداد جديدة…</translation>
    </message>
    <message>
        <source>&amp;Put the key file right</source>
        <translation type="unfinished">إ&amp;صلاح ملف المفاتيح</translation>
    </message>
    <message>
        <source>The whole vault and its keys in one sealed file, read back and proved before it counts. Keep it on a drive that lies somewhere else. It is opened with the passphrases of today.</source>
        <translation type="unfinished">الخزنة كلها ومفاتيحها في ملف مختوم واحد، يُقرأ ويُثبت قبل أن يُعتمد. يُحفظ على وحدة تخزين في مكان آخر. يُفتح بعبارات مرور اليوم.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>If the sheet was lost or seen by someone, make a new one: the old code then opens nothing.</source>
        <translation type="unfinished">إذا ضاعت الورقة أو رآها أحد فتُعدّ ورقة جديدة: عندها لا يفتح الرمز القديم شيئاً.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The key file beside the vault is not the one the vault remembers. Its own copy can be put back.</source>
        <translation type="unfinished">ملف المفاتيح بجانب الخزنة ليس الذي تتذكره. يمكن إعادة نسختها منه.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished">ملف المفاتيح</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished">أين توضع النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>On the same disk as the vault?</source>
        <translation type="unfinished">على قرص الخزنة نفسه؟</translation>
    </message>
    <message>
        <source>If this computer is lost or its disk fails, a backup on it is lost too.</source>
        <translation type="unfinished">إذا ضاع هذا الحاسوب أو تعطّل قرصه ضاعت النسخة الاحتياطية معه.</translation>
    </message>
    <message>
        <source>Put it here all the same</source>
        <translation type="unfinished">وضعها هنا مع ذلك</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished">النسخ</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and read back: {0} ({1}, %n person(s)).</source>
        <translation type="unfinished">
            <numerusform>نُسخت احتياطياً وقُرئت: {0} ({1}، لا أشخاص).</numerusform>
            <numerusform>نُسخت احتياطياً وقُرئت: {0} ({1}، شخص واحد).</numerusform>
            <numerusform>نُسخت احتياطياً وقُرئت: {0} ({1}، شخصان).</numerusform>
            <numerusform>نُسخت احتياطياً وقُرئت: {0} ({1}، %n أشخاص).</numerusform>
            <numerusform>نُسخت احتياطياً وقُرئت: {0} ({1}، %n شخصاً).</numerusform>
            <numerusform>نُسخت احتياطياً وقُرئت: {0} ({1}، %n شخص).</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">إعداد ورقة استرداد جديدة؟</translation>
    </message>
    <message>
        <source>The code on the sheet you have now will open nothing any more. Have paper and a pen ready.</source>
        <translation type="unfinished">لن يفتح الرمز في ورقتك الحالية شيئاً بعد ذلك. يرجى تحضير ورقة وقلم.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished">إعداد ورقة جديدة</translation>
    </message>
    <message>
        <source>The key file is right again.</source>
        <translation type="unfinished">ملف المفاتيح سليم من جديد.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>{0} s</source>
        <translation type="unfinished">{0} ث</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished">الأقسام</translation>
    </message>
</context>
<context>
    <name>SeveralOfMany</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">إضافة…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished">إزالة {0}</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share and receive</source>
        <translation type="unfinished">المشاركة والاستلام</translation>
    </message>
    <message>
        <source>Records travel as one sealed file on a USB stick. A lost stick tells nobody anything.</source>
        <translation type="unfinished">تنتقل السجلات في ملف مختوم واحد على ذاكرة USB. الذاكرة الضائعة لا تكشف لأحد شيئاً.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation type="unfinished">&amp;قرار…</translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation type="unfinished">ن&amp;ظر…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation type="unfinished">&amp;مراجعة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) from partners wait for your yes.</source>
        <translation type="unfinished">
            <numerusform>لا محو من شركاء ينتظر موافقتك.</numerusform>
            <numerusform>محو واحد من شركاء ينتظر موافقتك.</numerusform>
            <numerusform>محوان من شركاء ينتظران موافقتك.</numerusform>
            <numerusform>%Ln عمليات محو من شركاء تنتظر موافقتك.</numerusform>
            <numerusform>%Ln عملية محو من شركاء تنتظر موافقتك.</numerusform>
            <numerusform>%Ln عملية محو من شركاء تنتظر موافقتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in dispute wait for a decision.</source>
        <translation type="unfinished">
            <numerusform>لا إجابة محل تعارض.</numerusform>
            <numerusform>إجابة واحدة محل تعارض تنتظر قراراً.</numerusform>
            <numerusform>إجابتان محل تعارض تنتظران قراراً.</numerusform>
            <numerusform>%Ln إجابات محل تعارض تنتظر قراراً.</numerusform>
            <numerusform>%Ln إجابة محل تعارض تنتظر قراراً.</numerusform>
            <numerusform>%Ln إجابة محل تعارض تنتظر قراراً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were set aside at import.</source>
        <translation type="unfinished">
            <numerusform>لم يوضع سطر جانباً عند الاستيراد.</numerusform>
            <numerusform>وُضع سطر واحد جانباً عند الاستيراد.</numerusform>
            <numerusform>وُضع سطران جانباً عند الاستيراد.</numerusform>
            <numerusform>وُضعت %Ln سطور جانباً عند الاستيراد.</numerusform>
            <numerusform>وُضع %Ln سطراً جانباً عند الاستيراد.</numerusform>
            <numerusform>وُضع %Ln سطر جانباً عند الاستيراد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>What may be shared</source>
        <translation type="unfinished">ما الذي يجوز مشاركته</translation>
    </message>
    <message>
        <source>Each line is a permission of its own. What was not asked is not shared. Permissions for a clinic, the police or the family are added later, on the page of the case.</source>
        <translation type="unfinished">كل سطر موافقة مستقلة. ما لم يُسأل عنه لا يُشارك. تُضاف لاحقاً الموافقات لعيادة أو للشرطة أو للأسرة في صفحة ملف الحالة.</translation>
    </message>
    <message>
        <source>May the coordinating organisation see the record?</source>
        <translation type="unfinished">هل يجوز للمنظمة المنسِّقة رؤية السجل؟</translation>
    </message>
    <message>
        <source>May coded answers be counted in figures without names?</source>
        <translation type="unfinished">هل يجوز عدّ الإجابات المرمّزة في أرقام دون أسماء؟</translation>
    </message>
    <message>
        <source>Which organisation is that?</source>
        <translation type="unfinished">أي منظمة هي؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Only for figures</source>
        <translation type="unfinished">للأرقام فقط</translation>
    </message>
    <message>
        <source>Only what is counted leaves the house.</source>
        <translation type="unfinished">لا يخرج من الدار إلا ما يُعدّ.</translation>
    </message>
    <message>
        <source>With a code only</source>
        <translation type="unfinished">برمز فقط</translation>
    </message>
    <message>
        <source>The record without name, birth date or contacts.</source>
        <translation type="unfinished">السجل دون الاسم أو تاريخ الميلاد أو بيانات الاتصال.</translation>
    </message>
    <message>
        <source>With name and contacts</source>
        <translation type="unfinished">مع الاسم وبيانات الاتصال</translation>
    </message>
    <message>
        <source>The whole record, the name included.</source>
        <translation type="unfinished">السجل كله، بما فيه الاسم.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Show the &amp;code again</source>
        <translation type="unfinished">إظهار ال&amp;رمز من جديد</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation type="unfinished">&amp;هو لدي على الورق</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">ورقة الاسترداد</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">ورقة الاسترداد</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation type="unfinished">&amp;هو لدي على الورق</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ملفات الحالات</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished">استقبال جديد</translation>
    </message>
    <message>
        <source>Share and receive</source>
        <translation type="unfinished">المشاركة والاستلام</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">الشركاء</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished">التفضيلات</translation>
    </message>
</context>
<context>
    <name>ShellBanners</name>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">متابعته</translation>
    </message>
    <message>
        <source>A half-typed intake is waiting, saved {0}.</source>
        <translation type="unfinished">استقبال غير مكتمل ينتظر، حُفظ {0}.</translation>
    </message>
    <message>
        <source>Demonstration vault: made-up or published figures only. Never record a living person here; it cannot exchange anything with a real vault.</source>
        <translation type="unfinished">خزنة تجريبية: أرقام مختلقة أو منشورة فقط. لا يُسجَّل فيها شخص حي أبداً؛ ولا تتبادل شيئاً مع خزنة حقيقية.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">التا&amp;لي</translation>
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
        <translation type="unfinished">{0}، هنا الآن</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished">القوة</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation type="unfinished">قوية بما يكفي</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation type="unfinished">ضعيفة جداً</translation>
    </message>
    <message>
        <source>Almost strong enough</source>
        <translation type="unfinished">قوية تقريباً</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Recorded</source>
        <translation type="unfinished">سُجّل</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">صُحّح</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">موافقة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">تغيّر</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">السبب: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation type="unfinished">
            <numerusform>{0}</numerusform>
            <numerusform>{0} وواحد غيره</numerusform>
            <numerusform>{0} واثنان غيره</numerusform>
            <numerusform>{0} و%n غيره</numerusform>
            <numerusform>{0} و%n غيره</numerusform>
            <numerusform>{0} و%n غيره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished">التغييرات</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">فتح القفل</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation type="unfinished">خزنة أخرى</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished">كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The vault was locked before the last words you typed could be saved. What was saved before them will be offered to you.</source>
        <translation type="unfinished">قُفلت الخزنة قبل حفظ آخر الكلمات التي كتبتها. سيُعرض عليك ما حُفظ قبلها.</translation>
    </message>
    <message>
        <source>Opening. The second it takes is what makes guessing slow.</source>
        <translation type="unfinished">جارٍ الفتح. الثانية التي يستغرقها تجعل التخمين بطيئاً.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation type="unfinished">
            <numerusform>يمكن المحاولة الآن</numerusform>
            <numerusform>الانتظار ثانية واحدة</numerusform>
            <numerusform>الانتظار ثانيتين</numerusform>
            <numerusform>الانتظار %n ثوانٍ</numerusform>
            <numerusform>الانتظار %n ثانية</numerusform>
            <numerusform>الانتظار %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Made the vault</source>
        <translation type="unfinished">إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">فتح القفل</translation>
    </message>
    <message>
        <source>Used the recovery code</source>
        <translation type="unfinished">رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation type="unfinished">استعادة الخزنة</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation type="unfinished">اطّلاع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished">عدّ</translation>
    </message>
    <message>
        <source>Recorded an intake</source>
        <translation type="unfinished">تسجيل استقبال</translation>
    </message>
    <message>
        <source>Took in a table of intakes</source>
        <translation type="unfinished">إدخال جدول</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">تصحيح</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished">إبطال</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation type="unfinished">محو شخص</translation>
    </message>
    <message>
        <source>Confirmed an erasure</source>
        <translation type="unfinished">تأكيد محو</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation type="unfinished">تسجيل موافقة</translation>
    </message>
    <message>
        <source>Sent a bundle</source>
        <translation type="unfinished">إرسال حزمة</translation>
    </message>
    <message>
        <source>Took in a bundle</source>
        <translation type="unfinished">إدخال حزمة</translation>
    </message>
    <message>
        <source>Looked into a bundle</source>
        <translation type="unfinished">نظر في حزمة</translation>
    </message>
    <message>
        <source>Took a receipt</source>
        <translation type="unfinished">أخذ إيصال</translation>
    </message>
    <message>
        <source>Settled a dispute</source>
        <translation type="unfinished">حسم تعارض</translation>
    </message>
    <message>
        <source>Tried lines set aside again</source>
        <translation type="unfinished">إعادة تجربة سطور</translation>
    </message>
    <message>
        <source>Dropped a line set aside</source>
        <translation type="unfinished">إسقاط سطر</translation>
    </message>
    <message>
        <source>Made an identity card</source>
        <translation type="unfinished">إعداد بطاقة</translation>
    </message>
    <message>
        <source>Trusted a partner</source>
        <translation type="unfinished">الثقة بشريك</translation>
    </message>
    <message>
        <source>Stopped trusting a partner</source>
        <translation type="unfinished">وقف الثقة</translation>
    </message>
    <message>
        <source>Made an agreement</source>
        <translation type="unfinished">عقد اتفاق</translation>
    </message>
    <message>
        <source>Added a worker</source>
        <translation type="unfinished">إضافة عضو</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">نسخ احتياطي</translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation type="unfinished">تغيير عبارة مرور</translation>
    </message>
    <message>
        <source>Read the access log</source>
        <translation type="unfinished">قراءة السجل</translation>
    </message>
    <message>
        <source>Put the key file right</source>
        <translation type="unfinished">إصلاح المفاتيح</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation type="unfinished">ورقة استرداد</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to {0}</source>
        <translation type="unfinished">أهلاً بك في {0}</translation>
    </message>
    <message>
        <source>Records are kept in a vault: one encrypted folder that only passphrases open.</source>
        <translation type="unfinished">تُحفظ السجلات في خزنة: مجلد مشفّر واحد لا تفتحه إلا عبارات المرور.</translation>
    </message>
    <message>
        <source>The vault that was open last is not here now: {0}. If it is on a drive, connect it.</source>
        <translation type="unfinished">الخزنة التي فُتحت آخر مرة ليست هنا الآن: ‎{0}‎. إن كانت على وحدة تخزين فيرجى وصلها.</translation>
    </message>
    <message>
        <source>For your organisation, on this computer. You will be its first worker and administrator.</source>
        <translation type="unfinished">لمنظمتك، على هذا الحاسوب. ستكون أول عضو في فريقها وإدارتها.</translation>
    </message>
    <message>
        <source>Start a new vault</source>
        <translation type="unfinished">بدء خزنة جديدة</translation>
    </message>
    <message>
        <source>Choose the folder of a vault on this computer or on a drive.</source>
        <translation type="unfinished">يرجى اختيار مجلد خزنة على هذا الحاسوب أو على وحدة تخزين.</translation>
    </message>
    <message>
        <source>Open a vault already here</source>
        <translation type="unfinished">فتح خزنة موجودة هنا</translation>
    </message>
    <message>
        <source>From a sealed backup file, with the name and passphrase of a worker in it.</source>
        <translation type="unfinished">من ملف نسخة احتياطية مختوم، باسم عضو فريق فيها وعبارة مروره.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished">الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>To learn and to show. It is marked on every page and can never be mixed up with a real vault.</source>
        <translation type="unfinished">للتعلم والعرض. هي معلّمة في كل صفحة ولا تختلط أبداً بخزنة حقيقية.</translation>
    </message>
    <message>
        <source>Not for real records</source>
        <translation type="unfinished">ليست للسجلات الحقيقية</translation>
    </message>
    <message>
        <source>Try a demonstration vault</source>
        <translation type="unfinished">تجربة خزنة تجريبية</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation type="unfinished">اختيار مجلد الخزنة</translation>
    </message>
    <message>
        <source>There is no vault in this folder: {0}. Look for the folder that holds the file vault.db.</source>
        <translation type="unfinished">لا خزنة في هذا المجلد: ‎{0}‎. يرجى البحث عن المجلد الذي فيه الملف vault.db.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Take back: {0}</source>
        <translation type="unfinished">سحب: {0}</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished">س&amp;حب الموافقة</translation>
    </message>
    <message>
        <source>The next bundle carries nothing more on it, and tells the receiver so.</source>
        <translation type="unfinished">لا تحمل الحزمة التالية شيئاً بناءً عليها، وتخبر المتلقي بذلك.</translation>
    </message>
    <message>
        <source>Say on which day it was taken back.</source>
        <translation type="unfinished">يرجى ذكر اليوم الذي سُحبت فيه.</translation>
    </message>
    <message>
        <source>The person took it back.</source>
        <translation type="unfinished">سحبها الشخص.</translation>
    </message>
</context>
<context>
    <name>WorkerStep</name>
    <message>
        <source>You, the first worker</source>
        <translation type="unfinished">أنت، أول عضو في الفريق</translation>
    </message>
    <message>
        <source>Your name and passphrase open the vault. Names are never listed; you type both.</source>
        <translation type="unfinished">اسمك وعبارة مرورك يفتحان الخزنة. لا تُعرض الأسماء أبداً؛ يُكتب الاثنان.</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation type="unfinished">إنشاء ال&amp;خزنة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمك</translation>
    </message>
</context>
<context>
    <name>WorkersPanel</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished">فريق العمل</translation>
    </message>
    <message>
        <source>&amp;Add the worker</source>
        <translation type="unfinished">إ&amp;ضافة العضو</translation>
    </message>
    <message>
        <source>Let the new worker sit at the keyboard now: the passphrase is theirs, and nobody else&apos;s.</source>
        <translation type="unfinished">يجلس العضو الجديد الآن إلى لوحة المفاتيح: عبارة المرور له وحده.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation type="unfinished">إضافة عضو فريق</translation>
    </message>
    <message>
        <source>Supervisors also void, erase and settle, and decide whom to trust. Administrators also add workers, back up and read the access log.</source>
        <translation type="unfinished">يمكن للإشراف أيضاً الإبطال والمحو والحسم وتقرير من يوثق به. ويمكن للإدارة أيضاً إضافة أعضاء والنسخ الاحتياطي وقراءة سجل الوصول.</translation>
    </message>
    <message>
        <source>Making the key. This takes a moment, on purpose.</source>
        <translation type="unfinished">إنشاء المفتاح. يستغرق لحظة، عن قصد.</translation>
    </message>
    <message>
        <source>{0} can now open this vault.</source>
        <translation type="unfinished">يستطيع {0} الآن فتح هذه الخزنة.</translation>
    </message>
</context>
<context>
    <name>_DisputeBox</name>
    <message>
        <source>Let this &amp;stand</source>
        <translation type="unfinished">تثبيت &amp;هذا</translation>
    </message>
    <message>
        <source>{case} · {field}</source>
        <translation type="unfinished">{case} · {field}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">فارغ</translation>
    </message>
    <message>
        <source>this house</source>
        <translation type="unfinished">هذه الدار</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="unfinished">‏{who}، {when}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished">المعروض الآن</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>{0}: {1} of {2} answered</source>
        <translation type="unfinished">{0}: أُجيب عن {1} من {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) need another look</source>
        <translation type="unfinished">
            <numerusform>لا إجابات تحتاج إلى نظر</numerusform>
            <numerusform>إجابة واحدة تحتاج إلى نظر</numerusform>
            <numerusform>إجابتان تحتاجان إلى نظر</numerusform>
            <numerusform>%n إجابات تحتاج إلى نظر</numerusform>
            <numerusform>%n إجابة تحتاج إلى نظر</numerusform>
            <numerusform>%n إجابة تحتاج إلى نظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Month</source>
        <translation type="unfinished">الشهر</translation>
    </message>
</context>
</TS>
