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
        <source>Give the search a name</source>
        <translation type="unfinished">يرجى إعطاء البحث اسماً</translation>
    </message>
    <message>
        <source>A search is kept under a name, so that it can be found again. Nothing was kept yet.</source>
        <translation type="unfinished">يُحفظ البحث باسم كي يمكن العثور عليه من جديد. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Write a short name, without the name of a person.</source>
        <translation type="unfinished">يرجى كتابة اسم قصير، دون اسم أي شخص.</translation>
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
        <source>Not in this folder</source>
        <translation type="unfinished">ليس في هذا المجلد</translation>
    </message>
    <message>
        <source>A file that anybody can read must not lie in the folder of the vault, nor behind a link.</source>
        <translation type="unfinished">الملف الذي يستطيع أي أحد قراءته لا يجوز أن يكون في مجلد الخزنة، ولا خلف رابط.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">يرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation type="unfinished">لم تقبله الطابعة</translation>
    </message>
    <message>
        <source>The printing system of this computer refused the document or did not answer.</source>
        <translation type="unfinished">نظام الطباعة في هذا الحاسوب رفض المستند أو لم يستجب.</translation>
    </message>
    <message>
        <source>Look whether the printer is on and has paper, then try again. Or save it as PDF.</source>
        <translation type="unfinished">يرجى التحقق من أن الطابعة تعمل وفيها ورق، ثم المحاولة مرة أخرى. أو حفظه بصيغة PDF.</translation>
    </message>
    <message>
        <source>This questionnaire is not here</source>
        <translation type="unfinished">هذا الاستبيان ليس هنا</translation>
    </message>
    <message>
        <source>This vault never accepted it in this version. What was answered on it stays readable.</source>
        <translation type="unfinished">لم تقبله هذه الخزنة قط بهذه النسخة. ما أُجيب فيه يبقى مقروءاً.</translation>
    </message>
    <message>
        <source>Import the form under Preferences, Own questionnaires, in the same version.</source>
        <translation type="unfinished">يرجى استيراد الاستمارة من «التفضيلات»، «استبيانات خاصة»، بالنسخة نفسها.</translation>
    </message>
    <message>
        <source>This form cannot be used yet</source>
        <translation type="unfinished">لا يمكن استخدام هذه الاستمارة بعد</translation>
    </message>
    <message>
        <source>{count} things in it cannot be asked or worked out here. Nothing of it was taken over.</source>
        <translation type="unfinished">فيها {count} من الأمور لا يمكن السؤال عنها أو حسابها هنا. لم يُؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>Change the marked rows in the spreadsheet and choose the file again.</source>
        <translation type="unfinished">يرجى تغيير الصفوف المعلّمة في الجدول واختيار الملف من جديد.</translation>
    </message>
    <message>
        <source>This version is taken</source>
        <translation type="unfinished">هذه النسخة مستخدمة</translation>
    </message>
    <message>
        <source>Another form was accepted under the same name as version {version}. Nothing was changed.</source>
        <translation type="unfinished">قُبلت استمارة أخرى بالاسم نفسه على أنها النسخة {version}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Write a new version into the sheet “settings” of the form and choose the file again.</source>
        <translation type="unfinished">يرجى كتابة نسخة جديدة في ورقة “settings” من الاستمارة واختيار الملف من جديد.</translation>
    </message>
    <message>
        <source>This table cannot be read</source>
        <translation type="unfinished">لا يمكن قراءة هذا الجدول</translation>
    </message>
    <message>
        <source>The file is not there any more, is cut short or damaged. Nothing was brought in.</source>
        <translation type="unfinished">لم يعد الملف موجوداً، أو هو ناقص أو تالف. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it again as .xlsx or .csv, and choose the new file.</source>
        <translation type="unfinished">يرجى فتحه في برنامج جداول وحفظه من جديد بصيغة ‎.xlsx أو ‎.csv، ثم اختيار الملف الجديد.</translation>
    </message>
    <message>
        <source>This is not a table</source>
        <translation type="unfinished">هذا ليس جدولاً</translation>
    </message>
    <message>
        <source>The file has no rows and columns: it may be a letter, a picture, or empty. Nothing was brought in.</source>
        <translation type="unfinished">ليس في الملف صفوف وأعمدة: ربما هو رسالة أو صورة أو فارغ. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet saved as .xlsx, or a table of text saved as .csv.</source>
        <translation type="unfinished">يرجى اختيار جدول محفوظ بصيغة ‎.xlsx، أو جدول نصي محفوظ بصيغة ‎.csv.</translation>
    </message>
    <message>
        <source>This spreadsheet has a password or is of the old kind</source>
        <translation type="unfinished">هذا الجدول له كلمة سر أو هو من النوع القديم</translation>
    </message>
    <message>
        <source>Files with a password of their own, and old .xls files, cannot be opened here.</source>
        <translation type="unfinished">الملفات التي لها كلمة سر خاصة، وملفات ‎.xls القديمة، لا يمكن فتحها هنا.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as .xlsx without a password, choose that, and delete it afterwards.</source>
        <translation type="unfinished">يرجى فتحه في برنامج جداول وحفظه بصيغة ‎.xlsx دون كلمة سر، ثم اختياره وحذفه بعد ذلك.</translation>
    </message>
    <message>
        <source>This file is sealed</source>
        <translation type="unfinished">هذا الملف مختوم</translation>
    </message>
    <message>
        <source>Only the desk it was sealed for can open it. Nothing was brought in.</source>
        <translation type="unfinished">لا يستطيع فتحه إلا الجهاز الذي خُتم له. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Open it under Hand out data, or with havenbook open-dataset, and choose what is written there.</source>
        <translation type="unfinished">يرجى فتحه في “إعطاء البيانات”، أو بالأمر havenbook open-dataset، ثم اختيار ما يُكتب هناك.</translation>
    </message>
    <message>
        <source>There are several files in this one</source>
        <translation type="unfinished">في هذا الملف عدة ملفات</translation>
    </message>
    <message>
        <source>It is a ZIP with spreadsheets in it, and one of them has to be chosen. Nothing was brought in.</source>
        <translation type="unfinished">هو ملف ZIP فيه جداول، ويجب اختيار واحد منها. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file with the people. Delete what you unpacked afterwards.</source>
        <translation type="unfinished">يرجى فك ضغطه واختيار الملف الذي فيه الأشخاص. ثم يُحذف ما نتج عن فك الضغط.</translation>
    </message>
    <message>
        <source>The rows of this table are not people</source>
        <translation type="unfinished">صفوف هذا الجدول ليست أشخاصاً</translation>
    </message>
    <message>
        <source>It is the table “{table}” of a set: its rows belong to people who stand in another. Nothing was brought in.</source>
        <translation type="unfinished">هو الجدول “{table}” من مجموعة: صفوفه تخص أشخاصاً موجودين في جدول آخر. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Open the whole set, as ZIP, XLSX or JSON, and choose “{instead}”. Type the rest in by hand.</source>
        <translation type="unfinished">يرجى فتح المجموعة كلها بصيغة ZIP أو XLSX أو JSON، واختيار “{instead}”. ويُكتب الباقي يدوياً.</translation>
    </message>
    <message>
        <source>This table is for counting</source>
        <translation type="unfinished">هذا الجدول للعدّ</translation>
    </message>
    <message>
        <source>It is “{table}” of the ICS-TIP units: no record of a person can be made of it. Nothing was brought in.</source>
        <translation type="unfinished">هو “{table}” من وحدات ICS-TIP: لا يمكن أن يُنشأ منه سجل لشخص. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Ask the sender for the same people as HTCDS or CTDC, or as a bundle of Havenbook.</source>
        <translation type="unfinished">يرجى طلب الأشخاص أنفسهم من المرسِل بصيغة HTCDS أو CTDC، أو في حزمة من Havenbook.</translation>
    </message>
    <message>
        <source>This table is too large</source>
        <translation type="unfinished">هذا الجدول كبير جداً</translation>
    </message>
    <message>
        <source>It has more rows or columns than can be brought in at once, or unpacks to far too much.</source>
        <translation type="unfinished">فيه صفوف أو أعمدة أكثر مما يمكن إدخاله دفعة واحدة، أو حجمه بعد الفك كبير جداً.</translation>
    </message>
    <message>
        <source>Save only the sheet and the columns you need, in parts of at most 200,000 rows.</source>
        <translation type="unfinished">يرجى حفظ الورقة والأعمدة اللازمة فقط، في أجزاء لا يزيد كل منها على 200,000 صف.</translation>
    </message>
    <message>
        <source>Which writing is this?</source>
        <translation type="unfinished">بأي ترميز كُتبت الحروف؟</translation>
    </message>
    <message>
        <source>The letters of this file are not saved as UTF-8, and a wrong guess would spoil every name.</source>
        <translation type="unfinished">حروف هذا الملف غير محفوظة بترميز UTF-8، والتخمين الخاطئ يفسد كل اسم.</translation>
    </message>
    <message>
        <source>Choose the writing in which the examples can be read, or save the file again as CSV UTF-8.</source>
        <translation type="unfinished">يرجى اختيار الترميز الذي تُقرأ به الأمثلة، أو حفظ الملف من جديد بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>Say what these records rest on</source>
        <translation type="unfinished">يرجى ذكر ما تستند إليه هذه السجلات</translation>
    </message>
    <message>
        <source>Nobody has said whether these people agreed to a record. Nothing was brought in.</source>
        <translation type="unfinished">لم يُذكر هل وافق هؤلاء الأشخاص على سجل. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Say what they agreed to, or that the old records do not tell: then care goes on and nothing is shared.</source>
        <translation type="unfinished">يرجى ذكر ما وافقوا عليه، أو أن السجلات القديمة لا تبيّن ذلك: عندها تستمر الرعاية ولا يُشارك شيء.</translation>
    </message>
    <message>
        <source>The mapping and the table do not fit together: {what}. Nothing was brought in.</source>
        <translation type="unfinished">لا تتوافق المطابقة مع الجدول: {what}. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Correct the mapping and try again.</source>
        <translation type="unfinished">يرجى تصحيح المطابقة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The mapping does not fit</source>
        <translation type="unfinished">ملف المطابقة لا يلائم الجدول</translation>
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
        <source>Which table?</source>
        <translation type="unfinished">أي جدول؟</translation>
    </message>
    <message>
        <source>Neither a file nor a list of what was brought in was asked for.</source>
        <translation type="unfinished">لم يُطلب ملف ولا قائمة بما أُدخل.</translation>
    </message>
    <message>
        <source>Name the CSV or XLSX file, or give --list, --rows or --retry.</source>
        <translation type="unfinished">يرجى ذكر ملف CSV أو XLSX، أو إعطاء ‎--list أو ‎--rows أو ‎--retry.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished">إلى أين؟</translation>
    </message>
    <message>
        <source>No folder was named, so no file was written.</source>
        <translation type="unfinished">لم يُذكر أي مجلد، ولذلك لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Name a folder with --to, or give --preview.</source>
        <translation type="unfinished">يرجى ذكر مجلد مع ‎--to، أو إعطاء ‎--preview.</translation>
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
        <source>Somebody else spoke in the name of this laptop</source>
        <translation type="unfinished">تكلّم طرف آخر باسم هذا الحاسوب المحمول</translation>
    </message>
    <message>
        <source>A partner brought lines under the number of this laptop before it was enrolled, as if they were its own.</source>
        <translation type="unfinished">أحضر شريك سطوراً تحت رقم هذا الحاسوب المحمول قبل ضمّه، كأنها سطور الشريك نفسه.</translation>
    </message>
    <message>
        <source>Nothing was enrolled. Call your coordinator, and look at what that partner sent.</source>
        <translation type="unfinished">لم يُضمّ شيء. يرجى الاتصال بالجهة المنسِّقة، والنظر فيما أرسله ذلك الشريك.</translation>
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
        <source>This card bears the name of your own organisation</source>
        <translation type="unfinished">هذه البطاقة تحمل اسم منظمتك</translation>
    </message>
    <message>
        <source>A laptop of your own house is no partner. Nothing was trusted.</source>
        <translation type="unfinished">الحاسوب المحمول الذي يخص دارك ليس شريكاً. لم يُوثق بشيء.</translation>
    </message>
    <message>
        <source>If it is another laptop of yours, enrol it as one. If it is not, do not use this card.</source>
        <translation type="unfinished">إن كان حاسوباً محمولاً آخر من دارك فيرجى ضمّه بهذه الصفة. وإن لم يكن كذلك فلا تُستخدم هذه البطاقة.</translation>
    </message>
    <message>
        <source>This card is not of your organisation</source>
        <translation type="unfinished">هذه البطاقة ليست من منظمتك</translation>
    </message>
    <message>
        <source>Only a laptop of your own house can be enrolled as one. Nothing was enrolled.</source>
        <translation type="unfinished">لا يمكن أن يُضمّ إلى دارك إلا حاسوب محمول يخصها. لم يُضمّ شيء.</translation>
    </message>
    <message>
        <source>If it belongs to a partner, add it as a partner.</source>
        <translation type="unfinished">إن كان يخص شريكاً فيرجى إضافته شريكاً.</translation>
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
        <source>This card uses the number of another computer</source>
        <translation type="unfinished">هذه البطاقة تستخدم رقم حاسوب آخر</translation>
    </message>
    <message>
        <source>Each computer writes under a number of its own. You know another device under the number on this card. Nothing was trusted.</source>
        <translation type="unfinished">يكتب كل حاسوب تحت رقم خاص به. الرقم الذي في هذه البطاقة معروف لديك لجهاز آخر. لم يُوثق بشيء.</translation>
    </message>
    <message>
        <source>Call your partner on a number you knew before, and ask for a new card from that computer.</source>
        <translation type="unfinished">يرجى الاتصال بشريكك على رقم عرفته من قبل، وطلب بطاقة جديدة من ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>This laptop is one of yours</source>
        <translation type="unfinished">هذا الحاسوب المحمول من حواسيب دارك</translation>
    </message>
    <message>
        <source>Its lines are not let go together while it is enrolled. Nothing was changed.</source>
        <translation type="unfinished">لا تُسقط سطوره دفعة واحدة ما دام مضموماً. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Try the lines again on the page “Share and receive”, or strike the laptop off first.</source>
        <translation type="unfinished">يرجى تجربة السطور من جديد في صفحة “المشاركة والاستلام”، أو شطب الحاسوب المحمول أولاً.</translation>
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
    <message>
        <source>This closure was approved</source>
        <translation type="unfinished">اعتُمد هذا الإغلاق</translation>
    </message>
    <message>
        <source>An approved closure is not voided, and only what may still change can be corrected in it.</source>
        <translation type="unfinished">الإغلاق المعتمد لا يُبطل، ولا يُصحَّح فيه إلا ما لا يزال تغييره جائزاً.</translation>
    </message>
    <message>
        <source>If the person came back, open a new case for them.</source>
        <translation type="unfinished">إذا عاد الشخص فيرجى فتح ملف حالة جديد له.</translation>
    </message>
    <message>
        <source>This offer was made</source>
        <translation type="unfinished">قُدّم هذا العرض</translation>
    </message>
    <message>
        <source>The other organisation may have read it, so it is neither changed nor voided.</source>
        <translation type="unfinished">ربما قرأته المنظمة الأخرى، ولذلك لا يُغيَّر ولا يُبطَل.</translation>
    </message>
    <message>
        <source>Call the offer back. Then write a new one if it is needed.</source>
        <translation type="unfinished">يرجى سحب العرض، ثم كتابة عرض جديد إن لزم.</translation>
    </message>
    <message>
        <source>This case is not offered to us any more</source>
        <translation type="unfinished">لم يعد ملف الحالة هذا معروضاً علينا</translation>
    </message>
    <message>
        <source>The offer was called back, or the permission of the person ended. Nothing was changed.</source>
        <translation type="unfinished">سُحب العرض، أو انتهت موافقة الشخص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask the organisation that offered it. It still has the case.</source>
        <translation type="unfinished">يرجى سؤال المنظمة التي عرضته. ملف الحالة لا يزال لديها.</translation>
    </message>
    <message>
        <source>This case was taken over</source>
        <translation type="unfinished">تم تولّي ملف الحالة هذا</translation>
    </message>
    <message>
        <source>The answer is here: there is a case of the person that goes on with it. Nothing was changed.</source>
        <translation type="unfinished">وصل الرد: للشخص ملف حالة آخر تستمر فيه المتابعة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>If the person shall come back, whoever has the case now offers it in turn.</source>
        <translation type="unfinished">إن كان الشخص سيعود، تعرضه بدورها الجهة التي لديها ملف الحالة الآن.</translation>
    </message>
    <message>
        <source>The case cannot be closed yet</source>
        <translation type="unfinished">لا يمكن إغلاق ملف الحالة بعد</translation>
    </message>
    <message>
        <source>Questions that must be answered before a case is closed are still blank: {count} in all.</source>
        <translation type="unfinished">أسئلة تجب الإجابة عنها قبل إغلاق ملف الحالة لا تزال فارغة: {count} في المجموع.</translation>
    </message>
    <message>
        <source>Go through the list of open questions. Every answer may also be a reason why there is none.</source>
        <translation type="unfinished">يرجى المرور على قائمة الأسئلة المفتوحة. يمكن أن تكون كل إجابة سبباً لعدم وجودها.</translation>
    </message>
    <message>
        <source>There is nothing to approve</source>
        <translation type="unfinished">لا شيء للاعتماد</translation>
    </message>
    <message>
        <source>This record is void, belongs to another organisation, or is not one that a supervisor approves.</source>
        <translation type="unfinished">هذا السجل مُبطل، أو يخص منظمة أخرى، أو ليس مما يعتمده الإشراف.</translation>
    </message>
    <message>
        <source>Go back to the list of what waits for approval.</source>
        <translation type="unfinished">يرجى العودة إلى قائمة ما ينتظر الاعتماد.</translation>
    </message>
    <message>
        <source>This case is not closed</source>
        <translation type="unfinished">ملف الحالة هذا غير مغلق</translation>
    </message>
    <message>
        <source>A new case of the same person begins only after the earlier one was closed. Nothing was changed.</source>
        <translation type="unfinished">لا يبدأ ملف حالة جديد للشخص نفسه إلا بعد إغلاق الملف السابق. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Go on in this case.</source>
        <translation type="unfinished">يرجى المتابعة في ملف الحالة هذا.</translation>
    </message>
    <message>
        <source>The person has an open case</source>
        <translation type="unfinished">للشخص ملف حالة مفتوح</translation>
    </message>
    <message>
        <source>Help goes on in the case that is open. Nothing was changed.</source>
        <translation type="unfinished">تستمر المساعدة في ملف الحالة المفتوح. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Open that case and go on there.</source>
        <translation type="unfinished">يرجى فتح ذلك الملف والمتابعة فيه.</translation>
    </message>
    <message>
        <source>Ask for permission first</source>
        <translation type="unfinished">يرجى طلب الموافقة أولاً</translation>
    </message>
    <message>
        <source>There is no live permission of the person to keep a record for care here. Nothing was changed.</source>
        <translation type="unfinished">لا توجد موافقة سارية من الشخص على حفظ سجل للرعاية هنا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Record the permission on the page of the earlier case, then open the new case.</source>
        <translation type="unfinished">يرجى تسجيل الموافقة في صفحة ملف الحالة السابق، ثم فتح ملف الحالة الجديد.</translation>
    </message>
    <message>
        <source>Nobody here has this code</source>
        <translation type="unfinished">لا أحد هنا بهذا الرمز</translation>
    </message>
    <message>
        <source>The worker is not, or no longer, at this vault. No case changed hands.</source>
        <translation type="unfinished">عضو الفريق ليس في هذه الخزنة، أو لم يعد فيها. لم يُنقل أي ملف حالة.</translation>
    </message>
    <message>
        <source>Choose somebody from the list of workers.</source>
        <translation type="unfinished">يرجى اختيار شخص من قائمة فريق العمل.</translation>
    </message>
    <message>
        <source>This case is not handed over</source>
        <translation type="unfinished">لا يُسلَّم ملف الحالة هذا</translation>
    </message>
    <message>
        <source>Who is responsible for a case asks another to take it, and only who was asked can agree.</source>
        <translation type="unfinished">المسؤول عن ملف الحالة يطلب من غيره تولّيه، ولا يوافق إلا من طُلب منه ذلك.</translation>
    </message>
    <message>
        <source>Ask the worker who is responsible, or a supervisor.</source>
        <translation type="unfinished">يرجى سؤال عضو الفريق المسؤول، أو الإشراف.</translation>
    </message>
    <message>
        <source>This definition is on the list</source>
        <translation type="unfinished">هذا التعريف موجود في القائمة</translation>
    </message>
    <message>
        <source>The house uses this definition in this version already. Nothing was changed.</source>
        <translation type="unfinished">تستخدم الدار هذا التعريف بهذه النسخة بالفعل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose it from the list, or write another version.</source>
        <translation type="unfinished">يرجى اختياره من القائمة، أو كتابة نسخة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation type="unfinished">لا شيء لسحبه</translation>
    </message>
    <message>
        <source>This permission was not given, so nothing goes out on it. Nothing was changed.</source>
        <translation type="unfinished">لم تُعطَ هذه الموافقة، ولذلك لا يخرج بها شيء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>If something went out all the same, tell a supervisor today.</source>
        <translation type="unfinished">إن خرج شيء مع ذلك، فيرجى إبلاغ الإشراف اليوم.</translation>
    </message>
    <message>
        <source>It was taken back before</source>
        <translation type="unfinished">سُحبت من قبل</translation>
    </message>
    <message>
        <source>Nothing goes out on this permission any more. Nothing was changed.</source>
        <translation type="unfinished">لا يخرج بهذه الموافقة شيء بعد الآن. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing more is needed. If the person wants it erased too, correct the answer with the reason.</source>
        <translation type="unfinished">لا حاجة إلى شيء آخر. إن أراد الشخص محوه أيضاً، فيرجى تصحيح الإجابة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>A newer sheet governs</source>
        <translation type="unfinished">ورقة أحدث هي المعتمدة</translation>
    </message>
    <message>
        <source>The person decided again about the same purpose and receiver. Nothing was changed.</source>
        <translation type="unfinished">قرر الشخص من جديد بشأن الغرض والمتلقي نفسيهما. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take back the newest sheet of this permission.</source>
        <translation type="unfinished">يرجى سحب أحدث ورقة لهذه الموافقة.</translation>
    </message>
    <message>
        <source>The permissions changed again</source>
        <translation type="unfinished">تغيّرت الموافقات مرة أخرى</translation>
    </message>
    <message>
        <source>Something came in after this page was shown. Nothing was changed.</source>
        <translation type="unfinished">وصل شيء بعد عرض هذه الصفحة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Open the case again, look at the permissions, and then say that they are right.</source>
        <translation type="unfinished">يرجى فتح ملف الحالة من جديد، والنظر في الموافقات، ثم تأكيد أنها صحيحة.</translation>
    </message>
    <message>
        <source>This day cannot be right</source>
        <translation type="unfinished">لا يمكن أن يكون هذا اليوم صحيحاً</translation>
    </message>
    <message>
        <source>A permission is taken back today or on a day before, and not before it was given.</source>
        <translation type="unfinished">تُسحب الموافقة اليوم أو في يوم سابق، لا قبل إعطائها.</translation>
    </message>
    <message>
        <source>Look at the day and try again.</source>
        <translation type="unfinished">يرجى النظر في اليوم والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished">هذا ليس ملفاً</translation>
    </message>
    <message>
        <source>It is a folder or something else that cannot be kept as one file. Nothing was added.</source>
        <translation type="unfinished">هو مجلد أو شيء آخر لا يمكن حفظه كملف واحد. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation type="unfinished">يرجى اختيار ملف واحد.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished">الملف فارغ</translation>
    </message>
    <message>
        <source>There is nothing in it, so nothing was added.</source>
        <translation type="unfinished">لا شيء فيه، ولذلك لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Look at the file where it came from: it may not have been copied to the end.</source>
        <translation type="unfinished">يرجى النظر في الملف في مصدره: ربما لم يكتمل نسخه.</translation>
    </message>
    <message>
        <source>The file is too big</source>
        <translation type="unfinished">الملف كبير جداً</translation>
    </message>
    <message>
        <source>One file may have 512 MB. Nothing was added.</source>
        <translation type="unfinished">يجوز أن يبلغ الملف الواحد 512 م.ب. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Make it smaller or cut it into parts, and add each part.</source>
        <translation type="unfinished">يرجى تصغيره أو تقسيمه إلى أجزاء، وإضافة كل جزء.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished">لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>It is there, and this computer does not let Havenbook read it. Nothing was added.</source>
        <translation type="unfinished">هو موجود، لكن هذا الحاسوب لا يسمح لـ Havenbook بقراءته. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Check who may read it, or copy it again from where it came from.</source>
        <translation type="unfinished">يرجى التحقق ممن يُسمح له بقراءته، أو نسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished">الملف غير موجود</translation>
    </message>
    <message>
        <source>The stick was pulled out, or the file was moved or changed while it was read. Nothing was added.</source>
        <translation type="unfinished">نُزعت ذاكرة USB، أو نُقل الملف أو تغيّر أثناء قراءته. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Put the stick in again and choose the file once more.</source>
        <translation type="unfinished">يرجى إعادة ذاكرة USB واختيار الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The hidden facts in this picture cannot be taken out</source>
        <translation type="unfinished">لا يمكن إزالة المعلومات المخفية في هذه الصورة</translation>
    </message>
    <message>
        <source>A picture may say where and with which telephone it was made. This one is damaged or very large, so this could not be removed, and it was not added.</source>
        <translation type="unfinished">قد تبيّن الصورة أين التُقطت وبأي هاتف. هذه الصورة تالفة أو كبيرة جداً، فتعذّرت إزالة ذلك ولم تُضف.</translation>
    </message>
    <message>
        <source>Choose to keep the original if it is needed as evidence, or take the picture again.</source>
        <translation type="unfinished">يرجى اختيار حفظ الأصل إن لزم دليلاً، أو التقاط الصورة من جديد.</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation type="unfinished">الملف ليس في هذه الخزنة</translation>
    </message>
    <message>
        <source>Files never travel in a bundle: what is kept here is only the note that there is one.</source>
        <translation type="unfinished">لا تنتقل الملفات في حزمة أبداً: المحفوظ هنا مجرد ملاحظة بوجود ملف.</translation>
    </message>
    <message>
        <source>Ask the house that recorded it.</source>
        <translation type="unfinished">يرجى سؤال الدار التي سجّلته.</translation>
    </message>
    <message>
        <source>Not into the folder of the vault</source>
        <translation type="unfinished">ليس في مجلد الخزنة</translation>
    </message>
    <message>
        <source>A plain copy there could be taken together with the vault. Nothing was written.</source>
        <translation type="unfinished">النسخة غير المشفّرة هناك قد تُؤخذ مع الخزنة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose another folder, best on a stick that you can lock away.</source>
        <translation type="unfinished">يرجى اختيار مجلد آخر، والأفضل على ذاكرة USB يمكن حفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>This room cannot be kept like that</source>
        <translation type="unfinished">لا يمكن حفظ هذه الغرفة هكذا</translation>
    </message>
    <message>
        <source>A room needs a name that no other room has or had, and at least one bed. Two beds of a room need two names.</source>
        <translation type="unfinished">تحتاج الغرفة إلى اسم ليس لغرفة أخرى الآن ولا من قبل، وإلى سرير واحد على الأقل. ولكل سرير في الغرفة اسم مختلف.</translation>
    </message>
    <message>
        <source>Change the name or the beds and try again.</source>
        <translation type="unfinished">يرجى تغيير الاسم أو الأسرّة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody sleeps there</source>
        <translation type="unfinished">هناك من ينام فيها</translation>
    </message>
    <message>
        <source>This room or bed is taken tonight. Nothing was changed.</source>
        <translation type="unfinished">هذه الغرفة أو هذا السرير مشغول الليلة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Move the person to another bed first, then try again.</source>
        <translation type="unfinished">يرجى نقل الشخص إلى سرير آخر أولاً، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Taking the file into the vault</source>
        <translation type="unfinished">إدخال الملف إلى الخزنة</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished">فتح الملف</translation>
    </message>
    <message>
        <source>Writing a plain copy</source>
        <translation type="unfinished">كتابة نسخة غير مشفّرة</translation>
    </message>
    <message>
        <source>There is nobody to tell of</source>
        <translation type="unfinished">لا أحد يمكن الإخبار عنه</translation>
    </message>
    <message>
        <source>Of nobody in this period may anything be told to this partner for this purpose. No file was written.</source>
        <translation type="unfinished">لا يجوز إخبار هذا الشريك لهذا الغرض عن أي شخص في هذه المدة. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Look at who is left out and why. Nothing can be told without the person’s agreement.</source>
        <translation type="unfinished">يرجى النظر في من تُرك ولماذا. لا يمكن الإخبار بشيء دون موافقة الشخص.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation type="unfinished">السبب ناقص</translation>
    </message>
    <message>
        <source>A file that is not sealed can be read by everybody who finds it. No file was written.</source>
        <translation type="unfinished">الملف غير المختوم يستطيع قراءته كل من يجده. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Write in a sentence why it must be so, without anybody’s name; or let the file be sealed.</source>
        <translation type="unfinished">يرجى أن يُكتب في جملة لماذا يلزم ذلك، دون اسم أي أحد؛ أو أن يُترك الملف مختوماً.</translation>
    </message>
    <message>
        <source>This is not a key to seal for</source>
        <translation type="unfinished">هذا ليس مفتاحاً يُختم له</translation>
    </message>
    <message>
        <source>Such a key is one long word that begins with age1. Nothing was written.</source>
        <translation type="unfinished">مثل هذا المفتاح كلمة طويلة واحدة تبدأ بـ age1. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Ask for it again, and paste it whole. Or seal with a passphrase.</source>
        <translation type="unfinished">يرجى طلبه من جديد ولصقه كاملاً. أو الختم بعبارة مرور.</translation>
    </message>
    <message>
        <source>This standard has no such file</source>
        <translation type="unfinished">ليس لهذا المعيار ملف كهذا</translation>
    </message>
    <message>
        <source>Only HTCDS publishes templates to fill in. No file was written.</source>
        <translation type="unfinished">HTCDS وحده ينشر قوالب للملء. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Choose XLSX, CSV or JSON, or choose HTCDS.</source>
        <translation type="unfinished">يرجى اختيار XLSX أو CSV أو JSON، أو اختيار HTCDS.</translation>
    </message>
    <message>
        <source>This is not a period</source>
        <translation type="unfinished">هذه ليست مدة</translation>
    </message>
    <message>
        <source>It takes two months, and the first may not come after the last. No file was written.</source>
        <translation type="unfinished">يلزم شهران، ولا يجوز أن يأتي الأول بعد الأخير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Write each month as 2024-05, or leave it empty for all years.</source>
        <translation type="unfinished">يرجى كتابة كل شهر هكذا: 2024-05، أو تركه فارغاً لكل السنوات.</translation>
    </message>
    <message>
        <source>This file cannot be opened here</source>
        <translation type="unfinished">لا يمكن فتح هذا الملف هنا</translation>
    </message>
    <message>
        <source>It is not a sealed data set, it is not whole, or it was sealed for somebody else.</source>
        <translation type="unfinished">ليس مجموعة بيانات مختومة، أو ليس سليماً، أو خُتم لجهة أخرى.</translation>
    </message>
    <message>
        <source>Ask the sender for whom it was sealed. Only that desk can open it; the sender cannot either.</source>
        <translation type="unfinished">يرجى سؤال المرسِل لمن خُتم. ذلك الجهاز وحده يستطيع فتحه؛ والمرسِل أيضاً لا يستطيع.</translation>
    </message>
    <message>
        <source>There is no such figure</source>
        <translation type="unfinished">لا يوجد رقم كهذا</translation>
    </message>
    <message>
        <source>{name} is not known here, or does not go with this figure. Nothing was counted.</source>
        <translation type="unfinished">‏{name} غير معروف هنا، أو لا يناسب هذا الرقم. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>Choose the figure and what it is split by from the list. An older Havenbook may know fewer.</source>
        <translation type="unfinished">يرجى اختيار الرقم وما يُقسَّم بحسبه من القائمة. قد يعرف إصدار أقدم من Havenbook عدداً أقل.</translation>
    </message>
    <message>
        <source>These organisations cannot stand side by side here</source>
        <translation type="unfinished">لا يمكن وضع هاتين المنظمتين جنباً إلى جنب هنا</translation>
    </message>
    <message>
        <source>{one} and {other} differ in what this figure rests on: the question, the definition, or how many answers there are. Nothing was counted.</source>
        <translation type="unfinished">تختلف {one} عن {other} فيما يستند إليه هذا الرقم: السؤال أو التعريف أو عدد الإجابات. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>This profile cannot be kept as it is</source>
        <translation type="unfinished">لا يمكن حفظ هذا الملف التعريفي كما هو</translation>
    </message>
    <message>
        <source>This is no period</source>
        <translation type="unfinished">هذه ليست مدة</translation>
    </message>
    <message>
        <source>“{period}” names no month, quarter, year or days. Nothing was counted.</source>
        <translation type="unfinished">لا يدل «{period}» على شهر أو ربع سنة أو سنة أو أيام. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-Q3, 2026-07 or 2026-01-01..2026-06-30, with the first day first.</source>
        <translation type="unfinished">يرجى كتابة 2026 أو 2026-Q3 أو 2026-07 أو ‎2026-01-01..2026-06-30، واليوم الأول أولاً.</translation>
    </message>
    <message>
        <source>This is not a report of Havenbook</source>
        <translation type="unfinished">هذا ليس تقريراً من Havenbook</translation>
    </message>
    <message>
        <source>It cannot be used as it is: {what}. Nothing was kept.</source>
        <translation type="unfinished">لا يمكن استخدامه كما هو: {what}. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Ask whoever made the file to save it once more, or put the report together here.</source>
        <translation type="unfinished">يرجى طلب حفظ الملف مرة أخرى ممن أعدّه، أو تجميع التقرير هنا.</translation>
    </message>
    <message>
        <source>The report is of a later Havenbook</source>
        <translation type="unfinished">التقرير من إصدار أحدث من Havenbook</translation>
    </message>
    <message>
        <source>It is written in version {version}, which this Havenbook does not read. Nothing was kept.</source>
        <translation type="unfinished">كُتب بالإصدار {version}، وهذا الإصدار من Havenbook لا يقرؤه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>“See where they differ” says why. Show each organisation apart: choose one of them, and count again.</source>
        <translation type="unfinished">يبيّن “عرض أين تختلف” السبب. لعرض كل منظمة على حدة: يرجى اختيار إحداها والعدّ من جديد.</translation>
    </message>
    <message>
        <source>It is not written as a profile is written. Nothing was kept.</source>
        <translation type="unfinished">ليس مكتوباً كما يُكتب الملف التعريفي. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Write it on the page “What organisations say of themselves”, and save it from there.</source>
        <translation type="unfinished">يرجى كتابته في صفحة “ما تقوله المنظمات عن نفسها”، وحفظه من هناك.</translation>
    </message>
    <message>
        <source>A definition has no law</source>
        <translation type="unfinished">تعريف ليس له قانون</translation>
    </message>
    <message>
        <source>Each definition needs the law and the article that it stands on. Nothing was kept.</source>
        <translation type="unfinished">يلزم لكل تعريف القانون والمادة اللذان يستند إليهما. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Write the law and the article, or “rule of our house” where there is none.</source>
        <translation type="unfinished">يرجى كتابة القانون والمادة، أو “قاعدة دارنا” حيث لا يوجد قانون.</translation>
    </message>
    <message>
        <source>This is no day, month or year</source>
        <translation type="unfinished">هذا ليس يوماً ولا شهراً ولا سنة</translation>
    </message>
    <message>
        <source>“{what}” cannot be read as a day. Nothing was kept.</source>
        <translation type="unfinished">لا يمكن قراءة “{what}” على أنه يوم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-05 or 2026-05-03.</source>
        <translation type="unfinished">يرجى الكتابة بصيغة 2026 أو ‎2026-05 أو ‎2026-05-03.</translation>
    </message>
    <message>
        <source>A definition ends before it begins</source>
        <translation type="unfinished">تعريف ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>The last day lies before the first: {what}. Nothing was kept.</source>
        <translation type="unfinished">اليوم الأخير قبل اليوم الأول: {what}. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Put the two days right, or leave the last day empty while it is in force.</source>
        <translation type="unfinished">يرجى تصحيح اليومين، أو ترك اليوم الأخير فارغاً ما دام التعريف سارياً.</translation>
    </message>
    <message>
        <source>The profile says something that is not known here</source>
        <translation type="unfinished">في الملف التعريفي شيء غير معروف هنا</translation>
    </message>
    <message>
        <source>“{what}” is in none of the lists of this Havenbook. Nothing was kept.</source>
        <translation type="unfinished">ليس “{what}” في أي من قوائم هذا الإصدار من Havenbook. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Update Havenbook, or ask the organisation to choose from the lists of this version.</source>
        <translation type="unfinished">يرجى تحديث Havenbook، أو الطلب من المنظمة أن تختار من قوائم هذا الإصدار.</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation type="unfinished">نص أطول من اللازم</translation>
    </message>
    <message>
        <source>A profile holds some pages and no more. Nothing was kept.</source>
        <translation type="unfinished">يتسع الملف التعريفي لبضع صفحات لا أكثر. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Shorten the long texts.</source>
        <translation type="unfinished">يرجى اختصار النصوص الطويلة.</translation>
    </message>
    <message>
        <source>This is not a profile of Havenbook</source>
        <translation type="unfinished">هذا ليس ملفاً تعريفياً من Havenbook</translation>
    </message>
    <message>
        <source>The file holds something else, or cannot be read. Nothing was kept.</source>
        <translation type="unfinished">في الملف شيء آخر، أو لا يمكن قراءته. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Choose a file that was saved with “Save as a file”, or ask for it once more.</source>
        <translation type="unfinished">يرجى اختيار ملف حُفظ بواسطة “حفظ في ملف”، أو طلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The profile is of a later Havenbook</source>
        <translation type="unfinished">الملف التعريفي من إصدار أحدث من Havenbook</translation>
    </message>
    <message>
        <source>Update Havenbook, or write the profile by hand.</source>
        <translation type="unfinished">يرجى تحديث Havenbook، أو كتابة الملف التعريفي يدوياً.</translation>
    </message>
    <message>
        <source>Update Havenbook, or ask for the report as an older version writes it.</source>
        <translation type="unfinished">يرجى تحديث Havenbook، أو طلب التقرير بصيغة إصدار أقدم.</translation>
    </message>
    <message>
        <source>The report asks for figures that are not known here</source>
        <translation type="unfinished">يطلب التقرير أرقاماً غير معروفة هنا</translation>
    </message>
    <message>
        <source>This Havenbook does not count: {names}. Nothing was kept.</source>
        <translation type="unfinished">هذا الإصدار من Havenbook لا يعدّ: {names}. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Update Havenbook, or ask for a report without these figures.</source>
        <translation type="unfinished">يرجى تحديث Havenbook، أو طلب تقرير دون هذه الأرقام.</translation>
    </message>
    <message>
        <source>A PDF needs the libraries of the window</source>
        <translation type="unfinished">يحتاج ملف PDF إلى مكتبات النافذة</translation>
    </message>
    <message>
        <source>PySide6 is not installed here, and only it can set every script as a page. Nothing was written.</source>
        <translation type="unfinished">‏PySide6 غير مثبّت هنا، وهو وحده يستطيع عرض كل الكتابات على صفحة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Install PySide6, or ask for --xlsx, --csv or --json.</source>
        <translation type="unfinished">يرجى تثبيت PySide6، أو طلب ‎--xlsx أو ‎--csv أو ‎--json.</translation>
    </message>
    <message>
        <source>A workbook or a PDF needs a file</source>
        <translation type="unfinished">يحتاج المصنف أو PDF إلى ملف</translation>
    </message>
    <message>
        <source>Neither can be written onto the screen. Nothing was counted.</source>
        <translation type="unfinished">لا يمكن كتابة أي منهما على الشاشة. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>Give the file with --to, and say with --reason why it leaves the vault.</source>
        <translation type="unfinished">يرجى ذكر الملف مع ‎--to، وأن يُذكر مع ‎--reason لماذا يخرج من الخزنة.</translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation type="unfinished">ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>Shelters make the encodings, with words that the coordinator never learns. Nothing was written.</source>
        <translation type="unfinished">دور الإيواء هي التي تُعدّ الترميزات، بكلمات لا تعرفها الجهة المنسِّقة أبداً. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>At a shelter: make the encodings. At the coordinator: compare the files that shelters brought.</source>
        <translation type="unfinished">في دار الإيواء: تُعدّ الترميزات. لدى الجهة المنسِّقة: تُقارن الملفات التي أحضرتها دور الإيواء.</translation>
    </message>
    <message>
        <source>Matching without names is switched off</source>
        <translation type="unfinished">المطابقة دون أسماء متوقفة</translation>
    </message>
    <message>
        <source>No secret words are kept here for this partner. Nothing was written.</source>
        <translation type="unfinished">لا كلمات سرية محفوظة هنا لهذا الشريك. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Agree on words with the other shelters, never with the coordinator, and write them down here.</source>
        <translation type="unfinished">يرجى الاتفاق على كلمات مع دور الإيواء الأخرى، لا مع الجهة المنسِّقة أبداً، وتدوينها هنا.</translation>
    </message>
    <message>
        <source>These words are too few</source>
        <translation type="unfinished">هذه الكلمات قليلة جداً</translation>
    </message>
    <message>
        <source>Whoever guesses the words can guess the names. Nothing was kept.</source>
        <translation type="unfinished">من يخمّن الكلمات يستطيع تخمين الأسماء. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Let the program choose twelve words, and give the same ones to the other shelters by voice.</source>
        <translation type="unfinished">يرجى ترك البرنامج يختار اثنتي عشرة كلمة، وإعطاء الكلمات نفسها لدور الإيواء الأخرى شفهياً.</translation>
    </message>
    <message>
        <source>The agreement does not allow this</source>
        <translation type="unfinished">لا يسمح الاتفاق بهذا</translation>
    </message>
    <message>
        <source>It has ended, or it keeps identity back, or it is only for other purposes. Nothing was written.</source>
        <translation type="unfinished">انتهى، أو يحجب الهوية، أو هو لأغراض أخرى فقط. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Look at the agreement with this partner first.</source>
        <translation type="unfinished">يرجى النظر أولاً في الاتفاق مع هذا الشريك.</translation>
    </message>
    <message>
        <source>Give the run a name</source>
        <translation type="unfinished">يرجى إعطاء جولة المطابقة اسماً</translation>
    </message>
    <message>
        <source>Every run has its own key, made from its name. Nothing was written.</source>
        <translation type="unfinished">لكل جولة مفتاح خاص بها يُصنع من اسمها. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Ask the coordinator what this run is called; every shelter must write the same.</source>
        <translation type="unfinished">يرجى سؤال الجهة المنسِّقة عن اسم هذه الجولة؛ يجب أن تكتب كل دور الإيواء الاسم نفسه.</translation>
    </message>
    <message>
        <source>Nobody to encode</source>
        <translation type="unfinished">لا أحد لترميز بياناته</translation>
    </message>
    <message>
        <source>Nobody here has allowed this and also has a name with a year of birth. Nothing was written.</source>
        <translation type="unfinished">لا أحد هنا سمح بهذا وله أيضاً اسم مع سنة ميلاد. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing more is needed: this house takes no part in this run.</source>
        <translation type="unfinished">لا يلزم شيء آخر: هذه الدار لا تشارك في هذه الجولة.</translation>
    </message>
    <message>
        <source>These files do not belong together</source>
        <translation type="unfinished">هذه الملفات لا تنتمي بعضها إلى بعض</translation>
    </message>
    <message>
        <source>They must come from the same run, each from another shelter. Nothing was compared.</source>
        <translation type="unfinished">يجب أن تكون من الجولة نفسها، وكل منها من دار إيواء أخرى. لم يُقارن شيء.</translation>
    </message>
    <message>
        <source>Choose the files of one run only, one from each shelter.</source>
        <translation type="unfinished">يرجى اختيار ملفات جولة واحدة فقط، ملف واحد من كل دار إيواء.</translation>
    </message>
    <message>
        <source>This limit for small numbers is too low</source>
        <translation type="unfinished">هذا الحد للأعداد الصغيرة منخفض جداً</translation>
    </message>
    <message>
        <source>Numbers under the limit are hidden. It may be {least} or more, and {threshold} was asked for.</source>
        <translation type="unfinished">تُخفى الأعداد التي تحت الحد. يجوز أن يكون {least} أو أكثر، والمطلوب كان {threshold}.</translation>
    </message>
    <message>
        <source>Choose a higher limit. Outside the organisation 11 is usual.</source>
        <translation type="unfinished">يرجى اختيار حد أعلى. المعتاد خارج المنظمة 11.</translation>
    </message>
    <message>
        <source>These ranges are too narrow</source>
        <translation type="unfinished">هذه النطاقات ضيقة جداً</translation>
    </message>
    <message>
        <source>A range must be wider than the limit for small numbers: {least} or more; {step} was asked for.</source>
        <translation type="unfinished">يجب أن تكون سعة النطاق أكبر من حد الأعداد الصغيرة: {least} أو أكثر؛ والمطلوب كان {step}.</translation>
    </message>
    <message>
        <source>Choose wider ranges, or a lower limit.</source>
        <translation type="unfinished">يرجى اختيار نطاقات أوسع، أو حد أقل.</translation>
    </message>
    <message>
        <source>These figures cannot be released</source>
        <translation type="unfinished">لا يمكن نشر هذه الأرقام</translation>
    </message>
    <message>
        <source>Somebody who compares them with each other, or with what was released before, could work out small numbers ({cells} of them). Nothing was released.</source>
        <translation type="unfinished">من يقارنها بعضها ببعض، أو بما نُشر من قبل، قد يستنتج أعداداً صغيرة (عددها {cells}). لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Use fewer groups or a longer period, or wait until more has changed since the last release.</source>
        <translation type="unfinished">يرجى استخدام مجموعات أقل أو مدة أطول، أو الانتظار حتى يتغيّر المزيد منذ آخر نشر.</translation>
    </message>
    <message>
        <source>These figures cannot be held against each other</source>
        <translation type="unfinished">لا يمكن مقارنة هذه الأرقام بعضها ببعض</translation>
    </message>
    <message>
        <source>There are {cells} periods and filters of the same people, with those of earlier releases. Up to {most} are compared. Nothing was released.</source>
        <translation type="unfinished">مع ما في النشرات السابقة، يبلغ عدد المدد والمرشّحات للأشخاص أنفسهم {cells}. يُقارن منها حتى {most}. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Release fewer figures, or split them by fewer months or filters.</source>
        <translation type="unfinished">يرجى نشر أرقام أقل، أو تقسيمها بعدد أقل من الأشهر أو المرشّحات.</translation>
    </message>
    <message>
        <source>These two figures do not leave the house together</source>
        <translation type="unfinished">لا يخرج هذان الرقمان معاً من الدار</translation>
    </message>
    <message>
        <source>{other} is worked out from {one}. Whoever has both, also from different releases, could work out small numbers. Nothing was released.</source>
        <translation type="unfinished">يُحسب {other} من {one}. من لديه الاثنان، ولو من نشرتين مختلفتين، قد يستنتج الأعداد الصغيرة. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Take one of the two out. If one was released before, stay with that one.</source>
        <translation type="unfinished">يرجى إزالة أحد الاثنين. إن نُشر أحدهما من قبل، فيرجى الإبقاء عليه.</translation>
    </message>
    <message>
        <source>This report is only for some organisations</source>
        <translation type="unfinished">هذا التقرير لبعض المنظمات فقط</translation>
    </message>
    <message>
        <source>A release counts everyone who agreed to statistics. Nothing was released.</source>
        <translation type="unfinished">تحتسب النشرة كل من وافق على الإحصاءات. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Keep the report for all organisations, split by organisation, and choose that one.</source>
        <translation type="unfinished">احتفظ بالتقرير لكل المنظمات مقسّماً حسب المنظمة، ثم اختره.</translation>
    </message>
    <message>
        <source>This release is not what was signed</source>
        <translation type="unfinished">هذه النشرة ليست ما وُقّع عليه</translation>
    </message>
    <message>
        <source>What the vault holds differs from what was frozen. No copy was saved.</source>
        <translation type="unfinished">ما في الخزنة يختلف عما جُمّد. لم تُحفظ أي نسخة.</translation>
    </message>
    <message>
        <source>Do not hand it out. Restore a backup, or make a new release.</source>
        <translation type="unfinished">لا تسلّمها لأحد. استعد نسخة احتياطية، أو أنشئ نشرة جديدة.</translation>
    </message>
    <message>
        <source>This release is not known</source>
        <translation type="unfinished">هذه النشرة غير معروفة</translation>
    </message>
    <message>
        <source>It was not made in this vault. Nothing was changed.</source>
        <translation type="unfinished">لم تُعدّ في هذه الخزنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose one from the list of releases.</source>
        <translation type="unfinished">يرجى اختيار نشرة من قائمة النشرات.</translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation type="unfinished">لا يمكن مقارنة هذين</translation>
    </message>
    <message>
        <source>One of the two records is no longer here, or both are the same record. Nothing was changed.</source>
        <translation type="unfinished">أحد السجلين لم يعد هنا، أو كلاهما السجل نفسه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows who is kept now.</source>
        <translation type="unfinished">يرجى العودة إلى القائمة؛ فهي تعرض من هو محفوظ الآن.</translation>
    </message>
    <message>
        <source>Choose one of the three</source>
        <translation type="unfinished">يرجى اختيار واحد من الثلاثة</translation>
    </message>
    <message>
        <source>Two records are of the same person, not of the same, or that is decided later. Nothing was kept.</source>
        <translation type="unfinished">إما أن السجلين للشخص نفسه، أو ليسا للشخص نفسه، أو يُقرَّر ذلك لاحقاً. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation type="unfinished">يرجى اختيار واحد والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Another organisation decided this</source>
        <translation type="unfinished">قررت هذا منظمة أخرى</translation>
    </message>
    <message>
        <source>Only whoever made a decision can take it back. Nothing was changed.</source>
        <translation type="unfinished">لا يستطيع سحب القرار إلا من اتخذه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>If you know otherwise, decide “not the same person” yourself. Until both agree they count as two.</source>
        <translation type="unfinished">إن كنت تعرف غير ذلك، فيمكنك أن تقرر بنفسك «ليس الشخص نفسه». حتى يتفق الطرفان يُعدّان اثنين.</translation>
    </message>
    <message>
        <source>Gathering what may be told</source>
        <translation type="unfinished">جمع ما يجوز الإخبار به</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished">كتابة الملف</translation>
    </message>
    <message>
        <source>Reading names and dates</source>
        <translation type="unfinished">قراءة الأسماء والتواريخ</translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation type="unfinished">مقارنة الأشخاص</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished">العدّ</translation>
    </message>
    <message>
        <source>Comparing encodings</source>
        <translation type="unfinished">مقارنة الترميزات</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">تفضيل عدم الإجابة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">لم يُسأل</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">فارغ</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished">غير مُشارَك</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">أُجيب</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished">سبب آخر</translation>
    </message>
    <message>
        <source>Writing everything that the vault holds</source>
        <translation type="unfinished">كتابة كل ما في الخزنة</translation>
    </message>
    <message>
        <source>There are too few people</source>
        <translation type="unfinished">عدد الأشخاص قليل جداً</translation>
    </message>
    <message>
        <source>Synthetic rows are made from {fewest} people or more. Of fewer, a row could point at somebody. No file was written.</source>
        <translation type="unfinished">عدد الأشخاص اللازم لإنشاء صفوف اصطناعية: {fewest} أو أكثر. وإن كانوا أقل فقد يدل صف على شخص. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Choose a longer period, or hand out figures that hide small numbers.</source>
        <translation type="unfinished">يرجى اختيار مدة أطول، أو إعطاء أرقام تُحجب فيها الأعداد الصغيرة.</translation>
    </message>
    <message>
        <source>This computer cannot make synthetic rows</source>
        <translation type="unfinished">هذا الحاسوب لا يستطيع إنشاء صفوف اصطناعية</translation>
    </message>
    <message>
        <source>The library for it (pac-synth) is not there for this kind of computer. No file was written.</source>
        <translation type="unfinished">المكتبة اللازمة لذلك (pac-synth) غير متوفرة لهذا النوع من الحواسيب. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Use a 64-bit PC with Windows or Linux, or a Mac.</source>
        <translation type="unfinished">يرجى استخدام حاسوب 64 بت بنظام Windows أو Linux، أو حاسوب Mac.</translation>
    </message>
    <message>
        <source>The synthetic rows could not be made</source>
        <translation type="unfinished">تعذّر إنشاء الصفوف الاصطناعية</translation>
    </message>
    <message>
        <source>The helper that makes them stopped, or its answer was not whole. Nothing of it was kept, and no file was written.</source>
        <translation type="unfinished">توقف البرنامج المساعد الذي ينشئها، أو لم يكن رده كاملاً. لم يُحفظ منه شيء، ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Try again with fewer columns. The records in the vault were not touched.</source>
        <translation type="unfinished">يرجى المحاولة مرة أخرى بأعمدة أقل. لم تُمسّ السجلات التي في الخزنة.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">استغرق الأمر وقتاً أطول من اللازم</translation>
    </message>
    <message>
        <source>The helper that makes the rows was stopped at its time limit. No file was written.</source>
        <translation type="unfinished">أُوقف البرنامج المساعد الذي ينشئ الصفوف عند انتهاء الوقت المحدد له. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Choose fewer columns or a shorter period.</source>
        <translation type="unfinished">يرجى اختيار أعمدة أقل أو مدة أقصر.</translation>
    </message>
    <message>
        <source>These columns cannot be used</source>
        <translation type="unfinished">لا يمكن استخدام هذه الأعمدة</translation>
    </message>
    <message>
        <source>It takes {fewest} to {most} different columns of those that are offered. No file was written.</source>
        <translation type="unfinished">عدد الأعمدة المختلفة اللازم: من {fewest} إلى {most}، من الأعمدة المعروضة. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation type="unfinished">يرجى اختيار الأعمدة من جديد.</translation>
    </message>
    <message>
        <source>Synthetic rows are not for this</source>
        <translation type="unfinished">الصفوف الاصطناعية ليست لهذا</translation>
    </message>
    <message>
        <source>They are nobody’s record, so they help only figures and research. No file was written.</source>
        <translation type="unfinished">هي ليست سجل أحد، ولذلك لا تفيد إلا في الأرقام والبحوث. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Choose the purpose of figures or research.</source>
        <translation type="unfinished">يرجى اختيار غرض الأرقام أو البحوث.</translation>
    </message>
    <message>
        <source>Making encodings</source>
        <translation type="unfinished">إعداد الترميزات</translation>
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
    <name>AccountDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>What this house removes</source>
        <translation type="unfinished">ما تزيله هذه الدار</translation>
    </message>
    <message>
        <source>What already left this house</source>
        <translation type="unfinished">ما خرج من هذه الدار سابقاً</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with everything in them.</source>
        <translation type="unfinished">
            <numerusform>لا ملفات حالات.</numerusform>
            <numerusform>ملف حالة واحد بكل ما فيه.</numerusform>
            <numerusform>ملفا حالة بكل ما فيهما.</numerusform>
            <numerusform>%n ملفات حالات بكل ما فيها.</numerusform>
            <numerusform>%n ملف حالة بكل ما فيها.</numerusform>
            <numerusform>%n ملف حالة بكل ما فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): photos, papers, recordings.</source>
        <translation type="unfinished">
            <numerusform>لا ملفات مرفقة.</numerusform>
            <numerusform>ملف واحد: صور أو أوراق أو تسجيلات.</numerusform>
            <numerusform>ملفان: صور أو أوراق أو تسجيلات.</numerusform>
            <numerusform>%n ملفات: صور وأوراق وتسجيلات.</numerusform>
            <numerusform>%n ملفاً: صور وأوراق وتسجيلات.</numerusform>
            <numerusform>%n ملف: صور وأوراق وتسجيلات.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that was made before still holds it. Destroy old backups; if one is brought back, the person is erased again before the first page shows.</source>
        <translation type="unfinished">النسخة الاحتياطية التي أُعدّت من قبل لا تزال تحتويه. يرجى إتلاف النسخ الاحتياطية القديمة؛ وإن أُعيدت إحداها يُمحى الشخص من جديد قبل ظهور أول صفحة.</translation>
    </message>
    <message>
        <source>Laptop {0} of this house hears of it only through a coordinator that was given the person. Erase the person there too.</source>
        <translation type="unfinished">الحاسوب المحمول {0} التابع لهذه الدار لا يعلم بذلك إلا عن طريق جهة منسِّقة أُعطيت سجل الشخص. امحُ الشخص هناك أيضاً.</translation>
    </message>
    <message numerus="yes">
        <source>A plain copy was saved %n time(s). No bundle can call it back.</source>
        <translation type="unfinished">
            <numerusform>لم تُحفظ نسخة غير مشفّرة.</numerusform>
            <numerusform>حُفظت نسخة غير مشفّرة مرة واحدة. لا تستطيع أي حزمة استرجاعها.</numerusform>
            <numerusform>حُفظت نسخة غير مشفّرة مرتين. لا تستطيع أي حزمة استرجاعها.</numerusform>
            <numerusform>حُفظت نسخة غير مشفّرة %n مرات. لا تستطيع أي حزمة استرجاعها.</numerusform>
            <numerusform>حُفظت نسخة غير مشفّرة %n مرة. لا تستطيع أي حزمة استرجاعها.</numerusform>
            <numerusform>حُفظت نسخة غير مشفّرة %n مرة. لا تستطيع أي حزمة استرجاعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was printed %n time(s). Paper cannot be called back.</source>
        <translation type="unfinished">
            <numerusform>لم يُطبع شيء.</numerusform>
            <numerusform>طُبع شيء مرة واحدة. لا يمكن استرجاع الورق.</numerusform>
            <numerusform>طُبع شيء مرتين. لا يمكن استرجاع الورق.</numerusform>
            <numerusform>طُبع شيء %n مرات. لا يمكن استرجاع الورق.</numerusform>
            <numerusform>طُبع شيء %n مرة. لا يمكن استرجاع الورق.</numerusform>
            <numerusform>طُبع شيء %n مرة. لا يمكن استرجاع الورق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Referred to: {0}. Tell them yourself: no bundle reaches them for this.</source>
        <translation type="unfinished">أُحيل إلى: {0}. يرجى إبلاغهم مباشرة: لا تصل إليهم حزمة لهذا الغرض.</translation>
    </message>
    <message>
        <source>Nothing that Havenbook knows of.</source>
        <translation type="unfinished">لا شيء يعلمه Havenbook.</translation>
    </message>
    <message>
        <source>{0} was given it: {1}. Last in bundle {2}, {3}.</source>
        <translation type="unfinished">أُعطي إلى {0}: {1}. آخر مرة في الحزمة {2}، {3}.</translation>
    </message>
    <message>
        <source>Kept back: {0}.</source>
        <translation type="unfinished">محجوب: {0}.</translation>
    </message>
    <message>
        <source>{0} was given something before.</source>
        <translation type="unfinished">أُعطي شيء إلى {0} من قبل.</translation>
    </message>
    <message>
        <source>{0} has been given nothing yet.</source>
        <translation type="unfinished">لم يُعطَ شيء إلى {0} بعد.</translation>
    </message>
    <message>
        <source>They confirmed that it arrived.</source>
        <translation type="unfinished">أكّدوا وصوله.</translation>
    </message>
    <message>
        <source>It is not sure that this bundle was ever finished.</source>
        <translation type="unfinished">ليس مؤكداً أن هذه الحزمة اكتملت.</translation>
    </message>
    <message>
        <source>They have not confirmed yet that it arrived.</source>
        <translation type="unfinished">لم يؤكّدوا وصوله بعد.</translation>
    </message>
    <message>
        <source>The next bundle may carry: {0}.</source>
        <translation type="unfinished">قد تحمل الحزمة التالية: {0}.</translation>
    </message>
    <message>
        <source>The next bundle carries nothing more, and says so. What they have stays with them.</source>
        <translation type="unfinished">لا تحمل الحزمة التالية شيئاً آخر، وتذكر ذلك. ما لديهم يبقى لديهم.</translation>
    </message>
    <message>
        <source>The next bundle asks them to erase it.</source>
        <translation type="unfinished">تطلب منهم الحزمة التالية محوه.</translation>
    </message>
    <message>
        <source>They were asked to erase it, and confirmed that they were told.</source>
        <translation type="unfinished">طُلب منهم محوه، وأكّدوا أنهم أُبلغوا.</translation>
    </message>
    <message>
        <source>They confirmed that they were told to erase it.</source>
        <translation type="unfinished">أكّدوا أنهم أُبلغوا بمحوه.</translation>
    </message>
    <message>
        <source>We send them no bundles any more: tell them in another way.</source>
        <translation type="unfinished">لم نعد نرسل إليهم حزماً: يرجى إبلاغهم بطريقة أخرى.</translation>
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
        <source>Add a partner or a laptop of this house</source>
        <translation type="unfinished">إضافة شريك أو حاسوب محمول من هذه الدار</translation>
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
        <source>{organisation} · {kind}. This is the name of your own house. Go on only if the card is of another laptop of yours: what is written there will then count as written by you.</source>
        <translation type="unfinished">‏{organisation} · {kind}. هذا اسم دارك أنت. لا تُكمل الخطوات إلا إن كانت البطاقة لحاسوب محمول آخر من دارك: فما يُكتب هناك يُعدّ عندئذ مكتوباً منك.</translation>
    </message>
    <message>
        <source>&amp;Enrol this laptop</source>
        <translation type="unfinished">&amp;ضمّ هذا الحاسوب المحمول</translation>
    </message>
    <message>
        <source>The forty &amp;digits that the other laptop shows</source>
        <translation type="unfinished">الأرقام الأ&amp;ربعون التي يعرضها الحاسوب المحمول الآخر</translation>
    </message>
    <message>
        <source>They stand there on this same page, under “Your card”. Look at them yourself, or let a colleague at that laptop read them to you.</source>
        <translation type="unfinished">تظهر هناك في هذه الصفحة نفسها، تحت “بطاقتك”. يمكنك النظر إليها بنفسك، أو أن يقرأها لك أحد الزملاء عند ذلك الحاسوب المحمول.</translation>
    </message>
    <message>
        <source>{organisation} is now a partner. Next: write down your agreement with them.</source>
        <translation type="unfinished">أُضيفت {organisation} شريكاً. الخطوة التالية: كتابة الاتفاق معها.</translation>
    </message>
    <message>
        <source>This laptop is one of yours now. The coordinator hears of it with your next bundle.</source>
        <translation type="unfinished">أصبح هذا الحاسوب المحمول من حواسيب دارك. تعلم به الجهة المنسِّقة مع حزمتك التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that waited for it were taken in.</source>
        <translation type="unfinished">
            <numerusform>لم يُدخل أي سطر كان ينتظره.</numerusform>
            <numerusform>أُدخل سطر واحد كان ينتظره.</numerusform>
            <numerusform>أُدخل سطران كانا ينتظرانه.</numerusform>
            <numerusform>أُدخلت %n سطور كانت تنتظره.</numerusform>
            <numerusform>أُدخل %n سطراً كانت تنتظره.</numerusform>
            <numerusform>أُدخل %n سطر كانت تنتظره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>&amp;Save agreement</source>
        <translation type="unfinished">&amp;حفظ الاتفاق</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">غير متفق عليه</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished">كل أسبوع</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished">كل أسبوعين</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished">كل شهر</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation type="unfinished">كل ثلاثة أشهر</translation>
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
        <source>&amp;How often a bundle should come</source>
        <translation type="unfinished">&amp;كم مرة ينبغي أن تصل حزمة</translation>
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
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
    <message>
        <source> › </source>
        <translation type="unfinished"> › </translation>
    </message>
    <message>
        <source>A client of this house</source>
        <translation type="unfinished">من المستفيدين في هذه الدار</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation type="unfinished">{kind}، {size}</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation type="unfinished">{0} بايت</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation type="unfinished">{0} ك.ب</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished">{0} م.ب</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished">{0} غ.ب</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">صورة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">تسجيل</translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished">فيلم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished">مستند PDF</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">مستند</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Who is responsible for %n case(s)?</source>
        <translation type="unfinished">
            <numerusform>لا ملفات حالات. من المسؤول؟</numerusform>
            <numerusform>من المسؤول عن ملف حالة واحد؟</numerusform>
            <numerusform>من المسؤول عن ملفي حالة؟</numerusform>
            <numerusform>من المسؤول عن %n ملفات حالات؟</numerusform>
            <numerusform>من المسؤول عن %n ملف حالة؟</numerusform>
            <numerusform>من المسؤول عن %n ملف حالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of each case says who gave it to whom.</source>
        <translation type="unfinished">سجل تغييرات كل ملف حالة يبيّن من أعطاه لمن.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished">&amp;عضو فريق</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation type="unfinished">إ&amp;عطاء</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message numerus="yes">
        <source>%n case(s) given to another worker</source>
        <translation type="unfinished">
            <numerusform>لم يُعطَ أي ملف حالة لعضو آخر</numerusform>
            <numerusform>أُعطي ملف حالة واحد لعضو آخر</numerusform>
            <numerusform>أُعطي ملفا حالة لعضو آخر</numerusform>
            <numerusform>أُعطيت %n ملفات حالات لعضو آخر</numerusform>
            <numerusform>أُعطي %n ملف حالة لعضو آخر</numerusform>
            <numerusform>أُعطي %n ملف حالة لعضو آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}. {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>In no room of this list</source>
        <translation type="unfinished">في غير غرف هذه القائمة</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation type="unfinished">جاء اليوم</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation type="unfinished">غادر اليوم</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
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
        <source>the permission was written on another laptop of this house and is known here only in part</source>
        <translation type="unfinished">كُتبت الموافقة على حاسوب محمول آخر من هذه الدار، ولا يُعرف هنا إلا جزء منها</translation>
    </message>
    <message>
        <source>the permissions were changed on another laptop, and nobody here has looked at them yet</source>
        <translation type="unfinished">غُيّرت الموافقات على حاسوب محمول آخر، ولم ينظر فيها أحد هنا بعد</translation>
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
        <source>the agreement with this partner is not for this purpose</source>
        <translation type="unfinished">الاتفاق مع هذا الشريك ليس لهذا الغرض</translation>
    </message>
    <message>
        <source>recorded twice: the other record of this person is counted</source>
        <translation type="unfinished">سُجّل مرتين: يُحسب السجل الآخر لهذا الشخص</translation>
    </message>
    <message>
        <source>nobody knows when the case was opened</source>
        <translation type="unfinished">لا أحد يعرف متى فُتح ملف الحالة</translation>
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
        <source>It is said to come from another laptop of this house, which is not enrolled here.</source>
        <translation type="unfinished">يُذكر أنه من حاسوب محمول آخر من هذه الدار، وهو غير مضموم هنا.</translation>
    </message>
    <message>
        <source>It was written on another laptop of this house, and comes by a coordinator with whom no agreement stands.</source>
        <translation type="unfinished">كُتب على حاسوب محمول آخر من هذه الدار، ويصل عبر جهة منسِّقة لا اتفاق سارياً معها.</translation>
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
    <name>CameFrom</name>
    <message>
        <source>From the table {file}, row {row}, brought in on {day}</source>
        <translation type="unfinished">من الجدول {file}، الصف {row}، أُدخل في {day}</translation>
    </message>
    <message>
        <source>From a table, row {row}, brought in on {day}</source>
        <translation type="unfinished">من جدول، الصف {row}، أُدخل في {day}</translation>
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
    <message>
        <source>Case number</source>
        <translation type="unfinished">رقم ملف الحالة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">الاسم المستعار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished">الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation type="unfinished">رقم الأوراق</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">هاتف</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation type="unfinished">نطق مشابه</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}، {1}</translation>
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
        <source>Void</source>
        <translation type="unfinished">إبطال</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">متأخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">سارية</translation>
    </message>
    <message>
        <source>To be read by a supervisor</source>
        <translation type="unfinished">ينتظر قراءة الإشراف</translation>
    </message>
    <message>
        <source>Someone whose case is not here</source>
        <translation type="unfinished">شخص ملف حالته ليس هنا</translation>
    </message>
    <message>
        <source>Own questionnaire</source>
        <translation type="unfinished">استبيان خاص</translation>
    </message>
    <message>
        <source>For supervisors only</source>
        <translation type="unfinished">للإشراف فقط</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>From now on nothing more goes out on this permission.</source>
        <translation type="unfinished">من الآن لا يخرج بهذه الموافقة شيء.</translation>
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
        <source>Erased</source>
        <translation type="unfinished">مُحي</translation>
    </message>
</context>
<context>
    <name>CaseCourse</name>
    <message>
        <source>The case changed hands</source>
        <translation type="unfinished">انتقل ملف الحالة إلى عضو آخر في الفريق</translation>
    </message>
    <message>
        <source>The closed case stays as it is. A new case begins today, with an intake of its own.</source>
        <translation type="unfinished">يبقى ملف الحالة المغلق كما هو. يبدأ اليوم ملف حالة جديد باستقبال خاص به.</translation>
    </message>
    <message>
        <source>Open a new case for this person?</source>
        <translation type="unfinished">فتح ملف حالة جديد لهذا الشخص؟</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation type="unfinished">فتح ملف حالة جديد</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ملفات الحالات</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
    <message>
        <source>More to do with this case</source>
        <translation type="unfinished">المزيد في ملف الحالة هذا</translation>
    </message>
    <message>
        <source>Print a summary…</source>
        <translation type="unfinished">طباعة ملخّص…</translation>
    </message>
    <message>
        <source>Give to a worker…</source>
        <translation type="unfinished">إسناد إلى عضو في الفريق…</translation>
    </message>
    <message>
        <source>Hand over to another house…</source>
        <translation type="unfinished">تسليم إلى دار أخرى…</translation>
    </message>
    <message>
        <source>Close this case…</source>
        <translation type="unfinished">إغلاق ملف الحالة هذا…</translation>
    </message>
    <message>
        <source>Open a new case…</source>
        <translation type="unfinished">فتح ملف حالة جديد…</translation>
    </message>
    <message>
        <source>Other cases of this person</source>
        <translation type="unfinished">ملفات الحالة الأخرى لهذا الشخص</translation>
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
    <name>CasePage</name>
    <message>
        <source>Parts of this case</source>
        <translation type="unfinished">أجزاء ملف الحالة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">نظرة عامة</translation>
    </message>
    <message numerus="yes">
        <source>Work (%n)</source>
        <translation type="unfinished">
            <numerusform>العمل (%n)</numerusform>
            <numerusform>العمل (%n)</numerusform>
            <numerusform>العمل (%n)</numerusform>
            <numerusform>العمل (%n)</numerusform>
            <numerusform>العمل (%n)</numerusform>
            <numerusform>العمل (%n)</numerusform>
        </translation>
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
        <source>Timeline</source>
        <translation type="unfinished">التسلسل الزمني</translation>
    </message>
    <message>
        <source>code {0}</source>
        <translation type="unfinished">الرمز {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">مع {0}</translation>
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
        <source>Hide the name</source>
        <translation type="unfinished">إخفاء الاسم</translation>
    </message>
    <message>
        <source>Show the code instead of the name at the top of the page</source>
        <translation type="unfinished">إظهار الرمز بدل الاسم في أعلى الصفحة</translation>
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
        <source>From old records: nobody wrote down what the person said. It is kept here, and nothing is shared.</source>
        <translation type="unfinished">من سجلات قديمة: لم يكتب أحد ما قاله الشخص. يُحفظ هنا ولا يُشارك شيء.</translation>
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
        <source>Lets this conversation be held and noted. Nothing leaves the house.</source>
        <translation type="unfinished">تسمح بإجراء هذه المحادثة وتدوينها. لا يخرج شيء من الدار.</translation>
    </message>
    <message>
        <source>Lets this house keep pictures and recordings of the person. They stay here and are never sent.</source>
        <translation type="unfinished">تسمح لهذه الدار بحفظ صور الشخص وتسجيلاته. تبقى هنا ولا تُرسل أبداً.</translation>
    </message>
    <message>
        <source>Lets coded answers be counted in tables there. No name, no single record.</source>
        <translation type="unfinished">تسمح بعدّ الإجابات المرمّزة في جداول لديهم. دون اسم ودون سجل مفرد.</translation>
    </message>
    <message>
        <source>Lets coded answers be used in a study there, without the name.</source>
        <translation type="unfinished">تسمح باستخدام الإجابات المرمّزة في دراسة لديهم، دون الاسم.</translation>
    </message>
    <message>
        <source>Lets staff give the authority what was agreed, on paper or in person. No bundle goes there.</source>
        <translation type="unfinished">تسمح للموظفين بإعطاء السلطة ما اتُّفق عليه، على الورق أو شخصياً. لا تذهب إليها حزمة.</translation>
    </message>
    <message>
        <source>Lets staff tell the family what was agreed. No bundle goes there.</source>
        <translation type="unfinished">تسمح للموظفين بإخبار الأسرة بما اتُّفق عليه. لا تذهب إليها حزمة.</translation>
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
        <source>Worker</source>
        <translation type="unfinished">عضو فريق</translation>
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
        <source>Found by</source>
        <translation type="unfinished">وُجد بحسب</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished">مُبطل</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">الخطر</translation>
    </message>
    <message>
        <source>Feels safe</source>
        <translation type="unfinished">يشعر بالأمان</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">نوم</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished">المزاج</translation>
    </message>
    <message>
        <source>Say over own life</source>
        <translation type="unfinished">القرار في حياته</translation>
    </message>
    <message>
        <source>Areas where help is wanted</source>
        <translation type="unfinished">مجالات يُراد فيها العون</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">الاستقبال</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">الفحص الأولي</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">التقييم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">الخطة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished">الخدمات</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">مغلق</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">الإشراف</translation>
    </message>
    <message>
        <source>Risk of suicide or self-harm: talk with the person and the worker today, and see to it that they are safe.</source>
        <translation type="unfinished">خطر انتحار أو إيذاء النفس: يرجى التحدث اليوم مع الشخص ومع عضو الفريق، والحرص على سلامة الشخص.</translation>
    </message>
    <message>
        <source>A referral was made without permission: read the reason today.</source>
        <translation type="unfinished">أُجريت إحالة دون موافقة: يرجى قراءة السبب اليوم.</translation>
    </message>
    <message>
        <source>You are asked to take over this case.</source>
        <translation type="unfinished">مطلوب منك تولّي ملف الحالة هذا.</translation>
    </message>
    <message>
        <source>Status: {0}</source>
        <translation type="unfinished">الوضع: {0}</translation>
    </message>
    <message>
        <source>Risk: {0}</source>
        <translation type="unfinished">الخطر: {0}</translation>
    </message>
    <message>
        <source>Citizen of: {0}</source>
        <translation type="unfinished">الجنسية: {0}</translation>
    </message>
    <message>
        <source>Exploitation: {0}</source>
        <translation type="unfinished">الاستغلال: {0}</translation>
    </message>
    <message>
        <source>Worker: {0}</source>
        <translation type="unfinished">عضو الفريق: {0}</translation>
    </message>
    <message>
        <source>Opened from {0}</source>
        <translation type="unfinished">فُتح منذ {0}</translation>
    </message>
    <message>
        <source>Opened until {0}</source>
        <translation type="unfinished">فُتح حتى {0}</translation>
    </message>
    <message>
        <source>Changed from {0}</source>
        <translation type="unfinished">تغيّر منذ {0}</translation>
    </message>
    <message>
        <source>Changed until {0}</source>
        <translation type="unfinished">تغيّر حتى {0}</translation>
    </message>
    <message>
        <source>In the house now</source>
        <translation type="unfinished">في الدار الآن</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">محل تعارض</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>has the words</source>
        <translation type="unfinished">فيه الكلمات</translation>
    </message>
    <message>
        <source>No permission in force</source>
        <translation type="unfinished">لا موافقة سارية</translation>
    </message>
    <message>
        <source>Permission ends within 30 days</source>
        <translation type="unfinished">تنتهي الموافقة خلال 30 يوماً</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation type="unfinished">سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Has open tasks</source>
        <translation type="unfinished">فيه مهام مفتوحة</translation>
    </message>
    <message>
        <source>Has overdue tasks</source>
        <translation type="unfinished">فيه مهام متأخرة</translation>
    </message>
    <message>
        <source>Without voided cases</source>
        <translation type="unfinished">دون ملفات الحالات المُبطلة</translation>
    </message>
    <message>
        <source>Voided too</source>
        <translation type="unfinished">المُبطلة أيضاً</translation>
    </message>
    <message>
        <source>Only voided</source>
        <translation type="unfinished">المُبطلة فقط</translation>
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
        <source>No.</source>
        <translation type="unfinished">لا.</translation>
    </message>
    <message>
        <source>Yes, like before</source>
        <translation type="unfinished">نعم، كما كان من قبل</translation>
    </message>
    <message>
        <source>Yes, like before.</source>
        <translation type="unfinished">نعم، كما كان من قبل.</translation>
    </message>
    <message>
        <source>Yes, in another way</source>
        <translation type="unfinished">نعم، بطريقة أخرى</translation>
    </message>
    <message>
        <source>Yes, in another way.</source>
        <translation type="unfinished">نعم، بطريقة أخرى.</translation>
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
        <source>Together</source>
        <translation type="unfinished">معاً</translation>
    </message>
    <message>
        <source>Together.</source>
        <translation type="unfinished">معاً.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
    <message>
        <source>The person.</source>
        <translation type="unfinished">الشخص نفسه.</translation>
    </message>
    <message>
        <source>The shelter</source>
        <translation type="unfinished">دار الإيواء</translation>
    </message>
    <message>
        <source>The shelter.</source>
        <translation type="unfinished">دار الإيواء.</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation type="unfinished">سلطة رسمية</translation>
    </message>
    <message>
        <source>An authority.</source>
        <translation type="unfinished">سلطة رسمية.</translation>
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
        <source>Photographs and recordings</source>
        <translation type="unfinished">صور وتسجيلات</translation>
    </message>
    <message>
        <source>Keeping pictures or recordings of the person in this house.</source>
        <translation type="unfinished">حفظ صور الشخص أو تسجيلاته في هذه الدار.</translation>
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
        <source>Not known: from older records</source>
        <translation type="unfinished">غير معروف: من سجلات قديمة</translation>
    </message>
    <message>
        <source>The old record does not say what was agreed. Care goes on; nothing may be shared until the person is asked.</source>
        <translation type="unfinished">السجل القديم لا يبيّن ما اتُّفق عليه. تستمر الرعاية؛ ولا يُشارك شيء حتى يُسأل الشخص.</translation>
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
        <source>Signed consent form</source>
        <translation type="unfinished">استمارة موافقة موقّعة</translation>
    </message>
    <message>
        <source>Signed consent form.</source>
        <translation type="unfinished">استمارة موافقة موقّعة.</translation>
    </message>
    <message>
        <source>Copy of an identity paper</source>
        <translation type="unfinished">نسخة من ورقة هوية</translation>
    </message>
    <message>
        <source>Copy of an identity paper.</source>
        <translation type="unfinished">نسخة من ورقة هوية.</translation>
    </message>
    <message>
        <source>Court or police paper</source>
        <translation type="unfinished">ورقة من محكمة أو شرطة</translation>
    </message>
    <message>
        <source>Court or police paper.</source>
        <translation type="unfinished">ورقة من محكمة أو شرطة.</translation>
    </message>
    <message>
        <source>Medical paper</source>
        <translation type="unfinished">ورقة طبية</translation>
    </message>
    <message>
        <source>Medical paper.</source>
        <translation type="unfinished">ورقة طبية.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة بريدية</translation>
    </message>
    <message>
        <source>Letter.</source>
        <translation type="unfinished">رسالة بريدية.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">صورة فوتوغرافية</translation>
    </message>
    <message>
        <source>Only with its own consent.</source>
        <translation type="unfinished">بموافقة خاصة بها فقط.</translation>
    </message>
    <message>
        <source>Own statement</source>
        <translation type="unfinished">إفادة الشخص نفسه</translation>
    </message>
    <message>
        <source>Own statement.</source>
        <translation type="unfinished">إفادة الشخص نفسه.</translation>
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
        <source>Transgender or Non-Conforming (from a file)</source>
        <translation type="unfinished">عابر النوع الاجتماعي أو خارج التصنيف الثنائي (من ملف)</translation>
    </message>
    <message>
        <source>Only met in imported files: which of these, nobody said.</source>
        <translation type="unfinished">يظهر في الملفات المستوردة فقط: لم يُذكر أيهما.</translation>
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
        <source>Court or prosecution</source>
        <translation type="unfinished">محكمة أو نيابة</translation>
    </message>
    <message>
        <source>A court or prosecutor.</source>
        <translation type="unfinished">محكمة أو نيابة عامة.</translation>
    </message>
    <message>
        <source>Non-police governmental organization</source>
        <translation type="unfinished">مؤسسة حكومية غير الشرطة</translation>
    </message>
    <message>
        <source>Another public office, for example a national referral body.</source>
        <translation type="unfinished">جهة رسمية أخرى، مثل هيئة وطنية للإحالة.</translation>
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
        <source>Threats (from a file)</source>
        <translation type="unfinished">تهديدات (من ملف)</translation>
    </message>
    <message>
        <source>Only met in imported files: which threats, nobody said.</source>
        <translation type="unfinished">يظهر في الملفات المستوردة فقط: لم يُذكر أي تهديدات هي.</translation>
    </message>
    <message>
        <source>Abuse (from a file)</source>
        <translation type="unfinished">إيذاء (من ملف)</translation>
    </message>
    <message>
        <source>Only met in imported files: whether of mind, body or sex, nobody said.</source>
        <translation type="unfinished">يظهر في الملفات المستوردة فقط: لم يُذكر هل هو نفسي أو جسدي أو جنسي.</translation>
    </message>
    <message>
        <source>Debt or earnings (from a file)</source>
        <translation type="unfinished">دين أو أخذ الأجر (من ملف)</translation>
    </message>
    <message>
        <source>Only met in imported files: whether a debt or taken pay, nobody said.</source>
        <translation type="unfinished">يظهر في الملفات المستوردة فقط: لم يُذكر هل هو دين أو أجر أُخذ.</translation>
    </message>
    <message>
        <source>Basic needs denied (from a file)</source>
        <translation type="unfinished">حرمان من الضروريات (من ملف)</translation>
    </message>
    <message>
        <source>Only met in imported files: what was kept from the person, nobody said.</source>
        <translation type="unfinished">يظهر في الملفات المستوردة فقط: لم يُذكر ما الذي حُرم منه الشخص.</translation>
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
        <source>Not begun</source>
        <translation type="unfinished">لم يبدأ</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation type="unfinished">لم يبدأ.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished">في الطريق</translation>
    </message>
    <message>
        <source>On the way.</source>
        <translation type="unfinished">في الطريق.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished">تحقق</translation>
    </message>
    <message>
        <source>As the person sees it.</source>
        <translation type="unfinished">بحسب رأي الشخص.</translation>
    </message>
    <message>
        <source>Changed for another goal</source>
        <translation type="unfinished">تغيّر إلى هدف آخر</translation>
    </message>
    <message>
        <source>Changed for another goal.</source>
        <translation type="unfinished">تغيّر إلى هدف آخر.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">تُرك</translation>
    </message>
    <message>
        <source>By the person or because it became impossible.</source>
        <translation type="unfinished">من الشخص أو لأنه صار مستحيلاً.</translation>
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
        <source>Only in a certain way</source>
        <translation type="unfinished">بطريقة معينة فقط</translation>
    </message>
    <message>
        <source>Written in the note.</source>
        <translation type="unfinished">مكتوب في الملاحظة.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished">قيد التحقق</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation type="unfinished">قيد التحقق.</translation>
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
    <message>
        <source>Not decided</source>
        <translation type="unfinished">لم يُقرَّر</translation>
    </message>
    <message>
        <source>Stays here.</source>
        <translation type="unfinished">يبقى هنا.</translation>
    </message>
    <message>
        <source>Yes, where consent for that recipient is live</source>
        <translation type="unfinished">نعم، حيث توجد موافقة سارية لهذا المتلقي</translation>
    </message>
    <message>
        <source>Yes, where consent for that recipient is live.</source>
        <translation type="unfinished">نعم، حيث توجد موافقة سارية لهذا المتلقي.</translation>
    </message>
    <message>
        <source>Goals reached, help no longer needed</source>
        <translation type="unfinished">تحققت الأهداف، ولم تعد المساعدة لازمة</translation>
    </message>
    <message>
        <source>Goals reached, help no longer needed.</source>
        <translation type="unfinished">تحققت الأهداف، ولم تعد المساعدة لازمة.</translation>
    </message>
    <message>
        <source>The person chose to end</source>
        <translation type="unfinished">اختار الشخص الإنهاء</translation>
    </message>
    <message>
        <source>The person chose to end.</source>
        <translation type="unfinished">اختار الشخص الإنهاء.</translation>
    </message>
    <message>
        <source>Handed over to another organisation</source>
        <translation type="unfinished">سُلّم إلى منظمة أخرى</translation>
    </message>
    <message>
        <source>Handed over to another organisation.</source>
        <translation type="unfinished">سُلّم إلى منظمة أخرى.</translation>
    </message>
    <message>
        <source>Moved away in the country</source>
        <translation type="unfinished">انتقل إلى مكان آخر في البلد</translation>
    </message>
    <message>
        <source>Moved away in the country.</source>
        <translation type="unfinished">انتقل إلى مكان آخر في البلد.</translation>
    </message>
    <message>
        <source>Went back to home country</source>
        <translation type="unfinished">عاد إلى بلده</translation>
    </message>
    <message>
        <source>Went back to home country.</source>
        <translation type="unfinished">عاد إلى بلده.</translation>
    </message>
    <message>
        <source>Moved to a third country</source>
        <translation type="unfinished">انتقل إلى بلد ثالث</translation>
    </message>
    <message>
        <source>Moved to a third country.</source>
        <translation type="unfinished">انتقل إلى بلد ثالث.</translation>
    </message>
    <message>
        <source>Outside the programme&apos;s rules</source>
        <translation type="unfinished">خارج قواعد البرنامج</translation>
    </message>
    <message>
        <source>Outside the programme&apos;s rules.</source>
        <translation type="unfinished">خارج قواعد البرنامج.</translation>
    </message>
    <message>
        <source>We cannot offer what is needed</source>
        <translation type="unfinished">لا نستطيع تقديم ما يلزم</translation>
    </message>
    <message>
        <source>We cannot offer what is needed.</source>
        <translation type="unfinished">لا نستطيع تقديم ما يلزم.</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation type="unfinished">انقطع التواصل</translation>
    </message>
    <message>
        <source>Contact lost.</source>
        <translation type="unfinished">انقطع التواصل.</translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished">توفي</translation>
    </message>
    <message>
        <source>Died.</source>
        <translation type="unfinished">توفي.</translation>
    </message>
    <message>
        <source>Opened twice by mistake</source>
        <translation type="unfinished">فُتح مرتين خطأً</translation>
    </message>
    <message>
        <source>Merged, not counted.</source>
        <translation type="unfinished">دُمج ولا يُعدّ.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished">نعم.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation type="unfinished">ليس الآن.</translation>
    </message>
    <message>
        <source>UN Palermo Protocol, article 3</source>
        <translation type="unfinished">بروتوكول باليرمو للأمم المتحدة، المادة 3</translation>
    </message>
    <message>
        <source>Adult: act, means and purpose; child: act and purpose.</source>
        <translation type="unfinished">للبالغ: الفعل والوسيلة والغرض؛ وللطفل: الفعل والغرض.</translation>
    </message>
    <message>
        <source>Council of Europe Convention 2005</source>
        <translation type="unfinished">اتفاقية مجلس أوروبا 2005</translation>
    </message>
    <message>
        <source>Article 4.</source>
        <translation type="unfinished">المادة 4.</translation>
    </message>
    <message>
        <source>EU Directive 2011/36 as changed in 2024</source>
        <translation type="unfinished">توجيه الاتحاد الأوروبي 2011/36 بصيغته المعدلة عام 2024</translation>
    </message>
    <message>
        <source>Article 2; 2024 change adds forced marriage, illegal adoption, surrogacy.</source>
        <translation type="unfinished">المادة 2؛ يضيف تعديل 2024 الزواج القسري والتبني غير القانوني وتأجير الأرحام.</translation>
    </message>
    <message>
        <source>ASEAN Convention (ACTIP) 2015</source>
        <translation type="unfinished">اتفاقية آسيان (ACTIP) 2015</translation>
    </message>
    <message>
        <source>Article 2.</source>
        <translation type="unfinished">المادة 2.</translation>
    </message>
    <message>
        <source>US TVPA</source>
        <translation type="unfinished">القانون الأمريكي TVPA</translation>
    </message>
    <message>
        <source>Severe forms of trafficking.</source>
        <translation type="unfinished">الأشكال الشديدة للاتجار بالأشخاص.</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">القانون الوطني</translation>
    </message>
    <message>
        <source>Name and article in definition_version.</source>
        <translation type="unfinished">الاسم والمادة في definition_version.</translation>
    </message>
    <message>
        <source>ILO Convention 29 (forced labour)</source>
        <translation type="unfinished">اتفاقية منظمة العمل الدولية 29 (العمل القسري)</translation>
    </message>
    <message>
        <source>Not a trafficking definition by itself.</source>
        <translation type="unfinished">ليست وحدها تعريفاً للاتجار بالأشخاص.</translation>
    </message>
    <message>
        <source>Rule of the programme</source>
        <translation type="unfinished">قاعدة البرنامج</translation>
    </message>
    <message>
        <source>Own eligibility rule.</source>
        <translation type="unfinished">قاعدة القبول الخاصة بالبرنامج.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">وُجد</translation>
    </message>
    <message>
        <source>The decider found it.</source>
        <translation type="unfinished">وجدته الجهة التي تقرر.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">لم يوجد</translation>
    </message>
    <message>
        <source>Looked for and not found.</source>
        <translation type="unfinished">بُحث عنه ولم يوجد.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">غير لازم</translation>
    </message>
    <message>
        <source>For a child, means are not needed.</source>
        <translation type="unfinished">في حالة الطفل لا تلزم الوسيلة.</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">الاستقطاب</translation>
    </message>
    <message>
        <source>How the person was drawn in.</source>
        <translation type="unfinished">كيف استُدرج الشخص.</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished">العبور</translation>
    </message>
    <message>
        <source>Being moved or handed on.</source>
        <translation type="unfinished">نقل الشخص أو تسليمه إلى غيره.</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished">الاستغلال</translation>
    </message>
    <message>
        <source>Where others profited from the person.</source>
        <translation type="unfinished">حيث استفاد آخرون من الشخص.</translation>
    </message>
    <message>
        <source>Son or daughter</source>
        <translation type="unfinished">ابن أو ابنة</translation>
    </message>
    <message>
        <source>Son or daughter.</source>
        <translation type="unfinished">ابن أو ابنة.</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation type="unfinished">أم أو أب</translation>
    </message>
    <message>
        <source>Mother or father.</source>
        <translation type="unfinished">أم أو أب.</translation>
    </message>
    <message>
        <source>Partner or spouse</source>
        <translation type="unfinished">شريك أو زوج أو زوجة</translation>
    </message>
    <message>
        <source>Partner or spouse.</source>
        <translation type="unfinished">شريك أو زوج أو زوجة.</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished">أخ أو أخت</translation>
    </message>
    <message>
        <source>Brother or sister.</source>
        <translation type="unfinished">أخ أو أخت.</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation type="unfinished">قريب آخر</translation>
    </message>
    <message>
        <source>Other family.</source>
        <translation type="unfinished">قريب آخر.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished">وصي</translation>
    </message>
    <message>
        <source>Guardian.</source>
        <translation type="unfinished">وصي.</translation>
    </message>
    <message>
        <source>Came from the same place</source>
        <translation type="unfinished">جاء من المكان نفسه</translation>
    </message>
    <message>
        <source>Not family.</source>
        <translation type="unfinished">ليس من الأسرة.</translation>
    </message>
    <message>
        <source>Yes, the person</source>
        <translation type="unfinished">نعم، الشخص نفسه</translation>
    </message>
    <message>
        <source>Yes, the person.</source>
        <translation type="unfinished">نعم، الشخص نفسه.</translation>
    </message>
    <message>
        <source>Through the trusted person</source>
        <translation type="unfinished">عبر الشخص الموثوق</translation>
    </message>
    <message>
        <source>Through the trusted person.</source>
        <translation type="unfinished">عبر الشخص الموثوق.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished">لم يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation type="unfinished">لم يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>Not tried: not safe</source>
        <translation type="unfinished">لم يُحاوَل: غير آمن</translation>
    </message>
    <message>
        <source>Not tried: not safe.</source>
        <translation type="unfinished">لم يُحاوَل: غير آمن.</translation>
    </message>
    <message>
        <source>The person asked us not to</source>
        <translation type="unfinished">طلب الشخص منا ألا نفعل</translation>
    </message>
    <message>
        <source>The person asked us not to.</source>
        <translation type="unfinished">طلب الشخص منا ألا نفعل.</translation>
    </message>
    <message>
        <source>Their own wish.</source>
        <translation type="unfinished">رغبة الشخص نفسه.</translation>
    </message>
    <message>
        <source>Found in talk.</source>
        <translation type="unfinished">ظهر في الحديث.</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation type="unfinished">عضو الفريق</translation>
    </message>
    <message>
        <source>Proposed; the person did not object.</source>
        <translation type="unfinished">اقتُرح؛ ولم يعترض الشخص.</translation>
    </message>
    <message>
        <source>All or nearly all</source>
        <translation type="unfinished">الكل أو الكل تقريباً</translation>
    </message>
    <message>
        <source>All or nearly all.</source>
        <translation type="unfinished">الكل أو الكل تقريباً.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished">المعظم</translation>
    </message>
    <message>
        <source>Most.</source>
        <translation type="unfinished">المعظم.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished">البعض</translation>
    </message>
    <message>
        <source>Some.</source>
        <translation type="unfinished">البعض.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">لا شيء.</translation>
    </message>
    <message>
        <source>No plan was made</source>
        <translation type="unfinished">لم توضع خطة</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation type="unfinished">لم توضع خطة.</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation type="unfinished">إصابة خفيفة</translation>
    </message>
    <message>
        <source>Lightly.</source>
        <translation type="unfinished">إصابة خفيفة.</translation>
    </message>
    <message>
        <source>Seriously</source>
        <translation type="unfinished">إصابة خطيرة</translation>
    </message>
    <message>
        <source>Seriously.</source>
        <translation type="unfinished">إصابة خطيرة.</translation>
    </message>
    <message>
        <source>Someone died</source>
        <translation type="unfinished">توفي شخص</translation>
    </message>
    <message>
        <source>Someone died.</source>
        <translation type="unfinished">توفي شخص.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished">قليلاً</translation>
    </message>
    <message>
        <source>A little.</source>
        <translation type="unfinished">قليلاً.</translation>
    </message>
    <message>
        <source>It made things worse</source>
        <translation type="unfinished">زاد الأمر سوءاً</translation>
    </message>
    <message>
        <source>Tell the supervisor.</source>
        <translation type="unfinished">يرجى إبلاغ الإشراف.</translation>
    </message>
    <message>
        <source>Passport or other papers were taken away</source>
        <translation type="unfinished">أُخذ جواز السفر أو أوراق أخرى</translation>
    </message>
    <message>
        <source>A sign of this list.</source>
        <translation type="unfinished">علامة من هذه القائمة.</translation>
    </message>
    <message>
        <source>Belongings were taken away</source>
        <translation type="unfinished">أُخذت الأمتعة الشخصية</translation>
    </message>
    <message>
        <source>Has false identity, work or travel papers</source>
        <translation type="unfinished">لدى الشخص أوراق هوية أو عمل أو سفر مزيفة</translation>
    </message>
    <message>
        <source>Somebody else arranged the travel and work papers</source>
        <translation type="unfinished">رتّب شخص آخر أوراق السفر والعمل</translation>
    </message>
    <message>
        <source>The recruiter asked far too much in fees or interest</source>
        <translation type="unfinished">طلب المستقطِب رسوماً أو فوائد باهظة جداً</translation>
    </message>
    <message>
        <source>Is in debt, and people at home have vouched for it</source>
        <translation type="unfinished">على الشخص دين، وكفله فيه أناس في بلده</translation>
    </message>
    <message>
        <source>The recruiter or employer lied about the work, the place or the employer</source>
        <translation type="unfinished">كذب المستقطِب أو رب العمل بشأن العمل أو المكان أو رب العمل</translation>
    </message>
    <message>
        <source>Was lied to about bringing the family together</source>
        <translation type="unfinished">كُذب على الشخص بشأن لمّ شمل الأسرة</translation>
    </message>
    <message>
        <source>Was drawn in by a promise of marriage or adoption</source>
        <translation type="unfinished">استُدرج الشخص بوعد بزواج أو تبنٍّ</translation>
    </message>
    <message>
        <source>Weakness was used against the person</source>
        <translation type="unfinished">استُغل ضعف الشخص</translation>
    </message>
    <message>
        <source>Was lied to</source>
        <translation type="unfinished">كُذب على الشخص</translation>
    </message>
    <message>
        <source>Could not move freely</source>
        <translation type="unfinished">لم يستطع التنقل بحرية</translation>
    </message>
    <message>
        <source>Was kept apart from others</source>
        <translation type="unfinished">عُزل عن الآخرين</translation>
    </message>
    <message>
        <source>Was hurt or sexually abused</source>
        <translation type="unfinished">أوذي أو اعتُدي عليه جنسياً</translation>
    </message>
    <message>
        <source>Was frightened or threatened</source>
        <translation type="unfinished">أُخيف أو هُدد</translation>
    </message>
    <message>
        <source>Papers were kept by others</source>
        <translation type="unfinished">احتفظ آخرون بالأوراق</translation>
    </message>
    <message>
        <source>Pay was held back</source>
        <translation type="unfinished">حُجز الأجر</translation>
    </message>
    <message>
        <source>Was tied by a debt</source>
        <translation type="unfinished">قُيّد بدين</translation>
    </message>
    <message>
        <source>Lived and worked in bad conditions</source>
        <translation type="unfinished">عاش وعمل في ظروف سيئة</translation>
    </message>
    <message>
        <source>Had to work far too many hours</source>
        <translation type="unfinished">اضطر إلى العمل ساعات كثيرة جداً</translation>
    </message>
    <message>
        <source>Lied to about the work, the place or the employer</source>
        <translation type="unfinished">كُذب عليه بشأن العمل أو المكان أو رب العمل</translation>
    </message>
    <message>
        <source>Strong sign.</source>
        <translation type="unfinished">علامة قوية.</translation>
    </message>
    <message>
        <source>Lied to about the pay</source>
        <translation type="unfinished">كُذب عليه بشأن الأجر</translation>
    </message>
    <message>
        <source>Medium sign.</source>
        <translation type="unfinished">علامة متوسطة.</translation>
    </message>
    <message>
        <source>Lied to about the working conditions</source>
        <translation type="unfinished">كُذب عليه بشأن ظروف العمل</translation>
    </message>
    <message>
        <source>Lied to about the contract, or whether it was legal</source>
        <translation type="unfinished">كُذب عليه بشأن العقد أو قانونيته</translation>
    </message>
    <message>
        <source>Lied to about the place to sleep and live</source>
        <translation type="unfinished">كُذب عليه بشأن مكان النوم والعيش</translation>
    </message>
    <message>
        <source>Lied to about papers or the right to stay</source>
        <translation type="unfinished">كُذب عليه بشأن الأوراق أو حق الإقامة</translation>
    </message>
    <message>
        <source>Lied to about the journey and the terms of hiring</source>
        <translation type="unfinished">كُذب عليه بشأن الرحلة وشروط التشغيل</translation>
    </message>
    <message>
        <source>Lied to about bringing the family together</source>
        <translation type="unfinished">كُذب عليه بشأن لمّ شمل الأسرة</translation>
    </message>
    <message>
        <source>Drawn in by a promise of marriage or adoption</source>
        <translation type="unfinished">استُدرج بوعد بزواج أو تبنٍّ</translation>
    </message>
    <message>
        <source>Lied to about the chance to go to school or train</source>
        <translation type="unfinished">كُذب عليه بشأن فرصة الدراسة أو التدريب</translation>
    </message>
    <message>
        <source>Weak sign.</source>
        <translation type="unfinished">علامة ضعيفة.</translation>
    </message>
    <message>
        <source>Depended on those in charge for food, housing or other needs</source>
        <translation type="unfinished">اعتمد على من يتحكمون به في الطعام أو السكن أو احتياجات أخرى</translation>
    </message>
    <message>
        <source>Found it hard to live in an unknown place</source>
        <translation type="unfinished">صعب عليه العيش في مكان لا يعرفه</translation>
    </message>
    <message>
        <source>Lack of money kept the person there</source>
        <translation type="unfinished">أبقاه هناك نقص المال</translation>
    </message>
    <message>
        <source>The family&apos;s position kept the person there</source>
        <translation type="unfinished">أبقاه هناك وضع الأسرة</translation>
    </message>
    <message>
        <source>The standing with officials or the law kept the person there</source>
        <translation type="unfinished">أبقاه هناك وضعه أمام السلطات أو القانون</translation>
    </message>
    <message>
        <source>Hard times in the past kept the person there</source>
        <translation type="unfinished">أبقته هناك ظروف صعبة في الماضي</translation>
    </message>
    <message>
        <source>Something personal, such as age, health or disability, kept them there</source>
        <translation type="unfinished">أبقاه هناك أمر شخصي، مثل العمر أو الصحة أو الإعاقة</translation>
    </message>
    <message>
        <source>Hurt while being recruited</source>
        <translation type="unfinished">أوذي أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Threatened with being hurt while being recruited</source>
        <translation type="unfinished">هُدد بالأذى أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Taken away by force, sold, or forced into marriage or adoption</source>
        <translation type="unfinished">أُخذ بالقوة، أو بيع، أو أُجبر على زواج أو تبنٍّ</translation>
    </message>
    <message>
        <source>Tied by a debt while being recruited</source>
        <translation type="unfinished">قُيّد بدين أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Papers taken away during recruitment</source>
        <translation type="unfinished">أُخذت أوراقه أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Locked in, cut off or watched during recruitment</source>
        <translation type="unfinished">حُبس أو عُزل أو روقب أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Threatened with being reported to the authorities, at recruitment</source>
        <translation type="unfinished">هُدد بإبلاغ السلطات عنه، أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Threatened that family, community or others would be told, at recruitment</source>
        <translation type="unfinished">هُدد بإخبار الأسرة أو المجتمع أو غيرهم، أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Family hurt or threatened during recruitment</source>
        <translation type="unfinished">أوذيت الأسرة أو هُددت أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Money held back during recruitment</source>
        <translation type="unfinished">حُجز المال أثناء الاستقطاب</translation>
    </message>
    <message>
        <source>Papers taken away at the place of work</source>
        <translation type="unfinished">أُخذت أوراقه في مكان العمل</translation>
    </message>
    <message>
        <source>Tied by a debt at the place of work</source>
        <translation type="unfinished">قُيّد بدين في مكان العمل</translation>
    </message>
    <message>
        <source>Locked in, cut off or watched at the place of work</source>
        <translation type="unfinished">حُبس أو عُزل أو روقب في مكان العمل</translation>
    </message>
    <message>
        <source>Hurt at the place of work</source>
        <translation type="unfinished">أوذي في مكان العمل</translation>
    </message>
    <message>
        <source>Threatened with being hurt at the place of work</source>
        <translation type="unfinished">هُدد بالأذى في مكان العمل</translation>
    </message>
    <message>
        <source>Forced to do something against the law</source>
        <translation type="unfinished">أُجبر على فعل شيء يخالف القانون</translation>
    </message>
    <message>
        <source>Forced to do certain tasks or take certain clients</source>
        <translation type="unfinished">أُجبر على مهام معينة أو زبائن معينين</translation>
    </message>
    <message>
        <source>Under the strong influence of those in charge</source>
        <translation type="unfinished">تحت تأثير قوي ممن يتحكمون به</translation>
    </message>
    <message>
        <source>Forced to act against others in the same position</source>
        <translation type="unfinished">أُجبر على التصرف ضد آخرين في الوضع نفسه</translation>
    </message>
    <message>
        <source>Forced to lie to officials, family or others</source>
        <translation type="unfinished">أُجبر على الكذب على السلطات أو الأسرة أو غيرهم</translation>
    </message>
    <message>
        <source>Threatened with being reported to the authorities, at the place of work</source>
        <translation type="unfinished">هُدد بإبلاغ السلطات عنه، في مكان العمل</translation>
    </message>
    <message>
        <source>Threatened with even worse working conditions</source>
        <translation type="unfinished">هُدد بظروف عمل أسوأ</translation>
    </message>
    <message>
        <source>Family hurt or threatened during the work</source>
        <translation type="unfinished">أوذيت الأسرة أو هُددت أثناء العمل</translation>
    </message>
    <message>
        <source>Pay held back</source>
        <translation type="unfinished">حُجز الأجر</translation>
    </message>
    <message>
        <source>Threatened that family, community or others would be told, at work</source>
        <translation type="unfinished">هُدد بإخبار الأسرة أو المجتمع أو غيرهم، في العمل</translation>
    </message>
    <message>
        <source>Trouble in the family was used against the person</source>
        <translation type="unfinished">استُغلت مشكلات في الأسرة ضده</translation>
    </message>
    <message>
        <source>Having no legal papers was used against the person</source>
        <translation type="unfinished">استُغل عدم وجود أوراق قانونية ضده</translation>
    </message>
    <message>
        <source>Little schooling, or not knowing the language, was used against the person</source>
        <translation type="unfinished">استُغل ضده قلة التعليم أو عدم معرفة اللغة</translation>
    </message>
    <message>
        <source>Not knowing what to expect was used against the person</source>
        <translation type="unfinished">استُغل ضده عدم معرفة ما ينتظره</translation>
    </message>
    <message>
        <source>The person was already under the control of those who exploited them</source>
        <translation type="unfinished">كان الشخص أصلاً تحت سيطرة من استغلوه</translation>
    </message>
    <message>
        <source>Lack of money was used against the person</source>
        <translation type="unfinished">استُغل نقص المال ضده</translation>
    </message>
    <message>
        <source>False stories of others who did well abroad</source>
        <translation type="unfinished">قصص كاذبة عن نجاح آخرين في الخارج</translation>
    </message>
    <message>
        <source>False information about the law or what officials would do</source>
        <translation type="unfinished">معلومات كاذبة عن القانون أو عما ستفعله السلطات</translation>
    </message>
    <message>
        <source>The make-up of the family was used against the person</source>
        <translation type="unfinished">استُغلت تركيبة الأسرة ضده</translation>
    </message>
    <message>
        <source>Something personal, such as age, health or disability, was used</source>
        <translation type="unfinished">استُغل أمر شخصي، مثل العمر أو الصحة أو الإعاقة</translation>
    </message>
    <message>
        <source>Emotional dependence was used against the person</source>
        <translation type="unfinished">استُغل التعلق العاطفي ضده</translation>
    </message>
    <message>
        <source>The standing with officials or the law was used against the person</source>
        <translation type="unfinished">استُغل ضده وضعه أمام السلطات أو القانون</translation>
    </message>
    <message>
        <source>Hard times in the past were used against the person</source>
        <translation type="unfinished">استُغلت ضده ظروف صعبة في الماضي</translation>
    </message>
    <message>
        <source>Being unable to arrange the journey alone was used</source>
        <translation type="unfinished">استُغل عدم القدرة على ترتيب الرحلة دون مساعدة</translation>
    </message>
    <message>
        <source>Beliefs, religion or culture were used against the person</source>
        <translation type="unfinished">استُغلت ضده المعتقدات أو الدين أو الثقافة</translation>
    </message>
    <message>
        <source>Hardship where the person lived was used against them</source>
        <translation type="unfinished">استُغلت ضده صعوبة الحياة حيث كان يعيش</translation>
    </message>
    <message>
        <source>Far too many hours or days of work</source>
        <translation type="unfinished">ساعات أو أيام عمل كثيرة جداً</translation>
    </message>
    <message>
        <source>Little or no pay</source>
        <translation type="unfinished">أجر قليل أو لا أجر</translation>
    </message>
    <message>
        <source>Pay was cut, delayed or falsely counted</source>
        <translation type="unfinished">خُصم الأجر أو تأخر أو حُسب كذباً</translation>
    </message>
    <message>
        <source>Bad place to sleep and live</source>
        <translation type="unfinished">مكان سيئ للنوم والعيش</translation>
    </message>
    <message>
        <source>Very bad conditions at work</source>
        <translation type="unfinished">ظروف عمل سيئة جداً</translation>
    </message>
    <message>
        <source>Dangerous work</source>
        <translation type="unfinished">عمل خطر</translation>
    </message>
    <message>
        <source>Labour law or the signed contract was not kept</source>
        <translation type="unfinished">لم يُحترم قانون العمل أو العقد الموقّع</translation>
    </message>
    <message>
        <source>No contract, insurance or other social protection</source>
        <translation type="unfinished">لا عقد ولا تأمين ولا حماية اجتماعية أخرى</translation>
    </message>
    <message>
        <source>Kept from school or training</source>
        <translation type="unfinished">مُنع من المدرسة أو التدريب</translation>
    </message>
    <message>
        <source>Threat from outside</source>
        <translation type="unfinished">تهديد من الخارج</translation>
    </message>
    <message>
        <source>Threat from outside.</source>
        <translation type="unfinished">تهديد من الخارج.</translation>
    </message>
    <message>
        <source>Secrecy broken</source>
        <translation type="unfinished">انكشاف السر</translation>
    </message>
    <message>
        <source>Address, name or record became known.</source>
        <translation type="unfinished">صار العنوان أو الاسم أو السجل معروفاً.</translation>
    </message>
    <message>
        <source>Self-harm or attempt</source>
        <translation type="unfinished">إيذاء النفس أو محاولة ذلك</translation>
    </message>
    <message>
        <source>Self-harm or attempt.</source>
        <translation type="unfinished">إيذاء النفس أو محاولة ذلك.</translation>
    </message>
    <message>
        <source>Violence between residents</source>
        <translation type="unfinished">عنف بين المقيمين</translation>
    </message>
    <message>
        <source>Violence between residents.</source>
        <translation type="unfinished">عنف بين المقيمين.</translation>
    </message>
    <message>
        <source>Conduct of staff</source>
        <translation type="unfinished">سلوك الموظفين</translation>
    </message>
    <message>
        <source>Harm, abuse, pressure, favours.</source>
        <translation type="unfinished">ضرر أو إساءة أو ضغط أو محاباة.</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation type="unfinished">طوارئ طبية</translation>
    </message>
    <message>
        <source>Medical emergency.</source>
        <translation type="unfinished">طوارئ طبية.</translation>
    </message>
    <message>
        <source>Person cannot be found</source>
        <translation type="unfinished">لا يمكن العثور على الشخص</translation>
    </message>
    <message>
        <source>Person cannot be found.</source>
        <translation type="unfinished">لا يمكن العثور على الشخص.</translation>
    </message>
    <message>
        <source>Freedom was limited</source>
        <translation type="unfinished">قُيّدت الحرية</translation>
    </message>
    <message>
        <source>Door locked, phone or papers kept.</source>
        <translation type="unfinished">باب مقفل، أو حجز الهاتف أو الأوراق.</translation>
    </message>
    <message>
        <source>Fire, flood, power</source>
        <translation type="unfinished">حريق أو فيضان أو انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Fire, flood, power.</source>
        <translation type="unfinished">حريق أو فيضان أو انقطاع الكهرباء.</translation>
    </message>
    <message>
        <source>Laptop or stick lost</source>
        <translation type="unfinished">ضياع حاسوب محمول أو ذاكرة USB</translation>
    </message>
    <message>
        <source>Laptop or stick lost.</source>
        <translation type="unfinished">ضياع حاسوب محمول أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>Complaint by a resident</source>
        <translation type="unfinished">شكوى من مقيم</translation>
    </message>
    <message>
        <source>Complaint by a resident.</source>
        <translation type="unfinished">شكوى من مقيم.</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished">متضرر</translation>
    </message>
    <message>
        <source>Affected.</source>
        <translation type="unfinished">متضرر.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">حاضر</translation>
    </message>
    <message>
        <source>Present.</source>
        <translation type="unfinished">حاضر.</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation type="unfinished">قام بالفعل</translation>
    </message>
    <message>
        <source>Acted.</source>
        <translation type="unfinished">قام بالفعل.</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished">ساعد</translation>
    </message>
    <message>
        <source>Helped.</source>
        <translation type="unfinished">ساعد.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished">كما خُطط</translation>
    </message>
    <message>
        <source>As planned.</source>
        <translation type="unfinished">كما خُطط.</translation>
    </message>
    <message>
        <source>The person decided to go</source>
        <translation type="unfinished">قرر الشخص المغادرة</translation>
    </message>
    <message>
        <source>Earlier than planned; a right.</source>
        <translation type="unfinished">قبل الموعد المخطط؛ وهذا حق.</translation>
    </message>
    <message>
        <source>Moved to another shelter</source>
        <translation type="unfinished">انتقل إلى دار إيواء أخرى</translation>
    </message>
    <message>
        <source>Moved to another shelter.</source>
        <translation type="unfinished">انتقل إلى دار إيواء أخرى.</translation>
    </message>
    <message>
        <source>Asked to leave</source>
        <translation type="unfinished">طُلبت منه المغادرة</translation>
    </message>
    <message>
        <source>By the house.</source>
        <translation type="unfinished">من الدار.</translation>
    </message>
    <message>
        <source>Left without word</source>
        <translation type="unfinished">غادر دون إبلاغ</translation>
    </message>
    <message>
        <source>Check safety.</source>
        <translation type="unfinished">يرجى التحقق من السلامة.</translation>
    </message>
    <message>
        <source>Taken by an authority</source>
        <translation type="unfinished">أخذته سلطة رسمية</translation>
    </message>
    <message>
        <source>Taken by an authority.</source>
        <translation type="unfinished">أخذته سلطة رسمية.</translation>
    </message>
    <message>
        <source>Criminal case against those who did it</source>
        <translation type="unfinished">قضية جنائية ضد الجناة</translation>
    </message>
    <message>
        <source>Criminal case against those who did it.</source>
        <translation type="unfinished">قضية جنائية ضد الجناة.</translation>
    </message>
    <message>
        <source>Case against the person</source>
        <translation type="unfinished">قضية ضد الشخص</translation>
    </message>
    <message>
        <source>For something they were forced to do.</source>
        <translation type="unfinished">بسبب شيء أُجبر على فعله.</translation>
    </message>
    <message>
        <source>Claim for wages</source>
        <translation type="unfinished">مطالبة بالأجور</translation>
    </message>
    <message>
        <source>Claim for wages.</source>
        <translation type="unfinished">مطالبة بالأجور.</translation>
    </message>
    <message>
        <source>Claim for compensation</source>
        <translation type="unfinished">مطالبة بالتعويض</translation>
    </message>
    <message>
        <source>Claim for compensation.</source>
        <translation type="unfinished">مطالبة بالتعويض.</translation>
    </message>
    <message>
        <source>Right to stay</source>
        <translation type="unfinished">حق الإقامة</translation>
    </message>
    <message>
        <source>Right to stay.</source>
        <translation type="unfinished">حق الإقامة.</translation>
    </message>
    <message>
        <source>Recovery and reflection time</source>
        <translation type="unfinished">مهلة التعافي والتفكير</translation>
    </message>
    <message>
        <source>Recovery and reflection time.</source>
        <translation type="unfinished">مهلة التعافي والتفكير.</translation>
    </message>
    <message>
        <source>Asylum</source>
        <translation type="unfinished">لجوء</translation>
    </message>
    <message>
        <source>Asylum.</source>
        <translation type="unfinished">لجوء.</translation>
    </message>
    <message>
        <source>Protection order</source>
        <translation type="unfinished">أمر حماية</translation>
    </message>
    <message>
        <source>Protection order.</source>
        <translation type="unfinished">أمر حماية.</translation>
    </message>
    <message>
        <source>Custody, divorce, annulment</source>
        <translation type="unfinished">حضانة، طلاق، إبطال زواج</translation>
    </message>
    <message>
        <source>Custody, divorce, annulment.</source>
        <translation type="unfinished">حضانة، طلاق، إبطال زواج.</translation>
    </message>
    <message>
        <source>Papers or nationality</source>
        <translation type="unfinished">أوراق أو جنسية</translation>
    </message>
    <message>
        <source>Papers or nationality.</source>
        <translation type="unfinished">أوراق أو جنسية.</translation>
    </message>
    <message>
        <source>Victim or witness</source>
        <translation type="unfinished">ضحية أو شاهد</translation>
    </message>
    <message>
        <source>Victim or witness.</source>
        <translation type="unfinished">ضحية أو شاهد.</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished">صاحب مطالبة</translation>
    </message>
    <message>
        <source>Claimant.</source>
        <translation type="unfinished">صاحب مطالبة.</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation type="unfinished">متهم</translation>
    </message>
    <message>
        <source>Accused.</source>
        <translation type="unfinished">متهم.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">مقدّم طلب</translation>
    </message>
    <message>
        <source>Applicant.</source>
        <translation type="unfinished">مقدّم طلب.</translation>
    </message>
    <message>
        <source>Child, represented</source>
        <translation type="unfinished">طفل، له من يمثله</translation>
    </message>
    <message>
        <source>Child, represented.</source>
        <translation type="unfinished">طفل، له من يمثله.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished">قيد الإعداد</translation>
    </message>
    <message>
        <source>Being prepared.</source>
        <translation type="unfinished">قيد الإعداد.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">جارٍ</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished">جارٍ.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished">مقبول</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation type="unfinished">مقبول.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished">مرفوض.</translation>
    </message>
    <message>
        <source>Ended in conviction</source>
        <translation type="unfinished">انتهى بإدانة</translation>
    </message>
    <message>
        <source>Ended in conviction.</source>
        <translation type="unfinished">انتهى بإدانة.</translation>
    </message>
    <message>
        <source>Ended without conviction</source>
        <translation type="unfinished">انتهى دون إدانة</translation>
    </message>
    <message>
        <source>Ended without conviction.</source>
        <translation type="unfinished">انتهى دون إدانة.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">انتهى بتسوية</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation type="unfinished">انتهى بتسوية.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">سُحب</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation type="unfinished">سُحب.</translation>
    </message>
    <message>
        <source>Respected; help goes on.</source>
        <translation type="unfinished">هذا محترم؛ والمساعدة مستمرة.</translation>
    </message>
    <message>
        <source>Thinking about it</source>
        <translation type="unfinished">يفكر في الأمر</translation>
    </message>
    <message>
        <source>Thinking about it.</source>
        <translation type="unfinished">يفكر في الأمر.</translation>
    </message>
    <message>
        <source>Summoned</source>
        <translation type="unfinished">مستدعى</translation>
    </message>
    <message>
        <source>Has no choice by law.</source>
        <translation type="unfinished">لا خيار له بحسب القانون.</translation>
    </message>
    <message>
        <source>Own home or rented room</source>
        <translation type="unfinished">بيت خاص أو غرفة مستأجرة</translation>
    </message>
    <message>
        <source>Own home or rented room.</source>
        <translation type="unfinished">بيت خاص أو غرفة مستأجرة.</translation>
    </message>
    <message>
        <source>With family</source>
        <translation type="unfinished">مع الأسرة</translation>
    </message>
    <message>
        <source>With family.</source>
        <translation type="unfinished">مع الأسرة.</translation>
    </message>
    <message>
        <source>With friends</source>
        <translation type="unfinished">مع أصدقاء</translation>
    </message>
    <message>
        <source>With friends.</source>
        <translation type="unfinished">مع أصدقاء.</translation>
    </message>
    <message>
        <source>Another shelter</source>
        <translation type="unfinished">دار إيواء أخرى</translation>
    </message>
    <message>
        <source>Another shelter.</source>
        <translation type="unfinished">دار إيواء أخرى.</translation>
    </message>
    <message>
        <source>Employer&apos;s housing</source>
        <translation type="unfinished">سكن رب العمل</translation>
    </message>
    <message>
        <source>Employer&apos;s housing.</source>
        <translation type="unfinished">سكن رب العمل.</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">أسرة بديلة أو دار رعاية</translation>
    </message>
    <message>
        <source>Foster or care home.</source>
        <translation type="unfinished">أسرة بديلة أو دار رعاية.</translation>
    </message>
    <message>
        <source>Hospital, detention, prison</source>
        <translation type="unfinished">مستشفى، احتجاز، سجن</translation>
    </message>
    <message>
        <source>Hospital, detention, prison.</source>
        <translation type="unfinished">مستشفى، احتجاز، سجن.</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation type="unfinished">بلا مأوى</translation>
    </message>
    <message>
        <source>Without a home.</source>
        <translation type="unfinished">بلا مأوى.</translation>
    </message>
    <message>
        <source>Back with those who exploited them</source>
        <translation type="unfinished">عاد إلى من استغلوه</translation>
    </message>
    <message>
        <source>Back with those who exploited them.</source>
        <translation type="unfinished">عاد إلى من استغلوه.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Nobody knows.</source>
        <translation type="unfinished">لا أحد يعرف.</translation>
    </message>
    <message>
        <source>Maybe later</source>
        <translation type="unfinished">ربما لاحقاً</translation>
    </message>
    <message>
        <source>Maybe later.</source>
        <translation type="unfinished">ربما لاحقاً.</translation>
    </message>
    <message>
        <source>Safe place to live</source>
        <translation type="unfinished">مكان آمن للعيش</translation>
    </message>
    <message>
        <source>Now and later.</source>
        <translation type="unfinished">الآن ولاحقاً.</translation>
    </message>
    <message>
        <source>Food, clothes, money for the day</source>
        <translation type="unfinished">طعام وملابس ومال لليوم</translation>
    </message>
    <message>
        <source>Basic needs.</source>
        <translation type="unfinished">احتياجات أساسية.</translation>
    </message>
    <message>
        <source>Body.</source>
        <translation type="unfinished">الجسم.</translation>
    </message>
    <message>
        <source>Rest and mind</source>
        <translation type="unfinished">الراحة والنفس</translation>
    </message>
    <message>
        <source>Emotional support, counselling.</source>
        <translation type="unfinished">دعم عاطفي ومشورة.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">السلامة</translation>
    </message>
    <message>
        <source>From others.</source>
        <translation type="unfinished">من الآخرين.</translation>
    </message>
    <message>
        <source>Papers and right to stay</source>
        <translation type="unfinished">الأوراق وحق الإقامة</translation>
    </message>
    <message>
        <source>Identity and status.</source>
        <translation type="unfinished">الهوية والوضع القانوني.</translation>
    </message>
    <message>
        <source>Law and justice</source>
        <translation type="unfinished">القانون والعدالة</translation>
    </message>
    <message>
        <source>Case, claim, advice.</source>
        <translation type="unfinished">قضية، مطالبة، مشورة.</translation>
    </message>
    <message>
        <source>Money and debt</source>
        <translation type="unfinished">المال والديون</translation>
    </message>
    <message>
        <source>Wages owed, debt, account.</source>
        <translation type="unfinished">أجور مستحقة، ديون، حساب.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">العمل</translation>
    </message>
    <message>
        <source>Training and jobs.</source>
        <translation type="unfinished">تدريب ووظائف.</translation>
    </message>
    <message>
        <source>School and language</source>
        <translation type="unfinished">المدرسة واللغة</translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation type="unfinished">التعلم.</translation>
    </message>
    <message>
        <source>Contact, tracing, mediation.</source>
        <translation type="unfinished">تواصل وبحث عن الأسرة ووساطة.</translation>
    </message>
    <message>
        <source>The person&apos;s children</source>
        <translation type="unfinished">أطفال الشخص</translation>
    </message>
    <message>
        <source>Care, school.</source>
        <translation type="unfinished">رعاية، مدرسة.</translation>
    </message>
    <message>
        <source>Friends and belonging</source>
        <translation type="unfinished">الأصدقاء والانتماء</translation>
    </message>
    <message>
        <source>Faith, groups, leisure.</source>
        <translation type="unfinished">الدين والمجموعات وأوقات الفراغ.</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished">العودة إلى الوطن</translation>
    </message>
    <message>
        <source>If wished.</source>
        <translation type="unfinished">إن رغب الشخص.</translation>
    </message>
    <message>
        <source>No help wanted</source>
        <translation type="unfinished">لا يريد مساعدة</translation>
    </message>
    <message>
        <source>Some help wanted</source>
        <translation type="unfinished">يريد بعض المساعدة</translation>
    </message>
    <message>
        <source>Some help wanted.</source>
        <translation type="unfinished">يريد بعض المساعدة.</translation>
    </message>
    <message>
        <source>A lot of help wanted</source>
        <translation type="unfinished">يريد مساعدة كثيرة</translation>
    </message>
    <message>
        <source>A lot of help wanted.</source>
        <translation type="unfinished">يريد مساعدة كثيرة.</translation>
    </message>
    <message>
        <source>Talk with the person</source>
        <translation type="unfinished">حديث مع الشخص</translation>
    </message>
    <message>
        <source>Talk with the person.</source>
        <translation type="unfinished">حديث مع الشخص.</translation>
    </message>
    <message>
        <source>Contact with others</source>
        <translation type="unfinished">اتصال مع آخرين</translation>
    </message>
    <message>
        <source>Contact with others.</source>
        <translation type="unfinished">اتصال مع آخرين.</translation>
    </message>
    <message>
        <source>Case meeting</source>
        <translation type="unfinished">اجتماع بشأن الحالة</translation>
    </message>
    <message>
        <source>Case meeting.</source>
        <translation type="unfinished">اجتماع بشأن الحالة.</translation>
    </message>
    <message>
        <source>Seen in the house</source>
        <translation type="unfinished">لوحظ في الدار</translation>
    </message>
    <message>
        <source>Seen in the house.</source>
        <translation type="unfinished">لوحظ في الدار.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>Decision.</source>
        <translation type="unfinished">قرار.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation type="unfinished">تسليم النوبة</translation>
    </message>
    <message>
        <source>Shift handover.</source>
        <translation type="unfinished">تسليم النوبة.</translation>
    </message>
    <message>
        <source>Paid work</source>
        <translation type="unfinished">عمل بأجر</translation>
    </message>
    <message>
        <source>Paid work.</source>
        <translation type="unfinished">عمل بأجر.</translation>
    </message>
    <message>
        <source>Own work or business</source>
        <translation type="unfinished">عمل أو مشروع خاص</translation>
    </message>
    <message>
        <source>Own work or business.</source>
        <translation type="unfinished">عمل أو مشروع خاص.</translation>
    </message>
    <message>
        <source>Job training</source>
        <translation type="unfinished">تدريب مهني</translation>
    </message>
    <message>
        <source>Job training.</source>
        <translation type="unfinished">تدريب مهني.</translation>
    </message>
    <message>
        <source>School or course</source>
        <translation type="unfinished">مدرسة أو دورة</translation>
    </message>
    <message>
        <source>School or course.</source>
        <translation type="unfinished">مدرسة أو دورة.</translation>
    </message>
    <message>
        <source>Cares for family</source>
        <translation type="unfinished">يرعى الأسرة</translation>
    </message>
    <message>
        <source>Cares for family.</source>
        <translation type="unfinished">يرعى الأسرة.</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation type="unfinished">يبحث عن عمل</translation>
    </message>
    <message>
        <source>Looking for work.</source>
        <translation type="unfinished">يبحث عن عمل.</translation>
    </message>
    <message>
        <source>Not able now</source>
        <translation type="unfinished">غير قادر الآن</translation>
    </message>
    <message>
        <source>Not able now.</source>
        <translation type="unfinished">غير قادر الآن.</translation>
    </message>
    <message>
        <source>Not allowed to work</source>
        <translation type="unfinished">غير مسموح له بالعمل</translation>
    </message>
    <message>
        <source>Not allowed to work.</source>
        <translation type="unfinished">غير مسموح له بالعمل.</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished">Facebook</translation>
    </message>
    <message>
        <source>Contact, work or control ran through this service.</source>
        <translation type="unfinished">جرى التواصل أو العمل أو التحكم عبر هذه الخدمة.</translation>
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
        <translation type="unfinished">موقع أو تطبيق مواعدة</translation>
    </message>
    <message>
        <source>Any dating service.</source>
        <translation type="unfinished">أي خدمة مواعدة.</translation>
    </message>
    <message>
        <source>Job site</source>
        <translation type="unfinished">موقع وظائف</translation>
    </message>
    <message>
        <source>Any job board.</source>
        <translation type="unfinished">أي لوحة وظائف.</translation>
    </message>
    <message>
        <source>Game or game chat</source>
        <translation type="unfinished">لعبة أو دردشة في لعبة</translation>
    </message>
    <message>
        <source>Any game service.</source>
        <translation type="unfinished">أي خدمة ألعاب.</translation>
    </message>
    <message>
        <source>All paid</source>
        <translation type="unfinished">دُفع كله</translation>
    </message>
    <message>
        <source>All paid.</source>
        <translation type="unfinished">دُفع كله.</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished">دُفع بعضه</translation>
    </message>
    <message>
        <source>Part paid.</source>
        <translation type="unfinished">دُفع بعضه.</translation>
    </message>
    <message>
        <source>Nothing paid</source>
        <translation type="unfinished">لم يُدفع شيء</translation>
    </message>
    <message>
        <source>Nothing paid.</source>
        <translation type="unfinished">لم يُدفع شيء.</translation>
    </message>
    <message>
        <source>Nothing awarded</source>
        <translation type="unfinished">لم يُحكم بشيء</translation>
    </message>
    <message>
        <source>Nothing awarded.</source>
        <translation type="unfinished">لم يُحكم بشيء.</translation>
    </message>
    <message>
        <source>Travelling Partner</source>
        <translation type="unfinished">رفيق السفر</translation>
    </message>
    <message>
        <source>Travelled with the person.</source>
        <translation type="unfinished">سافر مع الشخص.</translation>
    </message>
    <message>
        <source>Transporter</source>
        <translation type="unfinished">ناقل</translation>
    </message>
    <message>
        <source>Drove, shipped or carried.</source>
        <translation type="unfinished">قاد مركبة أو شحن أو حمل.</translation>
    </message>
    <message>
        <source>Recruiter Or Intermediary</source>
        <translation type="unfinished">مستقطِب أو وسيط</translation>
    </message>
    <message>
        <source>Drew the person in or put people in touch.</source>
        <translation type="unfinished">استدرج الشخص أو وصل بين الناس.</translation>
    </message>
    <message>
        <source>Broker Travel Agent</source>
        <translation type="unfinished">سمسار أو وكيل سفر</translation>
    </message>
    <message>
        <source>Arranged travel, papers or a post for money.</source>
        <translation type="unfinished">رتّب السفر أو الأوراق أو الوظيفة مقابل مال.</translation>
    </message>
    <message>
        <source>Transferred Individual</source>
        <translation type="unfinished">نقل الشخص إلى غيره</translation>
    </message>
    <message>
        <source>Handed the person on.</source>
        <translation type="unfinished">سلّم الشخص إلى غيره.</translation>
    </message>
    <message>
        <source>Harboured Individual</source>
        <translation type="unfinished">آوى الشخص</translation>
    </message>
    <message>
        <source>Kept or housed the person.</source>
        <translation type="unfinished">احتجز الشخص أو أسكنه.</translation>
    </message>
    <message>
        <source>Sold Individual</source>
        <translation type="unfinished">باع الشخص</translation>
    </message>
    <message>
        <source>Took money for the person.</source>
        <translation type="unfinished">أخذ مالاً مقابل الشخص.</translation>
    </message>
    <message>
        <source>Bought Individual</source>
        <translation type="unfinished">اشترى الشخص</translation>
    </message>
    <message>
        <source>Paid for the person.</source>
        <translation type="unfinished">دفع مقابل الشخص.</translation>
    </message>
    <message>
        <source>Received Individual</source>
        <translation type="unfinished">استقبل الشخص</translation>
    </message>
    <message>
        <source>Took the person over.</source>
        <translation type="unfinished">تسلّم الشخص.</translation>
    </message>
    <message>
        <source>Controlled Individual</source>
        <translation type="unfinished">تحكّم في الشخص</translation>
    </message>
    <message>
        <source>Guarded, threatened or gave orders.</source>
        <translation type="unfinished">حرس أو هدد أو أعطى أوامر.</translation>
    </message>
    <message>
        <source>Smuggler</source>
        <translation type="unfinished">مهرّب</translation>
    </message>
    <message>
        <source>Brought the person over a border unlawfully.</source>
        <translation type="unfinished">أدخل الشخص عبر حدود بصورة غير قانونية.</translation>
    </message>
    <message>
        <source>Abuser</source>
        <translation type="unfinished">معتدٍ</translation>
    </message>
    <message>
        <source>Hurt the person.</source>
        <translation type="unfinished">آذى الشخص.</translation>
    </message>
    <message>
        <source>Kidnapper</source>
        <translation type="unfinished">خاطف</translation>
    </message>
    <message>
        <source>Took the person by force.</source>
        <translation type="unfinished">أخذ الشخص بالقوة.</translation>
    </message>
    <message>
        <source>Exploiter</source>
        <translation type="unfinished">مستغِل</translation>
    </message>
    <message>
        <source>Profited from the work, body or acts.</source>
        <translation type="unfinished">استفاد من العمل أو الجسد أو الأفعال.</translation>
    </message>
    <message>
        <source>School, language, training in class.</source>
        <translation type="unfinished">مدرسة، لغة، تدريب في صف.</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation type="unfinished">المال</translation>
    </message>
    <message>
        <source>Money, debt, account.</source>
        <translation type="unfinished">مال، ديون، حساب.</translation>
    </message>
    <message>
        <source>Body and mind.</source>
        <translation type="unfinished">الجسم والنفس.</translation>
    </message>
    <message>
        <source>Labour Exploitation Rehabilitation</source>
        <translation type="unfinished">التعافي من الاستغلال في العمل</translation>
    </message>
    <message>
        <source>Recovery after forced work.</source>
        <translation type="unfinished">تعافٍ بعد العمل القسري.</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">قانوني</translation>
    </message>
    <message>
        <source>Law, papers, claims.</source>
        <translation type="unfinished">قانون، أوراق، مطالبات.</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation type="unfinished">سبل العيش</translation>
    </message>
    <message>
        <source>Job training and earning.</source>
        <translation type="unfinished">تدريب مهني وكسب.</translation>
    </message>
    <message>
        <source>Rights-based Training</source>
        <translation type="unfinished">تدريب على الحقوق</translation>
    </message>
    <message>
        <source>Knowing and using one&apos;s rights.</source>
        <translation type="unfinished">معرفة الشخص حقوقه واستخدامها.</translation>
    </message>
    <message>
        <source>Sexual Exploitation Rehabilitation</source>
        <translation type="unfinished">التعافي من الاستغلال الجنسي</translation>
    </message>
    <message>
        <source>Recovery after sexual exploitation.</source>
        <translation type="unfinished">تعافٍ بعد الاستغلال الجنسي.</translation>
    </message>
    <message>
        <source>Social Care</source>
        <translation type="unfinished">الرعاية الاجتماعية</translation>
    </message>
    <message>
        <source>Housing, daily life, family, belonging.</source>
        <translation type="unfinished">سكن، حياة يومية، أسرة، انتماء.</translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished">نحن</translation>
    </message>
    <message>
        <source>This shelter.</source>
        <translation type="unfinished">دار الإيواء هذه.</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation type="unfinished">منظمة شريكة</translation>
    </message>
    <message>
        <source>Under agreement.</source>
        <translation type="unfinished">بموجب اتفاق.</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation type="unfinished">خدمة عامة</translation>
    </message>
    <message>
        <source>State or town.</source>
        <translation type="unfinished">الدولة أو البلدة.</translation>
    </message>
    <message>
        <source>Private provider</source>
        <translation type="unfinished">مقدّم خدمة خاص</translation>
    </message>
    <message>
        <source>Paid for.</source>
        <translation type="unfinished">مقابل أجر.</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translation type="unfinished">في مكان تجاري</translation>
    </message>
    <message>
        <source>In a shop, bar, agency or other business.</source>
        <translation type="unfinished">في متجر أو حانة أو وكالة أو عمل تجاري آخر.</translation>
    </message>
    <message>
        <source>At an educational institution</source>
        <translation type="unfinished">في مؤسسة تعليمية</translation>
    </message>
    <message>
        <source>At a school, college or course.</source>
        <translation type="unfinished">في مدرسة أو كلية أو دورة.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished">في العمل</translation>
    </message>
    <message>
        <source>At the job the person then had.</source>
        <translation type="unfinished">في الوظيفة التي كانت للشخص حينها.</translation>
    </message>
    <message>
        <source>Through online social networks</source>
        <translation type="unfinished">عبر شبكات التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Through a social network or messages there.</source>
        <translation type="unfinished">عبر شبكة اجتماعية أو رسائل فيها.</translation>
    </message>
    <message>
        <source>Through an online advertisement</source>
        <translation type="unfinished">عبر إعلان على الإنترنت</translation>
    </message>
    <message>
        <source>By answering an advert on the internet.</source>
        <translation type="unfinished">بالرد على إعلان في الإنترنت.</translation>
    </message>
    <message>
        <source>Through a television advert</source>
        <translation type="unfinished">عبر إعلان تلفزيوني</translation>
    </message>
    <message>
        <source>By answering an advert on television.</source>
        <translation type="unfinished">بالرد على إعلان في التلفزيون.</translation>
    </message>
    <message>
        <source>Through a newspaper advert</source>
        <translation type="unfinished">عبر إعلان في صحيفة</translation>
    </message>
    <message>
        <source>By answering an advert in print.</source>
        <translation type="unfinished">بالرد على إعلان مطبوع.</translation>
    </message>
    <message>
        <source>Through family or family events</source>
        <translation type="unfinished">عبر الأسرة أو مناسبة أسرية</translation>
    </message>
    <message>
        <source>By relatives or at a family event.</source>
        <translation type="unfinished">عن طريق أقارب أو في مناسبة أسرية.</translation>
    </message>
    <message>
        <source>Through friends or social events</source>
        <translation type="unfinished">عبر أصدقاء أو مناسبة اجتماعية</translation>
    </message>
    <message>
        <source>By friends or at a social event.</source>
        <translation type="unfinished">عن طريق أصدقاء أو في مناسبة اجتماعية.</translation>
    </message>
    <message>
        <source>Through an agency or broker</source>
        <translation type="unfinished">عبر وكالة أو سمسار</translation>
    </message>
    <message>
        <source>Recruitment firm, agent or village broker.</source>
        <translation type="unfinished">شركة تشغيل أو وكيل أو سمسار في القرية.</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translation type="unfinished">أُخذ بالقوة</translation>
    </message>
    <message>
        <source>Abducted.</source>
        <translation type="unfinished">خُطف.</translation>
    </message>
    <message>
        <source>Born or grew up in it</source>
        <translation type="unfinished">وُلد أو نشأ فيه</translation>
    </message>
    <message>
        <source>Never recruited.</source>
        <translation type="unfinished">لم يُستقطب قط.</translation>
    </message>
    <message>
        <source>A live consent for this recipient exists.</source>
        <translation type="unfinished">توجد موافقة سارية لهذا المتلقي.</translation>
    </message>
    <message>
        <source>Do not send.</source>
        <translation type="unfinished">يرجى عدم الإرسال.</translation>
    </message>
    <message>
        <source>Life in danger, could not ask</source>
        <translation type="unfinished">الحياة في خطر، وتعذّر السؤال</translation>
    </message>
    <message>
        <source>Only what saves life.</source>
        <translation type="unfinished">فقط ما ينقذ الحياة.</translation>
    </message>
    <message>
        <source>Accepted, not begun</source>
        <translation type="unfinished">قُبل ولم يبدأ</translation>
    </message>
    <message>
        <source>Accepted, not begun.</source>
        <translation type="unfinished">قُبل ولم يبدأ.</translation>
    </message>
    <message>
        <source>Help has begun</source>
        <translation type="unfinished">بدأت المساعدة</translation>
    </message>
    <message>
        <source>The person got there.</source>
        <translation type="unfinished">وصل الشخص إلى هناك.</translation>
    </message>
    <message>
        <source>The person decided against</source>
        <translation type="unfinished">قرر الشخص ألا يفعل</translation>
    </message>
    <message>
        <source>The person decided against.</source>
        <translation type="unfinished">قرر الشخص ألا يفعل.</translation>
    </message>
    <message>
        <source>The service said no</source>
        <translation type="unfinished">رفضت الخدمة</translation>
    </message>
    <message>
        <source>The service said no.</source>
        <translation type="unfinished">رفضت الخدمة.</translation>
    </message>
    <message>
        <source>No place or not available</source>
        <translation type="unfinished">لا مكان أو غير متاح</translation>
    </message>
    <message>
        <source>No place or not available.</source>
        <translation type="unfinished">لا مكان أو غير متاح.</translation>
    </message>
    <message>
        <source>The person did not get there</source>
        <translation type="unfinished">لم يصل الشخص إلى هناك</translation>
    </message>
    <message>
        <source>The person did not get there.</source>
        <translation type="unfinished">لم يصل الشخص إلى هناك.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">لا رد بعد</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished">لا رد بعد.</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished">سُحبت الإحالة</translation>
    </message>
    <message>
        <source>We took it back, or the person took back their permission.</source>
        <translation type="unfinished">سحبناها نحن، أو سحب الشخص موافقته.</translation>
    </message>
    <message>
        <source>Partner or husband/wife</source>
        <translation type="unfinished">شريك أو زوج/زوجة</translation>
    </message>
    <message>
        <source>Present or former.</source>
        <translation type="unfinished">حالي أو سابق.</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation type="unfinished">أحد الوالدين أو وصي</translation>
    </message>
    <message>
        <source>Raised the person.</source>
        <translation type="unfinished">ربّى الشخص.</translation>
    </message>
    <message>
        <source>Relative by blood or marriage.</source>
        <translation type="unfinished">قريب بالدم أو بالزواج.</translation>
    </message>
    <message>
        <source>Friend or acquaintance</source>
        <translation type="unfinished">صديق أو أحد المعارف</translation>
    </message>
    <message>
        <source>Known in life.</source>
        <translation type="unfinished">معروف في الحياة.</translation>
    </message>
    <message>
        <source>Met online only</source>
        <translation type="unfinished">معرفة عبر الإنترنت فقط</translation>
    </message>
    <message>
        <source>Never met before travel or work.</source>
        <translation type="unfinished">لم يلتقيا قط قبل السفر أو العمل.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">رب عمل</translation>
    </message>
    <message>
        <source>Known as employer.</source>
        <translation type="unfinished">معروف بصفته رب عمل.</translation>
    </message>
    <message>
        <source>Agent or broker</source>
        <translation type="unfinished">وكيل أو سمسار</translation>
    </message>
    <message>
        <source>Known in that role only.</source>
        <translation type="unfinished">معروف بهذه الصفة فقط.</translation>
    </message>
    <message>
        <source>Community or religious leader</source>
        <translation type="unfinished">قائد مجتمعي أو ديني</translation>
    </message>
    <message>
        <source>Holds standing.</source>
        <translation type="unfinished">صاحب مكانة.</translation>
    </message>
    <message>
        <source>Official, police or soldier</source>
        <translation type="unfinished">موظف رسمي أو شرطي أو جندي</translation>
    </message>
    <message>
        <source>Person of the state.</source>
        <translation type="unfinished">ممثل للدولة.</translation>
    </message>
    <message>
        <source>Armed or criminal group</source>
        <translation type="unfinished">جماعة مسلحة أو إجرامية</translation>
    </message>
    <message>
        <source>As a group.</source>
        <translation type="unfinished">بوصفها جماعة.</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation type="unfinished">غريب</translation>
    </message>
    <message>
        <source>Not known before.</source>
        <translation type="unfinished">لم يُعرف من قبل.</translation>
    </message>
    <message>
        <source>Family (from a file)</source>
        <translation type="unfinished">الأسرة (من ملف)</translation>
    </message>
    <message>
        <source>Only met in imported files: which relative, nobody said.</source>
        <translation type="unfinished">يظهر في الملفات المستوردة فقط: لم يُذكر أي قريب هو.</translation>
    </message>
    <message>
        <source>Known (from a file)</source>
        <translation type="unfinished">معروف (من ملف)</translation>
    </message>
    <message>
        <source>Only met in imported files: how they knew each other, nobody said.</source>
        <translation type="unfinished">يظهر في الملفات المستوردة فقط: لم يُذكر كيف تعارفا.</translation>
    </message>
    <message>
        <source>Not known (from a file)</source>
        <translation type="unfinished">غير معروف (من ملف)</translation>
    </message>
    <message>
        <source>Only met in imported files: nothing more was said.</source>
        <translation type="unfinished">يظهر في الملفات المستوردة فقط: لم يُذكر شيء آخر.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">الإشراف</translation>
    </message>
    <message>
        <source>Supervisor.</source>
        <translation type="unfinished">الإشراف.</translation>
    </message>
    <message>
        <source>The person affected</source>
        <translation type="unfinished">الشخص المتضرر</translation>
    </message>
    <message>
        <source>The person affected.</source>
        <translation type="unfinished">الشخص المتضرر.</translation>
    </message>
    <message>
        <source>Police.</source>
        <translation type="unfinished">الشرطة.</translation>
    </message>
    <message>
        <source>Child protection office</source>
        <translation type="unfinished">مكتب حماية الطفل</translation>
    </message>
    <message>
        <source>Child protection office.</source>
        <translation type="unfinished">مكتب حماية الطفل.</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation type="unfinished">خدمة صحية</translation>
    </message>
    <message>
        <source>Health service.</source>
        <translation type="unfinished">خدمة صحية.</translation>
    </message>
    <message>
        <source>Data-protection office</source>
        <translation type="unfinished">مكتب حماية البيانات</translation>
    </message>
    <message>
        <source>Data-protection office.</source>
        <translation type="unfinished">مكتب حماية البيانات.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">الجهة المنسِّقة</translation>
    </message>
    <message>
        <source>Coordinator.</source>
        <translation type="unfinished">الجهة المنسِّقة.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">لا أحد بعد</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished">لا أحد بعد.</translation>
    </message>
    <message>
        <source>Yes, freely</source>
        <translation type="unfinished">نعم، بحرية</translation>
    </message>
    <message>
        <source>Yes, freely.</source>
        <translation type="unfinished">نعم، بحرية.</translation>
    </message>
    <message>
        <source>Under pressure</source>
        <translation type="unfinished">تحت ضغط</translation>
    </message>
    <message>
        <source>Under pressure.</source>
        <translation type="unfinished">تحت ضغط.</translation>
    </message>
    <message>
        <source>No, was sent</source>
        <translation type="unfinished">لا، أُرسل</translation>
    </message>
    <message>
        <source>No, was sent.</source>
        <translation type="unfinished">لا، أُرسل.</translation>
    </message>
    <message>
        <source>Those who did it are near</source>
        <translation type="unfinished">الجناة قريبون</translation>
    </message>
    <message>
        <source>Or their friends.</source>
        <translation type="unfinished">أو أصدقاؤهم.</translation>
    </message>
    <message>
        <source>Police not reachable or not safe</source>
        <translation type="unfinished">الشرطة بعيدة المنال أو غير آمنة</translation>
    </message>
    <message>
        <source>Or part of it.</source>
        <translation type="unfinished">أو جزء منها.</translation>
    </message>
    <message>
        <source>No services</source>
        <translation type="unfinished">لا خدمات</translation>
    </message>
    <message>
        <source>No school, clinic, lawyer in reach.</source>
        <translation type="unfinished">لا مدرسة أو عيادة أو محامٍ في المتناول.</translation>
    </message>
    <message>
        <source>War or disaster</source>
        <translation type="unfinished">حرب أو كارثة</translation>
    </message>
    <message>
        <source>In that area.</source>
        <translation type="unfinished">في تلك المنطقة.</translation>
    </message>
    <message>
        <source>Stigma</source>
        <translation type="unfinished">الوصم</translation>
    </message>
    <message>
        <source>People talk, doors close.</source>
        <translation type="unfinished">كلام الناس وأبواب مغلقة.</translation>
    </message>
    <message>
        <source>Work only by risky migration</source>
        <translation type="unfinished">لا عمل إلا بهجرة خطرة</translation>
    </message>
    <message>
        <source>No other way to earn.</source>
        <translation type="unfinished">لا طريقة أخرى للكسب.</translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished">لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation type="unfinished">عنف في البيت</translation>
    </message>
    <message>
        <source>Against anyone there.</source>
        <translation type="unfinished">ضد أي شخص هناك.</translation>
    </message>
    <message>
        <source>Family took part</source>
        <translation type="unfinished">شاركت الأسرة</translation>
    </message>
    <message>
        <source>In recruiting or gain.</source>
        <translation type="unfinished">في الاستقطاب أو في الكسب.</translation>
    </message>
    <message>
        <source>Family debt</source>
        <translation type="unfinished">ديون الأسرة</translation>
    </message>
    <message>
        <source>Pressure to earn.</source>
        <translation type="unfinished">ضغط لكسب المال.</translation>
    </message>
    <message>
        <source>No stable income</source>
        <translation type="unfinished">لا دخل ثابتاً</translation>
    </message>
    <message>
        <source>In the household.</source>
        <translation type="unfinished">في الأسرة المعيشية.</translation>
    </message>
    <message>
        <source>Some are treated worse</source>
        <translation type="unfinished">بعضهم يُعامل معاملة أسوأ</translation>
    </message>
    <message>
        <source>Girls, stepchildren, others.</source>
        <translation type="unfinished">البنات، أبناء الزوج أو الزوجة، غيرهم.</translation>
    </message>
    <message>
        <source>Blame or shame</source>
        <translation type="unfinished">لوم أو عار</translation>
    </message>
    <message>
        <source>The family may turn the person away.</source>
        <translation type="unfinished">قد ترفض الأسرة الشخص.</translation>
    </message>
    <message>
        <source>Many depend on the person</source>
        <translation type="unfinished">كثيرون يعتمدون على الشخص</translation>
    </message>
    <message>
        <source>Children or sick relatives.</source>
        <translation type="unfinished">أطفال أو أقارب مرضى.</translation>
    </message>
    <message>
        <source>No household</source>
        <translation type="unfinished">لا أسرة معيشية</translation>
    </message>
    <message>
        <source>Nobody to return to.</source>
        <translation type="unfinished">لا أحد يعود إليه.</translation>
    </message>
    <message>
        <source>Young or old age</source>
        <translation type="unfinished">صغر السن أو كبره</translation>
    </message>
    <message>
        <source>Age makes harm likelier here.</source>
        <translation type="unfinished">العمر يجعل الضرر أرجح هنا.</translation>
    </message>
    <message>
        <source>No papers or right to stay</source>
        <translation type="unfinished">لا أوراق ولا حق إقامة</translation>
    </message>
    <message>
        <source>Fear of officials.</source>
        <translation type="unfinished">خوف من السلطات.</translation>
    </message>
    <message>
        <source>Health or disability</source>
        <translation type="unfinished">الصحة أو الإعاقة</translation>
    </message>
    <message>
        <source>Needs not met.</source>
        <translation type="unfinished">احتياجات لم تُلبَّ.</translation>
    </message>
    <message>
        <source>Pregnant or with a small child</source>
        <translation type="unfinished">حمل أو طفل صغير</translation>
    </message>
    <message>
        <source>Hard to plan or to sleep.</source>
        <translation type="unfinished">يصعب التخطيط أو النوم.</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translation type="unfinished">المخدرات أو الكحول</translation>
    </message>
    <message>
        <source>Given or used to cope.</source>
        <translation type="unfinished">أُعطيت للشخص أو يستعين بها ليتحمّل.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished">دين</translation>
    </message>
    <message>
        <source>To recruiters, family or lenders.</source>
        <translation type="unfinished">لمستقطِبين أو أسرة أو مقرضين.</translation>
    </message>
    <message>
        <source>No income</source>
        <translation type="unfinished">لا دخل</translation>
    </message>
    <message>
        <source>Cannot pay for food or rent.</source>
        <translation type="unfinished">لا يستطيع دفع ثمن الطعام أو الإيجار.</translation>
    </message>
    <message>
        <source>No home</source>
        <translation type="unfinished">لا بيت</translation>
    </message>
    <message>
        <source>Nowhere safe to go.</source>
        <translation type="unfinished">لا مكان آمناً للذهاب إليه.</translation>
    </message>
    <message>
        <source>Treated badly for who they are</source>
        <translation type="unfinished">معاملة سيئة بسبب هوية الشخص</translation>
    </message>
    <message>
        <source>Origin, gender, group, orientation: not said which.</source>
        <translation type="unfinished">الأصل أو النوع الاجتماعي أو الجماعة أو الميل: دون ذكر أيها.</translation>
    </message>
    <message>
        <source>Nobody to turn to.</source>
        <translation type="unfinished">لا أحد يلجأ إليه.</translation>
    </message>
    <message>
        <source>Images or data online</source>
        <translation type="unfinished">صور أو بيانات على الإنترنت</translation>
    </message>
    <message>
        <source>Threat to publish.</source>
        <translation type="unfinished">تهديد بالنشر.</translation>
    </message>
    <message>
        <source>Gave a statement</source>
        <translation type="unfinished">أدلى بإفادة</translation>
    </message>
    <message>
        <source>May be a witness.</source>
        <translation type="unfinished">قد يكون شاهداً.</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation type="unfinished">لم يُلاحظ شيء</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">منخفض</translation>
    </message>
    <message>
        <source>Ordinary care is enough.</source>
        <translation type="unfinished">الرعاية المعتادة كافية.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">متوسط</translation>
    </message>
    <message>
        <source>A plan with dates is needed.</source>
        <translation type="unfinished">تلزم خطة بمواعيد.</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">مرتفع</translation>
    </message>
    <message>
        <source>Act today, tell the supervisor.</source>
        <translation type="unfinished">يلزم التصرف اليوم وإبلاغ الإشراف.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">آمن</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished">جزئياً</translation>
    </message>
    <message>
        <source>With a plan.</source>
        <translation type="unfinished">مع خطة.</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">غير آمن</translation>
    </message>
    <message>
        <source>Not safe.</source>
        <translation type="unfinished">غير آمن.</translation>
    </message>
    <message>
        <source>Strong signs</source>
        <translation type="unfinished">علامات قوية</translation>
    </message>
    <message>
        <source>The tool&apos;s rule is met.</source>
        <translation type="unfinished">تحققت قاعدة الأداة.</translation>
    </message>
    <message>
        <source>Some signs</source>
        <translation type="unfinished">بعض العلامات</translation>
    </message>
    <message>
        <source>Below the tool&apos;s rule.</source>
        <translation type="unfinished">دون حد قاعدة الأداة.</translation>
    </message>
    <message>
        <source>No signs found</source>
        <translation type="unfinished">لم توجد علامات</translation>
    </message>
    <message>
        <source>Nothing ticked among the answered items.</source>
        <translation type="unfinished">لم يُعلَّم شيء بين البنود المجاب عنها.</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation type="unfinished">إجابات قليلة جداً</translation>
    </message>
    <message>
        <source>The rule cannot be applied.</source>
        <translation type="unfinished">لا يمكن تطبيق القاعدة.</translation>
    </message>
    <message>
        <source>ILO operational indicators, labour, adult</source>
        <translation type="unfinished">مؤشرات منظمة العمل الدولية العملية، العمل، البالغون</translation>
    </message>
    <message>
        <source>Delphi list, adults.</source>
        <translation type="unfinished">قائمة دلفي، البالغون.</translation>
    </message>
    <message>
        <source>ILO operational indicators, labour, child</source>
        <translation type="unfinished">مؤشرات منظمة العمل الدولية العملية، العمل، الأطفال</translation>
    </message>
    <message>
        <source>Delphi list, children.</source>
        <translation type="unfinished">قائمة دلفي، الأطفال.</translation>
    </message>
    <message>
        <source>UNODC signs (part)</source>
        <translation type="unfinished">علامات UNODC (جزء)</translation>
    </message>
    <message>
        <source>Partial list from a secondary copy.</source>
        <translation type="unfinished">قائمة جزئية من نسخة ثانوية.</translation>
    </message>
    <message>
        <source>ILO eleven signs of forced labour</source>
        <translation type="unfinished">علامات منظمة العمل الدولية الإحدى عشرة للعمل القسري</translation>
    </message>
    <message>
        <source>Eleven signs.</source>
        <translation type="unfinished">إحدى عشرة علامة.</translation>
    </message>
    <message>
        <source>Hong Kong toolkit checklist (part)</source>
        <translation type="unfinished">قائمة تحقق من دليل هونغ كونغ (جزء)</translation>
    </message>
    <message>
        <source>Recruitment checklist only.</source>
        <translation type="unfinished">قائمة تحقق الاستقطاب فقط.</translation>
    </message>
    <message>
        <source>Own questionnaire</source>
        <translation type="unfinished">استبيان خاص</translation>
    </message>
    <message>
        <source>Imported from XLSForm.</source>
        <translation type="unfinished">مستورد من XLSForm.</translation>
    </message>
    <message>
        <source>Possible victim</source>
        <translation type="unfinished">ضحية محتملة</translation>
    </message>
    <message>
        <source>Go on as if it were so.</source>
        <translation type="unfinished">تُتابَع الحالة كأن الأمر كذلك.</translation>
    </message>
    <message>
        <source>Unclear, look again</source>
        <translation type="unfinished">غير واضح، يُنظر مرة أخرى</translation>
    </message>
    <message>
        <source>Set a date.</source>
        <translation type="unfinished">يرجى تحديد تاريخ.</translation>
    </message>
    <message>
        <source>Other harm</source>
        <translation type="unfinished">ضرر آخر</translation>
    </message>
    <message>
        <source>Needs help for another reason.</source>
        <translation type="unfinished">يحتاج مساعدة لسبب آخر.</translation>
    </message>
    <message>
        <source>No sign of trafficking</source>
        <translation type="unfinished">لا علامة على الاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Help may still be needed.</source>
        <translation type="unfinished">قد تظل المساعدة لازمة.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">قُدّمت</translation>
    </message>
    <message>
        <source>Took place.</source>
        <translation type="unfinished">تمت بالفعل.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">مخطط لها</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation type="unfinished">مخطط لها.</translation>
    </message>
    <message>
        <source>Offered, the person said no</source>
        <translation type="unfinished">عُرضت، وقال الشخص لا</translation>
    </message>
    <message>
        <source>A choice.</source>
        <translation type="unfinished">اختيار الشخص.</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation type="unfinished">غير متوفرة</translation>
    </message>
    <message>
        <source>Place, money or law lacking.</source>
        <translation type="unfinished">ينقص المكان أو المال أو القانون.</translation>
    </message>
    <message>
        <source>Begun and stopped</source>
        <translation type="unfinished">بدأت وتوقفت</translation>
    </message>
    <message>
        <source>Begun and stopped.</source>
        <translation type="unfinished">بدأت وتوقفت.</translation>
    </message>
    <message>
        <source>Safe housing</source>
        <translation type="unfinished">سكن آمن</translation>
    </message>
    <message>
        <source>Bed in a safe place.</source>
        <translation type="unfinished">سرير في مكان آمن.</translation>
    </message>
    <message>
        <source>Basic needs</source>
        <translation type="unfinished">احتياجات أساسية</translation>
    </message>
    <message>
        <source>Food, clothes, hygiene, pocket money.</source>
        <translation type="unfinished">طعام، ملابس، نظافة، مصروف جيب.</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation type="unfinished">الرعاية الصحية</translation>
    </message>
    <message>
        <source>Counselling and mental health</source>
        <translation type="unfinished">المشورة والصحة النفسية</translation>
    </message>
    <message>
        <source>Psychosocial support.</source>
        <translation type="unfinished">دعم نفسي واجتماعي.</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation type="unfinished">مساعدة في الأزمات</translation>
    </message>
    <message>
        <source>In acute danger or distress.</source>
        <translation type="unfinished">في خطر شديد أو ضيق شديد.</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished">مساعدة قانونية</translation>
    </message>
    <message>
        <source>Advice, representation.</source>
        <translation type="unfinished">مشورة وتمثيل.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished">الحماية</translation>
    </message>
    <message>
        <source>Safety escort, alarm, moving house.</source>
        <translation type="unfinished">مرافقة آمنة، إنذار، تغيير المسكن.</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation type="unfinished">الترجمة الشفوية</translation>
    </message>
    <message>
        <source>Any language, sign language.</source>
        <translation type="unfinished">أي لغة، ولغة الإشارة.</translation>
    </message>
    <message>
        <source>Papers and immigration</source>
        <translation type="unfinished">الأوراق والهجرة</translation>
    </message>
    <message>
        <source>Replacing papers, permits.</source>
        <translation type="unfinished">استبدال الأوراق، التصاريح.</translation>
    </message>
    <message>
        <source>School, language, literacy.</source>
        <translation type="unfinished">مدرسة، لغة، قراءة وكتابة.</translation>
    </message>
    <message>
        <source>Rights training</source>
        <translation type="unfinished">التدريب في مجال الحقوق</translation>
    </message>
    <message>
        <source>Knowing one&apos;s rights.</source>
        <translation type="unfinished">معرفة الشخص حقوقه.</translation>
    </message>
    <message>
        <source>Job training and work</source>
        <translation type="unfinished">التدريب المهني والعمل</translation>
    </message>
    <message>
        <source>Training, placement, tools.</source>
        <translation type="unfinished">تدريب، توظيف، أدوات.</translation>
    </message>
    <message>
        <source>Money help</source>
        <translation type="unfinished">مساعدة مالية</translation>
    </message>
    <message>
        <source>Grants, debt advice, account.</source>
        <translation type="unfinished">منح، مشورة في الديون، حساب.</translation>
    </message>
    <message>
        <source>Family tracing and mediation</source>
        <translation type="unfinished">البحث عن الأسرة والوساطة</translation>
    </message>
    <message>
        <source>With consent.</source>
        <translation type="unfinished">بموافقة.</translation>
    </message>
    <message>
        <source>Return home</source>
        <translation type="unfinished">العودة إلى البلد</translation>
    </message>
    <message>
        <source>Freely chosen travel.</source>
        <translation type="unfinished">سفر باختيار حر.</translation>
    </message>
    <message>
        <source>Settling in</source>
        <translation type="unfinished">الاستقرار</translation>
    </message>
    <message>
        <source>Support after the shelter.</source>
        <translation type="unfinished">دعم بعد دار الإيواء.</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation type="unfinished">رعاية الأطفال</translation>
    </message>
    <message>
        <source>For the person&apos;s children.</source>
        <translation type="unfinished">لأطفال الشخص.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished">المواصلات</translation>
    </message>
    <message>
        <source>To court, clinic, office.</source>
        <translation type="unfinished">إلى المحكمة أو العيادة أو مكتب رسمي.</translation>
    </message>
    <message>
        <source>Case work</source>
        <translation type="unfinished">العمل على ملف الحالة</translation>
    </message>
    <message>
        <source>Planning, accompanying, coordinating.</source>
        <translation type="unfinished">تخطيط ومرافقة وتنسيق.</translation>
    </message>
    <message>
        <source>Compensation and wages</source>
        <translation type="unfinished">التعويض والأجور</translation>
    </message>
    <message>
        <source>Claims and collecting.</source>
        <translation type="unfinished">مطالبات وتحصيل.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Contact after leaving.</source>
        <translation type="unfinished">التواصل بعد المغادرة.</translation>
    </message>
    <message>
        <source>Emergency night(s)</source>
        <translation type="unfinished">ليلة أو ليالٍ طارئة</translation>
    </message>
    <message>
        <source>Up to a few days.</source>
        <translation type="unfinished">حتى بضعة أيام.</translation>
    </message>
    <message>
        <source>Short stay</source>
        <translation type="unfinished">إقامة قصيرة</translation>
    </message>
    <message>
        <source>Recovery time.</source>
        <translation type="unfinished">وقت للتعافي.</translation>
    </message>
    <message>
        <source>Longer stay</source>
        <translation type="unfinished">إقامة أطول</translation>
    </message>
    <message>
        <source>Transition.</source>
        <translation type="unfinished">مرحلة انتقالية.</translation>
    </message>
    <message>
        <source>Flat run by us</source>
        <translation type="unfinished">شقة نديرها نحن</translation>
    </message>
    <message>
        <source>Semi-independent.</source>
        <translation type="unfinished">شبه مستقلة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation type="unfinished">مفتوح.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">تم.</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">لم يعد لازماً</translation>
    </message>
    <message>
        <source>No longer needed.</source>
        <translation type="unfinished">لم يعد لازماً.</translation>
    </message>
    <message>
        <source>Drawing the person in.</source>
        <translation type="unfinished">استدراج الشخص.</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation type="unfinished">النقل</translation>
    </message>
    <message>
        <source>Moving the person.</source>
        <translation type="unfinished">تحريك الشخص من مكان إلى آخر.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished">النقل إلى طرف آخر</translation>
    </message>
    <message>
        <source>Handing over.</source>
        <translation type="unfinished">تسليم الشخص.</translation>
    </message>
    <message>
        <source>Harbouring</source>
        <translation type="unfinished">الإيواء</translation>
    </message>
    <message>
        <source>Keeping or housing.</source>
        <translation type="unfinished">احتجاز الشخص أو إسكانه.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">الإيصال</translation>
    </message>
    <message>
        <source>Taking over.</source>
        <translation type="unfinished">تسلّم الشخص.</translation>
    </message>
    <message>
        <source>Taking or exchanging control</source>
        <translation type="unfinished">أخذ السيطرة أو تبادلها</translation>
    </message>
    <message>
        <source>Control changes hands.</source>
        <translation type="unfinished">تنتقل السيطرة من يد إلى يد.</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translation type="unfinished">ضحية محتملة للاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Signs are there; nobody has decided yet.</source>
        <translation type="unfinished">العلامات موجودة؛ ولم يقرر أحد بعد.</translation>
    </message>
    <message>
        <source>Actual victim of trafficking</source>
        <translation type="unfinished">ضحية فعلية للاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Decided by the body named here, on the day and by the definition named here.</source>
        <translation type="unfinished">قررته الجهة المذكورة هنا، في اليوم المذكور هنا وبحسب التعريف المذكور هنا.</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translation type="unfinished">ليس ضحية للاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Decided that it was not trafficking. Help may still be needed.</source>
        <translation type="unfinished">تقرر أنه لم يكن اتجاراً بالأشخاص. قد تظل المساعدة لازمة.</translation>
    </message>
    <message>
        <source>Others answer when they are spoken to</source>
        <translation type="unfinished">آخرون يجيبون حين يوجَّه إليه الكلام</translation>
    </message>
    <message>
        <source>Acts as if told what to do or say</source>
        <translation type="unfinished">يتصرف كأن أحداً يملي عليه ما يفعل أو يقول</translation>
    </message>
    <message>
        <source>Has little or no company</source>
        <translation type="unfinished">لا رفقة له أو رفقته قليلة</translation>
    </message>
    <message>
        <source>Has little contact with family or people outside</source>
        <translation type="unfinished">تواصله قليل مع الأسرة أو من في الخارج</translation>
    </message>
    <message>
        <source>Cannot speak freely with others</source>
        <translation type="unfinished">لا يستطيع التحدث بحرية مع الآخرين</translation>
    </message>
    <message>
        <source>Believes they must work against their will</source>
        <translation type="unfinished">يعتقد أن عليه العمل رغماً عنه</translation>
    </message>
    <message>
        <source>Cannot leave the place of work</source>
        <translation type="unfinished">لا يستطيع مغادرة مكان العمل</translation>
    </message>
    <message>
        <source>Somebody seems to control where they go</source>
        <translation type="unfinished">يبدو أن أحداً يتحكم في تنقلاته</translation>
    </message>
    <message>
        <source>Feels unable to leave, and depends on others</source>
        <translation type="unfinished">يشعر بأنه لا يستطيع المغادرة، ويعتمد على غيره</translation>
    </message>
    <message>
        <source>Shows fear or worry</source>
        <translation type="unfinished">يبدو عليه الخوف أو القلق</translation>
    </message>
    <message>
        <source>They or people close to them were hurt or threatened</source>
        <translation type="unfinished">أوذي هو أو أناس قريبون منه أو هُددوا</translation>
    </message>
    <message>
        <source>Has injuries that look like an assault</source>
        <translation type="unfinished">به إصابات تبدو ناتجة عن اعتداء</translation>
    </message>
    <message>
        <source>Does not trust the authorities</source>
        <translation type="unfinished">لا يثق بالسلطات</translation>
    </message>
    <message>
        <source>Is afraid to show what their right of stay is</source>
        <translation type="unfinished">يخاف أن يُظهر ما له من حق إقامة</translation>
    </message>
    <message>
        <source>Papers are held by somebody else</source>
        <translation type="unfinished">أوراقه في يد شخص آخر</translation>
    </message>
    <message>
        <source>Has false papers</source>
        <translation type="unfinished">لديه أوراق مزوّرة</translation>
    </message>
    <message>
        <source>Does not know the address of home or work</source>
        <translation type="unfinished">لا يعرف عنوان السكن أو العمل</translation>
    </message>
    <message>
        <source>Is moved between brothels or places of work</source>
        <translation type="unfinished">يُنقل بين بيوت دعارة أو أماكن عمل</translation>
    </message>
    <message>
        <source>Is taken to and from work by somebody</source>
        <translation type="unfinished">يأخذه أحد إلى العمل ويعيده منه</translation>
    </message>
    <message>
        <source>Has tattoos or marks of those who exploit them</source>
        <translation type="unfinished">عليه وشوم أو علامات ممن يستغلونه</translation>
    </message>
    <message>
        <source>Sleeps where they work, or is moved in a group whose language they do not share</source>
        <translation type="unfinished">ينام حيث يعمل، أو يُنقل ضمن مجموعة لا يعرف لغتها</translation>
    </message>
    <message>
        <source>Has no cash and no papers to show</source>
        <translation type="unfinished">لا نقود لديه ولا أوراق يُظهرها</translation>
    </message>
    <message>
        <source>Has few clothes, mostly of the kind worn for sex work</source>
        <translation type="unfinished">لديه ملابس قليلة، ومعظمها مما يُلبس في العمل الجنسي</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished">لا، إطلاقاً</translation>
    </message>
    <message>
        <source>Lowest of five.</source>
        <translation type="unfinished">الأدنى من خمس درجات.</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation type="unfinished">وسط</translation>
    </message>
    <message>
        <source>So-so.</source>
        <translation type="unfinished">وسط.</translation>
    </message>
    <message>
        <source>Quite</source>
        <translation type="unfinished">إلى حدّ جيد</translation>
    </message>
    <message>
        <source>Quite.</source>
        <translation type="unfinished">إلى حدّ جيد.</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation type="unfinished">كثيراً جداً</translation>
    </message>
    <message>
        <source>Highest of five.</source>
        <translation type="unfinished">الأعلى من خمس درجات.</translation>
    </message>
    <message>
        <source>They took the case over</source>
        <translation type="unfinished">تولّوا ملف الحالة</translation>
    </message>
    <message>
        <source>They opened a case of their own for the person.</source>
        <translation type="unfinished">فتحوا للشخص ملف حالة خاصاً بهم.</translation>
    </message>
    <message>
        <source>They did not take it</source>
        <translation type="unfinished">لم يتولّوه</translation>
    </message>
    <message>
        <source>The person stays with the house that offered the case.</source>
        <translation type="unfinished">يبقى الشخص لدى الدار التي عرضت ملف الحالة.</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished">الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Last first: newest, highest, Z before A</source>
        <translation type="unfinished">الأخير أولاً: الأحدث، الأعلى، الياء قبل الألف</translation>
    </message>
    <message>
        <source>Space puts a column in or takes it out. Alt with ↑ or ↓ moves it.</source>
        <translation type="unfinished">مفتاح المسافة يضيف عموداً أو يزيله. Alt مع ↑ أو ↓ يحرّكه.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished">ال&amp;أعمدة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished">إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished">إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation type="unfinished">الترتيب ب&amp;حسب</translation>
    </message>
    <message>
        <source>U&amp;se</source>
        <translation type="unfinished">ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>ColumnEditor</name>
    <message>
        <source>As in 2024</source>
        <translation type="unfinished">كما في 2024</translation>
    </message>
    <message>
        <source>As in 2567, of the Buddha</source>
        <translation type="unfinished">كما في 2567، بالتقويم البوذي</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation type="unfinished">لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Words of this column</source>
        <translation type="unfinished">كلمات هذا العمود</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">الكلمة</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">المعنى</translation>
    </message>
    <message>
        <source>How are days &amp;written?</source>
        <translation type="unfinished">كيف تُكتب ال&amp;أيام؟</translation>
    </message>
    <message>
        <source>Which &amp;years?</source>
        <translation type="unfinished">أي &amp;سنوات؟</translation>
    </message>
    <message>
        <source>What stands between &amp;several answers?</source>
        <translation type="unfinished">ماذا يفصل بين ع&amp;دة إجابات؟</translation>
    </message>
    <message>
        <source>What does an &amp;empty cell mean?</source>
        <translation type="unfinished">ماذا تعني الخلية ال&amp;فارغة؟</translation>
    </message>
    <message>
        <source>The chosen word &amp;means</source>
        <translation type="unfinished">الكلمة المختارة ت&amp;عني</translation>
    </message>
    <message>
        <source>Choose a column on the list.</source>
        <translation type="unfinished">يرجى اختيار عمود من القائمة.</translation>
    </message>
    <message>
        <source>Which &amp;question does it answer?</source>
        <translation type="unfinished">أي &amp;سؤال يجيب عنه؟</translation>
    </message>
    <message>
        <source>None: keep it in the row only</source>
        <translation type="unfinished">لا شيء: يُحفظ في الصف فقط</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation type="unfinished">كما هو مكتوب</translation>
    </message>
    <message>
        <source>No answer: {why}</source>
        <translation type="unfinished">لا إجابة: {why}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Synthetic rows are nobody’s record. Nobody may link them with other data, look for a person in them, or count rare things with them.</source>
        <translation type="unfinished">الصفوف الاصطناعية ليست سجل أحد. لا يجوز لأحد ربطها ببيانات أخرى، أو البحث فيها عن شخص، أو استخدامها في عدّ ما هو نادر.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Leave out what fewer people share than</source>
        <translation type="unfinished">ترك ما يشترك فيه أشخاص عددهم أ&amp;قل من</translation>
    </message>
    <message>
        <source>One answer, or several together. Never under three.</source>
        <translation type="unfinished">إجابة واحدة، أو عدة إجابات معاً. لا أقل من ثلاثة أبداً.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Column</source>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished">أمثلة</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">يصبح</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished">أعمدة الجدول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفاً</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as the last time: “{name}”.</source>
        <translation type="unfinished">قُرئ كما في المرة السابقة: “{name}”.</translation>
    </message>
    <message>
        <source>None: by all that the row says</source>
        <translation type="unfinished">لا شيء: بحسب كل ما في الصف</translation>
    </message>
    <message>
        <source>None: every row is somebody else</source>
        <translation type="unfinished">لا شيء: كل صف لشخص مختلف</translation>
    </message>
    <message>
        <source>Whether the person agreed to a record</source>
        <translation type="unfinished">هل وافق الشخص على حفظ سجل</translation>
    </message>
    <message>
        <source>Stays in the row only</source>
        <translation type="unfinished">يبقى في الصف فقط</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished">ال&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;Writing of the file</source>
        <translation type="unfinished">تر&amp;ميز حروف الملف</translation>
    </message>
    <message>
        <source>&amp;Line with the headings</source>
        <translation type="unfinished">السطر الذي فيه ال&amp;عناوين</translation>
    </message>
    <message>
        <source>When the same table comes again, rows that are in are skipped, and changed ones are shown.</source>
        <translation type="unfinished">عندما يأتي الجدول نفسه من جديد، تُتخطى الصفوف التي أُدخلت وتُعرض الصفوف التي تغيّرت.</translation>
    </message>
    <message>
        <source>&amp;Name of this source</source>
        <translation type="unfinished">ا&amp;سم هذا المصدر</translation>
    </message>
    <message>
        <source>&amp;Key column</source>
        <translation type="unfinished">العمود ال&amp;مميِّز</translation>
    </message>
    <message>
        <source>Column that says &amp;which person a row is about</source>
        <translation type="unfinished">العمود الذي يبيّن عن أي &amp;شخص هو الصف</translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished">الجدول</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation type="unfinished">أعمدته</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Open a mapping…</source>
        <translation type="unfinished">ف&amp;تح مطابقة…</translation>
    </message>
    <message>
        <source>Save the &amp;mapping…</source>
        <translation type="unfinished">ح&amp;فظ المطابقة…</translation>
    </message>
    <message>
        <source>&amp;Try without writing</source>
        <translation type="unfinished">&amp;تجربة دون كتابة</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>&amp;Same person</source>
        <translation type="unfinished">ال&amp;شخص نفسه</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished">&amp;ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation type="unfinished">القرار لا&amp;حقاً</translation>
    </message>
    <message>
        <source>Write how you know. It is kept with the decision.</source>
        <translation type="unfinished">يرجى أن يُكتب كيف عُرف ذلك. يُحفظ مع القرار.</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key</comment>
        <translation type="unfinished">ش</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key</comment>
        <translation type="unfinished">ل</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key</comment>
        <translation type="unfinished">ح</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">فتح ملف الحالة</translation>
    </message>
    <message>
        <source>Open the case {number}</source>
        <translation type="unfinished">فتح ملف الحالة {number}</translation>
    </message>
    <message>
        <source>&amp;How do you know?</source>
        <translation type="unfinished">&amp;كيف عُرف ذلك؟</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Where organisations differ</source>
        <translation type="unfinished">أين تختلف المنظمات</translation>
    </message>
    <message>
        <source>Read this before their numbers stand side by side.</source>
        <translation type="unfinished">يرجى قراءة هذا قبل وضع أرقامها جنباً إلى جنب.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished">&amp;مقارنة</translation>
    </message>
    <message>
        <source>Looking where organisations differ</source>
        <translation type="unfinished">النظر أين تختلف المنظمات</translation>
    </message>
    <message>
        <source>Some of these organisations do not belong side by side in this figure, and a table that is split by organisation is refused. Count each of them alone.</source>
        <translation type="unfinished">بعض هذه المنظمات لا يصح وضعها جنباً إلى جنب في هذا الرقم، ولذلك يُرفض أي جدول مقسّم حسب المنظمة. يرجى عدّ كل منها وحدها.</translation>
    </message>
    <message>
        <source>They may stand side by side, with care: say beside the figure what differs.</source>
        <translation type="unfinished">يمكن وضعها جنباً إلى جنب، بحذر: يُذكر بجانب الرقم ما الذي يختلف.</translation>
    </message>
    <message>
        <source>Nothing that is known here speaks against setting them side by side.</source>
        <translation type="unfinished">لا شيء معروف هنا يمنع وضعها جنباً إلى جنب.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation type="unfinished">توقف العمل. لم تجرِ أي مقارنة.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished">ال&amp;سؤال</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished">ال&amp;مدة</translation>
    </message>
    <message>
        <source>&amp;What they say of themselves</source>
        <translation type="unfinished">ما &amp;تقوله عن نفسها</translation>
    </message>
    <message>
        <source>Only one organisation has records in this figure and period: there is nothing to compare.</source>
        <translation type="unfinished">لمنظمة واحدة فقط سجلات في هذا الرقم وهذه المدة: لا شيء يُقارن.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished">لا شيء يُقارن</translation>
    </message>
</context>
<context>
    <name>CompleteTab</name>
    <message>
        <source>&amp;Cases that began in</source>
        <translation type="unfinished">ملفات الحالات التي بدأت &amp;في</translation>
    </message>
    <message>
        <source>No case began in this period. Choose a longer one.</source>
        <translation type="unfinished">لم يبدأ أي ملف حالة في هذه المدة. يرجى اختيار مدة أطول.</translation>
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
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>Nobody knows any more: for care only, nothing is shared</source>
        <translation type="unfinished">لم يعد أحد يعرف: للرعاية فقط، ولا يُشارَك شيء</translation>
    </message>
    <message>
        <source>A column says it, row by row</source>
        <translation type="unfinished">عمود يبيّن ذلك، صفاً صفاً</translation>
    </message>
    <message>
        <source>Words about agreement</source>
        <translation type="unfinished">كلمات عن الموافقة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">الكلمة</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">المعنى</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">غير معروف بعد</translation>
    </message>
    <message>
        <source>Agreed to a record</source>
        <translation type="unfinished">وافق الشخص على حفظ سجل</translation>
    </message>
    <message>
        <source>Said no, or took it back: the row is set aside</source>
        <translation type="unfinished">قال الشخص لا، أو سحب موافقته: يُوضع الصف جانباً</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">لا أحد يعرف</translation>
    </message>
    <message>
        <source>An empty cell means that nobody knows; a word without a meaning sets its row aside. A yes lets the record be kept for care. Nothing is shared before the person is asked anew.</source>
        <translation type="unfinished">الخلية الفارغة تعني أن لا أحد يعرف؛ والكلمة التي لم يُحدَّد معناها يُوضع صفها جانباً. الإجابة بنعم تسمح بحفظ السجل للرعاية. لا يُشارَك شيء قبل سؤال الشخص من جديد.</translation>
    </message>
    <message>
        <source>Column that says whether the person a&amp;greed</source>
        <translation type="unfinished">العمود الذي يبيّن &amp;هل وافق الشخص</translation>
    </message>
    <message>
        <source>This word means for the pe&amp;rson</source>
        <translation type="unfinished">معنى هذه ال&amp;كلمة للشخص</translation>
    </message>
    <message>
        <source>What did these people &amp;agree to?</source>
        <translation type="unfinished">على ماذا &amp;وافق هؤلاء الأشخاص؟</translation>
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
        <source>These permissions were changed on another laptop of this house, and that came in a partner&apos;s bundle. Nothing about this person goes out from here until someone has looked. Compare with the signed paper, or ask whoever sits at the other laptop.</source>
        <translation type="unfinished">غُيّرت هذه الموافقات على حاسوب محمول آخر من هذه الدار، ووصل ذلك في حزمة من شريك. لا يخرج من هنا شيء عن هذا الشخص حتى ينظر فيها أحد. يرجى مقارنتها بالورقة الموقّعة، أو سؤال من يعمل على الحاسوب المحمول الآخر.</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation type="unfinished">الموافقات صحيحة</translation>
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
        <source>Look at the signed sheet</source>
        <translation type="unfinished">عرض الورقة الموقّعة</translation>
    </message>
    <message>
        <source>Look at the signed sheet: {0}</source>
        <translation type="unfinished">عرض الورقة الموقّعة: {0}</translation>
    </message>
    <message>
        <source>Ask again or narrow…</source>
        <translation type="unfinished">السؤال من جديد أو التضييق…</translation>
    </message>
    <message>
        <source>Ask again or narrow: {0}</source>
        <translation type="unfinished">السؤال من جديد أو التضييق: {0}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">تصحيح…</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation type="unfinished">تصحيح: {0}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">طباعة…</translation>
    </message>
    <message>
        <source>Print: {0}</source>
        <translation type="unfinished">طباعة: {0}</translation>
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
    <name>Consents</name>
    <message>
        <source>Given</source>
        <translation type="unfinished">أُعطيت</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation type="unfinished">ضُيّقت</translation>
    </message>
    <message>
        <source>Widened</source>
        <translation type="unfinished">وُسّعت</translation>
    </message>
    <message>
        <source>Given again</source>
        <translation type="unfinished">أُعطيت من جديد</translation>
    </message>
    <message>
        <source>Written by mistake</source>
        <translation type="unfinished">كُتبت بالخطأ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">رُفضت</translation>
    </message>
    <message>
        <source>without: {0}</source>
        <translation type="unfinished">دون: {0}</translation>
    </message>
    <message>
        <source>ran out on {0}</source>
        <translation type="unfinished">انتهت في {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished">حتى {0}</translation>
    </message>
    <message>
        <source>taken back on {0}</source>
        <translation type="unfinished">سُحبت في {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished">أعطاها: {0}</translation>
    </message>
    <message>
        <source>explained in {0}</source>
        <translation type="unfinished">شُرحت باللغة: {0}</translation>
    </message>
    <message>
        <source>written down by {0}</source>
        <translation type="unfinished">تدوين: {0}</translation>
    </message>
    <message>
        <source>interpreter: {0}</source>
        <translation type="unfinished">الترجمة الشفوية: {0}</translation>
    </message>
    <message>
        <source>witness: {0}</source>
        <translation type="unfinished">الشاهد: {0}</translation>
    </message>
    <message>
        <source>ask again on {0}</source>
        <translation type="unfinished">يُسأل من جديد في {0}</translation>
    </message>
    <message>
        <source>form: {0}</source>
        <translation type="unfinished">الاستمارة: {0}</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">&amp;وحدة USB</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy to hand out</source>
        <translation type="unfinished">&amp;حفظ نسخة للتسليم</translation>
    </message>
    <message>
        <source>One zip that is not sealed: everybody who has it can read these figures.</source>
        <translation type="unfinished">ملف zip واحد غير مختوم: كل من يحصل عليه يستطيع قراءة هذه الأرقام.</translation>
    </message>
    <message>
        <source>How somebody else makes sure of it: the README in the zip says which two commands to type (sha256sum and ssh-keygen). They must get your organisation’s key by another way than this file, and compare it.</source>
        <translation type="unfinished">كيف يتأكد شخص آخر منها: يذكر ملف README داخل zip الأمرين اللذين يُكتبان (sha256sum وssh-keygen). وعليه أن يحصل على مفتاح منظمتكم بطريق آخر غير هذا الملف وأن يقارنه.</translation>
    </message>
    <message>
        <source>Save a copy to hand out</source>
        <translation type="unfinished">حفظ نسخة للتسليم</translation>
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
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform>دون تأخير</numerusform>
            <numerusform>تأخير يوم واحد</numerusform>
            <numerusform>تأخير يومين</numerusform>
            <numerusform>تأخير %Ln أيام</numerusform>
            <numerusform>تأخير %Ln يوماً</numerusform>
            <numerusform>تأخير %Ln يوم</numerusform>
        </translation>
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
        <source>You have no open case of your own now.</source>
        <translation type="unfinished">ليس لديك الآن ملف حالة مفتوح خاص بك.</translation>
    </message>
    <message>
        <source>In your open cases every core question was asked. Thank you.</source>
        <translation type="unfinished">في ملفات الحالة المفتوحة لديك طُرحت كل الأسئلة الأساسية. شكراً لك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالاً</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
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
        <source>{questions} of {cases} could still be asked, when the person is ready.</source>
        <translation type="unfinished">يمكن طرح المزيد حين يكون الشخص مستعداً: {questions} من {cases}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in them may be worth a second look.</source>
        <translation type="unfinished">
            <numerusform>لا شيء فيها يستحق نظرة ثانية.</numerusform>
            <numerusform>قد يستحق أمر واحد فيها نظرة ثانية.</numerusform>
            <numerusform>قد يستحق أمران فيها نظرة ثانية.</numerusform>
            <numerusform>قد تستحق %Ln أمور فيها نظرة ثانية.</numerusform>
            <numerusform>قد يستحق %Ln أمراً فيها نظرة ثانية.</numerusform>
            <numerusform>قد يستحق %Ln أمر فيها نظرة ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written more than once. What was written once is not shown: it may point at somebody.</source>
        <translation type="unfinished">لم يُكتب شيء أكثر من مرة. ما كُتب مرة واحدة لا يُعرض: قد يدل على شخص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: {text}</source>
        <translation type="unfinished">
            <numerusform>لم يُكتب قط: {text}</numerusform>
            <numerusform>مرة واحدة: {text}</numerusform>
            <numerusform>مرتان: {text}</numerusform>
            <numerusform>%Ln مرات: {text}</numerusform>
            <numerusform>%Ln مرة: {text}</numerusform>
            <numerusform>%Ln مرة: {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) said yes to statistics</source>
        <translation type="unfinished">
            <numerusform>لم يوافق أحد على الإحصاء</numerusform>
            <numerusform>وافق شخص واحد على الإحصاء</numerusform>
            <numerusform>وافق شخصان على الإحصاء</numerusform>
            <numerusform>وافق %Ln أشخاص على الإحصاء</numerusform>
            <numerusform>وافق %Ln شخصاً على الإحصاء</numerusform>
            <numerusform>وافق %Ln شخص على الإحصاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept back from figures that leave</source>
        <translation type="unfinished">
            <numerusform>لم يُحجب أحد عن الأرقام التي تخرج</numerusform>
            <numerusform>شخص واحد محجوب عن الأرقام التي تخرج</numerusform>
            <numerusform>شخصان محجوبان عن الأرقام التي تخرج</numerusform>
            <numerusform>%Ln أشخاص محجوبون عن الأرقام التي تخرج</numerusform>
            <numerusform>%Ln شخصاً محجوباً عن الأرقام التي تخرج</numerusform>
            <numerusform>%Ln شخص محجوب عن الأرقام التي تخرج</numerusform>
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
    <name>Datasets</name>
    <message>
        <source>HTCDS 2.0 (IOM)</source>
        <translation type="unfinished">HTCDS 2.0 (IOM)</translation>
    </message>
    <message>
        <source>CTDC columns of 2024</source>
        <translation type="unfinished">أعمدة CTDC لعام 2024</translation>
    </message>
    <message>
        <source>ICS-TIP units (UNODC, IOM)</source>
        <translation type="unfinished">وحدات ICS-TIP (UNODC، IOM)</translation>
    </message>
    <message>
        <source>HTCDS for Salesforce</source>
        <translation type="unfinished">‏HTCDS لبرنامج Salesforce</translation>
    </message>
    <message>
        <source>Synthetic rows (nobody’s record)</source>
        <translation type="unfinished">صفوف اصطناعية (ليست سجل أحد)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished">مصنف Excel (XLSX)</translation>
    </message>
    <message>
        <source>Tables of text (CSV)</source>
        <translation type="unfinished">جداول نصية (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished">‏JSON، للبرامج</translation>
    </message>
    <message>
        <source>The published template</source>
        <translation type="unfinished">القالب المنشور</translation>
    </message>
    <message>
        <source>The published template with lists</source>
        <translation type="unfinished">القالب المنشور مع القوائم</translation>
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
        <source>Coordination</source>
        <translation type="unfinished">التنسيق</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">إحالة</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Hand out data</source>
        <translation type="unfinished">إعطاء البيانات</translation>
    </message>
    <message>
        <source>Only of people who agreed to this partner and this purpose. Whether the law allows it, you must know.</source>
        <translation type="unfinished">فقط عن أشخاص وافقوا على هذا الشريك وهذا الغرض. أما هل يسمح القانون بذلك، فعليك أنت معرفته.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">العدّ جارٍ…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">البدء…</translation>
    </message>
    <message>
        <source>Hand it out without a seal?</source>
        <translation type="unfinished">إعطاؤها دون ختم؟</translation>
    </message>
    <message>
        <source>Whoever finds the file can read what happened to these people, and Havenbook cannot call it back. Your name and your reason stand in the file and in the access log.</source>
        <translation type="unfinished">من يجد الملف يستطيع قراءة ما حدث لهؤلاء الأشخاص، ولا يستطيع Havenbook استرجاعه. يظهر اسمك وسببك في الملف وفي سجل الوصول.</translation>
    </message>
    <message>
        <source>Write it unsealed</source>
        <translation type="unfinished">كتابته دون ختم</translation>
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
        <source>%Ln synthetic row(s)</source>
        <translation type="unfinished">
            <numerusform>لا صفوف اصطناعية</numerusform>
            <numerusform>صف اصطناعي واحد</numerusform>
            <numerusform>صفان اصطناعيان</numerusform>
            <numerusform>%Ln صفوف اصطناعية</numerusform>
            <numerusform>%Ln صفاً اصطناعياً</numerusform>
            <numerusform>%Ln صف اصطناعي</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with {people} was written, read back and found whole: {path}</source>
        <translation type="unfinished">كُتب ملف وفيه {people}، وقُرئ ووُجد سليماً: {path}</translation>
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
        <source>Stopped. Nothing was left on the drive.</source>
        <translation type="unfinished">أُوقف. لم يبقَ شيء على وحدة التخزين.</translation>
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
    <name>DecidedView</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">القرارات</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished">&amp;سحب</translation>
    </message>
    <message>
        <source>These decisions cannot all be true: {people}. Take one of them back. Until then they count apart.</source>
        <translation type="unfinished">لا يمكن أن تصحّ هذه القرارات كلها: {people}. يرجى سحب أحدها. حتى ذلك الحين يُعدّ كل شخص على حدة.</translation>
    </message>
    <message>
        <source>Decided by {house}. Only they can take it back.</source>
        <translation type="unfinished">قررته {house}. لا يستطيع سحبه غيرها.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">من أدخله</translation>
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
    <name>Desk</name>
    <message>
        <source>Coordinating organisation</source>
        <translation type="unfinished">منظمة منسِّقة</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">دار إيواء</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished">الشركاء</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">المكتب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s), the most pressing first</source>
        <translation type="unfinished">
            <numerusform>لا شركاء</numerusform>
            <numerusform>شريك واحد</numerusform>
            <numerusform>شريكان، الأكثر إلحاحاً أولاً</numerusform>
            <numerusform>%Ln شركاء، الأكثر إلحاحاً أولاً</numerusform>
            <numerusform>%Ln شريكاً، الأكثر إلحاحاً أولاً</numerusform>
            <numerusform>%Ln شريك، الأكثر إلحاحاً أولاً</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">وصل</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">ناقص</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished">ينتظرك</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">الاتفاق</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished">الجودة</translation>
    </message>
    <message>
        <source>Says of itself</source>
        <translation type="unfinished">ما تقوله عن نفسها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records may be one person</source>
        <translation type="unfinished">
            <numerusform>لا سجلات قد تكون لشخص واحد</numerusform>
            <numerusform>زوج واحد من السجلات قد يكون لشخص واحد</numerusform>
            <numerusform>زوجان من السجلات قد يكون كل منهما لشخص واحد</numerusform>
            <numerusform>%Ln أزواج من السجلات قد يكون كل منها لشخص واحد</numerusform>
            <numerusform>%Ln زوجاً من السجلات قد يكون كل منها لشخص واحد</numerusform>
            <numerusform>%Ln زوج من السجلات قد يكون كل منها لشخص واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>From all partners</source>
        <translation type="unfinished">من كل الشركاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered case(s) wait for an answer</source>
        <translation type="unfinished">
            <numerusform>لا ملفات حالات معروضة تنتظر الرد</numerusform>
            <numerusform>ملف حالة معروض واحد ينتظر الرد</numerusform>
            <numerusform>ملفا حالة معروضان ينتظران الرد</numerusform>
            <numerusform>%Ln ملفات حالات معروضة تنتظر الرد</numerusform>
            <numerusform>%Ln ملف حالة معروضاً تنتظر الرد</numerusform>
            <numerusform>%Ln ملف حالة معروض تنتظر الرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait for your approval</source>
        <translation type="unfinished">
            <numerusform>لا سجلات تنتظر اعتمادك</numerusform>
            <numerusform>سجل واحد ينتظر اعتمادك</numerusform>
            <numerusform>سجلان ينتظران اعتمادك</numerusform>
            <numerusform>%Ln سجلات تنتظر اعتمادك</numerusform>
            <numerusform>%Ln سجلاً تنتظر اعتمادك</numerusform>
            <numerusform>%Ln سجل تنتظر اعتمادك</numerusform>
        </translation>
    </message>
    <message>
        <source>Of our own</source>
        <translation type="unfinished">مما لدينا نحن</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">الشريك</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation type="unfinished">آخر حزمة</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished">في الانتظار</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">مكتمل</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished">لا شركاء بعد</translation>
    </message>
    <message>
        <source>Exchange cards with the first shelter, and write down what you agreed.</source>
        <translation type="unfinished">يرجى تبادل البطاقات مع أول دار إيواء، وتدوين ما اتفقتم عليه.</translation>
    </message>
    <message>
        <source>Go to &amp;partners</source>
        <translation type="unfinished">الانتقال إلى ال&amp;شركاء</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Tab to what the partner asks</source>
        <translation type="unfinished">↑ ↓ تنقّل   ·   Tab إلى ما يطلبه الشريك</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">لا شيء بعد</translation>
    </message>
    <message>
        <source>No bundle has come from here yet.</source>
        <translation type="unfinished">لم تصل أي حزمة من هنا بعد.</translation>
    </message>
    <message>
        <source>Bundle {number}, {day}</source>
        <translation type="unfinished">الحزمة {number}، {day}</translation>
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
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln سطور</numerusform>
            <numerusform>%Ln سطراً</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of silence</source>
        <translation type="unfinished">
            <numerusform>دون انقطاع</numerusform>
            <numerusform>يوم واحد دون خبر</numerusform>
            <numerusform>يومان دون خبر</numerusform>
            <numerusform>%Ln أيام دون خبر</numerusform>
            <numerusform>%Ln يوماً دون خبر</numerusform>
            <numerusform>%Ln يوم دون خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) never came</source>
        <translation type="unfinished">
            <numerusform>وصلت كل الأرقام</numerusform>
            <numerusform>رقم واحد لم يصل قط</numerusform>
            <numerusform>رقمان لم يصلا قط</numerusform>
            <numerusform>%Ln أرقام لم تصل قط</numerusform>
            <numerusform>%Ln رقماً لم يصل قط</numerusform>
            <numerusform>%Ln رقم لم يصل قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipts not taken home</source>
        <translation type="unfinished">
            <numerusform>أُخذت كل الإيصالات</numerusform>
            <numerusform>إيصال واحد لم يُؤخذ إلى الدار</numerusform>
            <numerusform>إيصالان لم يُؤخذا إلى الدار</numerusform>
            <numerusform>%Ln إيصالات لم تُؤخذ إلى الدار</numerusform>
            <numerusform>%Ln إيصالاً لم يُؤخذ إلى الدار</numerusform>
            <numerusform>%Ln إيصال لم يُؤخذ إلى الدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in dispute</source>
        <translation type="unfinished">
            <numerusform>لا شيء محل تعارض</numerusform>
            <numerusform>أمر واحد محل تعارض</numerusform>
            <numerusform>أمران محل تعارض</numerusform>
            <numerusform>%Ln أمور محل تعارض</numerusform>
            <numerusform>%Ln أمراً محل تعارض</numerusform>
            <numerusform>%Ln أمر محل تعارض</numerusform>
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
    <message numerus="yes">
        <source>%Ln erasure(s) to confirm</source>
        <translation type="unfinished">
            <numerusform>لا محو ينتظر التأكيد</numerusform>
            <numerusform>محو واحد ينتظر التأكيد</numerusform>
            <numerusform>عمليتا محو تنتظران التأكيد</numerusform>
            <numerusform>%Ln عمليات محو تنتظر التأكيد</numerusform>
            <numerusform>%Ln عملية محو تنتظر التأكيد</numerusform>
            <numerusform>%Ln عملية محو تنتظر التأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation type="unfinished">لا اتفاق</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished">انتهى في {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished">حتى {day}</translation>
    </message>
    <message>
        <source>How often a bundle should come is not agreed.</source>
        <translation type="unfinished">لم يُتفق على عدد المرات التي ينبغي أن تصل فيها حزمة.</translation>
    </message>
    <message numerus="yes">
        <source>A bundle every %Ln day(s) is agreed.</source>
        <translation type="unfinished">
            <numerusform>لم يُتفق على عدد الأيام بين الحزم.</numerusform>
            <numerusform>الاتفاق: حزمة كل يوم.</numerusform>
            <numerusform>الاتفاق: حزمة كل يومين.</numerusform>
            <numerusform>الاتفاق: حزمة كل %Ln أيام.</numerusform>
            <numerusform>الاتفاق: حزمة كل %Ln يوماً.</numerusform>
            <numerusform>الاتفاق: حزمة كل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never said how it works: ask, or write it down</source>
        <translation type="unfinished">لم تذكر قط كيف تعمل: يرجى سؤالها، أو تدوين ذلك</translation>
    </message>
    <message>
        <source>No definition of trafficking, as of {day}</source>
        <translation type="unfinished">لا تعريف للاتجار بالأشخاص، كما في {day}</translation>
    </message>
    <message>
        <source>{name}: {law}, as of {day}</source>
        <translation type="unfinished">{name}: {law}، كما في {day}</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation type="unfinished">لا شيء يُعدّ</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} من {all}</translation>
    </message>
    <message>
        <source>Core questions with an answer: {part}</source>
        <translation type="unfinished">الأسئلة الأساسية التي لها إجابة: {part}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>لا تناقض</numerusform>
            <numerusform>تناقض واحد</numerusform>
            <numerusform>تناقضان</numerusform>
            <numerusform>%Ln تناقضات</numerusform>
            <numerusform>%Ln تناقضاً</numerusform>
            <numerusform>%Ln تناقض</numerusform>
        </translation>
    </message>
    <message>
        <source>“Other”: {n} of {all}</source>
        <translation type="unfinished">«غير ذلك»: {n} من {all}</translation>
    </message>
    <message>
        <source>newest intake {month}</source>
        <translation type="unfinished">أحدث استقبال {month}</translation>
    </message>
</context>
<context>
    <name>DifferenceNote</name>
    <message>
        <source>See where they &amp;differ</source>
        <translation type="unfinished">عرض أين تخ&amp;تلف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure. Some do not belong side by side:</source>
        <translation type="unfinished">
            <numerusform>لا منظمات في هذا الرقم. بعضها لا يصح وضعه جنباً إلى جنب:</numerusform>
            <numerusform>منظمة واحدة في هذا الرقم. بعضها لا يصح وضعه جنباً إلى جنب:</numerusform>
            <numerusform>منظمتان في هذا الرقم. لا يصح وضعهما جنباً إلى جنب:</numerusform>
            <numerusform>%Ln منظمات في هذا الرقم. بعضها لا يصح وضعه جنباً إلى جنب:</numerusform>
            <numerusform>%Ln منظمة في هذا الرقم. بعضها لا يصح وضعه جنباً إلى جنب:</numerusform>
            <numerusform>%Ln منظمة في هذا الرقم. بعضها لا يصح وضعه جنباً إلى جنب:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure. Read it with care:</source>
        <translation type="unfinished">
            <numerusform>لا منظمات في هذا الرقم. يرجى قراءته بحذر:</numerusform>
            <numerusform>منظمة واحدة في هذا الرقم. يرجى قراءته بحذر:</numerusform>
            <numerusform>منظمتان في هذا الرقم. يرجى قراءته بحذر:</numerusform>
            <numerusform>%Ln منظمات في هذا الرقم. يرجى قراءته بحذر:</numerusform>
            <numerusform>%Ln منظمة في هذا الرقم. يرجى قراءته بحذر:</numerusform>
            <numerusform>%Ln منظمة في هذا الرقم. يرجى قراءته بحذر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) in this figure, and nothing known against it.</source>
        <translation type="unfinished">
            <numerusform>لا منظمات في هذا الرقم، ولا شيء معروف يمنع ذلك.</numerusform>
            <numerusform>منظمة واحدة في هذا الرقم، ولا شيء معروف يمنع ذلك.</numerusform>
            <numerusform>منظمتان في هذا الرقم، ولا شيء معروف يمنع وضعهما معاً.</numerusform>
            <numerusform>%Ln منظمات في هذا الرقم، ولا شيء معروف يمنع وضعها معاً.</numerusform>
            <numerusform>%Ln منظمة في هذا الرقم، ولا شيء معروف يمنع وضعها معاً.</numerusform>
            <numerusform>%Ln منظمة في هذا الرقم، ولا شيء معروف يمنع وضعها معاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation type="unfinished">
            <numerusform>لا مزيد.</numerusform>
            <numerusform>واحد آخر.</numerusform>
            <numerusform>اثنان آخران.</numerusform>
            <numerusform>%Ln أخرى.</numerusform>
            <numerusform>%Ln أخرى.</numerusform>
            <numerusform>%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Definition of trafficking</source>
        <translation type="unfinished">تعريف الاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Whether this is asked</source>
        <translation type="unfinished">هل يُسأل عن هذا</translation>
    </message>
    <message>
        <source>Help that is given</source>
        <translation type="unfinished">المساعدة المقدّمة</translation>
    </message>
    <message>
        <source>Whom they take in</source>
        <translation type="unfinished">من تستقبلهم</translation>
    </message>
    <message>
        <source>Where people come from</source>
        <translation type="unfinished">من أين يأتي الأشخاص</translation>
    </message>
    <message>
        <source>Reports since</source>
        <translation type="unfinished">ترسل التقارير منذ</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished">مختلف</translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished">لا فرق</translation>
    </message>
    <message>
        <source>Not all said</source>
        <translation type="unfinished">لم يذكر الجميع</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">طُلب</translation>
    </message>
    <message>
        <source>Not asked: nothing of it is in any share</source>
        <translation type="unfinished">لا يُسأل عنه: لا يدخل منه شيء في أي نسبة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>{n} of {all} have an answer</source>
        <translation type="unfinished">توجد إجابة لدى {n} من {all}</translation>
    </message>
    <message>
        <source>Count alone</source>
        <translation type="unfinished">عدّها وحدها</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">ما تقوله</translation>
    </message>
    <message>
        <source>Organisations in this figure</source>
        <translation type="unfinished">المنظمات في هذا الرقم</translation>
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
    <name>Drafts</name>
    <message>
        <source>New intake</source>
        <translation type="unfinished">استقبال جديد</translation>
    </message>
    <message>
        <source>Correction of an intake</source>
        <translation type="unfinished">تصحيح استقبال</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Own questionnaire</source>
        <translation type="unfinished">استبيان خاص</translation>
    </message>
    <message>
        <source>What an organisation says of itself</source>
        <translation type="unfinished">ما تقوله منظمة عن نفسها</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>List of what is due</source>
        <translation type="unfinished">قائمة ما حان موعده</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation type="unfinished">مهامي</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation type="unfinished">كل المهام المفتوحة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">متأخرة</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation type="unfinished">أي مهام</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation type="unfinished">المهام المفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation type="unfinished">
            <numerusform>لا شيء</numerusform>
            <numerusform>واحدة في المجموع</numerusform>
            <numerusform>اثنتان في المجموع</numerusform>
            <numerusform>%Ln في المجموع</numerusform>
            <numerusform>%Ln في المجموع</numerusform>
            <numerusform>%Ln في المجموع</numerusform>
        </translation>
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
        <source>Case</source>
        <translation type="unfinished">ملف الحالة</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation type="unfinished">&amp;رجوع إلى اليوم</translation>
    </message>
    <message>
        <source>Nothing is open here</source>
        <translation type="unfinished">لا شيء مفتوح هنا</translation>
    </message>
    <message>
        <source>Enjoy a calm moment.</source>
        <translation type="unfinished">لحظة هدوء مستحقة.</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Enter open the case</source>
        <translation type="unfinished">↑ ↓ تنقّل   ·   Enter فتح ملف الحالة</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation type="unfinished">للنظر فيه من جديد</translation>
    </message>
    <message>
        <source>Getting in touch</source>
        <translation type="unfinished">التواصل</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished">بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Cases that change houses</source>
        <translation type="unfinished">ملفات حالات تنتقل إلى دار أخرى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم الحالي</translation>
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
    <name>EverythingPanel</name>
    <message>
        <source>All our data</source>
        <translation type="unfinished">كل بياناتنا</translation>
    </message>
    <message>
        <source>Sealed with a &amp;passphrase</source>
        <translation type="unfinished">مختوم ب&amp;عبارة مرور</translation>
    </message>
    <message>
        <source>Sealed for a &amp;key that somebody gave you</source>
        <translation type="unfinished">مختوم ل&amp;مفتاح أعطاك إياه أحد</translation>
    </message>
    <message>
        <source>&amp;Not sealed</source>
        <translation type="unfinished">&amp;غير مختوم</translation>
    </message>
    <message>
        <source>The k&amp;ey</source>
        <translation type="unfinished">المفتا&amp;ح</translation>
    </message>
    <message>
        <source>One long word that begins with age1.</source>
        <translation type="unfinished">كلمة طويلة واحدة تبدأ بـ age1.</translation>
    </message>
    <message>
        <source>&amp;Why must it not be sealed?</source>
        <translation type="unfinished">&amp;لماذا يجب ألا يُختم؟</translation>
    </message>
    <message>
        <source>One sentence, without anybody’s name. It stands in the file and in the access log.</source>
        <translation type="unfinished">جملة واحدة، دون اسم أي أحد. تُكتب في الملف وفي سجل الوصول.</translation>
    </message>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">&amp;وحدة USB</translation>
    </message>
    <message>
        <source>&amp;Write it out</source>
        <translation type="unfinished">&amp;كتابة الملف</translation>
    </message>
    <message>
        <source>Every record with its history, every file, the rooms, partners and the access log, in one ZIP of JSON lines with a dictionary. It can be read without Havenbook, and opens no vault: for that, make a backup.</source>
        <translation type="unfinished">كل سجل مع تاريخ تغييراته، وكل ملف، والغرف والشركاء وسجل الوصول، في ملف ZIP واحد فيه سطور JSON مع قاموس يشرحها. يمكن قراءته دون Havenbook، ولا يفتح أي خزنة: لذلك تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It is for your own organisation: everybody is in it, also people who agreed to share nothing. To hand it on is to share it, and needs each person’s permission.</source>
        <translation type="unfinished">هو لمنظمتكم وحدها: فيه الجميع، ومنهم من لم يوافقوا على مشاركة أي شيء. إعطاؤه لغيركم مشاركة، وتلزم لها موافقة كل شخص.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هو</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation type="unfinished">كيف يخرج</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">البدء…</translation>
    </message>
    <message>
        <source>Write everything without a seal?</source>
        <translation type="unfinished">كتابة كل شيء دون ختم؟</translation>
    </message>
    <message>
        <source>Whoever finds the file can read all that every person ever told this house. Your name and your reason stand in the file and in the access log.</source>
        <translation type="unfinished">من يجد الملف يستطيع قراءة كل ما أخبر به أي شخص هذه الدار يوماً. يظهر اسمك وسببك في الملف وفي سجل الوصول.</translation>
    </message>
    <message>
        <source>Write it unsealed</source>
        <translation type="unfinished">كتابته دون ختم</translation>
    </message>
    <message>
        <source>Everybody who finds this file can read it.</source>
        <translation type="unfinished">يستطيع كل من يعثر على هذا الملف قراءته.</translation>
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
    <message>
        <source>Written, read back and found whole: {people}, {size}. {path}</source>
        <translation type="unfinished">كُتب وقُرئ ووُجد سليماً: {people}، {size}. {path}</translation>
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
        <source>Stopped. Nothing was left on the drive.</source>
        <translation type="unfinished">أُوقف. لم يبقَ شيء على وحدة التخزين.</translation>
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
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}، {1}</translation>
    </message>
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
    <name>FigureTable</name>
    <message>
        <source>Table of the figure</source>
        <translation type="unfinished">جدول الرقم</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>What this figure says, and what it does not</source>
        <translation type="unfinished">ما يقوله هذا الرقم، وما لا يقوله</translation>
    </message>
    <message>
        <source>{0} more stand in the table only.</source>
        <translation type="unfinished">يوجد في الجدول فقط {0} غيرها.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished">الأساس الذي يُستند إليه</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>People and cases</source>
        <translation type="unfinished">الأشخاص وملفات الحالات</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished">من هم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation type="unfinished">الاعتراف بهم</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation type="unfinished">المساعدة المقدَّمة</translation>
    </message>
    <message>
        <source>Closing and afterwards</source>
        <translation type="unfinished">الإغلاق وما بعده</translation>
    </message>
    <message>
        <source>The house and its records</source>
        <translation type="unfinished">الدار وسجلاتها</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">أرقام أخرى</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">الشهر الماضي</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished">ربع السنة الحالي</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished">ربع السنة الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished">السنة الماضية</translation>
    </message>
    <message>
        <source>Everything recorded</source>
        <translation type="unfinished">كل ما سُجّل</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation type="unfinished">من يوم إلى يوم آخر</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation type="unfinished">عند الطلب فقط</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished">كل شهر</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation type="unfinished">كل ربع سنة</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation type="unfinished">كل سنة</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished">الأرقام</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation type="unfinished">&amp;عدّ</translation>
    </message>
    <message>
        <source>See where they &amp;differ</source>
        <translation type="unfinished">عرض أين تخ&amp;تلف</translation>
    </message>
    <message>
        <source>Something was recorded since this was counted. Count again to see it.</source>
        <translation type="unfinished">سُجّل شيء منذ هذا العدّ. يرجى العدّ من جديد لرؤيته.</translation>
    </message>
    <message>
        <source>Choose a question, and two days of which the first is not the later.</source>
        <translation type="unfinished">يرجى اختيار سؤال، ويومين لا يكون أولهما بعد الثاني.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">العدّ جارٍ…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation type="unfinished">أُوقف. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>Copied with its caveats. The clipboard is emptied after half a minute.</source>
        <translation type="unfinished">نُسخ مع تنبيهاته. تُفرَّغ الحافظة بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished">&amp;نسخ</translation>
    </message>
    <message>
        <source>P&amp;rint or PDF…</source>
        <translation type="unfinished">&amp;طباعة أو PDF…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a table…</source>
        <translation type="unfinished">&amp;حفظ كجدول…</translation>
    </message>
    <message>
        <source>&amp;For others…</source>
        <translation type="unfinished">لل&amp;آخرين…</translation>
    </message>
    <message>
        <source>Make a release of it: small numbers are hidden, it is signed and stays as it is.</source>
        <translation type="unfinished">إعداد نشرة منه: تُحجب الأعداد الصغيرة، ويُوقّع ويبقى كما هو.</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation type="unfinished">لا رقم بعد</translation>
    </message>
    <message>
        <source>Choose a question and count. Every answer comes with who is missing from it, and why.</source>
        <translation type="unfinished">يرجى اختيار سؤال ثم العدّ. تأتي كل إجابة مع ذكر من ينقص منها، ولماذا.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Where to save the plain copy</source>
        <translation type="unfinished">أين تُحفظ النسخة غير المشفّرة</translation>
    </message>
    <message>
        <source>Written and read back: {0}</source>
        <translation type="unfinished">كُتبت وأُعيدت قراءتها: {0}</translation>
    </message>
    <message>
        <source>Plain copy saved</source>
        <translation type="unfinished">حُفظت نسخة غير مشفّرة</translation>
    </message>
    <message>
        <source>Writing a plain copy</source>
        <translation type="unfinished">كتابة نسخة غير مشفّرة</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever finds it can read it, and Havenbook cannot call it back. Who saved it is written down. Give it a safe place, and destroy it when it is no longer needed.</source>
        <translation type="unfinished">النسخة غير مقفلة: يستطيع من يجدها أن يقرأها، ولا يستطيع Havenbook استرجاعها. يُدوَّن اسم من حفظها. يرجى وضعها في مكان آمن، وإتلافها عندما لا تعود لازمة.</translation>
    </message>
    <message>
        <source>Save a plain copy?</source>
        <translation type="unfinished">حفظ نسخة غير مشفّرة؟</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">اختيار مجلد</translation>
    </message>
    <message>
        <source>Havenbook cannot show this kind of file. It is kept all the same.</source>
        <translation type="unfinished">لا يستطيع Havenbook عرض هذا النوع من الملفات. لكنه يبقى محفوظاً.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is not what it says it is.</source>
        <translation type="unfinished">الملف تالف، أو ليس من النوع المذكور فيه.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here. It is kept all the same.</source>
        <translation type="unfinished">الملف أكبر من أن يُعرض هنا. لكنه يبقى محفوظاً.</translation>
    </message>
    <message>
        <source>The document is locked with a password of its own.</source>
        <translation type="unfinished">المستند مقفل بكلمة سر خاصة به.</translation>
    </message>
    <message>
        <source>Havenbook cannot play this way of recording (often from a telephone). It is kept all the same.</source>
        <translation type="unfinished">لا يستطيع Havenbook تشغيل هذا النوع من التسجيل (وهو غالباً من هاتف). لكنه يبقى محفوظاً.</translation>
    </message>
    <message>
        <source>This computer has no sound device that answers. Plug in headphones and try again.</source>
        <translation type="unfinished">لا يوجد في هذا الحاسوب جهاز صوت يستجيب. يرجى وصل سماعات والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation type="unfinished">مستند (PDF)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">صورة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">تسجيل</translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished">فيلم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished">ملف آخر</translation>
    </message>
</context>
<context>
    <name>FileInput</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">اختيار ملف…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">إخراجه</translation>
    </message>
    <message>
        <source>{0}: choose a file</source>
        <translation type="unfinished">{0}: اختيار ملف</translation>
    </message>
    <message>
        <source>{0}: take the file out</source>
        <translation type="unfinished">{0}: إخراج الملف</translation>
    </message>
    <message>
        <source>Taking it into the vault…</source>
        <translation type="unfinished">جارٍ أخذه إلى الخزنة…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">اختيار ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">كل الملفات (*)</translation>
    </message>
    <message>
        <source>Taking it into the vault: {0} of {1}</source>
        <translation type="unfinished">جارٍ أخذه إلى الخزنة: {0} من {1}</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished">اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished">لا ملف بعد</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished">نص الملف</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished">فتح الملف</translation>
    </message>
    <message>
        <source>stays in this vault and is never sent</source>
        <translation type="unfinished">يبقى في هذه الخزنة ولا يُرسل أبداً</translation>
    </message>
    <message>
        <source>This kind of file may say inside where, when and by whom it was made.</source>
        <translation type="unfinished">قد يكون مكتوباً داخل هذا النوع من الملفات أين ومتى أُعدّ ومن أعدّه.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">أُوقف.</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ملف</translation>
    </message>
    <message>
        <source>&amp;Save a plain copy…</source>
        <translation type="unfinished">&amp;حفظ نسخة غير مشفّرة…</translation>
    </message>
    <message>
        <source>To the &amp;case</source>
        <translation type="unfinished">إلى ملف ال&amp;حالة</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>&amp;Keep the original, for evidence</source>
        <translation type="unfinished">الا&amp;حتفاظ بالأصل كدليل</translation>
    </message>
    <message>
        <source>It is kept exactly as it is. Whoever opens it, or is given a copy, can also read where, when and with what it was made.</source>
        <translation type="unfinished">يُحفظ كما هو تماماً. من يفتحه، أو يُعطى نسخة منه، يستطيع أيضاً قراءة أين ومتى وبماذا أُعدّ.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished">إ&amp;دخاله</translation>
    </message>
    <message>
        <source>&amp;Not this file</source>
        <translation type="unfinished">&amp;دون هذا الملف</translation>
    </message>
    <message>
        <source>What this picture says inside is taken out before it is kept: the place and the time, the telephone or camera, and comments. The picture itself does not change.</source>
        <translation type="unfinished">ما تذكره هذه الصورة في داخلها يُزال قبل حفظها: المكان والوقت، والهاتف أو الكاميرا، والتعليقات. الصورة نفسها لا تتغيّر.</translation>
    </message>
    <message>
        <source>This file may say inside where, when and by whom it was made. Havenbook cannot take that out of it, and keeps it as it is.</source>
        <translation type="unfinished">قد يذكر هذا الملف في داخله أين ومتى ومن أعدّه. لا يستطيع Havenbook إزالة ذلك منه، ويحفظه كما هو.</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished">إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Only where</source>
        <translation type="unfinished">&amp;فقط حيث</translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished">هو</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">بلا تقييد</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <translation type="unfinished">إزالة: {0}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished">المرشّحات المفعّلة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished">إزالة الكل</translation>
    </message>
    <message>
        <source>Take away the filter: {0}</source>
        <translation type="unfinished">إزالة المرشّح: {0}</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished">ترشيح القائمة</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation type="unfinished">إ&amp;زالة الكل</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished">&amp;عرض</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation type="unfinished">لا يهم</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished">أي شخص</translation>
    </message>
    <message>
        <source>In the house now</source>
        <translation type="unfinished">في الدار الآن</translation>
    </message>
    <message>
        <source>Two houses say different things</source>
        <translation type="unfinished">داران تذكران أمرين مختلفين</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>A record where …</source>
        <translation type="unfinished">سجل فيه …</translation>
    </message>
    <message>
        <source>Responsible worker</source>
        <translation type="unfinished">عضو الفريق المسؤول</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">المهام</translation>
    </message>
    <message>
        <source>Voided cases</source>
        <translation type="unfinished">ملفات الحالات المُبطلة</translation>
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
        <source>Nobody types this: it follows from what is done in the app.</source>
        <translation type="unfinished">لا يكتب أحد هذا: إنه ينتج عما يُفعل في البرنامج.</translation>
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
        <source>Pictures and recordings stay in this house. They are never sent in a bundle.</source>
        <translation type="unfinished">تبقى الصور والتسجيلات في هذه الدار. لا تُرسل أبداً في حزمة.</translation>
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
        <source>One line of this list is not complete.</source>
        <translation type="unfinished">في هذه القائمة سطر غير مكتمل.</translation>
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
    <message>
        <source>It has an end, and it is still going on: one of them is wrong.</source>
        <translation type="unfinished">له نهاية، وما زال مستمراً: أحدهما خطأ.</translation>
    </message>
    <message>
        <source>Above something of this kind is ticked. Check which is right.</source>
        <translation type="unfinished">عُلّم أعلاه شيء من هذا النوع. يرجى التحقق من الصحيح منهما.</translation>
    </message>
    <message>
        <source>Above nothing of this kind was found. Check which is right.</source>
        <translation type="unfinished">لم يوجد أعلاه شيء من هذا النوع. يرجى التحقق من الصحيح منهما.</translation>
    </message>
    <message>
        <source>The signs are strong and you see none. Say why, so that others can follow.</source>
        <translation type="unfinished">العلامات قوية ولم تُذكر هنا أي علامة. يرجى ذكر السبب، كي يفهم الآخرون.</translation>
    </message>
    <message>
        <source>Actual victim needs this too: who decided, on what day, and by which definition. A reason is not enough.</source>
        <translation type="unfinished">«ضحية فعلية» تحتاج إلى هذا أيضاً: من قرّر، وفي أي يوم، وبأي تعريف. السبب وحده لا يكفي.</translation>
    </message>
    <message>
        <source>The risk is high and no safety plan is written down. Agree one with the person.</source>
        <translation type="unfinished">الخطر مرتفع ولا توجد خطة أمان مكتوبة. يرجى الاتفاق على خطة مع الشخص.</translation>
    </message>
    <message>
        <source>One of the risks above is higher than this. Look again.</source>
        <translation type="unfinished">أحد الأخطار أعلاه أعلى من هذا. يرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Say who this is: somebody with a case here, or a name, or why there is none.</source>
        <translation type="unfinished">يرجى ذكر من هو: شخص له ملف حالة هنا، أو اسم، أو سبب عدم وجوده.</translation>
    </message>
    <message>
        <source>One line of this list does not say who it was.</source>
        <translation type="unfinished">في هذه القائمة سطر لا يذكر من كان.</translation>
    </message>
    <message>
        <source>This day has not come yet, so the help can only be planned.</source>
        <translation type="unfinished">لم يأتِ هذا اليوم بعد، فلا يمكن إلا أن تكون المساعدة مخططاً لها.</translation>
    </message>
    <message>
        <source>This is before it began.</source>
        <translation type="unfinished">هذا قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The last morning is before the first night.</source>
        <translation type="unfinished">الصباح الأخير قبل الليلة الأولى.</translation>
    </message>
    <message>
        <source>This is before the thing was handed over.</source>
        <translation type="unfinished">هذا قبل تسليم الشيء.</translation>
    </message>
    <message>
        <source>This is before the day of the referral.</source>
        <translation type="unfinished">هذا قبل يوم الإحالة.</translation>
    </message>
    <message>
        <source>This is before the warning was raised.</source>
        <translation type="unfinished">هذا قبل إطلاق التحذير.</translation>
    </message>
    <message>
        <source>This is before the day it was assessed or agreed.</source>
        <translation type="unfinished">هذا قبل يوم التقييم أو الاتفاق.</translation>
    </message>
    <message>
        <source>The record cannot be let go before the case is closed.</source>
        <translation type="unfinished">لا يمكن التخلي عن السجل قبل إغلاق ملف الحالة.</translation>
    </message>
    <message>
        <source>This case has an approved closure. If the person came back, open a new case for them.</source>
        <translation type="unfinished">لملف الحالة هذا إغلاق معتمد. إذا عاد الشخص فيرجى فتح ملف حالة جديد له.</translation>
    </message>
    <message>
        <source>This is before the day the case was opened.</source>
        <translation type="unfinished">هذا قبل يوم فتح ملف الحالة.</translation>
    </message>
    <message>
        <source>The person said that they do not want us to get in touch later. Respect it: plan no contact.</source>
        <translation type="unfinished">قال الشخص إنه لا يريد أن نتواصل معه لاحقاً. يرجى احترام ذلك: لا يُخطَّط لأي تواصل.</translation>
    </message>
    <message>
        <source>This is the same person. Choose somebody else.</source>
        <translation type="unfinished">هذا هو الشخص نفسه. يرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>No record of this person is kept here: write the name too.</source>
        <translation type="unfinished">لا يُحفظ هنا سجل لهذا الشخص: يرجى كتابة الاسم أيضاً.</translation>
    </message>
    <message>
        <source>There is no live permission of the person for a referral to this organisation. Take it first, under this name.</source>
        <translation type="unfinished">لا توجد موافقة سارية من الشخص على الإحالة إلى هذه المنظمة. يرجى أخذها أولاً، بهذا الاسم.</translation>
    </message>
    <message>
        <source>The person said no: this referral is not made.</source>
        <translation type="unfinished">قال الشخص لا: لا تتم هذه الإحالة.</translation>
    </message>
    <message>
        <source>Send only what saves life. A supervisor will be asked to read the reason today.</source>
        <translation type="unfinished">يُرسل فقط ما ينقذ الحياة. سيُطلب من الإشراف أن يقرأ السبب اليوم.</translation>
    </message>
    <message>
        <source>The person has another stay that has not ended. End that one first, with its last morning.</source>
        <translation type="unfinished">للشخص إقامة أخرى لم تنتهِ. يرجى إنهاء تلك أولاً، بصباحها الأخير.</translation>
    </message>
    <message>
        <source>Bed {bed} in room {room} is taken by somebody else on some of these nights.</source>
        <translation type="unfinished">السرير {bed} في الغرفة {room} يشغله شخص آخر في بعض هذه الليالي.</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by somebody else on some of these nights. No room is written.</source>
        <translation type="unfinished">السرير {bed} يشغله شخص آخر في بعض هذه الليالي. لا غرفة مدوّنة.</translation>
    </message>
    <message>
        <source>The mapping has no meaning for this word.</source>
        <translation type="unfinished">لا معنى لهذه الكلمة في المطابقة.</translation>
    </message>
    <message>
        <source>This cell is not of the kind that the question asks for.</source>
        <translation type="unfinished">هذه الخلية ليست من النوع الذي يطلبه السؤال.</translation>
    </message>
    <message>
        <source>This is no number of people.</source>
        <translation type="unfinished">هذا ليس عدد أشخاص.</translation>
    </message>
    <message>
        <source>It is not certain which day this is. Say in the mapping how days are written in this column.</source>
        <translation type="unfinished">ليس مؤكداً أي يوم هذا. يرجى أن يُذكر في المطابقة كيف تُكتب الأيام في هذا العمود.</translation>
    </message>
    <message>
        <source>This cell holds a formula. Copy it in the spreadsheet, paste it as a value, and save again.</source>
        <translation type="unfinished">في هذه الخلية صيغة حسابية. يرجى نسخها في برنامج الجداول ولصقها كقيمة، ثم الحفظ من جديد.</translation>
    </message>
    <message>
        <source>The spreadsheet itself marks this cell as wrong.</source>
        <translation type="unfinished">برنامج الجداول نفسه يعلّم هذه الخلية بأنها خطأ.</translation>
    </message>
    <message>
        <source>This number has more digits than a spreadsheet keeps: its last ones may be lost. Type it as text.</source>
        <translation type="unfinished">في هذا الرقم خانات أكثر مما يحفظه برنامج الجداول: قد تكون الأخيرة منها ضاعت. يرجى كتابته كنص.</translation>
    </message>
    <message>
        <source>The table says that this person did not agree to a record. Ask a supervisor before you keep one.</source>
        <translation type="unfinished">في الجدول أن هذا الشخص لم يوافق على حفظ سجل. يرجى سؤال الإشراف قبل حفظ سجل له.</translation>
    </message>
    <message>
        <source>No column with an answer is filled in this row.</source>
        <translation type="unfinished">لا يوجد في هذا الصف أي عمود فيه إجابة.</translation>
    </message>
    <message>
        <source>This row only repeats the headings.</source>
        <translation type="unfinished">هذا الصف يكرّر العناوين فقط.</translation>
    </message>
    <message>
        <source>The cell that tells one row from another is empty, so this row could never be known again.</source>
        <translation type="unfinished">الخلية التي تميّز صفاً عن آخر فارغة، فلا يمكن التعرف على هذا الصف لاحقاً.</translation>
    </message>
    <message>
        <source>Another row of this table bears the same key. Say which is right, or that they are two people.</source>
        <translation type="unfinished">صف آخر في هذا الجدول يحمل القيمة المميِّزة نفسها. يرجى ذكر الصحيح منهما، أو أنهما شخصان.</translation>
    </message>
    <message>
        <source>Another row of this table says exactly the same. Is it a second person, or typed twice?</source>
        <translation type="unfinished">صف آخر في هذا الجدول فيه الشيء نفسه تماماً. أهو شخص ثانٍ أم كُتب مرتين؟</translation>
    </message>
    <message>
        <source>A person was erased who stood in this row before. Make sure that this is somebody else.</source>
        <translation type="unfinished">مُحي شخص كان في هذا الصف من قبل. يرجى التأكد من أن هذا شخص آخر.</translation>
    </message>
    <message>
        <source>Another row of this person says something else here. Say which is right, or that they are two people.</source>
        <translation type="unfinished">صف آخر لهذا الشخص يقول هنا شيئاً آخر. يرجى ذكر الصحيح منهما، أو أنهما شخصان.</translation>
    </message>
    <message>
        <source>Two columns answer the same question, and in this row they say different things.</source>
        <translation type="unfinished">عمودان يجيبان عن السؤال نفسه، وهما في هذا الصف يقولان أمرين مختلفين.</translation>
    </message>
    <message>
        <source>This row stands where another was imported before. Is it that person corrected, or somebody else?</source>
        <translation type="unfinished">هذا الصف في مكان صف آخر استُورد من قبل. أهو ذلك الشخص بعد التصحيح، أم شخص آخر؟</translation>
    </message>
    <message>
        <source>A rule of this form could not be worked out here. Look at the answer with care.</source>
        <translation type="unfinished">تعذّر هنا حساب قاعدة من قواعد هذه الاستمارة. يرجى النظر إلى الإجابة بعناية.</translation>
    </message>
    <message>
        <source>This answer does not fit a rule of the form.</source>
        <translation type="unfinished">لا توافق هذه الإجابة قاعدة من قواعد الاستمارة.</translation>
    </message>
    <message>
        <source>This choice does not go with the other answers. Choose again.</source>
        <translation type="unfinished">لا يتفق هذا الاختيار مع الإجابات الأخرى. يرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>This file is not in the vault any more. Take it out, and choose it once more.</source>
        <translation type="unfinished">لم يعد هذا الملف في الخزنة. يرجى إزالته واختياره مرة أخرى.</translation>
    </message>
    <message>
        <source>No house that we trust has this name. Trust it first under Partners, or write the name as it is there.</source>
        <translation type="unfinished">لا دار نثق بها تحمل هذا الاسم. يرجى الوثوق بها أولاً من «الشركاء»، أو كتابة الاسم كما هو هناك.</translation>
    </message>
    <message>
        <source>No agreement with this house is in force for referrals up to names. Make it first under Partners.</source>
        <translation type="unfinished">لا اتفاق سارياً مع هذه الدار للإحالات يشمل الأسماء. يرجى إعداده أولاً من «الشركاء».</translation>
    </message>
    <message>
        <source>There is no live permission of the person to give name and record to this house, for a referral. Take it first, under this name. A case is never handed over without it.</source>
        <translation type="unfinished">لا توجد موافقة سارية من الشخص على إعطاء الاسم والسجل لهذه الدار من أجل إحالة. يرجى أخذها أولاً، بهذا الاسم. لا يُسلَّم ملف حالة دونها أبداً.</translation>
    </message>
    <message>
        <source>Only the house that keeps a case can hand it over.</source>
        <translation type="unfinished">لا يستطيع تسليم ملف الحالة إلا الدار التي تحتفظ به.</translation>
    </message>
    <message>
        <source>This case is closed. Only an open case is handed over.</source>
        <translation type="unfinished">ملف الحالة هذا مغلق. لا يُسلَّم إلا ملف حالة مفتوح.</translation>
    </message>
    <message>
        <source>An offer of this case waits already, or was accepted.</source>
        <translation type="unfinished">يوجد بالفعل عرض لملف الحالة هذا ينتظر الرد، أو قُبل.</translation>
    </message>
    <message>
        <source>This case is offered to another organisation that has not answered. Wait for the answer, write down what they told you, or call the offer back. Until then it stays with you.</source>
        <translation type="unfinished">عُرض ملف الحالة هذا على منظمة أخرى لم ترد بعد. يرجى انتظار الرد، أو تدوين ما أخبروك به، أو سحب العرض. حتى ذلك الحين يبقى لديك.</translation>
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
    <name>FormBar</name>
    <message>
        <source>Discard…</source>
        <translation type="unfinished">تجاهل…</translation>
    </message>
    <message>
        <source>&amp;Save for later</source>
        <translation type="unfinished">&amp;حفظ لوقت لاحق</translation>
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
</context>
<context>
    <name>FormReportCard</name>
    <message>
        <source>What is refused, left out or changed</source>
        <translation type="unfinished">ما رُفض أو تُرك أو تغيّر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">ما يصير إليه</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>How far may each answer go? Nothing leaves without the person’s permission. What never leaves stays in this vault whatever the permission says.</source>
        <translation type="unfinished">إلى أي مدى يجوز أن تصل كل إجابة؟ لا يخرج شيء دون موافقة الشخص. وما لا يخرج أبداً يبقى في هذه الخزنة مهما كان في الموافقة.</translation>
    </message>
    <message>
        <source>How far each answer may go</source>
        <translation type="unfinished">إلى أي مدى يجوز أن تصل كل إجابة</translation>
    </message>
    <message>
        <source>How far it may go</source>
        <translation type="unfinished">إلى أي مدى يجوز أن تصل</translation>
    </message>
    <message>
        <source>&amp;Accept this form</source>
        <translation type="unfinished">&amp;قبول هذه الاستمارة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">تركها</translation>
    </message>
    <message>
        <source>“{0}”, version {1}</source>
        <translation type="unfinished">«{0}»، النسخة {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n things keep this form from being used. Change them in the file.</source>
        <translation type="unfinished">
            <numerusform>لا شيء يمنع استخدام هذه الاستمارة.</numerusform>
            <numerusform>أمر واحد يمنع استخدام هذه الاستمارة. يرجى تغييره في الملف.</numerusform>
            <numerusform>أمران يمنعان استخدام هذه الاستمارة. يرجى تغييرهما في الملف.</numerusform>
            <numerusform>%n أمور تمنع استخدام هذه الاستمارة. يرجى تغييرها في الملف.</numerusform>
            <numerusform>%n أمراً تمنع استخدام هذه الاستمارة. يرجى تغييرها في الملف.</numerusform>
            <numerusform>%n أمر تمنع استخدام هذه الاستمارة. يرجى تغييرها في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very form was accepted before. Only how far answers go is changed.</source>
        <translation type="unfinished">قُبلت هذه الاستمارة نفسها من قبل. لا يتغيّر إلا مدى وصول الإجابات.</translation>
    </message>
    <message>
        <source>Read what is left out or changed before you accept it.</source>
        <translation type="unfinished">يرجى قراءة ما تُرك أو تغيّر قبل قبولها.</translation>
    </message>
    <message>
        <source>Everything in it can be asked here.</source>
        <translation type="unfinished">كل ما فيها يمكن السؤال عنه هنا.</translation>
    </message>
    <message>
        <source>{0}: how far it may go</source>
        <translation type="unfinished">{0}: إلى أي مدى يجوز أن تصل</translation>
    </message>
    <message>
        <source>Never leaves</source>
        <translation type="unfinished">لا تخرج أبداً</translation>
    </message>
    <message>
        <source>With the coded record</source>
        <translation type="unfinished">مع السجل المرمّز</translation>
    </message>
    <message>
        <source>With name and contacts only</source>
        <translation type="unfinished">مع الاسم ووسائل الاتصال فقط</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">متروك</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">تغيّر</translation>
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
        <source>Needs assessment</source>
        <translation type="unfinished">تقييم الاحتياجات</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">الاحتياجات</translation>
    </message>
    <message>
        <source>On what day?</source>
        <translation type="unfinished">في أي يوم؟</translation>
    </message>
    <message>
        <source>In which areas is help wanted?</source>
        <translation type="unfinished">في أي مجالات تُطلب المساعدة؟</translation>
    </message>
    <message>
        <source>Each line: none, some, a lot, or why there is no answer.</source>
        <translation type="unfinished">في كل سطر: لا شيء، بعض، كثير، أو سبب عدم وجود إجابة.</translation>
    </message>
    <message>
        <source>What matters most to the person now?</source>
        <translation type="unfinished">ما أهم شيء للشخص الآن؟</translation>
    </message>
    <message>
        <source>Their own words.</source>
        <translation type="unfinished">بكلماته هو.</translation>
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
        <source>Who was there as a witness?</source>
        <translation type="unfinished">من كان حاضراً كشاهد؟</translation>
    </message>
    <message>
        <source>A code or a role is enough.</source>
        <translation type="unfinished">يكفي رمز أو دور.</translation>
    </message>
    <message>
        <source>The signed sheet</source>
        <translation type="unfinished">الورقة الموقّعة</translation>
    </message>
    <message>
        <source>A photo or scan of the paper. It stays in this vault and is never sent.</source>
        <translation type="unfinished">صورة أو نسخة ممسوحة من الورقة. تبقى في هذه الخزنة ولا تُرسل أبداً.</translation>
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
        <source>Which sites or apps were used to exploit the person?</source>
        <translation type="unfinished">أي مواقع أو تطبيقات استُخدمت لاستغلال الشخص؟</translation>
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
        <source>Episode</source>
        <translation type="unfinished">مرحلة</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation type="unfinished">أين ومتى</translation>
    </message>
    <message>
        <source>Which part was this?</source>
        <translation type="unfinished">أي جزء كان هذا؟</translation>
    </message>
    <message>
        <source>Month, year or &apos;about&apos; is fine.</source>
        <translation type="unfinished">يكفي شهر أو سنة أو &apos;تقريباً&apos;.</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation type="unfinished">متى انتهى؟</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation type="unfinished">هل ما زال مستمراً؟</translation>
    </message>
    <message>
        <source>About how many months did it last?</source>
        <translation type="unfinished">كم شهراً دام تقريباً؟</translation>
    </message>
    <message>
        <source>In which country?</source>
        <translation type="unfinished">في أي بلد؟</translation>
    </message>
    <message>
        <source>Was that country guessed from where the person was found?</source>
        <translation type="unfinished">هل خُمّن ذلك البلد من المكان الذي وُجد فيه الشخص؟</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation type="unfinished">البلدة أو المنطقة</translation>
    </message>
    <message>
        <source>Name of the business or place, if the person wants to give it</source>
        <translation type="unfinished">اسم المحل أو المكان، إن أراد الشخص ذكره</translation>
    </message>
    <message>
        <source>Age when the person was first drawn in</source>
        <translation type="unfinished">عمر الشخص عندما استُدرج أول مرة</translation>
    </message>
    <message>
        <source>Age when the exploitation began</source>
        <translation type="unfinished">العمر عند بدء الاستغلال</translation>
    </message>
    <message>
        <source>How the person was drawn in</source>
        <translation type="unfinished">كيف استُدرج الشخص</translation>
    </message>
    <message>
        <source>How was the person first approached?</source>
        <translation type="unfinished">كيف جرى التواصل مع الشخص أول مرة؟</translation>
    </message>
    <message>
        <source>Which sites or apps were used?</source>
        <translation type="unfinished">أي مواقع أو تطبيقات استُخدمت؟</translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation type="unfinished">الفعل والوسيلة والغرض</translation>
    </message>
    <message>
        <source>Which acts does this part show?</source>
        <translation type="unfinished">أي أفعال تظهر في هذا الجزء؟</translation>
    </message>
    <message>
        <source>Was there an act: recruiting, moving, handing over, keeping?</source>
        <translation type="unfinished">هل كان هناك فعل: استقطاب أو نقل أو تسليم أو إبقاء؟</translation>
    </message>
    <message>
        <source>Were means of control used: force, threat, deceit, debt, power?</source>
        <translation type="unfinished">هل استُخدمت وسائل سيطرة: قوة أو تهديد أو خداع أو دَين أو سلطة؟</translation>
    </message>
    <message>
        <source>Under 18 this is not needed for trafficking.</source>
        <translation type="unfinished">دون سن 18 لا يلزم هذا ليكون اتجاراً بالأشخاص.</translation>
    </message>
    <message>
        <source>Was the purpose exploitation?</source>
        <translation type="unfinished">هل كان الغرض الاستغلال؟</translation>
    </message>
    <message>
        <source>Done or intended.</source>
        <translation type="unfinished">حدث أو كان مقصوداً.</translation>
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
        <source>What the person was made to do</source>
        <translation type="unfinished">ما أُجبر الشخص على فعله</translation>
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
        <source>Filter the list</source>
        <translation type="unfinished">ترشيح القائمة</translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished">ملف الحالة</translation>
    </message>
    <message>
        <source>Status is one of</source>
        <translation type="unfinished">الوضع أحد ما يلي</translation>
    </message>
    <message>
        <source>Newest overall risk is one of</source>
        <translation type="unfinished">أحدث خطر إجمالي أحد ما يلي</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation type="unfinished">فُتح منذ</translation>
    </message>
    <message>
        <source>Opened until</source>
        <translation type="unfinished">فُتح حتى</translation>
    </message>
    <message>
        <source>Last changed from</source>
        <translation type="unfinished">آخر تغيير منذ</translation>
    </message>
    <message>
        <source>Last changed until</source>
        <translation type="unfinished">آخر تغيير حتى</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>A citizen of one of</source>
        <translation type="unfinished">يحمل إحدى هذه الجنسيات</translation>
    </message>
    <message>
        <source>Exploited in one of these forms</source>
        <translation type="unfinished">استُغلّ بأحد هذه الأشكال</translation>
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
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished">تقييم الخطر</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">الخطر</translation>
    </message>
    <message>
        <source>What makes the person less safe?</source>
        <translation type="unfinished">ما الذي يجعل الشخص أقل أماناً؟</translation>
    </message>
    <message>
        <source>About the person&apos;s situation, never a fault.</source>
        <translation type="unfinished">عن ظروف الشخص، وليس خطأً منه أبداً.</translation>
    </message>
    <message>
        <source>At home or in the family?</source>
        <translation type="unfinished">في البيت أو في الأسرة؟</translation>
    </message>
    <message>
        <source>In the place the person may return to?</source>
        <translation type="unfinished">في المكان الذي قد يعود إليه الشخص؟</translation>
    </message>
    <message>
        <source>How likely is harm from others?</source>
        <translation type="unfinished">ما احتمال الأذى من الآخرين؟</translation>
    </message>
    <message>
        <source>How likely is it that the person will hurt themselves?</source>
        <translation type="unfinished">ما احتمال أن يؤذي الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Ask openly and kindly; call for help if high.</source>
        <translation type="unfinished">يُسأل بصراحة ولطف؛ تُطلب المساعدة إن كان الاحتمال مرتفعاً.</translation>
    </message>
    <message>
        <source>Taken together?</source>
        <translation type="unfinished">ما الخطر في المجمل؟</translation>
    </message>
    <message>
        <source>What will keep the person safe, agreed with them?</source>
        <translation type="unfinished">ما الذي سيحفظ سلامة الشخص، بالاتفاق معه؟</translation>
    </message>
    <message>
        <source>When will you look again?</source>
        <translation type="unfinished">متى يُنظر في الأمر من جديد؟</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished">الاعتماد</translation>
    </message>
    <message>
        <source>Which supervisor read it?</source>
        <translation type="unfinished">من قرأه من الإشراف؟</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished">قُرئ في</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ملف</translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished">الملف</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">ما هو؟</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished">عنوان قصير</translation>
    </message>
    <message>
        <source>Without names.</source>
        <translation type="unfinished">دون أسماء.</translation>
    </message>
    <message>
        <source>Should only the supervisor see it?</source>
        <translation type="unfinished">هل يراه الإشراف فقط؟</translation>
    </message>
    <message>
        <source>May it be sent with a referral?</source>
        <translation type="unfinished">هل يجوز إرساله مع إحالة؟</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation type="unfinished">الأمتعة</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation type="unfinished">الشيء</translation>
    </message>
    <message>
        <source>Is it a passport or other identity paper?</source>
        <translation type="unfinished">هل هو جواز سفر أو ورقة هوية أخرى؟</translation>
    </message>
    <message>
        <source>Staff holding papers must never look like the trafficker did.</source>
        <translation type="unfinished">عندما يحتفظ الموظفون بأوراق، يجب ألا يشبه ذلك أبداً ما فعله المتاجِر.</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished">سُلّم في</translation>
    </message>
    <message>
        <source>Did the person ask us to keep it?</source>
        <translation type="unfinished">هل طلب الشخص أن نحتفظ به؟</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation type="unfinished">أُعيد في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>What kind of note?</source>
        <translation type="unfinished">ما نوع الملاحظة؟</translation>
    </message>
    <message>
        <source>What happened, and what next?</source>
        <translation type="unfinished">ماذا حدث، وما التالي؟</translation>
    </message>
    <message>
        <source>Facts. Write as if the person will read it: they may.</source>
        <translation type="unfinished">وقائع. تُكتب كأن الشخص سيقرؤها: فقد يقرؤها.</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished">الإغلاق</translation>
    </message>
    <message>
        <source>On what day is the case closed?</source>
        <translation type="unfinished">في أي يوم يُغلق ملف الحالة؟</translation>
    </message>
    <message>
        <source>Why is it closed?</source>
        <translation type="unfinished">لماذا يُغلق؟</translation>
    </message>
    <message>
        <source>How far were the person&apos;s goals reached?</source>
        <translation type="unfinished">إلى أي مدى تحققت أهداف الشخص؟</translation>
    </message>
    <message>
        <source>What else should be known?</source>
        <translation type="unfinished">ماذا ينبغي أن يُعرف أيضاً؟</translation>
    </message>
    <message>
        <source>Is the person safe today?</source>
        <translation type="unfinished">هل الشخص في أمان اليوم؟</translation>
    </message>
    <message>
        <source>Where will the person live?</source>
        <translation type="unfinished">أين سيعيش الشخص؟</translation>
    </message>
    <message>
        <source>Was going back the person&apos;s own choice?</source>
        <translation type="unfinished">هل كانت العودة باختيار الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Who decided to close?</source>
        <translation type="unfinished">من قرّر الإغلاق؟</translation>
    </message>
    <message>
        <source>Does the person want us to get in touch later?</source>
        <translation type="unfinished">هل يريد الشخص أن نتواصل معه لاحقاً؟</translation>
    </message>
    <message>
        <source>Keep the record until</source>
        <translation type="unfinished">الاحتفاظ بالسجل حتى</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation type="unfinished">القرار</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation type="unfinished">ماذا تقرّر؟</translation>
    </message>
    <message>
        <source>Help does not depend on it.</source>
        <translation type="unfinished">لا تتوقف المساعدة عليه.</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation type="unfinished">من قرّر؟</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation type="unfinished">اسم الجهة</translation>
    </message>
    <message>
        <source>By which definition or law?</source>
        <translation type="unfinished">بأي تعريف أو قانون؟</translation>
    </message>
    <message>
        <source>Which version or article?</source>
        <translation type="unfinished">أي إصدار أو مادة؟</translation>
    </message>
    <message>
        <source>Which acts were found?</source>
        <translation type="unfinished">أي أفعال ثبتت؟</translation>
    </message>
    <message>
        <source>Were means of control found?</source>
        <translation type="unfinished">هل ثبتت وسائل سيطرة؟</translation>
    </message>
    <message>
        <source>Not needed for a child.</source>
        <translation type="unfinished">لا يلزم ذلك للطفل.</translation>
    </message>
    <message>
        <source>Was exploitation or the intention found?</source>
        <translation type="unfinished">هل ثبت الاستغلال أو قصده؟</translation>
    </message>
    <message>
        <source>What did the decision rest on?</source>
        <translation type="unfinished">إلى ماذا استند القرار؟</translation>
    </message>
    <message>
        <source>Family and companions</source>
        <translation type="unfinished">الأسرة والمرافقون</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Someone with a case here</source>
        <translation type="unfinished">شخص له ملف حالة هنا</translation>
    </message>
    <message>
        <source>Name, if not a client here</source>
        <translation type="unfinished">الاسم، إن لم يكن من المستفيدين هنا</translation>
    </message>
    <message>
        <source>Who are they to the person?</source>
        <translation type="unfinished">ما صلتهم بالشخص؟</translation>
    </message>
    <message>
        <source>Are they staying in this house?</source>
        <translation type="unfinished">هل يقيمون في هذه الدار؟</translation>
    </message>
    <message>
        <source>Is it safe to contact them?</source>
        <translation type="unfinished">هل التواصل معهم آمن؟</translation>
    </message>
    <message>
        <source>Does the person want contact?</source>
        <translation type="unfinished">هل يريد الشخص التواصل؟</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished">مخطط له في</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">تمّ في</translation>
    </message>
    <message>
        <source>Did we reach the person?</source>
        <translation type="unfinished">هل وصلنا إلى الشخص؟</translation>
    </message>
    <message>
        <source>Is the person safe?</source>
        <translation type="unfinished">هل الشخص في أمان؟</translation>
    </message>
    <message>
        <source>Where does the person live now?</source>
        <translation type="unfinished">أين يعيش الشخص الآن؟</translation>
    </message>
    <message>
        <source>Work or school?</source>
        <translation type="unfinished">عمل أم دراسة؟</translation>
    </message>
    <message>
        <source>Has anyone exploited the person again?</source>
        <translation type="unfinished">هل استغلّ أحد الشخص مرة أخرى؟</translation>
    </message>
    <message>
        <source>Does the person want more help?</source>
        <translation type="unfinished">هل يريد الشخص مزيداً من المساعدة؟</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">هدف</translation>
    </message>
    <message>
        <source>What does the person want to reach?</source>
        <translation type="unfinished">ماذا يريد الشخص أن يحقق؟</translation>
    </message>
    <message>
        <source>Their words, one line.</source>
        <translation type="unfinished">بكلماته، في سطر واحد.</translation>
    </message>
    <message>
        <source>Which part of life?</source>
        <translation type="unfinished">أي جانب من الحياة؟</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation type="unfinished">هدف من هو؟</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation type="unfinished">إلى أين وصل؟</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">حادث</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation type="unfinished">ما النوع؟</translation>
    </message>
    <message>
        <source>Who was involved?</source>
        <translation type="unfinished">من كان حاضراً أو طرفاً فيه؟</translation>
    </message>
    <message>
        <source>Code and part; no one is called the cause.</source>
        <translation type="unfinished">الرمز والدور؛ لا يُسمّى أحد سبباً.</translation>
    </message>
    <message>
        <source>Who, if a client here</source>
        <translation type="unfinished">من هو، إن كان من المستفيدين هنا</translation>
    </message>
    <message>
        <source>Who, if not a client here</source>
        <translation type="unfinished">من هو، إن لم يكن من المستفيدين هنا</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation type="unfinished">أي دور؟</translation>
    </message>
    <message>
        <source>What was seen and heard?</source>
        <translation type="unfinished">ماذا رُئي وسُمع؟</translation>
    </message>
    <message>
        <source>Facts, in order.</source>
        <translation type="unfinished">وقائع، بترتيبها.</translation>
    </message>
    <message>
        <source>Was someone hurt?</source>
        <translation type="unfinished">هل تأذّى أحد؟</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation type="unfinished">ماذا اتُّخذ من خطوات؟</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation type="unfinished">من أُبلغ؟</translation>
    </message>
    <message>
        <source>Legal step</source>
        <translation type="unfinished">إجراء قانوني</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">ما موضوعه؟</translation>
    </message>
    <message>
        <source>What is the person&apos;s part in it?</source>
        <translation type="unfinished">ما دور الشخص فيه؟</translation>
    </message>
    <message>
        <source>Does the person want to take part?</source>
        <translation type="unfinished">هل يريد الشخص أن يشارك؟</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation type="unfinished">بدأ في</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation type="unfinished">إلى أين وصل الإجراء؟</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">حُسم في</translation>
    </message>
    <message>
        <source>Has it been paid?</source>
        <translation type="unfinished">هل دُفع؟</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished">الموعد التالي</translation>
    </message>
    <message>
        <source>What must be kept in mind?</source>
        <translation type="unfinished">ماذا ينبغي ألا يُنسى؟</translation>
    </message>
    <message>
        <source>Somebody who did it</source>
        <translation type="unfinished">أحد الفاعلين</translation>
    </message>
    <message>
        <source>What did this person or group do?</source>
        <translation type="unfinished">ماذا فعل هذا الشخص أو هذه المجموعة؟</translation>
    </message>
    <message>
        <source>Who were they to the person?</source>
        <translation type="unfinished">ماذا كانت صلتهم بالشخص؟</translation>
    </message>
    <message>
        <source>Name or what they were called</source>
        <translation type="unfinished">الاسم أو ما كانوا يُدعون به</translation>
    </message>
    <message>
        <source>Could they find out where the person is?</source>
        <translation type="unfinished">هل يمكنهم معرفة مكان الشخص؟</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation type="unfinished">علامة حمراء</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">تحذير</translation>
    </message>
    <message>
        <source>What must everybody know first?</source>
        <translation type="unfinished">ماذا يجب أن يعرف الجميع أولاً؟</translation>
    </message>
    <message>
        <source>One short line, for example: do not phone.</source>
        <translation type="unfinished">سطر قصير واحد، مثلاً: لا يُتّصل بالهاتف.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">منذ</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished">يُنظر فيه من جديد في</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation type="unfinished">انتهى منذ</translation>
    </message>
    <message>
        <source>Why is it over?</source>
        <translation type="unfinished">لماذا انتهى؟</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">إحالة</translation>
    </message>
    <message>
        <source>On what day was the person referred?</source>
        <translation type="unfinished">في أي يوم أُحيل الشخص؟</translation>
    </message>
    <message>
        <source>To which organisation?</source>
        <translation type="unfinished">إلى أي منظمة؟</translation>
    </message>
    <message>
        <source>Our contact there</source>
        <translation type="unfinished">جهة اتصالنا هناك</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">لماذا؟</translation>
    </message>
    <message>
        <source>For what help?</source>
        <translation type="unfinished">لأي مساعدة؟</translation>
    </message>
    <message>
        <source>Did the person agree to this referral?</source>
        <translation type="unfinished">هل وافق الشخص على هذه الإحالة؟</translation>
    </message>
    <message>
        <source>What must they know?</source>
        <translation type="unfinished">ماذا يجب أن يعرفوا؟</translation>
    </message>
    <message>
        <source>Only what they need in order to help.</source>
        <translation type="unfinished">ما يحتاجون إليه للمساعدة فقط.</translation>
    </message>
    <message>
        <source>Why is it sent without permission?</source>
        <translation type="unfinished">لماذا تُرسل دون موافقة؟</translation>
    </message>
    <message>
        <source>A supervisor reads this. Only what saves life may be sent.</source>
        <translation type="unfinished">يقرأ الإشراف هذا. لا يجوز إرسال إلا ما ينقذ الحياة.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished">ماذا نتج عنها؟</translation>
    </message>
    <message>
        <source>On what day was that known?</source>
        <translation type="unfinished">في أي يوم عُرف ذلك؟</translation>
    </message>
    <message>
        <source>What did it bring the person?</source>
        <translation type="unfinished">بماذا أفادت الشخص؟</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">الفحص الأولي</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished">العلامات</translation>
    </message>
    <message>
        <source>Which list of signs was used?</source>
        <translation type="unfinished">أي قائمة علامات استُخدمت؟</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">الإصدار</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation type="unfinished">من سأل؟</translation>
    </message>
    <message>
        <source>Was the person alone with you (and the interpreter)?</source>
        <translation type="unfinished">هل كان الشخص وحده معك (ومع المترجم)؟</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished">ما يتبع ذلك</translation>
    </message>
    <message>
        <source>What do the signs suggest?</source>
        <translation type="unfinished">إلى ماذا تشير العلامات؟</translation>
    </message>
    <message>
        <source>Advice only. Signs prove nothing and disprove nothing.</source>
        <translation type="unfinished">للاسترشاد فقط. العلامات لا تثبت شيئاً ولا تنفي شيئاً.</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation type="unfinished">ما رأيك؟</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">خدمة مقدَّمة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>What help was given?</source>
        <translation type="unfinished">أي مساعدة قُدّمت؟</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation type="unfinished">من قدّمها؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">ماذا حدث؟</translation>
    </message>
    <message>
        <source>How many times or days, if entered together?</source>
        <translation type="unfinished">كم مرة أو يوماً، إن سُجّلت معاً؟</translation>
    </message>
    <message>
        <source>Did it help, says the person?</source>
        <translation type="unfinished">هل أفادت، بحسب قول الشخص؟</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">إقامة</translation>
    </message>
    <message>
        <source>First night</source>
        <translation type="unfinished">الليلة الأولى</translation>
    </message>
    <message>
        <source>Last morning</source>
        <translation type="unfinished">الصباح الأخير</translation>
    </message>
    <message>
        <source>Nights spent elsewhere in between</source>
        <translation type="unfinished">ليالٍ قُضيت في مكان آخر بينهما</translation>
    </message>
    <message>
        <source>What kind of stay?</source>
        <translation type="unfinished">ما نوع الإقامة؟</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">الغرفة</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">السرير</translation>
    </message>
    <message>
        <source>How did the stay end?</source>
        <translation type="unfinished">كيف انتهت الإقامة؟</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished">إلى أين؟</translation>
    </message>
    <message>
        <source>The kind of place only.</source>
        <translation type="unfinished">نوع المكان فقط.</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">خطة الدعم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">الخطة</translation>
    </message>
    <message>
        <source>What is the plan about?</source>
        <translation type="unfinished">ما موضوع الخطة؟</translation>
    </message>
    <message>
        <source>What should be different at the end, in the person&apos;s words?</source>
        <translation type="unfinished">ما الذي ينبغي أن يتغير في النهاية، بكلمات الشخص؟</translation>
    </message>
    <message>
        <source>On what day did the person agree to the plan?</source>
        <translation type="unfinished">في أي يوم وافق الشخص على الخطة؟</translation>
    </message>
    <message>
        <source>When will it be looked at again?</source>
        <translation type="unfinished">متى يُنظر فيها من جديد؟</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished">النهاية المخطط لها</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished">انتهت في</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">مهمة</translation>
    </message>
    <message>
        <source>What has to be done?</source>
        <translation type="unfinished">ما الذي يجب فعله؟</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished">من يفعله؟</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished">ما الموعد الأخير؟</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <translation type="unfinished">هل هي عاجلة؟</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation type="unfinished">هل تمّت؟</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished">العافية</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation type="unfinished">كيف حال الشخص</translation>
    </message>
    <message>
        <source>How safe does the person feel here?</source>
        <translation type="unfinished">ما مدى شعور الشخص بالأمان هنا؟</translation>
    </message>
    <message>
        <source>Asked of the person, not judged by staff.</source>
        <translation type="unfinished">يُسأل عنه الشخص، ولا يقدّره الموظفون.</translation>
    </message>
    <message>
        <source>How is the person sleeping?</source>
        <translation type="unfinished">كيف ينام الشخص؟</translation>
    </message>
    <message>
        <source>How does the person feel most days?</source>
        <translation type="unfinished">كيف يشعر الشخص في معظم الأيام؟</translation>
    </message>
    <message>
        <source>Does the person feel they decide about their own life?</source>
        <translation type="unfinished">هل يشعر الشخص أنه يقرر شؤون حياته بنفسه؟</translation>
    </message>
    <message>
        <source>An act, a means of control and exploitation are each suggested by the signs.</source>
        <translation type="unfinished">تشير العلامات إلى كلٍّ من الفعل ووسيلة السيطرة والاستغلال.</translation>
    </message>
    <message>
        <source>For a child: an act and exploitation. Means of control are not needed.</source>
        <translation type="unfinished">للطفل: فعل واستغلال. لا تلزم وسائل السيطرة.</translation>
    </message>
    <message>
        <source>This list has no rule of its own: three signs or more are called strong.</source>
        <translation type="unfinished">ليس لهذه القائمة قاعدة خاصة بها: ثلاث علامات أو أكثر تُعدّ قوية.</translation>
    </message>
    <message>
        <source>Hong Kong checklist (part)</source>
        <translation type="unfinished">قائمة تحقق هونغ كونغ (جزء)</translation>
    </message>
    <message>
        <source>Part of a Hong Kong toolkit, from a copy, in our words; to be compared with the original before release.</source>
        <translation type="unfinished">جزء من دليل هونغ كونغ، عن نسخة منه، بكلماتنا؛ يُقارن بالأصل قبل الإصدار.</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">الاستقطاب</translation>
    </message>
    <message>
        <source>Papers and belongings</source>
        <translation type="unfinished">الأوراق والأمتعة</translation>
    </message>
    <message>
        <source>ILO eleven signs of forced labour</source>
        <translation type="unfinished">علامات منظمة العمل الدولية الإحدى عشرة للعمل القسري</translation>
    </message>
    <message>
        <source>After the ILO list of 2012, from a copy, in our words; to be compared with the original before release.</source>
        <translation type="unfinished">بحسب قائمة منظمة العمل الدولية لعام 2012، عن نسخة منها، بكلماتنا؛ تُقارن بالأصل قبل الإصدار.</translation>
    </message>
    <message>
        <source>Signs of forced labour</source>
        <translation type="unfinished">علامات العمل القسري</translation>
    </message>
    <message>
        <source>ILO signs, labour, adult</source>
        <translation type="unfinished">علامات منظمة العمل الدولية، العمل، بالغ</translation>
    </message>
    <message>
        <source>After the ILO list of 2009, from a copy, in our words; to be compared with the original before release.</source>
        <translation type="unfinished">بحسب قائمة منظمة العمل الدولية لعام 2009، عن نسخة منها، بكلماتنا؛ تُقارن بالأصل قبل الإصدار.</translation>
    </message>
    <message>
        <source>Lied to when recruited</source>
        <translation type="unfinished">كُذب عليه عند الاستقطاب</translation>
    </message>
    <message>
        <source>Forced when recruited</source>
        <translation type="unfinished">أُجبر عند الاستقطاب</translation>
    </message>
    <message>
        <source>Weakness used when recruited</source>
        <translation type="unfinished">استُغل ضعفه عند الاستقطاب</translation>
    </message>
    <message>
        <source>Conditions of the work</source>
        <translation type="unfinished">ظروف العمل</translation>
    </message>
    <message>
        <source>Force at the place of work</source>
        <translation type="unfinished">الإكراه في مكان العمل</translation>
    </message>
    <message>
        <source>Weakness used at the place of work</source>
        <translation type="unfinished">استُغل ضعفه في مكان العمل</translation>
    </message>
    <message>
        <source>ILO signs, labour, child</source>
        <translation type="unfinished">علامات منظمة العمل الدولية، العمل، طفل</translation>
    </message>
    <message>
        <source>UNODC signs (part)</source>
        <translation type="unfinished">علامات UNODC (جزء)</translation>
    </message>
    <message>
        <source>Part of a UNODC leaflet, from a copy, in our words; to be compared with the original before release.</source>
        <translation type="unfinished">جزء من نشرة UNODC، عن نسخة منها، بكلماتنا؛ يُقارن بالأصل قبل الإصدار.</translation>
    </message>
    <message>
        <source>Under somebody&apos;s control</source>
        <translation type="unfinished">تحت سيطرة شخص آخر</translation>
    </message>
    <message>
        <source>Cut off from others</source>
        <translation type="unfinished">معزول عن الآخرين</translation>
    </message>
    <message>
        <source>Movement and papers</source>
        <translation type="unfinished">التنقل والأوراق</translation>
    </message>
    <message>
        <source>Signs of sexual exploitation</source>
        <translation type="unfinished">علامات الاستغلال الجنسي</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation type="unfinished">العرض</translation>
    </message>
    <message>
        <source>Which organisation shall take the case over?</source>
        <translation type="unfinished">أي منظمة يُراد أن تتولّى ملف الحالة؟</translation>
    </message>
    <message>
        <source>A partner this house trusts, with its name as it stands under Partners.</source>
        <translation type="unfinished">شريك تثق به هذه الدار، باسمه كما هو في «الشركاء».</translation>
    </message>
    <message>
        <source>On what day was this decided with the person?</source>
        <translation type="unfinished">في أي يوم تقرر هذا مع الشخص؟</translation>
    </message>
    <message>
        <source>Why is it handed over?</source>
        <translation type="unfinished">لماذا يُسلَّم؟</translation>
    </message>
    <message>
        <source>What was the person told about it?</source>
        <translation type="unfinished">ماذا قيل للشخص عن ذلك؟</translation>
    </message>
    <message>
        <source>Who they are, what they will know, and that the person may still say no.</source>
        <translation type="unfinished">من هم، وما الذي سيعرفونه، وأن الشخص لا يزال يستطيع أن يقول لا.</translation>
    </message>
    <message>
        <source>What must they know in the first days?</source>
        <translation type="unfinished">ما الذي يجب أن يعرفوه في الأيام الأولى؟</translation>
    </message>
    <message>
        <source>Only what they need. What the person allowed of the case goes with it.</source>
        <translation type="unfinished">ما يحتاجون إليه فقط. ما سمح به الشخص من ملف الحالة يُرسل معه.</translation>
    </message>
    <message>
        <source>Which supervisor made the offer?</source>
        <translation type="unfinished">من قدّم العرض من الإشراف؟</translation>
    </message>
    <message>
        <source>Offered since</source>
        <translation type="unfinished">معروض منذ</translation>
    </message>
    <message>
        <source>Called back on</source>
        <translation type="unfinished">سُحب في</translation>
    </message>
    <message>
        <source>Why was it called back?</source>
        <translation type="unfinished">لماذا سُحب؟</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">الرد</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation type="unfinished">بماذا ردّوا؟</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">الرد في</translation>
    </message>
    <message>
        <source>Why did they not take it?</source>
        <translation type="unfinished">لماذا لم يتولّوه؟</translation>
    </message>
    <message>
        <source>The number of their case</source>
        <translation type="unfinished">رقم ملف الحالة لديهم</translation>
    </message>
    <message>
        <source>What did they tell us by phone or letter?</source>
        <translation type="unfinished">بماذا أخبرونا بالهاتف أو برسالة؟</translation>
    </message>
    <message>
        <source>On what day did they tell us?</source>
        <translation type="unfinished">في أي يوم أخبرونا؟</translation>
    </message>
    <message>
        <source>Who told us, and how?</source>
        <translation type="unfinished">من أخبرنا، وكيف؟</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished">التسليم</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Answers that are missing</source>
        <translation type="unfinished">الإجابات الناقصة</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message numerus="yes">
        <source>%n question(s) still blank</source>
        <translation type="unfinished">
            <numerusform>لا أسئلة ما زالت فارغة</numerusform>
            <numerusform>سؤال واحد ما زال فارغاً</numerusform>
            <numerusform>سؤالان ما زالا فارغين</numerusform>
            <numerusform>%n أسئلة ما زالت فارغة</numerusform>
            <numerusform>%n سؤالاً ما زال فارغاً</numerusform>
            <numerusform>%n سؤال ما زال فارغاً</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor can approve the closure when each has an answer, or the reason why there is none. You can write the closure first.</source>
        <translation type="unfinished">يستطيع الإشراف اعتماد الإغلاق عندما يكون لكل سؤال جواب، أو سبب لعدم وجوده. يمكن كتابة الإغلاق أولاً.</translation>
    </message>
    <message>
        <source>Write the &amp;closure</source>
        <translation type="unfinished">كتابة الإ&amp;غلاق</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
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
    <name>GroupList</name>
    <message>
        <source>Groups of work</source>
        <translation type="unfinished">مجموعات العمل</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>Leave without keeping?</source>
        <translation type="unfinished">المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>What you changed here is thrown away.</source>
        <translation type="unfinished">يُتجاهل ما غيّرته هنا ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished">تجاهل</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Taken over from {house} on {day}. What they recorded stays as it came: only they can correct it, and erase it wherever it went. What you write here is yours.</source>
        <translation type="unfinished">جرى تولّيه من {house} في {day}. ما سجّلوه يبقى كما جاء: هم وحدهم يستطيعون تصحيحه ومحوه أينما ذهب. ما تكتبه هنا يخصّك.</translation>
    </message>
    <message>
        <source>{house} offers you this case. They keep it until you answer. If you take it over, a case of your own begins with what they sent, and the person need not tell it again.</source>
        <translation type="unfinished">تعرض عليك {house} ملف الحالة هذا. يحتفظون به حتى ترد. إن تولّيته، يبدأ ملف حالة خاص بك بما أرسلوه، ولا يحتاج الشخص إلى روايته من جديد.</translation>
    </message>
    <message>
        <source>{house} called this offer back on {day}. They keep the case.</source>
        <translation type="unfinished">سحبت {house} هذا العرض في {day}. يحتفظون بملف الحالة.</translation>
    </message>
    <message>
        <source>You did not take this case over ({day}). {house} keeps it.</source>
        <translation type="unfinished">لم تتولَّ ملف الحالة هذا ({day}). تحتفظ به {house}.</translation>
    </message>
    <message>
        <source>You took this case over on {day}. Your work on it stands in your own case.</source>
        <translation type="unfinished">تولّيت ملف الحالة هذا في {day}. عملك عليه موجود في ملف الحالة الخاص بك.</translation>
    </message>
    <message>
        <source>They called the offer back meanwhile. Your yes stands: talk to them about it.</source>
        <translation type="unfinished">سحبوا العرض في هذه الأثناء. قبولك قائم: يرجى التحدث معهم عنه.</translation>
    </message>
    <message>
        <source>Handing over to {house}: written down, not offered yet. A supervisor decides.</source>
        <translation type="unfinished">التسليم إلى {house}: دُوّن ولم يُعرض بعد. القرار للإشراف.</translation>
    </message>
    <message>
        <source>You called the offer to {house} back on {day}. The case is with you.</source>
        <translation type="unfinished">سحبت العرض المقدَّم إلى {house} في {day}. ملف الحالة لديك.</translation>
    </message>
    <message>
        <source>Offered to {house} on {day}. No answer yet: the case stays with you, and you go on.</source>
        <translation type="unfinished">عُرض على {house} في {day}. لا رد بعد: يبقى ملف الحالة لديك، ويستمر عملك.</translation>
    </message>
    <message>
        <source>The permission or the agreement has ended, so nothing more goes there. Call the offer back.</source>
        <translation type="unfinished">انتهت الموافقة أو الاتفاق، ولذلك لا يُرسل إلى هناك شيء آخر. يرجى سحب العرض.</translation>
    </message>
    <message>
        <source>{house} took the case over, as you were told on {day}. Their own answer is not here yet.</source>
        <translation type="unfinished">تولّت {house} ملف الحالة، كما أُخبرت في {day}. لم يصل ردّهم هم بعد.</translation>
    </message>
    <message>
        <source>{house} took the case over on {day}.</source>
        <translation type="unfinished">تولّت {house} ملف الحالة في {day}.</translation>
    </message>
    <message>
        <source>Their case has the number {number}.</source>
        <translation type="unfinished">رقم ملف الحالة لديهم هو {number}.</translation>
    </message>
    <message>
        <source>Your calling back and their yes crossed. Their yes stands, because the person has a case there: talk to them before you close yours.</source>
        <translation type="unfinished">سحبت العرض وهم قبلوه في الوقت نفسه. قبولهم قائم، لأن للشخص ملف حالة هناك: يرجى التحدث معهم قبل إغلاق ملفك.</translation>
    </message>
    <message>
        <source>The case is yours until you close it. Close it when the person is there.</source>
        <translation type="unfinished">ملف الحالة لك حتى تغلقه. يرجى إغلاقه حين يكون الشخص هناك.</translation>
    </message>
    <message>
        <source>What they write is theirs: whoever wants it erased asks them, too.</source>
        <translation type="unfinished">ما يكتبونه يخصّهم: من يريد محوه يطلب ذلك منهم أيضاً.</translation>
    </message>
    <message>
        <source>{house} did not take the case over, but it is closed here: nobody has it. Call them, or open a new case.</source>
        <translation type="unfinished">لم تتولَّ {house} ملف الحالة، لكنه مغلق هنا: لا أحد لديه هذا الملف. يرجى الاتصال بهم، أو فتح ملف حالة جديد.</translation>
    </message>
    <message>
        <source>{house} did not take the case over, as you were told on {day}. It stays with you.</source>
        <translation type="unfinished">لم تتولَّ {house} ملف الحالة، كما أُخبرت في {day}. يبقى لديك.</translation>
    </message>
    <message>
        <source>{house} did not take the case over ({day}). It stays with you.</source>
        <translation type="unfinished">لم تتولَّ {house} ملف الحالة ({day}). يبقى لديك.</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">السبب: {why}</translation>
    </message>
</context>
<context>
    <name>HandingActs</name>
    <message>
        <source>The next bundle to {0} carries the offer and the case, with what the person allowed. Until they answer the case stays with you, and the offer can be called back.</source>
        <translation type="unfinished">تحمل الحزمة التالية إلى {0} العرض وملف الحالة، مع ما سمح به الشخص. حتى يردّوا يبقى ملف الحالة لديك، ويمكن سحب العرض.</translation>
    </message>
    <message>
        <source>Offer this case to them?</source>
        <translation type="unfinished">عرض ملف الحالة هذا عليهم؟</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">تقديم العرض</translation>
    </message>
    <message>
        <source>Offered: export a bundle to them</source>
        <translation type="unfinished">قُدّم العرض: يرجى تصدير حزمة إليهم</translation>
    </message>
    <message>
        <source>They are told with the next bundle. If they took the case over before that, their yes stands.</source>
        <translation type="unfinished">يُبلَّغون مع الحزمة التالية. إن تولّوا ملف الحالة قبل ذلك، فقبولهم قائم.</translation>
    </message>
    <message>
        <source>Call the offer back?</source>
        <translation type="unfinished">سحب العرض؟</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation type="unfinished">سحبه</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished">سُحبت الإحالة</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished">التدوين</translation>
    </message>
    <message>
        <source>A case of your house begins today with what {0} sent. Ask the person yourself whether you may keep it: that waits for you on Today. {0} is told with your next bundle to them.</source>
        <translation type="unfinished">يبدأ اليوم ملف حالة لدارك بما أرسلته {0}. يرجى أن تسأل الشخص بنفسك هل يجوز لك الاحتفاظ به: هذا ينتظرك في «اليوم الحالي». تُبلَّغ {0} مع حزمتك التالية إليها.</translation>
    </message>
    <message>
        <source>Take this case over?</source>
        <translation type="unfinished">تولّي ملف الحالة هذا؟</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished">تولّيه</translation>
    </message>
    <message>
        <source>Taken over: this is your own case</source>
        <translation type="unfinished">جرى تولّيه: هذا ملف الحالة الخاص بك</translation>
    </message>
    <message>
        <source>{0} keeps the case, and reads your reason with your next bundle to them.</source>
        <translation type="unfinished">تحتفظ {0} بملف الحالة، وتقرأ سببك مع حزمتك التالية إليها.</translation>
    </message>
    <message>
        <source>Say no to this case?</source>
        <translation type="unfinished">رفض ملف الحالة هذا؟</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation type="unfinished">رفض</translation>
    </message>
    <message>
        <source>Your answer goes with the next bundle</source>
        <translation type="unfinished">يُرسل ردّك مع الحزمة التالية</translation>
    </message>
</context>
<context>
    <name>HandingBar</name>
    <message>
        <source>Make the &amp;offer…</source>
        <translation type="unfinished">تقديم ال&amp;عرض…</translation>
    </message>
    <message>
        <source>They &amp;told us…</source>
        <translation type="unfinished">أ&amp;خبرونا…</translation>
    </message>
    <message>
        <source>Call it &amp;back…</source>
        <translation type="unfinished">&amp;سحبه…</translation>
    </message>
    <message>
        <source>Close this case…</source>
        <translation type="unfinished">إغلاق ملف الحالة هذا…</translation>
    </message>
    <message>
        <source>Open a new case…</source>
        <translation type="unfinished">فتح ملف حالة جديد…</translation>
    </message>
    <message>
        <source>Take it o&amp;ver…</source>
        <translation type="unfinished">&amp;تولّيه…</translation>
    </message>
    <message>
        <source>&amp;Say no…</source>
        <translation type="unfinished">&amp;رفض…</translation>
    </message>
    <message>
        <source>Open the other case</source>
        <translation type="unfinished">فتح ملف الحالة الآخر</translation>
    </message>
</context>
<context>
    <name>HappeningRows</name>
    <message>
        <source>A&amp;nother change</source>
        <translation type="unfinished">ت&amp;غيير آخر</translation>
    </message>
    <message>
        <source>A house opened, money began or ended, a form changed: figures mark the day.</source>
        <translation type="unfinished">فُتحت دار، أو بدأ تمويل أو انتهى، أو تغيّرت استمارة: يُعلَّم هذا اليوم في الأرقام.</translation>
    </message>
    <message>
        <source>What changed, and when</source>
        <translation type="unfinished">ما الذي تغيّر، ومتى</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>HeardDialog</name>
    <message>
        <source>What did {house} tell you?</source>
        <translation type="unfinished">بماذا أخبرتك {house}؟</translation>
    </message>
    <message>
        <source>They &amp;took the case over</source>
        <translation type="unfinished">&amp;تولّوا ملف الحالة</translation>
    </message>
    <message>
        <source>They did &amp;not take it</source>
        <translation type="unfinished">&amp;لم يتولّوه</translation>
    </message>
    <message>
        <source>On what day did they tell you?</source>
        <translation type="unfinished">في أي يوم أخبروك؟</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation type="unfinished">ت&amp;دوينه</translation>
    </message>
    <message>
        <source>Choose what they told you.</source>
        <translation type="unfinished">يرجى اختيار ما أخبروك به.</translation>
    </message>
    <message>
        <source>Say on which day they told you.</source>
        <translation type="unfinished">يرجى ذكر اليوم الذي أخبروك فيه.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished">هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Write who told you, and how: it is the only proof until their bundle comes.</source>
        <translation type="unfinished">يرجى كتابة من أخبرك، وكيف: هذا هو الدليل الوحيد حتى تصل حزمتهم.</translation>
    </message>
    <message>
        <source>Their own answer comes with their next bundle. As soon as it is here it counts, not this.</source>
        <translation type="unfinished">يصل ردّهم هم مع حزمتهم التالية. وحين يصل يُعتمد هو لا هذا.</translation>
    </message>
    <message>
        <source>On what &amp;day did they tell you?</source>
        <translation type="unfinished">في أي &amp;يوم أخبروك؟</translation>
    </message>
    <message>
        <source>&amp;Who told you, and how?</source>
        <translation type="unfinished">&amp;من أخبرك، وكيف؟</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished">&amp;رجوع</translation>
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
    <name>HousePage</name>
    <message>
        <source>House</source>
        <translation type="unfinished">الدار</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">فتح ملف الحالة</translation>
    </message>
    <message>
        <source>Move to another bed…</source>
        <translation type="unfinished">نقل إلى سرير آخر…</translation>
    </message>
    <message>
        <source>Write down that they moved out…</source>
        <translation type="unfinished">تدوين المغادرة…</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished">إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Show codes in the place of names</source>
        <translation type="unfinished">عرض الرموز مكان الأسماء</translation>
    </message>
    <message>
        <source>&amp;Add a room</source>
        <translation type="unfinished">إ&amp;ضافة غرفة</translation>
    </message>
    <message>
        <source>Somebody moves &amp;in…</source>
        <translation type="unfinished">&amp;وصول شخص…</translation>
    </message>
    <message>
        <source>No rooms are written down yet</source>
        <translation type="unfinished">لم تُدوَّن غرف بعد</translation>
    </message>
    <message>
        <source>A supervisor can write down the rooms and beds of this house.</source>
        <translation type="unfinished">يستطيع الإشراف تدوين غرف هذه الدار وأسرّتها.</translation>
    </message>
    <message>
        <source>Write down the rooms and beds once; then this page shows who sleeps where and what is free.</source>
        <translation type="unfinished">تُدوَّن الغرف والأسرّة مرة واحدة؛ ثم تُظهر هذه الصفحة من ينام أين وما هو خالٍ.</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation type="unfinished">إضافة غرفة</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message numerus="yes">
        <source>%Ln night(s)</source>
        <translation type="unfinished">
            <numerusform>لا ليالٍ</numerusform>
            <numerusform>ليلة واحدة</numerusform>
            <numerusform>ليلتان</numerusform>
            <numerusform>%Ln ليالٍ</numerusform>
            <numerusform>%Ln ليلة</numerusform>
            <numerusform>%Ln ليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>first night</source>
        <translation type="unfinished">الليلة الأولى</translation>
    </message>
    <message>
        <source>leaves on {day}</source>
        <translation type="unfinished">يغادر في {day}</translation>
    </message>
    <message>
        <source>no last morning written: still here?</source>
        <translation type="unfinished">لم يُدوَّن صباح أخير: أما زال هنا؟</translation>
    </message>
    <message>
        <source>has two open stays</source>
        <translation type="unfinished">له إقامتان مفتوحتان</translation>
    </message>
    <message>
        <source>with {name} ({relation}), no stay written</source>
        <translation type="unfinished">مع {name} ({relation})، دون إقامة مدوّنة</translation>
    </message>
    <message>
        <source>with {relation}, no stay written</source>
        <translation type="unfinished">مع {relation}، دون إقامة مدوّنة</translation>
    </message>
    <message>
        <source>with {name} ({relation})</source>
        <translation type="unfinished">مع {name} ({relation})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) tonight</source>
        <translation type="unfinished">
            <numerusform>لا أحد الليلة</numerusform>
            <numerusform>شخص واحد الليلة</numerusform>
            <numerusform>شخصان الليلة</numerusform>
            <numerusform>%Ln أشخاص الليلة</numerusform>
            <numerusform>%Ln شخصاً الليلة</numerusform>
            <numerusform>%Ln شخص الليلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bed(s) free</source>
        <translation type="unfinished">
            <numerusform>لا أسرّة خالية</numerusform>
            <numerusform>سرير واحد خالٍ</numerusform>
            <numerusform>سريران خاليان</numerusform>
            <numerusform>%Ln أسرّة خالية</numerusform>
            <numerusform>%Ln سريراً خالياً</numerusform>
            <numerusform>%Ln سرير خالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">من {count}</translation>
    </message>
    <message>
        <source>No beds were in use in this time, so there is no share to tell.</source>
        <translation type="unfinished">لم يُستخدم أي سرير في هذه المدة، فلا نسبة تُذكر.</translation>
    </message>
    <message>
        <source>{used} of {possible} possible nights were used: {share} %.</source>
        <translation type="unfinished">استُخدم {used} من {possible} من الليالي الممكنة: {share} %.</translation>
    </message>
    <message numerus="yes">
        <source>Possible nights: each bed as it is written down now, for each of %Ln night(s).</source>
        <translation type="unfinished">
            <numerusform>الليالي الممكنة: كل سرير كما هو مدوّن الآن، دون أي ليلة.</numerusform>
            <numerusform>الليالي الممكنة: كل سرير كما هو مدوّن الآن، لليلة واحدة.</numerusform>
            <numerusform>الليالي الممكنة: كل سرير كما هو مدوّن الآن، لكل من الليلتين.</numerusform>
            <numerusform>الليالي الممكنة: كل سرير كما هو مدوّن الآن، لكل ليلة من %Ln ليالٍ.</numerusform>
            <numerusform>الليالي الممكنة: كل سرير كما هو مدوّن الآن، لكل ليلة من %Ln ليلة.</numerusform>
            <numerusform>الليالي الممكنة: كل سرير كما هو مدوّن الآن، لكل ليلة من %Ln ليلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{came} came, {left} left.</source>
        <translation type="unfinished">جاء {came}، وغادر {left}.</translation>
    </message>
    <message numerus="yes">
        <source>Half of those who left had stayed %Ln night(s) or more.</source>
        <translation type="unfinished">
            <numerusform>أقام نصف الذين غادروا %Ln ليلة أو أكثر.</numerusform>
            <numerusform>أقام نصف الذين غادروا ليلة واحدة أو أكثر.</numerusform>
            <numerusform>أقام نصف الذين غادروا ليلتين أو أكثر.</numerusform>
            <numerusform>أقام نصف الذين غادروا %Ln ليالٍ أو أكثر.</numerusform>
            <numerusform>أقام نصف الذين غادروا %Ln ليلة أو أكثر.</numerusform>
            <numerusform>أقام نصف الذين غادروا %Ln ليلة أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the used nights were spent elsewhere, with the bed kept.</source>
        <translation type="unfinished">
            <numerusform>لم تُقضَ أي ليلة من الليالي المستخدمة في مكان آخر.</numerusform>
            <numerusform>قُضيت ليلة واحدة من الليالي المستخدمة في مكان آخر، مع حفظ السرير.</numerusform>
            <numerusform>قُضيت ليلتان من الليالي المستخدمة في مكان آخر، مع حفظ السرير.</numerusform>
            <numerusform>قُضيت %Ln ليالٍ من الليالي المستخدمة في مكان آخر، مع حفظ السرير.</numerusform>
            <numerusform>قُضيت %Ln ليلة من الليالي المستخدمة في مكان آخر، مع حفظ السرير.</numerusform>
            <numerusform>قُضيت %Ln ليلة من الليالي المستخدمة في مكان آخر، مع حفظ السرير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more night(s) were in no room of this list.</source>
        <translation type="unfinished">
            <numerusform>لا ليالٍ أخرى في غير غرف هذه القائمة.</numerusform>
            <numerusform>ليلة واحدة أخرى كانت في غير غرف هذه القائمة.</numerusform>
            <numerusform>ليلتان أخريان كانتا في غير غرف هذه القائمة.</numerusform>
            <numerusform>%Ln ليالٍ أخرى كانت في غير غرف هذه القائمة.</numerusform>
            <numerusform>%Ln ليلة أخرى كانت في غير غرف هذه القائمة.</numerusform>
            <numerusform>%Ln ليلة أخرى كانت في غير غرف هذه القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {possible} nights</source>
        <translation type="unfinished">{used} من {possible} من الليالي</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Rows that the file hides: {count}. They are read like all others.</source>
        <translation type="unfinished">صفوف يخفيها الملف: {count}. تُقرأ كغيرها.</translation>
    </message>
    <message>
        <source>Columns that the file hides: {count}. They are shown here.</source>
        <translation type="unfinished">أعمدة يخفيها الملف: {count}. تُعرض هنا.</translation>
    </message>
    <message>
        <source>Cells that are joined with others: {count}. What they say counts for their first row only.</source>
        <translation type="unfinished">خلايا مدموجة مع غيرها: {count}. ما فيها يُحسب لصفها الأول فقط.</translation>
    </message>
    <message>
        <source>Sheets in this file: {count}. Only one is read at a time.</source>
        <translation type="unfinished">أوراق في هذا الملف: {count}. تُقرأ ورقة واحدة فقط في كل مرة.</translation>
    </message>
    <message>
        <source>Columns with formulas: {count}. Paste them as values first, or their rows are set aside.</source>
        <translation type="unfinished">أعمدة فيها صيغ حسابية: {count}. يرجى لصقها كقيم أولاً، وإلا وُضعت صفوفها جانباً.</translation>
    </message>
    <message>
        <source>This very file was brought in before. Rows that are known are skipped.</source>
        <translation type="unfinished">أُدخل هذا الملف نفسه من قبل. تُتخطى الصفوف المعروفة.</translation>
    </message>
    <message>
        <source>The letters of this file are not certain. Choose the writing in which the examples can be read.</source>
        <translation type="unfinished">حروف هذا الملف غير مؤكدة. يرجى اختيار الترميز الذي تُقرأ به الأمثلة.</translation>
    </message>
    <message>
        <source>Havenbook has no question for this. It stays readable in the kept row.</source>
        <translation type="unfinished">ليس لدى Havenbook سؤال لهذا. يبقى مقروءاً في الصف المحفوظ.</translation>
    </message>
    <message>
        <source>A decision is only kept with the definition it rests on. Say which was used, and it is brought in too.</source>
        <translation type="unfinished">لا يُحفظ القرار إلا مع التعريف الذي يستند إليه. يرجى ذكر التعريف المستخدم، فيُدخل القرار أيضاً.</translation>
    </message>
    <message>
        <source>A referral is only kept with whether the person agreed to it. Say so, and it is brought in too.</source>
        <translation type="unfinished">لا تُحفظ الإحالة إلا مع ذكر هل وافق الشخص عليها. يرجى ذكر ذلك، فتُدخل أيضاً.</translation>
    </message>
    <message>
        <source>A note is only kept with its day and its kind, which this table does not say.</source>
        <translation type="unfinished">لا تُحفظ الملاحظة إلا مع يومها ونوعها، وهذا الجدول لا يذكرهما.</translation>
    </message>
    <message>
        <source>To close a case takes its day and how long it is kept, which this table does not say. Close it by hand.</source>
        <translation type="unfinished">يتطلب إغلاق ملف الحالة يوم الإغلاق ومدة الاحتفاظ، وهذا الجدول لا يذكرهما. يرجى إغلاقه يدوياً.</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">جديد</translation>
    </message>
    <message>
        <source>Further cases of these people</source>
        <translation type="unfinished">ملفات حالات أخرى لهؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished">موجود هنا من قبل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">تغيّر</translation>
    </message>
    <message>
        <source>Erased before</source>
        <translation type="unfinished">مُحي من قبل</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">موضوع جانباً</translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished">جزئياً</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished">أُدخل</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">تصحيح</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">أُسقط</translation>
    </message>
    <message>
        <source>Looks like {cases}.</source>
        <translation type="unfinished">يشبه {cases}.</translation>
    </message>
    <message>
        <source>A year is not the day that Havenbook asks for.</source>
        <translation type="unfinished">السنة ليست اليوم الذي يطلبه Havenbook.</translation>
    </message>
    <message>
        <source>A range is not the number of months that Havenbook asks for.</source>
        <translation type="unfinished">النطاق ليس عدد الأشهر الذي يطلبه Havenbook.</translation>
    </message>
    <message>
        <source>Of a range of ages only whether the person was a child comes in.</source>
        <translation type="unfinished">لا يُدخل من نطاق الأعمار إلا هل كان الشخص طفلاً.</translation>
    </message>
    <message>
        <source>CTDC means something wider than the answer that it becomes.</source>
        <translation type="unfinished">المعنى في CTDC أوسع من الإجابة التي يصير إليها.</translation>
    </message>
    <message>
        <source>It becomes “other”; which other, the file does not say.</source>
        <translation type="unfinished">يصبح “غير ذلك”؛ ولا يذكر الملف ما هو.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Old records</source>
        <translation type="unfinished">سجلات قديمة</translation>
    </message>
    <message>
        <source>Bring in a register that was kept in a spreadsheet.</source>
        <translation type="unfinished">إدخال سجل كان يُحفظ في جدول.</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation type="unfinished">النظر في كل صف</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation type="unfinished">جارٍ الإدخال</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished">أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Save the mapping as a file?</source>
        <translation type="unfinished">حفظ المطابقة في ملف؟</translation>
    </message>
    <message>
        <source>The words that stand in the columns are in it, and anybody who has the file can read them.</source>
        <translation type="unfinished">فيها الكلمات الموجودة في الأعمدة، ويستطيع كل من لديه الملف أن يقرأها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation type="unfinished">حفظ المطابقة</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">حُفظ.</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation type="unfinished">فتح مطابقة</translation>
    </message>
    <message>
        <source>Mappings (*.json *.toml);;All files (*)</source>
        <translation type="unfinished">مطابقات (*.json *.toml);;كل الملفات (*)</translation>
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
        <source>Laptop {label} of this house was struck off there: it is not trusted here any more.</source>
        <translation type="unfinished">شُطب هناك الحاسوب المحمول {label} التابع لهذه الدار: لم يعد موثوقاً هنا.</translation>
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
        <source>On &amp;paper…</source>
        <translation type="unfinished">على ال&amp;ورق…</translation>
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
    <name>KeepDialog</name>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished">الاحتفاظ بهذا البحث</translation>
    </message>
    <message>
        <source>Everybody in this house may use it</source>
        <translation type="unfinished">يجوز لكل من في هذه الدار استخدامه</translation>
    </message>
    <message>
        <source>Without the name of a person. The same name again replaces the old search.</source>
        <translation type="unfinished">دون اسم شخص. كتابة الاسم نفسه مرة أخرى تستبدل البحث القديم.</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation type="unfinished">ا&amp;سم البحث</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">ا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">الاحتفاظ</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation type="unfinished">إ&amp;زالة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished">إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished">إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>When it is time, it stands on the page Today. It is never sent by itself.</source>
        <translation type="unfinished">حين يحين الوقت يظهر في صفحة «اليوم الحالي». لا يُرسل من تلقاء نفسه أبداً.</translation>
    </message>
    <message>
        <source>Keep a report</source>
        <translation type="unfinished">الاحتفاظ بتقرير</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">الا&amp;سم</translation>
    </message>
    <message>
        <source>Everybody in this house sees it: name no person.</source>
        <translation type="unfinished">يراه كل من في هذه الدار: يرجى عدم ذكر اسم أي شخص.</translation>
    </message>
    <message>
        <source>&amp;Figures in it</source>
        <translation type="unfinished">الأ&amp;رقام التي فيه</translation>
    </message>
    <message>
        <source>&amp;Period each time</source>
        <translation type="unfinished">ال&amp;مدة في كل مرة</translation>
    </message>
    <message>
        <source>&amp;When it is due</source>
        <translation type="unfinished">م&amp;تى يحين موعده</translation>
    </message>
    <message>
        <source>&amp;Language of paper and PDF</source>
        <translation type="unfinished">&amp;لغة الورقة وPDF</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>KeepFileDialog</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">ا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>It takes the place of what {organisation} says now ({source}).</source>
        <translation type="unfinished">يحل محل ما تقوله {organisation} الآن ({source}).</translation>
    </message>
    <message>
        <source>It becomes what we say of ourselves, and goes with every bundle.</source>
        <translation type="unfinished">يصبح ما نقوله عن أنفسنا، ويُرسل مع كل حزمة.</translation>
    </message>
    <message>
        <source>In the file the organisation is called “{0}”.</source>
        <translation type="unfinished">اسم المنظمة في الملف “{0}”.</translation>
    </message>
    <message>
        <source>Nobody has signed this file: ask them on a way you know whether it is theirs.</source>
        <translation type="unfinished">لم يوقّع أحد هذا الملف: يرجى سؤالهم بطريق تعرفه هل هو منهم.</translation>
    </message>
    <message>
        <source>Look before you keep it</source>
        <translation type="unfinished">يرجى النظر فيه قبل حفظه</translation>
    </message>
    <message>
        <source>&amp;Whose is it?</source>
        <translation type="unfinished">ل&amp;من هو؟</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>Keyed</name>
    <message>
        <source>What the coordinator learns</source>
        <translation type="unfinished">ما تعرفه الجهة المنسِّقة</translation>
    </message>
    <message>
        <source>Which codes of two houses are probably one person, and how alike they are.</source>
        <translation type="unfinished">أي رموز من دارين هي على الأرجح لشخص واحد، وما مدى تشابهها.</translation>
    </message>
    <message>
        <source>How many people of each house took part.</source>
        <translation type="unfinished">كم شخصاً من كل دار شملتهم المطابقة.</translation>
    </message>
    <message>
        <source>In a test with English names one pair in twenty was wrong, and one in five was not found.</source>
        <translation type="unfinished">في اختبار بأسماء إنجليزية كان زوج واحد من كل عشرين خطأً، ولم يُعثر على واحد من كل خمسة.</translation>
    </message>
    <message>
        <source>What stays unknown</source>
        <translation type="unfinished">ما يبقى غير معروف</translation>
    </message>
    <message>
        <source>Names and years of birth, as long as nobody gives the secret words away.</source>
        <translation type="unfinished">الأسماء وسنوات الميلاد، ما دام لا أحد يكشف الكلمات السرية.</translation>
    </message>
    <message>
        <source>What another run matched: files of two runs cannot be laid side by side.</source>
        <translation type="unfinished">ما طابقته جولة أخرى: لا يمكن وضع ملفات جولتين جنباً إلى جنب.</translation>
    </message>
    <message>
        <source>Everybody who did not allow coded records to go there, or keeps identity back.</source>
        <translation type="unfinished">كل من لم يسمح بإرسال السجل المرمّز إلى هناك، أو يحجب الهوية.</translation>
    </message>
    <message>
        <source>Very common names can be guessed from how often encodings are alike, even without the words, where there are many.</source>
        <translation type="unfinished">يمكن تخمين الأسماء الشائعة جداً من عدد مرات تشابه الترميزات، حتى دون الكلمات، حين تكون الترميزات كثيرة.</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation type="unfinished">ما قد يسوء</translation>
    </message>
    <message>
        <source>Whoever has both the secret words and a file can try every name against it.</source>
        <translation type="unfinished">من لديه الكلمات السرية وملف معاً يستطيع تجربة كل اسم عليه.</translation>
    </message>
    <message>
        <source>One shelter that gives the words to the coordinator undoes it for all shelters.</source>
        <translation type="unfinished">إذا أعطت دار إيواء واحدة الكلمات للجهة المنسِّقة زالت الحماية عن كل دور الإيواء.</translation>
    </message>
    <message>
        <source>So please</source>
        <translation type="unfinished">لذلك يرجى</translation>
    </message>
    <message>
        <source>Give the words to other shelters by voice, and choose new ones if a house leaves.</source>
        <translation type="unfinished">إعطاء الكلمات لدور الإيواء الأخرى شفهياً، واختيار كلمات جديدة إذا غادرت إحدى الدور.</translation>
    </message>
    <message>
        <source>Make few runs. Delete the files from the stick afterwards.</source>
        <translation type="unfinished">الاكتفاء بجولات قليلة. حذف الملفات من ذاكرة USB بعد ذلك.</translation>
    </message>
    <message>
        <source>Tell people beforehand that it may show, by code, that they were at two houses.</source>
        <translation type="unfinished">إخبار الأشخاص مسبقاً بأن المطابقة قد تُظهر، بالرمز، أنهم كانوا في دارين.</translation>
    </message>
    <message>
        <source>The coordinator learns, by code, who was at two houses, and never a name. Whoever has both the secret words and a file can find the names out: never give the words to the coordinator.</source>
        <translation type="unfinished">تعرف الجهة المنسِّقة، بالرمز، من كان في دارين، ولا تعرف أي اسم أبداً. من لديه الكلمات السرية وملف معاً يستطيع معرفة الأسماء: لا تُعطى الكلمات للجهة المنسِّقة أبداً.</translation>
    </message>
    <message>
        <source>no name, or no year of birth, is recorded</source>
        <translation type="unfinished">لا اسم مسجّل، أو لا سنة ميلاد مسجّلة</translation>
    </message>
    <message>
        <source>their consent does not allow it</source>
        <translation type="unfinished">الموافقة لا تسمح بذلك</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished">ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished">مؤجّل</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished">لم يُقرَّر</translation>
    </message>
</context>
<context>
    <name>KeyedHandPanel</name>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">&amp;وحدة USB</translation>
    </message>
    <message>
        <source>Keep the words first; until then nothing can be handed over.</source>
        <translation type="unfinished">يرجى حفظ الكلمات أولاً؛ حتى ذلك الحين لا يمكن تسليم شيء.</translation>
    </message>
    <message>
        <source>&amp;Make the encodings</source>
        <translation type="unfinished">إ&amp;عداد الترميزات</translation>
    </message>
    <message>
        <source>The coordinator says it; every shelter writes the same.</source>
        <translation type="unfinished">تحدده الجهة المنسِّقة؛ وتكتب كل دور الإيواء الاسم نفسه.</translation>
    </message>
    <message>
        <source>&amp;Name of the run</source>
        <translation type="unfinished">ا&amp;سم الجولة</translation>
    </message>
    <message>
        <source>2. Hand over</source>
        <translation type="unfinished">2. التسليم</translation>
    </message>
    <message>
        <source>Making the encodings…</source>
        <translation type="unfinished">إعداد الترميزات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) encoded, without a name. The file opens only for this coordinator.</source>
        <translation type="unfinished">
            <numerusform>لم تُرمَّز بيانات أي شخص. لا تستطيع فتح الملف إلا هذه الجهة المنسِّقة.</numerusform>
            <numerusform>رُمّزت بيانات شخص واحد، دون اسم. لا تستطيع فتح الملف إلا هذه الجهة المنسِّقة.</numerusform>
            <numerusform>رُمّزت بيانات شخصين، دون اسم. لا تستطيع فتح الملف إلا هذه الجهة المنسِّقة.</numerusform>
            <numerusform>رُمّزت بيانات %Ln أشخاص، دون اسم. لا تستطيع فتح الملف إلا هذه الجهة المنسِّقة.</numerusform>
            <numerusform>رُمّزت بيانات %Ln شخصاً، دون اسم. لا تستطيع فتح الملف إلا هذه الجهة المنسِّقة.</numerusform>
            <numerusform>رُمّزت بيانات %Ln شخص، دون اسم. لا تستطيع فتح الملف إلا هذه الجهة المنسِّقة.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln person(s) left out</source>
        <translation type="unfinished">
            <numerusform>لم يُترك أحد</numerusform>
            <numerusform>تُرك شخص واحد</numerusform>
            <numerusform>تُرك شخصان</numerusform>
            <numerusform>تُرك %Ln أشخاص</numerusform>
            <numerusform>تُرك %Ln شخصاً</numerusform>
            <numerusform>تُرك %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {reason}</source>
        <translation type="unfinished">{people}: {reason}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the drive; you can start again.</source>
        <translation type="unfinished">توقف. لم يُترك شيء على وحدة التخزين؛ يمكن البدء من جديد.</translation>
    </message>
</context>
<context>
    <name>KeyedMatchPanel</name>
    <message>
        <source>Files of this run</source>
        <translation type="unfinished">ملفات هذه الجولة</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished">&amp;إضافة ملفات…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished">إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished">&amp;مقارنة</translation>
    </message>
    <message>
        <source>&amp;Other files</source>
        <translation type="unfinished">ملفات &amp;أخرى</translation>
    </message>
    <message>
        <source>Encodings (*.bundle);;All files (*)</source>
        <translation type="unfinished">ترميزات (*.bundle);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which files of encodings?</source>
        <translation type="unfinished">أي ملفات ترميزات؟</translation>
    </message>
    <message>
        <source>Opening the files…</source>
        <translation type="unfinished">فتح الملفات…</translation>
    </message>
    <message>
        <source>{one} ({first} people) and {two} ({second} people)</source>
        <translation type="unfinished">‏{one} (عدد الأشخاص: {first}) و{two} (عدد الأشخاص: {second})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one person</source>
        <translation type="unfinished">
            <numerusform>لا أزواج قد تخص شخصاً واحداً</numerusform>
            <numerusform>زوج واحد قد يخص شخصاً واحداً</numerusform>
            <numerusform>زوجان قد يخص كل منهما شخصاً واحداً</numerusform>
            <numerusform>%Ln أزواج قد يخص كل منها شخصاً واحداً</numerusform>
            <numerusform>%Ln زوجاً قد يخص كل منها شخصاً واحداً</numerusform>
            <numerusform>%Ln زوج قد يخص كل منها شخصاً واحداً</numerusform>
        </translation>
    </message>
    <message>
        <source>{houses}: {pairs}.</source>
        <translation type="unfinished">‏{houses}: {pairs}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared, and nothing is kept.</source>
        <translation type="unfinished">توقف العمل. لم تجرِ أي مقارنة، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Their records are not both here, so nothing can be decided here. Ask each house about its own code only: whether that person allows it to be told to the other house.</source>
        <translation type="unfinished">السجلان ليسا هنا معاً، ولذلك لا يمكن تقرير شيء هنا. يرجى سؤال كل دار عن رمزها هي فقط: هل يسمح ذلك الشخص بإخبار الدار الأخرى بذلك.</translation>
    </message>
    <message>
        <source>Kept: {decision}</source>
        <translation type="unfinished">حُفظ: {decision}</translation>
    </message>
    <message>
        <source>Tell the shelters what the run is called, for example the month. Each brings one file; add them all here. You never learn the secret words.</source>
        <translation type="unfinished">يرجى إخبار دور الإيواء باسم الجولة، مثلاً الشهر. تُحضر كل دار ملفاً واحداً؛ وتُضاف كلها هنا. لا تصلك الكلمات السرية أبداً.</translation>
    </message>
    <message>
        <source>Files of one run</source>
        <translation type="unfinished">ملفات جولة واحدة</translation>
    </message>
</context>
<context>
    <name>KeyedPage</name>
    <message>
        <source>Matching without names</source>
        <translation type="unfinished">المطابقة دون أسماء</translation>
    </message>
    <message>
        <source>Who was at two houses, by code alone. No name leaves a shelter.</source>
        <translation type="unfinished">من كان في دارين، بالرمز وحده. لا يخرج أي اسم من دار إيواء.</translation>
    </message>
    <message>
        <source>&amp;Back to pairs</source>
        <translation type="unfinished">&amp;رجوع إلى الأزواج</translation>
    </message>
    <message>
        <source>Take part, compare, and what it tells</source>
        <translation type="unfinished">المشاركة في المطابقة، والمقارنة، وما تكشفه</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation type="unfinished">ما تكشفه</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">مقارنة</translation>
    </message>
    <message>
        <source>No coordinator yet</source>
        <translation type="unfinished">لا جهة منسِّقة بعد</translation>
    </message>
    <message>
        <source>Matching needs a coordinator that you trust, and an agreement with them.</source>
        <translation type="unfinished">تحتاج المطابقة إلى جهة منسِّقة تثق بها، واتفاق معها.</translation>
    </message>
    <message>
        <source>Go to &amp;partners</source>
        <translation type="unfinished">الانتقال إلى ال&amp;شركاء</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation type="unfinished">المشاركة فيها</translation>
    </message>
</context>
<context>
    <name>KeyedPairs</name>
    <message>
        <source>Pairs by code</source>
        <translation type="unfinished">أزواج بالرمز</translation>
    </message>
    <message>
        <source>Nobody was at two of these houses</source>
        <translation type="unfinished">لم يكن أحد في دارين من هذه الدور</translation>
    </message>
    <message>
        <source>As far as names and years of birth can say. If it surprises you, ask whether all used the same words.</source>
        <translation type="unfinished">بقدر ما تبيّنه الأسماء وسنوات الميلاد. إن بدا ذلك غريباً فيرجى السؤال هل استخدم الجميع الكلمات نفسها.</translation>
    </message>
    <message>
        <source>S same · N not the same · L later</source>
        <translation type="unfinished">S نفسه · N ليس نفسه · L لاحقاً</translation>
    </message>
    <message>
        <source>{one} of {first}, and {two} of {second}: alike {likeness} of 100, {decision}</source>
        <translation type="unfinished">‏{one} من {first}، و{two} من {second}: التشابه {likeness} من 100، {decision}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished">الرموز</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished">التشابه</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>ask the houses</source>
        <translation type="unfinished">تُسأل الداران</translation>
    </message>
</context>
<context>
    <name>KeyedSecretPanel</name>
    <message>
        <source>Choose &amp;twelve words</source>
        <translation type="unfinished">ا&amp;ختيار اثنتي عشرة كلمة</translation>
    </message>
    <message>
        <source>&amp;Keep the words</source>
        <translation type="unfinished">&amp;حفظ الكلمات</translation>
    </message>
    <message>
        <source>Switch &amp;off…</source>
        <translation type="unfinished">إي&amp;قاف…</translation>
    </message>
    <message>
        <source>One shelter lets the program choose them and tells the others by voice; all write the same. Once kept they are not shown again.</source>
        <translation type="unfinished">تترك دار إيواء واحدة البرنامج يختارها وتخبر بها الدور الأخرى شفهياً؛ ويكتب الجميع الكلمات نفسها. بعد حفظها لا تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Coordinator</source>
        <translation type="unfinished">ال&amp;جهة المنسِّقة</translation>
    </message>
    <message>
        <source>The secret &amp;words</source>
        <translation type="unfinished">ال&amp;كلمات السرية</translation>
    </message>
    <message>
        <source>1. The words</source>
        <translation type="unfinished">1. الكلمات</translation>
    </message>
    <message>
        <source>{organisation} · {label}</source>
        <translation type="unfinished">{organisation} · {label}</translation>
    </message>
    <message>
        <source>Words are kept here for this coordinator.</source>
        <translation type="unfinished">الكلمات محفوظة هنا لهذه الجهة المنسِّقة.</translation>
    </message>
    <message>
        <source>Switched off: no words are kept here.</source>
        <translation type="unfinished">متوقفة: لا كلمات محفوظة هنا.</translation>
    </message>
    <message>
        <source>Kept. The other shelters must write the very same words.</source>
        <translation type="unfinished">حُفظت. يجب أن تكتب دور الإيواء الأخرى الكلمات نفسها تماماً.</translation>
    </message>
    <message>
        <source>Switch matching off?</source>
        <translation type="unfinished">إيقاف المطابقة؟</translation>
    </message>
    <message>
        <source>The words are forgotten here. Files that were handed over stay where they are.</source>
        <translation type="unfinished">تُنسى الكلمات هنا. أما الملفات التي سُلّمت فتبقى في مكانها.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Switched off. The words are not kept here any more.</source>
        <translation type="unfinished">أُوقفت المطابقة. لم تعد الكلمات محفوظة هنا.</translation>
    </message>
</context>
<context>
    <name>ListLayout</name>
    <message>
        <source>List of cases</source>
        <translation type="unfinished">قائمة ملفات الحالات</translation>
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
        <source>{0}, {1} of them only sound alike</source>
        <translation type="unfinished">{0}، منها {1} تتشابه في النطق فقط</translation>
    </message>
    <message>
        <source>Left out of this search, because it is not known any more: {0}</source>
        <translation type="unfinished">تُرك من هذا البحث لأنه لم يعد معروفاً: {0}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished">إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Show codes in the place of names</source>
        <translation type="unfinished">عرض الرموز مكان الأسماء</translation>
    </message>
    <message>
        <source>&amp;Give to …</source>
        <translation type="unfinished">إ&amp;سناد إلى …</translation>
    </message>
    <message>
        <source>Give the marked cases to another worker; Shift with ↑ ↓ marks several</source>
        <translation type="unfinished">إسناد ملفات الحالات المعلّمة إلى عضو آخر في الفريق؛ Shift مع ↑ ↓ لتعليم عدة ملفات</translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation type="unfinished">است&amp;قبال جديد</translation>
    </message>
    <message>
        <source>Search name, number, telephone or notes</source>
        <translation type="unfinished">البحث في الاسم أو الرقم أو الهاتف أو الملاحظات</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">البحث في ملفات الحالات</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished">&amp;ترشيح</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation type="unfinished">الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Enter open   ·   Ctrl+N new intake   ·   Ctrl+F search   ·   Ctrl+Shift+F filter</source>
        <translation type="unfinished">↑ ↓ تنقّل   ·   Enter فتح   ·   Ctrl+N استقبال جديد   ·   Ctrl+F بحث   ·   Ctrl+Shift+F ترشيح</translation>
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
        <source>Try fewer letters, a part of the case number, or take a filter away.</source>
        <translation type="unfinished">يرجى تجربة حروف أقل، أو جزء من رقم ملف الحالة، أو إزالة مرشّح.</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation type="unfinished">لا ملف حالة مطابق</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">عرض الكل</translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>Perhaps here already: {0}</source>
        <translation type="unfinished">ربما موجود هنا: {0}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">الولادة: {0}</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation type="unfinished">الهاتف نفسه</translation>
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
        <source>Calendar</source>
        <translation type="unfinished">التقويم</translation>
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
        <source>Gregorian</source>
        <translation type="unfinished">ميلادي</translation>
    </message>
    <message>
        <source>Thai Buddhist (2569 is 2026)</source>
        <translation type="unfinished">بوذي تايلندي (2569 هو 2026)</translation>
    </message>
    <message>
        <source>Persian (solar Hijri)</source>
        <translation type="unfinished">فارسي (هجري شمسي)</translation>
    </message>
    <message>
        <source>Islamic (lunar Hijri, by calculation)</source>
        <translation type="unfinished">إسلامي (هجري قمري، بالحساب)</translation>
    </message>
    <message>
        <source>Days are typed and shown in it, with the Gregorian day beside them. They are kept as Gregorian days, so that every house reads the same.</source>
        <translation type="unfinished">تُكتب الأيام وتُعرض به، ومعها اليوم الميلادي. وتُحفظ أياماً ميلادية، لتُقرأ في كل دار بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>This translation was made by a machine and waits for review by people who speak the language.</source>
        <translation type="unfinished">هذه الترجمة آلية، وتنتظر مراجعة من ناطقين باللغة.</translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message>
        <source>See where they &amp;differ</source>
        <translation type="unfinished">عرض أين تخ&amp;تلف</translation>
    </message>
    <message>
        <source>&amp;Count what is hidden</source>
        <translation type="unfinished">&amp;عدّ ما سيُحجب</translation>
    </message>
    <message>
        <source>&amp;Freeze and sign…</source>
        <translation type="unfinished">&amp;تجميد وتوقيع…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished">ال&amp;عودة إلى القائمة</translation>
    </message>
    <message>
        <source>Count first: then you see how much must be hidden.</source>
        <translation type="unfinished">عُدّ أولاً: عندها ترى كم يجب أن يُحجب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of {all} would be hidden.</source>
        <translation type="unfinished">
            <numerusform>لن يُحجب أي عدد من {all}.</numerusform>
            <numerusform>سيُحجب عدد واحد (%Ln) من {all}.</numerusform>
            <numerusform>سيُحجب عددان (%Ln) من {all}.</numerusform>
            <numerusform>ستُحجب %Ln أعداد من {all}.</numerusform>
            <numerusform>سيُحجب %Ln عدداً من {all}.</numerusform>
            <numerusform>سيُحجب %Ln عدد من {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {hidden} of {all} hidden</source>
        <translation type="unfinished">{title}: حُجب {hidden} من {all}</translation>
    </message>
    <message>
        <source>Everybody who gets it reads this name: name no person.</source>
        <translation type="unfinished">كل من يحصل عليها يقرأ هذا الاسم: لا تذكر اسم أي شخص.</translation>
    </message>
    <message>
        <source>Every figure of a report goes in. For one question, count it under Figures and choose For others there.</source>
        <translation type="unfinished">تدخل كل أرقام التقرير. ولسؤال واحد، يرجى عدّه في “الأرقام” واختيار “للآخرين” هناك.</translation>
    </message>
    <message>
        <source>&amp;Name of the release</source>
        <translation type="unfinished">ا&amp;سم النشرة</translation>
    </message>
    <message>
        <source>Which reports go in</source>
        <translation type="unfinished">التقارير التي تدخل</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force are counted.</source>
        <translation type="unfinished">لا يُحتسب إلا من كانت موافقتهم على الإحصاءات سارية.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation type="unfinished">ما يخرج</translation>
    </message>
    <message>
        <source>A release cannot be changed or taken away afterwards.</source>
        <translation type="unfinished">لا يمكن تغيير النشرة ولا سحبها بعد ذلك.</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation type="unfinished">ما يُحجب</translation>
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
    <name>MappingDialog</name>
    <message>
        <source>&amp;Another word</source>
        <translation type="unfinished">&amp;كلمة أخرى</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation type="unfinished">كلمة خاصة</translation>
    </message>
    <message>
        <source>Standard code</source>
        <translation type="unfinished">الرمز الموحد</translation>
    </message>
    <message>
        <source>Records that say “other”</source>
        <translation type="unfinished">سجلات فيها “غير ذلك”</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>No match: “other”</source>
        <translation type="unfinished">لا مقابل: “غير ذلك”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln own word(s)</source>
        <translation type="unfinished">
            <numerusform>لا كلمات خاصة</numerusform>
            <numerusform>كلمة خاصة واحدة</numerusform>
            <numerusform>كلمتان خاصتان</numerusform>
            <numerusform>%Ln كلمات خاصة</numerusform>
            <numerusform>%Ln كلمة خاصة</numerusform>
            <numerusform>%Ln كلمة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a match: they became “other”</source>
        <translation type="unfinished">
            <numerusform>لا كلمات دون مقابل</numerusform>
            <numerusform>كلمة واحدة دون مقابل: صارت “غير ذلك”</numerusform>
            <numerusform>كلمتان دون مقابل: صارتا “غير ذلك”</numerusform>
            <numerusform>%Ln كلمات دون مقابل: صارت “غير ذلك”</numerusform>
            <numerusform>%Ln كلمة دون مقابل: صارت “غير ذلك”</numerusform>
            <numerusform>%Ln كلمة دون مقابل: صارت “غير ذلك”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here say “other”</source>
        <translation type="unfinished">
            <numerusform>لا سجلات هنا فيها “غير ذلك”</numerusform>
            <numerusform>سجل واحد هنا فيه “غير ذلك”</numerusform>
            <numerusform>سجلان هنا فيهما “غير ذلك”</numerusform>
            <numerusform>%Ln سجلات هنا فيها “غير ذلك”</numerusform>
            <numerusform>%Ln سجلاً هنا فيها “غير ذلك”</numerusform>
            <numerusform>%Ln سجل هنا فيها “غير ذلك”</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>Own words of {organisation}</source>
        <translation type="unfinished">الكلمات الخاصة بـ{organisation}</translation>
    </message>
    <message>
        <source>Where a word has no match in the standard list, its records only say “other”, and the detail is lost in every figure. A record is counted beside a word where what was written came along.</source>
        <translation type="unfinished">إذا لم يكن لكلمة مقابل في القائمة الموحدة، فلا تظهر سجلاتها إلا في “غير ذلك”، وتضيع التفاصيل في كل رقم. يُعدّ السجل بجانب كلمة إذا وصل معه ما كُتب.</translation>
    </message>
    <message>
        <source>&amp;Standard list</source>
        <translation type="unfinished">القائمة ال&amp;موحدة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">ا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>MeaningBox</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>For a child under 18 no means are needed</source>
        <translation type="unfinished">في حالة الطفل دون 18 عاماً لا تلزم الوسيلة</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation type="unfinished">بكلماتها هي</translation>
    </message>
    <message>
        <source>Definition {0}</source>
        <translation type="unfinished">التعريف {0}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished">سارٍ منذ</translation>
    </message>
    <message>
        <source>Until (empty: still)</source>
        <translation type="unfinished">حتى (فارغ: ما زال سارياً)</translation>
    </message>
    <message>
        <source>Definition of trafficking</source>
        <translation type="unfinished">تعريف الاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Law and article</source>
        <translation type="unfinished">القانون والمادة</translation>
    </message>
    <message>
        <source>For a rule of the house: which, and of when.</source>
        <translation type="unfinished">إن كانت قاعدة للدار: أي قاعدة، ومن أي تاريخ.</translation>
    </message>
    <message>
        <source>What must be there</source>
        <translation type="unfinished">ما الذي يجب أن يتوفر</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>{room} · bed {bed}</source>
        <translation type="unfinished">{room} · سرير {bed}</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished">&amp;نقل</translation>
    </message>
    <message>
        <source>Another bed for {name}</source>
        <translation type="unfinished">سرير آخر لـ {name}</translation>
    </message>
    <message>
        <source>&amp;Which bed</source>
        <translation type="unfinished">أي &amp;سرير</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">ل&amp;ماذا</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
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
    <name>Notes</name>
    <message>
        <source>Nobody asked about our records.</source>
        <translation type="unfinished">لم يسأل أحد عن سجلاتنا.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished">جودة البيانات</translation>
    </message>
    <message>
        <source>It is right…</source>
        <translation type="unfinished">هذا صحيح…</translation>
    </message>
    <message>
        <source>It is right as it is: {who}</source>
        <translation type="unfinished">هذا صحيح كما هو: {who}</translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation type="unfinished">هل هذا صحيح كما هو؟</translation>
    </message>
    <message>
        <source>Say why, so that nobody asks again. The coordinator reads the reason, no names please.</source>
        <translation type="unfinished">يرجى ذكر السبب كي لا يتكرر السؤال. تقرأ الجهة المنسِّقة السبب، فيرجى عدم ذكر أسماء.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished">هذا صحيح</translation>
    </message>
    <message>
        <source>Answered. It goes with the next bundle.</source>
        <translation type="unfinished">أُجيب. يُرسل مع الحزمة التالية.</translation>
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
    <name>OccupancyCard</name>
    <message>
        <source>The last 7 nights</source>
        <translation type="unfinished">آخر 7 ليالٍ</translation>
    </message>
    <message>
        <source>The last 30 nights</source>
        <translation type="unfinished">آخر 30 ليلة</translation>
    </message>
    <message>
        <source>The last 90 nights</source>
        <translation type="unfinished">آخر 90 ليلة</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">هذه السنة</translation>
    </message>
    <message>
        <source>How full the house was</source>
        <translation type="unfinished">مدى امتلاء الدار</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished">ال&amp;مدة</translation>
    </message>
</context>
<context>
    <name>OldRecordsPanel</name>
    <message>
        <source>Old records</source>
        <translation type="unfinished">سجلات قديمة</translation>
    </message>
    <message>
        <source>Registers that were kept in Excel or CSV, and HTCDS templates. Bad rows are set aside, the others come in, and each case keeps the row it came from.</source>
        <translation type="unfinished">سجلات كانت تُحفظ في Excel أو CSV، وقوالب HTCDS. تُوضع الصفوف التي فيها خطأ جانباً وتدخل الأخرى، ويحتفظ كل ملف حالة بالصف الذي جاء منه.</translation>
    </message>
    <message>
        <source>&amp;Bring in a table…</source>
        <translation type="unfinished">إ&amp;دخال جدول…</translation>
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
    <name>OpenPanel</name>
    <message>
        <source>&amp;Open a sealed file…</source>
        <translation type="unfinished">&amp;فتح ملف مختوم…</translation>
    </message>
    <message>
        <source>Data that another desk sealed for this one. Its tables are then written plainly.</source>
        <translation type="unfinished">بيانات ختمها جهاز آخر لهذا الجهاز. تُكتب جداولها بعد ذلك دون ختم.</translation>
    </message>
    <message>
        <source>Handed to you</source>
        <translation type="unfinished">أُعطيت لك</translation>
    </message>
    <message>
        <source>Which sealed file?</source>
        <translation type="unfinished">أي ملف مختوم؟</translation>
    </message>
    <message>
        <source>Sealed data (*.age)</source>
        <translation type="unfinished">بيانات مختومة (*.age)</translation>
    </message>
    <message>
        <source>Write it plainly?</source>
        <translation type="unfinished">كتابته دون ختم؟</translation>
    </message>
    <message>
        <source>Everybody who finds the opened file can read it. Who opened it, and why, is written down.</source>
        <translation type="unfinished">كل من يجد الملف المفتوح يستطيع قراءته. يُدوَّن من فتحه، ولماذا.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">اختيار مجلد</translation>
    </message>
    <message>
        <source>Why it is opened, without anybody’s name</source>
        <translation type="unfinished">لماذا يُفتح، دون اسم أي أحد</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">أين يُكتب</translation>
    </message>
    <message>
        <source>Written and read back: {path}</source>
        <translation type="unfinished">كُتبت وأُعيدت قراءتها: {path}</translation>
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
    <name>OverviewPanel</name>
    <message>
        <source>What matters most to the person now</source>
        <translation type="unfinished">أهم شيء للشخص الآن</translation>
    </message>
    <message>
        <source>Not written down yet. Ask, and write it in their own words.</source>
        <translation type="unfinished">لم يُدوَّن بعد. يرجى سؤال الشخص وكتابته بكلماته هو.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">الخطر</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished">لم يُقيَّم بعد</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">لا إجابة</translation>
    </message>
    <message>
        <source>Look again on {0}</source>
        <translation type="unfinished">يُنظر فيه من جديد في {0}</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation type="unfinished">المهام التالية</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished">لا شيء مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) past their day</source>
        <translation type="unfinished">
            <numerusform>لا مهام تجاوزت يومها</numerusform>
            <numerusform>مهمة واحدة تجاوزت يومها</numerusform>
            <numerusform>مهمتان تجاوزتا يومهما</numerusform>
            <numerusform>%n مهام تجاوزت يومها</numerusform>
            <numerusform>%n مهمة تجاوزت يومها</numerusform>
            <numerusform>%n مهمة تجاوزت يومها</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">إقامة</translation>
    </message>
    <message>
        <source>Not staying here</source>
        <translation type="unfinished">لا يقيم هنا</translation>
    </message>
    <message>
        <source>Room not said</source>
        <translation type="unfinished">الغرفة غير مذكورة</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">منذ {0}</translation>
    </message>
    <message>
        <source>Plan and goals</source>
        <translation type="unfinished">الخطة والأهداف</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished">لا خطة بعد</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation type="unfinished">الإحالات المفتوحة</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation type="unfinished">لا إحالة مفتوحة</translation>
    </message>
    <message>
        <source>Family and companions</source>
        <translation type="unfinished">الأسرة والمرافقون</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation type="unfinished">لم يُذكر أحد بعد</translation>
    </message>
    <message>
        <source>Open the case of {0}</source>
        <translation type="unfinished">فتح ملف حالة {0}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished">مع الوقت</translation>
    </message>
    <message>
        <source>A question mark is a day on which there was no answer.</source>
        <translation type="unfinished">علامة الاستفهام تعني يوماً لم تكن فيه إجابة.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا إجابة</translation>
    </message>
    <message>
        <source>{0}, {1} without an answer</source>
        <translation type="unfinished">{0}، منها {1} دون إجابة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">عرض</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished">عرض: {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation type="unfinished">إضافة: {0}</translation>
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
    <name>OwnFormsPanel</name>
    <message>
        <source>Own questionnaires</source>
        <translation type="unfinished">استبيانات خاصة</translation>
    </message>
    <message>
        <source>&amp;Choose a form…</source>
        <translation type="unfinished">ا&amp;ختيار استمارة…</translation>
    </message>
    <message>
        <source>A questionnaire of your organisation as an XLSForm: XLSX, XLS, CSV or Markdown. It is read on this computer only. What cannot be asked here is listed before anything is kept.</source>
        <translation type="unfinished">استبيان لمنظمتكم بصيغة XLSForm: XLSX أو XLS أو CSV أو Markdown. يُقرأ على هذا الحاسوب فقط. وما لا يمكن السؤال عنه هنا يُذكر قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Import a questionnaire</source>
        <translation type="unfinished">استيراد استبيان</translation>
    </message>
    <message>
        <source>Accepted questionnaires</source>
        <translation type="unfinished">استبيانات مقبولة</translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.xls *.xlsm *.csv *.md)</source>
        <translation type="unfinished">استبيانات (*.xlsx *.xls *.xlsm *.csv *.md)</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation type="unfinished">أي استمارة؟</translation>
    </message>
    <message>
        <source>Reading the form…</source>
        <translation type="unfinished">جارٍ قراءة الاستمارة…</translation>
    </message>
    <message>
        <source>“{0}” can now be filled for every case.</source>
        <translation type="unfinished">يمكن الآن ملء «{0}» لكل ملف حالة.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">لا شيء بعد.</translation>
    </message>
    <message>
        <source>Version {0}, accepted {1}</source>
        <translation type="unfinished">النسخة {0}، قُبلت في {1}</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished">حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save as file: {0}, version {1}</source>
        <translation type="unfinished">حفظ في ملف: {0}، النسخة {1}</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation type="unfinished">إيقاف…</translation>
    </message>
    <message>
        <source>Retire: {0}, version {1}</source>
        <translation type="unfinished">إيقاف: {0}، النسخة {1}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished">متوقف</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">مستخدم</translation>
    </message>
    <message>
        <source>Where to save the form?</source>
        <translation type="unfinished">أين تُحفظ الاستمارة؟</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">حُفظ</translation>
    </message>
    <message>
        <source>It is offered no more. What was answered on it stays, and can still be corrected.</source>
        <translation type="unfinished">لا يُعرض بعد الآن. ويبقى ما أُجيب فيه، ولا يزال تصحيحه ممكناً.</translation>
    </message>
    <message>
        <source>Retire this questionnaire?</source>
        <translation type="unfinished">إيقاف هذا الاستبيان؟</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In your language: {0}</source>
        <translation type="unfinished">بلغتك: {0}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>&amp;Page before</source>
        <translation type="unfinished">الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished">الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished">أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished">&amp;ملاءمة</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation type="unfinished">ت&amp;دوير</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>How it will look on paper</source>
        <translation type="unfinished">كيف سيبدو على الورق</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message>
        <source>Only with</source>
        <translation type="unfinished">فقط مع</translation>
    </message>
    <message>
        <source>Every two organisations</source>
        <translation type="unfinished">كل منظمتين</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: choose an organisation to see those with it.</source>
        <translation type="unfinished">
            <numerusform>لا مزيد: يرجى اختيار منظمة لعرض ما يخصها.</numerusform>
            <numerusform>زوج واحد آخر: يرجى اختيار منظمة لعرض ما يخصها.</numerusform>
            <numerusform>زوجان آخران: يرجى اختيار منظمة لعرض ما يخصها.</numerusform>
            <numerusform>%Ln أزواج أخرى: يرجى اختيار منظمة لعرض ما يخصها.</numerusform>
            <numerusform>%Ln زوجاً آخر: يرجى اختيار منظمة لعرض ما يخصها.</numerusform>
            <numerusform>%Ln زوج آخر: يرجى اختيار منظمة لعرض ما يخصها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} و{other}</translation>
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
        <translation type="unfinished">ت&amp;راجع</translation>
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
        <source>Laptop of this house</source>
        <translation type="unfinished">حاسوب محمول من هذه الدار</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation type="unfinished">لم يعد موثوقاً</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation type="unfinished">مشطوب</translation>
    </message>
    <message>
        <source>Trusted since {day}</source>
        <translation type="unfinished">موثوق منذ {day}</translation>
    </message>
    <message>
        <source>Enrolled since {day}</source>
        <translation type="unfinished">مضموم منذ {day}</translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation type="unfinished">أُوقف في {day}</translation>
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
        <source>The forty digits of this laptop</source>
        <translation type="unfinished">أرقام هذا الحاسوب المحمول الأربعون</translation>
    </message>
    <message>
        <source>What is written there comes with the bundles of your coordinator.</source>
        <translation type="unfinished">ما يُكتب هناك يصل مع حزم الجهة المنسِّقة.</translation>
    </message>
    <message>
        <source>What is written there no longer counts as yours. If you have the laptop again, open a new card of it above and type its forty digits.</source>
        <translation type="unfinished">ما يُكتب هناك لا يُعدّ بعد الآن مكتوباً منك. إن عاد إليك الحاسوب المحمول فيرجى فتح بطاقة جديدة له أعلاه وكتابة أرقامها الأربعين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written there are set aside.</source>
        <translation type="unfinished">
            <numerusform>لا تغييرات كُتبت هناك موضوعة جانباً.</numerusform>
            <numerusform>تغيير واحد كُتب هناك موضوع جانباً.</numerusform>
            <numerusform>تغييران كُتبا هناك موضوعان جانباً.</numerusform>
            <numerusform>%Ln تغييرات كُتبت هناك موضوعة جانباً.</numerusform>
            <numerusform>%Ln تغييراً كُتبت هناك موضوعة جانباً.</numerusform>
            <numerusform>%Ln تغيير كُتبت هناك موضوعة جانباً.</numerusform>
        </translation>
    </message>
    <message>
        <source>To trust this device again, open a new card of it above and type its forty digits.</source>
        <translation type="unfinished">لاستعادة الثقة بهذا الجهاز يرجى فتح بطاقة جديدة له أعلاه وكتابة أرقامها الأربعين.</translation>
    </message>
    <message>
        <source>Laptop {label} of the same house struck it off. Call them, and ask what happened to this one.</source>
        <translation type="unfinished">شطبه الحاسوب المحمول {label} التابع للدار نفسها. يرجى الاتصال بهم والسؤال عما حدث لهذا الحاسوب.</translation>
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
        <source>&amp;Strike off…</source>
        <translation type="unfinished">&amp;شطب…</translation>
    </message>
    <message>
        <source>&amp;Let these changes go…</source>
        <translation type="unfinished">إس&amp;قاط هذه التغييرات…</translation>
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
        <source>Matching &amp;without names</source>
        <translation type="unfinished">المطابقة &amp;دون أسماء</translation>
    </message>
    <message>
        <source>&amp;What it says of itself</source>
        <translation type="unfinished">ما &amp;تقوله عن نفسها</translation>
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
        <source>What organisations say of &amp;themselves</source>
        <translation type="unfinished">ما تقوله المنظمات عن &amp;نفسها</translation>
    </message>
    <message>
        <source>Strike off laptop {label}?</source>
        <translation type="unfinished">شطب الحاسوب المحمول {label}؟</translation>
    </message>
    <message>
        <source>What is written there from now on no longer counts as yours, and with your next bundle the coordinator stops trusting it too. What came before stays. To take it back, enrol it again with a new card.</source>
        <translation type="unfinished">ما يُكتب هناك من الآن فصاعداً لا يُعدّ مكتوباً منك، ومع حزمتك التالية توقف الجهة المنسِّقة أيضاً الثقة بهذا الحاسوب. يبقى ما جاء من قبل. لإعادته يُضمّ من جديد ببطاقة جديدة.</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation type="unfinished">شطب</translation>
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
    <message numerus="yes">
        <source>Let %Ln change(s) of laptop {label} go?</source>
        <translation type="unfinished">
            <numerusform>لا تغييرات كُتبت على الحاسوب المحمول {label} لإسقاطها؟</numerusform>
            <numerusform>إسقاط تغيير واحد كُتب على الحاسوب المحمول {label}؟</numerusform>
            <numerusform>إسقاط تغييرين كُتبا على الحاسوب المحمول {label}؟</numerusform>
            <numerusform>إسقاط %Ln تغييرات كُتبت على الحاسوب المحمول {label}؟</numerusform>
            <numerusform>إسقاط %Ln تغييراً كُتبت على الحاسوب المحمول {label}؟</numerusform>
            <numerusform>إسقاط %Ln تغيير كُتبت على الحاسوب المحمول {label}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken off the list of what was set aside, and do not become part of a record. If this laptop is enrolled again, they can come again with a bundle of your coordinator.</source>
        <translation type="unfinished">تُرفع من قائمة ما وُضع جانباً، ولا تصير جزءاً من سجل. إن ضُمّ هذا الحاسوب المحمول من جديد فقد تصل مرة أخرى مع حزمة من الجهة المنسِّقة.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation type="unfinished">إسقاطها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) let go</source>
        <translation type="unfinished">
            <numerusform>لم يُسقط أي تغيير</numerusform>
            <numerusform>أُسقط تغيير واحد</numerusform>
            <numerusform>أُسقط تغييران</numerusform>
            <numerusform>أُسقطت %Ln تغييرات</numerusform>
            <numerusform>أُسقط %Ln تغييراً</numerusform>
            <numerusform>أُسقط %Ln تغيير</numerusform>
        </translation>
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
    <name>People</name>
    <message>
        <source>No name</source>
        <translation type="unfinished">دون اسم</translation>
    </message>
</context>
<context>
    <name>PersonInput</name>
    <message>
        <source>Code, name or case number</source>
        <translation type="unfinished">الرمز أو الاسم أو رقم ملف الحالة</translation>
    </message>
    <message>
        <source>A client of this house</source>
        <translation type="unfinished">من المستفيدين في هذه الدار</translation>
    </message>
    <message>
        <source>Type a code, a name or a case number, then choose from the list.</source>
        <translation type="unfinished">يرجى كتابة رمز أو اسم أو رقم ملف حالة، ثم الاختيار من القائمة.</translation>
    </message>
    <message>
        <source>{0}: {1}. Press to remove.</source>
        <translation type="unfinished">{0}: {1}. يُزال بالضغط.</translation>
    </message>
</context>
<context>
    <name>PickCase</name>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ملف الحالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ملفات الحالات</translation>
    </message>
    <message>
        <source>Who moves in?</source>
        <translation type="unfinished">من الذي يصل؟</translation>
    </message>
    <message>
        <source>&amp;Name, code or case number</source>
        <translation type="unfinished">ال&amp;اسم أو الرمز أو رقم ملف الحالة</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished">ا&amp;ختيار</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished">صورة</translation>
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
    <name>PlaceInput</name>
    <message>
        <source>{0}: more exactly, {1}</source>
        <translation type="unfinished">{0}: بدقة أكبر، {1}</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">الأماكن</translation>
    </message>
    <message>
        <source>Where a form asks for a place, these are offered level by level. Take them from a table (CSV or XLSX): one column for each level, the widest first, under a row of headings. Taken in twice it changes nothing.</source>
        <translation type="unfinished">حيث تسأل استمارة عن مكان، تُعرض هذه الأماكن مستوى بعد مستوى. تؤخذ من جدول (CSV أو XLSX): عمود لكل مستوى، الأوسع أولاً، تحت صف عناوين. أخذها مرتين لا يغيّر شيئاً.</translation>
    </message>
    <message>
        <source>Take in a table of &amp;places…</source>
        <translation type="unfinished">أخذ جدول أ&amp;ماكن…</translation>
    </message>
    <message>
        <source>A table of places</source>
        <translation type="unfinished">جدول أماكن</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation type="unfinished">جداول (*.csv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added.</source>
        <translation type="unfinished">
            <numerusform>لم يُضَف أي مكان.</numerusform>
            <numerusform>أُضيف مكان واحد.</numerusform>
            <numerusform>أُضيف مكانان.</numerusform>
            <numerusform>أُضيفت %n أماكن.</numerusform>
            <numerusform>أُضيف %n مكاناً.</numerusform>
            <numerusform>أُضيف %n مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation type="unfinished">
            <numerusform>لا شيء معروف من قبل.</numerusform>
            <numerusform>واحد معروف من قبل.</numerusform>
            <numerusform>اثنان معروفان من قبل.</numerusform>
            <numerusform>%n معروفة من قبل.</numerusform>
            <numerusform>%n معروفة من قبل.</numerusform>
            <numerusform>%n معروفة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكاناً</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation type="unfinished">لا أماكن بعد</translation>
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
    <name>PreviewPanel</name>
    <message>
        <source>What it would hold</source>
        <translation type="unfinished">ما سيحتويه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be told of</source>
        <translation type="unfinished">
            <numerusform>لا أحد يُخبَر عنه</numerusform>
            <numerusform>يُخبَر عن شخص واحد</numerusform>
            <numerusform>يُخبَر عن شخصين</numerusform>
            <numerusform>يُخبَر عن %Ln أشخاص</numerusform>
            <numerusform>يُخبَر عن %Ln شخصاً</numerusform>
            <numerusform>يُخبَر عن %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform>لم يُترك أحد</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُرك %Ln</numerusform>
            <numerusform>تُرك %Ln</numerusform>
            <numerusform>تُرك %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {reason}</source>
        <translation type="unfinished">{people}: {reason}</translation>
    </message>
    <message>
        <source>The standard cannot say everything. This is counted in the file too:</source>
        <translation type="unfinished">لا يستطيع المعيار قول كل شيء. يُعدّ هذا في الملف أيضاً:</translation>
    </message>
    <message>
        <source>Nothing is lost in this standard.</source>
        <translation type="unfinished">لا يضيع شيء في هذا المعيار.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, all counted in the file</source>
        <translation type="unfinished">
            <numerusform>ولا غيرها، وكلها معدودة في الملف</numerusform>
            <numerusform>وواحد غيرها، وكلها معدودة في الملف</numerusform>
            <numerusform>واثنان غيرها، وكلها معدودة في الملف</numerusform>
            <numerusform>و%Ln غيرها، وكلها معدودة في الملف</numerusform>
            <numerusform>و%Ln غيرها، وكلها معدودة في الملف</numerusform>
            <numerusform>و%Ln غيرها، وكلها معدودة في الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made from %Ln person(s)</source>
        <translation type="unfinished">
            <numerusform>لا أحد تُنشأ من بياناته</numerusform>
            <numerusform>من بيانات شخص واحد</numerusform>
            <numerusform>من بيانات شخصين</numerusform>
            <numerusform>من بيانات %Ln أشخاص</numerusform>
            <numerusform>من بيانات %Ln شخصاً</numerusform>
            <numerusform>من بيانات %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synthetic rows are made from %Ln people or more. Of fewer, a row could point at somebody.</source>
        <translation type="unfinished">
            <numerusform>تُنشأ الصفوف الاصطناعية من بيانات %Ln شخص أو أكثر. وإن كانوا أقل فقد يدل صف على شخص.</numerusform>
            <numerusform>تُنشأ الصفوف الاصطناعية من بيانات شخص واحد أو أكثر. وإن كانوا أقل فقد يدل صف على شخص.</numerusform>
            <numerusform>تُنشأ الصفوف الاصطناعية من بيانات شخصين أو أكثر. وإن كانوا أقل فقد يدل صف على شخص.</numerusform>
            <numerusform>تُنشأ الصفوف الاصطناعية من بيانات %Ln أشخاص أو أكثر. وإن كانوا أقل فقد يدل صف على شخص.</numerusform>
            <numerusform>تُنشأ الصفوف الاصطناعية من بيانات %Ln شخصاً أو أكثر. وإن كانوا أقل فقد يدل صف على شخص.</numerusform>
            <numerusform>تُنشأ الصفوف الاصطناعية من بيانات %Ln شخص أو أكثر. وإن كانوا أقل فقد يدل صف على شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that are common enough, by themselves:</source>
        <translation type="unfinished">الإجابات الشائعة بما يكفي، كل منها وحدها:</translation>
    </message>
    <message>
        <source>{column}: {common}, {rare}</source>
        <translation type="unfinished">‏{column}: {common}، {rare}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) kept</source>
        <translation type="unfinished">
            <numerusform>لم تبقَ أي إجابة</numerusform>
            <numerusform>بقيت إجابة واحدة</numerusform>
            <numerusform>بقيت إجابتان</numerusform>
            <numerusform>بقيت %Ln إجابات</numerusform>
            <numerusform>بقيت %Ln إجابة</numerusform>
            <numerusform>بقيت %Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out as rare</source>
        <translation type="unfinished">
            <numerusform>لم تُترك أي إجابة لندرتها</numerusform>
            <numerusform>تُركت واحدة لندرتها</numerusform>
            <numerusform>تُركت اثنتان لندرتهما</numerusform>
            <numerusform>تُركت %Ln لندرتها</numerusform>
            <numerusform>تُركت %Ln لندرتها</numerusform>
            <numerusform>تُركت %Ln لندرتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفاً</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {why} ({rows})</source>
        <translation type="unfinished">‏{column}: {why} ({rows})</translation>
    </message>
    <message>
        <source>{column}, {code}: {why} ({rows})</source>
        <translation type="unfinished">‏{column}، {code}: {why} ({rows})</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Write the code of the person, never the name, unless the page asks for it. Leave nothing empty: tick why.</source>
        <translation type="unfinished">يُكتب رمز الشخص، لا اسمه أبداً، إلا إذا طلبته الصفحة. لا يُترك شيء فارغاً: توضع علامة عند السبب.</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation type="unfinished">رمز الشخص</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">رقم ملف الحالة</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation type="unfinished">يوم / شهر / سنة</translation>
    </message>
    <message>
        <source>No answer, because:</source>
        <translation type="unfinished">لا إجابة، لأن:</translation>
    </message>
    <message>
        <source>Only if it applies</source>
        <translation type="unfinished">فقط إن كان ينطبق</translation>
    </message>
    <message>
        <source>Filled in by, day</source>
        <translation type="unfinished">من ملأها، التاريخ</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished">ملخّص ملف الحالة</translation>
    </message>
    <message>
        <source>Printed on {day}. What changed since is not on it.</source>
        <translation type="unfinished">طُبع في {day}. ما تغيّر بعده ليس فيه.</translation>
    </message>
    <message>
        <source>Danger: {dangers}</source>
        <translation type="unfinished">خطر: {dangers}</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished">ما سُجّل</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished">الموافقات</translation>
    </message>
    <message>
        <source>Not shared with us</source>
        <translation type="unfinished">لم يُشارَك معنا</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation type="unfinished">غير مملوء</translation>
    </message>
    <message>
        <source>For the supervisor only: not on this paper.</source>
        <translation type="unfinished">للإشراف فقط: ليس على هذه الورقة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished">لأي غرض</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished">من يتلقاه</translation>
    </message>
    <message>
        <source>How much they may see</source>
        <translation type="unfinished">مقدار ما يجوز لهم رؤيته</translation>
    </message>
    <message>
        <source>What the person decided</source>
        <translation type="unfinished">ما قرره الشخص</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">بتاريخ</translation>
    </message>
    <message>
        <source>What it allows today</source>
        <translation type="unfinished">ما تسمح به اليوم</translation>
    </message>
    <message>
        <source>These seven points are explained before anybody decides:</source>
        <translation type="unfinished">تُشرح هذه النقاط السبع قبل أن يقرّر أحد:</translation>
    </message>
    <message>
        <source>You may say no. You may take it back at any time, without giving a reason, and still be helped. You may ask what is written about you and have it corrected or erased.</source>
        <translation type="unfinished">يمكنك أن تقول لا. ويمكنك سحب الموافقة في أي وقت، دون ذكر سبب، وتستمر مساعدتك. ويمكنك أن تسأل عما كُتب عنك وأن يُصحَّح أو يُمحى.</translation>
    </message>
    <message>
        <source>I say:</source>
        <translation type="unfinished">أقول:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Yes, but not this:</source>
        <translation type="unfinished">نعم، ولكن ليس هذا:</translation>
    </message>
    <message>
        <source>The person (signature or mark), day</source>
        <translation type="unfinished">الشخص (توقيع أو علامة)، التاريخ</translation>
    </message>
    <message>
        <source>Guardian or representative, if there is one, day</source>
        <translation type="unfinished">الوصي أو الممثل، إن وُجد، التاريخ</translation>
    </message>
    <message>
        <source>Witness or interpreter, day</source>
        <translation type="unfinished">الشاهد أو المترجم الشفوي، التاريخ</translation>
    </message>
    <message>
        <source>Who explained it, day</source>
        <translation type="unfinished">من شرح ذلك، التاريخ</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">إحالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>Our code for the person</source>
        <translation type="unfinished">رمزنا للشخص</translation>
    </message>
    <message>
        <source>We ask you to help the person named by this code.</source>
        <translation type="unfinished">نطلب منكم مساعدة الشخص المذكور بهذا الرمز.</translation>
    </message>
    <message>
        <source>Please answer with this code only, and tell nobody where the person is or that they were with us.</source>
        <translation type="unfinished">يرجى الرد بهذا الرمز فقط، وعدم إخبار أي أحد بمكان الشخص أو بأنه كان عندنا.</translation>
    </message>
    <message>
        <source>The person could not be asked and life was in danger: use this only for what saves life, and ask them soon.</source>
        <translation type="unfinished">تعذّر سؤال الشخص وكانت حياته في خطر: يُستخدم هذا لما ينقذ الحياة فقط، ويرجى سؤاله قريباً.</translation>
    </message>
    <message>
        <source>The person agreed that you may know:</source>
        <translation type="unfinished">وافق الشخص على أن تعرفوا:</translation>
    </message>
    <message>
        <source>For the house, day</source>
        <translation type="unfinished">عن الدار، التاريخ</translation>
    </message>
    <message>
        <source>What these figures say, and what they do not</source>
        <translation type="unfinished">ما تقوله هذه الأرقام، وما لا تقوله</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished">الأساس الذي يُستند إليه</translation>
    </message>
    <message>
        <source>Not for outside: small numbers are not hidden</source>
        <translation type="unfinished">ليس للخارج: الأعداد الصغيرة غير مخفية</translation>
    </message>
    <message>
        <source>More groups stand in the table only.</source>
        <translation type="unfinished">توجد مجموعات أخرى في الجدول فقط.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>The name stays off: there is no permission in force to tell this receiver who the person is.</source>
        <translation type="unfinished">لا يُكتب الاسم: لا توجد موافقة سارية على إخبار هذا المتلقي من هو الشخص.</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished">ملخّص ملف الحالة</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Permission, to fill in by hand</source>
        <translation type="unfinished">موافقة تُملأ بخط اليد</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished">رسالة إحالة</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished">استمارة فارغة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">الأرقام</translation>
    </message>
    <message>
        <source>Figures for others</source>
        <translation type="unfinished">أرقام للآخرين</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished">A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة بريدية</translation>
    </message>
    <message>
        <source>With the &amp;name</source>
        <translation type="unfinished">مع الا&amp;سم</translation>
    </message>
    <message>
        <source>With &amp;notes and other free words</source>
        <translation type="unfinished">مع ال&amp;ملاحظات وغيرها من الكلام الحر</translation>
    </message>
    <message>
        <source>Which &amp;form</source>
        <translation type="unfinished">أي ا&amp;ستمارة</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished">&amp;طباعة</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished">&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print it now?</source>
        <translation type="unfinished">الطباعة الآن؟</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy while it prints, and some printers keep the last pages. Use a printer that belongs to this house, and fetch the pages at once.</source>
        <translation type="unfinished">يحتفظ نظام الطباعة في هذا الحاسوب بنسخة أثناء الطباعة، وتحتفظ بعض الطابعات بالصفحات الأخيرة. يرجى استخدام طابعة تخص هذه الدار، وأخذ الصفحات فوراً.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the pages at once.</source>
        <translation type="unfinished">أُرسل إلى الطابعة. يرجى أخذ الصفحات فوراً.</translation>
    </message>
    <message>
        <source>Save a file that anybody can read?</source>
        <translation type="unfinished">حفظ ملف يستطيع أي أحد قراءته؟</translation>
    </message>
    <message>
        <source>The PDF is not encrypted. Keep it only as long as it is needed, and on nothing that can be lost.</source>
        <translation type="unfinished">ملف PDF هذا غير مشفّر. يرجى الاحتفاظ به ما دام لازماً فقط، وعدم وضعه على شيء يمكن أن يضيع.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished">اختيار المكان</translation>
    </message>
    <message>
        <source>Where to save the PDF?</source>
        <translation type="unfinished">أين يُحفظ ملف PDF؟</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">حُفظ.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished">لا توجد طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished">ال&amp;طابعة</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished">&amp;لغة الورقة</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation type="unfinished">&amp;قياس الورق</translation>
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
    <name>ProfileDialog</name>
    <message>
        <source>Whom it takes in, and whom not</source>
        <translation type="unfinished">من تستقبلهم، ومن لا تستقبلهم</translation>
    </message>
    <message>
        <source>&amp;Another definition</source>
        <translation type="unfinished">ت&amp;عريف آخر</translation>
    </message>
    <message>
        <source>What {organisation} says of itself</source>
        <translation type="unfinished">ما تقوله {organisation} عن نفسها</translation>
    </message>
    <message>
        <source>It goes with every bundle, so that figures can be read side by side.</source>
        <translation type="unfinished">يُرسل مع كل حزمة، كي يمكن قراءة الأرقام جنباً إلى جنب.</translation>
    </message>
    <message>
        <source>It stays here; what comes later with a bundle of theirs takes its place.</source>
        <translation type="unfinished">يبقى هنا؛ وما يأتي لاحقاً مع حزمة منهم يحل محله.</translation>
    </message>
    <message>
        <source>Write nothing about people here, and no address.</source>
        <translation type="unfinished">لا يُكتب هنا شيء عن أشخاص، ولا عنوان.</translation>
    </message>
    <message>
        <source>Help that is given</source>
        <translation type="unfinished">المساعدة المقدّمة</translation>
    </message>
    <message>
        <source>Where people come from</source>
        <translation type="unfinished">من أين يأتي الأشخاص</translation>
    </message>
    <message>
        <source>Reports since</source>
        <translation type="unfinished">ترسل التقارير منذ</translation>
    </message>
    <message>
        <source>Questions that are never asked</source>
        <translation type="unfinished">أسئلة لا تُسأل أبداً</translation>
    </message>
    <message>
        <source>Their blanks count as not collected, and never as a no.</source>
        <translation type="unfinished">ما تُرك فارغاً فيها يُحسب “لم يُجمع”، ولا يُحسب أبداً “لا”.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">ا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>What it calls trafficking</source>
        <translation type="unfinished">ما تسميه اتجاراً بالأشخاص</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished">ما تسأل عنه</translation>
    </message>
    <message>
        <source>Help, and whom it takes in</source>
        <translation type="unfinished">المساعدة، ومن تستقبلهم</translation>
    </message>
    <message>
        <source>Its own words and the standard lists</source>
        <translation type="unfinished">كلماتها الخاصة والقوائم الموحدة</translation>
    </message>
    <message>
        <source>What changed, and when</source>
        <translation type="unfinished">ما الذي تغيّر، ومتى</translation>
    </message>
    <message>
        <source>No definition is written down.</source>
        <translation type="unfinished">لم يُدوَّن أي تعريف.</translation>
    </message>
    <message>
        <source>Reports since</source>
        <translation type="unfinished">ترسل التقارير منذ</translation>
    </message>
    <message>
        <source>Every question that figures rest on is asked.</source>
        <translation type="unfinished">كل سؤال تستند إليه الأرقام يُسأل.</translation>
    </message>
    <message>
        <source>Never asked:</source>
        <translation type="unfinished">لا تُسأل أبداً:</translation>
    </message>
    <message>
        <source>• {0}</source>
        <translation type="unfinished">• {0}</translation>
    </message>
    <message>
        <source>Blanks of these questions count as not collected, and are in no share.</source>
        <translation type="unfinished">ما تُرك فارغاً في هذه الأسئلة يُحسب “لم يُجمع”، ولا يدخل في أي نسبة.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>Help that is given</source>
        <translation type="unfinished">المساعدة المقدّمة</translation>
    </message>
    <message>
        <source>Whom it takes in, and whom not</source>
        <translation type="unfinished">من تستقبلهم، ومن لا تستقبلهم</translation>
    </message>
    <message>
        <source>Where people come from</source>
        <translation type="unfinished">من أين يأتي الأشخاص</translation>
    </message>
    <message>
        <source>No own words: it uses the lists as they are, or has not said.</source>
        <translation type="unfinished">لا كلمات خاصة: تستخدم القوائم كما هي، أو لم تذكر ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln own word(s)</source>
        <translation type="unfinished">
            <numerusform>لا كلمات خاصة</numerusform>
            <numerusform>كلمة خاصة واحدة</numerusform>
            <numerusform>كلمتان خاصتان</numerusform>
            <numerusform>%Ln كلمات خاصة</numerusform>
            <numerusform>%Ln كلمة خاصة</numerusform>
            <numerusform>%Ln كلمة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a match: they became “other”</source>
        <translation type="unfinished">
            <numerusform>لا كلمات دون مقابل</numerusform>
            <numerusform>كلمة واحدة دون مقابل: صارت “غير ذلك”</numerusform>
            <numerusform>كلمتان دون مقابل: صارتا “غير ذلك”</numerusform>
            <numerusform>%Ln كلمات دون مقابل: صارت “غير ذلك”</numerusform>
            <numerusform>%Ln كلمة دون مقابل: صارت “غير ذلك”</numerusform>
            <numerusform>%Ln كلمة دون مقابل: صارت “غير ذلك”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here say “other”</source>
        <translation type="unfinished">
            <numerusform>لا سجلات هنا فيها “غير ذلك”</numerusform>
            <numerusform>سجل واحد هنا فيه “غير ذلك”</numerusform>
            <numerusform>سجلان هنا فيهما “غير ذلك”</numerusform>
            <numerusform>%Ln سجلات هنا فيها “غير ذلك”</numerusform>
            <numerusform>%Ln سجلاً هنا فيها “غير ذلك”</numerusform>
            <numerusform>%Ln سجل هنا فيها “غير ذلك”</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation type="unfinished">لم يُدوَّن شيء.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>an act (recruited, moved, kept)</source>
        <translation type="unfinished">فعل (استقطاب أو نقل أو إبقاء)</translation>
    </message>
    <message>
        <source>a means (force, deceit, abuse of power)</source>
        <translation type="unfinished">وسيلة (قوة أو خداع أو استغلال سلطة)</translation>
    </message>
    <message>
        <source>a purpose (exploitation)</source>
        <translation type="unfinished">غرض (الاستغلال)</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation type="unfinished">قابلة للمقارنة</translation>
    </message>
    <message>
        <source>With care</source>
        <translation type="unfinished">بحذر</translation>
    </message>
    <message>
        <source>Not side by side</source>
        <translation type="unfinished">لا توضع جنباً إلى جنب</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>{name}: {law}</source>
        <translation type="unfinished">{name}: {law}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished">{first} – {last}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">منذ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">حتى {day}</translation>
    </message>
    <message>
        <source>since when is not said</source>
        <translation type="unfinished">لم يُذكر منذ متى</translation>
    </message>
    <message>
        <source>Must be there: {elements}.</source>
        <translation type="unfinished">يجب أن يتوفر: {elements}.</translation>
    </message>
    <message>
        <source>For a child no means are needed.</source>
        <translation type="unfinished">في حالة الطفل لا تلزم الوسيلة.</translation>
    </message>
    <message>
        <source>Means are needed for a child too.</source>
        <translation type="unfinished">تلزم الوسيلة في حالة الطفل أيضاً.</translation>
    </message>
    <message>
        <source>written here {day}, goes with every bundle</source>
        <translation type="unfinished">كُتب هنا في {day}، ويُرسل مع كل حزمة</translation>
    </message>
    <message>
        <source>came with a bundle {day}</source>
        <translation type="unfinished">وصل مع حزمة في {day}</translation>
    </message>
    <message>
        <source>put in here by hand {day}</source>
        <translation type="unfinished">أُدخل هنا يدوياً في {day}</translation>
    </message>
    <message>
        <source>ours, {day}</source>
        <translation type="unfinished">منّا، {day}</translation>
    </message>
    <message>
        <source>bundle, {day}</source>
        <translation type="unfinished">حزمة، {day}</translation>
    </message>
    <message>
        <source>by hand, {day}</source>
        <translation type="unfinished">يدوياً، {day}</translation>
    </message>
    <message>
        <source>never said anything</source>
        <translation type="unfinished">لم تذكر شيئاً قط</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>What organisations say of themselves</source>
        <translation type="unfinished">ما تقوله المنظمات عن نفسها</translation>
    </message>
    <message>
        <source>They differ in what they call trafficking, in help, and in what they ask. Figures rest on this.</source>
        <translation type="unfinished">تختلف فيما تسميه اتجاراً بالأشخاص، وفي المساعدة، وفيما تسأل عنه. تستند الأرقام إلى هذا.</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation type="unfinished">&amp;كتابة…</translation>
    </message>
    <message>
        <source>&amp;Own words…</source>
        <translation type="unfinished">كلمات &amp;خاصة…</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation type="unfinished">&amp;قراءة ملف…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished">&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>Where they &amp;differ</source>
        <translation type="unfinished">أين تخ&amp;تلف</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished">ت&amp;غيير…</translation>
    </message>
    <message>
        <source>We have not said how we work. Write it down: it goes with every bundle, so that figures can be read.</source>
        <translation type="unfinished">لم نذكر كيف نعمل. يرجى تدوين ذلك: يُرسل مع كل حزمة، كي يمكن قراءة الأرقام.</translation>
    </message>
    <message>
        <source>This organisation has never said how it works. It comes with a bundle when they write it down; until then ask them, and write it here by hand. Figures that bring it together with others say that it is not known.</source>
        <translation type="unfinished">لم تذكر هذه المنظمة قط كيف تعمل. يصل ذلك مع حزمة عندما تدوّنه؛ وحتى ذلك الحين يرجى سؤالها وكتابته هنا يدوياً. والأرقام التي تجمعها مع غيرها تذكر أن ذلك غير معروف.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished">تم الاحتفاظ.</translation>
    </message>
    <message>
        <source>Where to save the profile?</source>
        <translation type="unfinished">أين يُحفظ الملف التعريفي؟</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">حُفظ.</translation>
    </message>
    <message>
        <source>Which profile?</source>
        <translation type="unfinished">أي ملف تعريفي؟</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished">ملفات تعريفية (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">المنظمات</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading what changed since the last figures</source>
        <translation type="unfinished">قراءة ما تغيّر منذ الأرقام الأخيرة</translation>
    </message>
    <message>
        <source>Looking at the quality of the records</source>
        <translation type="unfinished">النظر في جودة السجلات</translation>
    </message>
    <message>
        <source>Counting who shares what</source>
        <translation type="unfinished">عدّ من يشتركون في الإجابات نفسها</translation>
    </message>
    <message>
        <source>Taking out what is rare</source>
        <translation type="unfinished">إزالة ما هو نادر</translation>
    </message>
    <message>
        <source>Making rows that are nobody’s</source>
        <translation type="unfinished">إنشاء صفوف ليست لأحد</translation>
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
    <name>Quality</name>
    <message>
        <source>Please look at this again.</source>
        <translation type="unfinished">يرجى النظر في هذا من جديد.</translation>
    </message>
    <message>
        <source>This was after the person died, by what the closing of the case says.</source>
        <translation type="unfinished">كان هذا بعد وفاة الشخص، بحسب ما يذكره إغلاق ملف الحالة.</translation>
    </message>
    <message>
        <source>The age does not fit the day of birth.</source>
        <translation type="unfinished">العمر لا يتوافق مع يوم الميلاد.</translation>
    </message>
    <message>
        <source>Child or adult: this does not fit the age.</source>
        <translation type="unfinished">طفل أو بالغ: هذا لا يتوافق مع العمر.</translation>
    </message>
    <message>
        <source>Decided against a child for want of means. For a child, means are not needed.</source>
        <translation type="unfinished">قرار سلبي بشأن طفل لعدم ثبوت الوسيلة. في حالة الطفل لا تلزم الوسيلة.</translation>
    </message>
    <message>
        <source>The days are not in order: one is before what came before it.</source>
        <translation type="unfinished">الأيام ليست بالترتيب: أحدها يسبق ما حدث قبله.</translation>
    </message>
    <message>
        <source>Decided “actual victim”, but not by whom, when, by which definition, or what was found.</source>
        <translation type="unfinished">القرار «ضحية فعلية»، لكن لم يُذكر من قرّر، أو متى، أو بأي تعريف، أو ما الذي ثبت.</translation>
    </message>
    <message>
        <source>More than 90 years old: is it so?</source>
        <translation type="unfinished">العمر أكثر من 90 سنة: هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>More than 40 years of exploitation: is it so?</source>
        <translation type="unfinished">أكثر من 40 سنة من الاستغلال: هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>More than three years of nights in one stay: did the person leave?</source>
        <translation type="unfinished">أكثر من ثلاث سنوات من الليالي في إقامة واحدة: هل غادر الشخص؟</translation>
    </message>
    <message>
        <source>Two stays of this person overlap.</source>
        <translation type="unfinished">إقامتان لهذا الشخص متداخلتان.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">يستحق نظرة ثانية</translation>
    </message>
    <message>
        <source>“Other”</source>
        <translation type="unfinished">«غير ذلك»</translation>
    </message>
    <message>
        <source>&amp;Ask the house</source>
        <translation type="unfinished">&amp;سؤال الدار</translation>
    </message>
    <message>
        <source>Looking at the records</source>
        <translation type="unfinished">النظر في السجلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;pair(s) of records may be one person…</source>
        <translation type="unfinished">
            <numerusform>لا &amp;سجلات قد تكون لشخص واحد…</numerusform>
            <numerusform>&amp;زوج واحد من السجلات قد يكون لشخص واحد…</numerusform>
            <numerusform>&amp;زوجان من السجلات قد يكون كل منهما لشخص واحد…</numerusform>
            <numerusform>%Ln أ&amp;زواج من السجلات قد يكون كل منها لشخص واحد…</numerusform>
            <numerusform>%Ln &amp;زوجاً من السجلات قد يكون كل منها لشخص واحد…</numerusform>
            <numerusform>%Ln &amp;زوج من السجلات قد يكون كل منها لشخص واحد…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a second look (%Ln)</source>
        <translation type="unfinished">
            <numerusform>لا شيء يستحق نظرة ثانية (%Ln)</numerusform>
            <numerusform>يستحق نظرة ثانية (%Ln)</numerusform>
            <numerusform>يستحق نظرة ثانية (%Ln)</numerusform>
            <numerusform>يستحق نظرة ثانية (%Ln)</numerusform>
            <numerusform>يستحق نظرة ثانية (%Ln)</numerusform>
            <numerusform>يستحق نظرة ثانية (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished">الكل معاً</translation>
    </message>
    <message>
        <source>Choose findings of other houses that were not asked about yet.</source>
        <translation type="unfinished">يرجى اختيار ملاحظات من دور أخرى لم يُسأل عنها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) go home with the next bundle.</source>
        <translation type="unfinished">
            <numerusform>لا ملاحظات تعود إلى أصحابها مع الحزمة التالية.</numerusform>
            <numerusform>ملاحظة واحدة تعود إلى أصحابها مع الحزمة التالية.</numerusform>
            <numerusform>ملاحظتان تعودان إلى أصحابهما مع الحزمة التالية.</numerusform>
            <numerusform>%Ln ملاحظات تعود إلى أصحابها مع الحزمة التالية.</numerusform>
            <numerusform>%Ln ملاحظة تعود إلى أصحابها مع الحزمة التالية.</numerusform>
            <numerusform>%Ln ملاحظة تعود إلى أصحابها مع الحزمة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ملف الحالة</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">الدار</translation>
    </message>
    <message>
        <source>Asked?</source>
        <translation type="unfinished">هل سُئل عنه؟</translation>
    </message>
    <message>
        <source>Worth a code?</source>
        <translation type="unfinished">هل يستحق رمزاً؟</translation>
    </message>
    <message>
        <source>Often</source>
        <translation type="unfinished">كثير التكرار</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished">جودة البيانات</translation>
    </message>
    <message>
        <source>Gaps are not mistakes: a reason why is an answer too.</source>
        <translation type="unfinished">النقص ليس خطأ: ذكر السبب إجابة أيضاً.</translation>
    </message>
    <message>
        <source>&amp;House</source>
        <translation type="unfinished">ال&amp;دار</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation type="unfinished">ملفات الحالات الخاصة بك</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Enter shows what was written instead, where it was written more than once.</source>
        <translation type="unfinished">يعرض مفتاح Enter ما كُتب بدلاً من ذلك، حيث كُتب أكثر من مرة.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">مكتمل</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">طُلب</translation>
    </message>
    <message>
        <source>Corrected there</source>
        <translation type="unfinished">صُحّح هناك</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation type="unfinished">صحيح كما هو</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">ليس بعد</translation>
    </message>
    <message>
        <source>The house answered: {why}</source>
        <translation type="unfinished">أجابت الدار: {why}</translation>
    </message>
    <message>
        <source>The house says that it is right. Its reason was not shared.</source>
        <translation type="unfinished">تقول الدار إن هذا صحيح. لم يُشارَك سببها.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} من {all}</translation>
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
    <name>QuestionList</name>
    <message>
        <source>Search for a question</source>
        <translation type="unfinished">البحث عن سؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
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
    <name>ReasonBox</name>
    <message>
        <source>It stands in the history beside the old value.</source>
        <translation type="unfinished">يبقى في سجل التغييرات بجانب القيمة القديمة.</translation>
    </message>
    <message>
        <source>&amp;Why is it changed?</source>
        <translation type="unfinished">&amp;لماذا يُغيَّر؟</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Take the permission back</source>
        <translation type="unfinished">سحب الموافقة</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation type="unfinished">تصحيح: {0}</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished">س&amp;حب الموافقة</translation>
    </message>
    <message>
        <source>&amp;Save correction</source>
        <translation type="unfinished">&amp;حفظ التصحيح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;حفظ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">سُحبت</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">تصحيح</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">حُفظ</translation>
    </message>
    <message>
        <source>The next bundle carries nothing more on it, and tells the receiver so.</source>
        <translation type="unfinished">لا تحمل الحزمة التالية شيئاً بناءً عليها، وتخبر المتلقي بذلك.</translation>
    </message>
    <message>
        <source>Taken over from the permission before. Explain it anew, and ask again.</source>
        <translation type="unfinished">أُخذت من الموافقة السابقة. يرجى شرحها من جديد والسؤال مرة أخرى.</translation>
    </message>
    <message>
        <source>Taken over from the one before. Change what is different now; days are asked anew.</source>
        <translation type="unfinished">أُخذ من السابق. يرجى تغيير ما هو مختلف الآن؛ تُسأل الأيام من جديد.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>For a record that was made by mistake. It leaves the figures, and stays readable.</source>
        <translation type="unfinished">لسجل كُتب بالخطأ. يخرج من الأرقام ويبقى مقروءاً.</translation>
    </message>
    <message>
        <source>Void this record?</source>
        <translation type="unfinished">إبطال هذا السجل؟</translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished">إبطال</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished">أُبطل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Read and approved</source>
        <translation type="unfinished">قُرئ واعتُمد</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>The whole of the record</source>
        <translation type="unfinished">السجل كله</translation>
    </message>
    <message>
        <source>Only a supervisor can read this record. Ask them if you need to know.</source>
        <translation type="unfinished">لا يستطيع قراءة هذا السجل إلا الإشراف. يرجى سؤالهم عند الحاجة إلى معرفة ما فيه.</translation>
    </message>
    <message>
        <source>written by {0}, {1}</source>
        <translation type="unfinished">كتبه {0}، {1}</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation type="unfinished">كُتب {0}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">ت&amp;مّ</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation type="unfinished">لقد &amp;قرأته</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">تصحيح</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation type="unfinished">نسخ كسجل جديد</translation>
    </message>
    <message>
        <source>Open their case</source>
        <translation type="unfinished">فتح ملف حالته</translation>
    </message>
    <message>
        <source>Print a letter…</source>
        <translation type="unfinished">طباعة رسالة…</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation type="unfinished">عرض الملف</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation type="unfinished">إبطال…</translation>
    </message>
    <message>
        <source>The questions of this form are not in this vault, so its answers stand under their short names. Ask {0} for the file of “{1}”, version {2}; a supervisor imports it under Preferences.</source>
        <translation type="unfinished">أسئلة هذه الاستمارة ليست في هذه الخزنة، ولذلك تظهر إجاباتها بأسمائها القصيرة. يرجى طلب ملف «{1}»، النسخة {2}، من {0}؛ يستورده الإشراف من «التفضيلات».</translation>
    </message>
    <message>
        <source>whoever filled it</source>
        <translation type="unfinished">من ملأها</translation>
    </message>
    <message>
        <source>Answers to questions that are not known here</source>
        <translation type="unfinished">إجابات عن أسئلة غير معروفة هنا</translation>
    </message>
    <message>
        <source>Not filled in: {0}</source>
        <translation type="unfinished">غير مملوء: {0}</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
</context>
<context>
    <name>RecordFilterBox</name>
    <message>
        <source>Any</source>
        <translation type="unfinished">أي واحد</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation type="unfinished">السؤال {0}</translation>
    </message>
    <message>
        <source>A record where …</source>
        <translation type="unfinished">سجل فيه …</translation>
    </message>
    <message>
        <source>All of it must be true of one and the same record.</source>
        <translation type="unfinished">يجب أن يصح كله على السجل نفسه.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">نوع السجل</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Records</source>
        <translation type="unfinished">السجلات</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation type="unfinished">لم يُسجَّل شيء هنا بعد.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;حفظ</translation>
    </message>
    <message>
        <source>This form was saved or discarded before.</source>
        <translation type="unfinished">حُفظت هذه الاستمارة أو جرى تجاهلها من قبل.</translation>
    </message>
    <message>
        <source>This form was saved before. Its draft is removed.</source>
        <translation type="unfinished">حُفظت هذه الاستمارة من قبل. تُزال مسودتها.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">الحفظ…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished">لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Say why it is changed.</source>
        <translation type="unfinished">يرجى ذكر سبب التغيير.</translation>
    </message>
    <message>
        <source>Say on which day it was taken back.</source>
        <translation type="unfinished">يرجى ذكر اليوم الذي سُحبت فيه.</translation>
    </message>
    <message>
        <source>Some answers contradict each other. They are marked below.</source>
        <translation type="unfinished">بعض الإجابات متناقض. عُلّمت أدناه.</translation>
    </message>
    <message>
        <source>Kept for later. It is offered until it is saved or discarded.</source>
        <translation type="unfinished">حُفظت لوقت لاحق. تُعرض حتى تُحفظ نهائياً أو يجري تجاهلها.</translation>
    </message>
    <message>
        <source>What was typed in it is removed for good. What was already saved is not touched.</source>
        <translation type="unfinished">يُزال نهائياً ما كُتب فيها. ولا يُمس ما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>Discard this form?</source>
        <translation type="unfinished">تجاهل هذه الاستمارة؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">تجاهل</translation>
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
    <name>ReleaseList</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished">البيانات حتى</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished">بواسطة</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished">البصمة</translation>
    </message>
    <message>
        <source>As signed?</source>
        <translation type="unfinished">كما وُقّعت؟</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">النشرات</translation>
    </message>
    <message>
        <source>&amp;Make a release…</source>
        <translation type="unfinished">إ&amp;نشاء نشرة…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished">&amp;عرض</translation>
    </message>
    <message>
        <source>Nothing was released yet</source>
        <translation type="unfinished">لم يُنشر شيء بعد</translation>
    </message>
    <message>
        <source>A release is figures for others: small numbers are kept safe, it is signed, and it stays as it is.</source>
        <translation type="unfinished">النشرة أرقام للآخرين: تُحمى فيها الأعداد الصغيرة، وتُوقَّع، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Make a release…</source>
        <translation type="unfinished">إنشاء نشرة…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>no: do not hand out</source>
        <translation type="unfinished">لا: لا تسلّمها لأحد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Figures for others</source>
        <translation type="unfinished">أرقام للآخرين</translation>
    </message>
    <message>
        <source>What leaves the house keeps small numbers safe, is signed, and stays as it is.</source>
        <translation type="unfinished">ما يغادر الدار يحمي الأعداد الصغيرة، ويُوقَّع، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation type="unfinished">أُوقف. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was released.</source>
        <translation type="unfinished">توقف العمل. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Freeze this release?</source>
        <translation type="unfinished">هل تُجمَّد هذه النشرة؟</translation>
    </message>
    <message>
        <source>It stays in the vault for good, and later releases hide more because of it. Nobody gets it until you save a copy and hand it out.</source>
        <translation type="unfinished">تبقى في الخزنة نهائياً، وتحجب النشرات اللاحقة أكثر بسببها. لا يحصل عليها أحد حتى تحفظ نسخة وتسلّمها.</translation>
    </message>
    <message>
        <source>Freeze and sign</source>
        <translation type="unfinished">تجميد وتوقيع</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation type="unfinished">توقف العمل. لم تجرِ أي مقارنة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the drive.</source>
        <translation type="unfinished">أُوقف. لم يبقَ شيء على وحدة التخزين.</translation>
    </message>
    <message>
        <source>The copy was written, read back and found whole: {path}</source>
        <translation type="unfinished">كُتبت النسخة وأُعيدت قراءتها ووُجدت كاملة: {path}</translation>
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
        <source>Starting…</source>
        <translation type="unfinished">البدء…</translation>
    </message>
</context>
<context>
    <name>RepeatInput</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished">إضافة صف</translation>
    </message>
    <message>
        <source>{0}: add a row</source>
        <translation type="unfinished">{0}: إضافة صف</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished">التقارير</translation>
    </message>
    <message>
        <source>Figure of the report</source>
        <translation type="unfinished">رقم التقرير</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation type="unfinished">الا&amp;حتفاظ…</translation>
    </message>
    <message>
        <source>More with reports</source>
        <translation type="unfinished">المزيد عن التقارير</translation>
    </message>
    <message>
        <source>Reports: choose one, or count a question</source>
        <translation type="unfinished">التقارير: يرجى اختيار تقرير، أو عدّ سؤال</translation>
    </message>
    <message>
        <source>{0} (due)</source>
        <translation type="unfinished">‏{0} (حان موعده)</translation>
    </message>
    <message>
        <source>This Havenbook cannot read the report: update it, or drop it.</source>
        <translation type="unfinished">لا يستطيع هذا الإصدار من Havenbook قراءة التقرير: يرجى تحديثه، أو إسقاط التقرير.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished">تم الاحتفاظ.</translation>
    </message>
    <message>
        <source>Open a report from a file…</source>
        <translation type="unfinished">فتح تقرير من ملف…</translation>
    </message>
    <message>
        <source>Save the report as a file to share…</source>
        <translation type="unfinished">حفظ التقرير في ملف للمشاركة…</translation>
    </message>
    <message>
        <source>Change this report…</source>
        <translation type="unfinished">تغيير هذا التقرير…</translation>
    </message>
    <message>
        <source>Drop this report…</source>
        <translation type="unfinished">إسقاط هذا التقرير…</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation type="unfinished">فتح تقرير</translation>
    </message>
    <message>
        <source>Reports (*.json);;All files (*)</source>
        <translation type="unfinished">تقارير (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the report as a file?</source>
        <translation type="unfinished">حفظ التقرير في ملف؟</translation>
    </message>
    <message>
        <source>It says which figures are counted and how; no record and no number is in it.</source>
        <translation type="unfinished">يذكر أي الأرقام تُعدّ وكيف؛ لا سجل فيه ولا عدد.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished">اختيار المكان</translation>
    </message>
    <message>
        <source>Where to save the report?</source>
        <translation type="unfinished">أين يُحفظ التقرير؟</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">حُفظ.</translation>
    </message>
    <message>
        <source>Drop the report?</source>
        <translation type="unfinished">إسقاط التقرير؟</translation>
    </message>
    <message>
        <source>“{0}” is forgotten here. Records and files that were made with it stay.</source>
        <translation type="unfinished">يُنسى «{0}» هنا. أما السجلات والملفات التي أُعدّت به فتبقى.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished">إسقاط</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Row</source>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>Rows that need a person</source>
        <translation type="unfinished">صفوف تحتاج إلى إنسان</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation type="unfinished">إ&amp;دخال</translation>
    </message>
    <message>
        <source>&amp;Rows that wait…</source>
        <translation type="unfinished">صفوف في الان&amp;تظار…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">ت&amp;مّ</translation>
    </message>
    <message>
        <source>Kept in the row only, since the other answers do not ask for it: {columns}.</source>
        <translation type="unfinished">يُحفظ في الصف فقط، لأن الإجابات الأخرى لا تطلبه: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not brought in yet.</source>
        <translation type="unfinished">
            <numerusform>لم يبقَ صف لم يُدخل.</numerusform>
            <numerusform>صف واحد لم يُدخل بعد.</numerusform>
            <numerusform>صفان لم يُدخلا بعد.</numerusform>
            <numerusform>%Ln صفوف لم تُدخل بعد.</numerusform>
            <numerusform>%Ln صفاً لم تُدخل بعد.</numerusform>
            <numerusform>%Ln صف لم تُدخل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is in, stays. {rest} Bring in the same table again to go on.</source>
        <translation type="unfinished">أُوقف. ما دخل يبقى. {rest} للمتابعة يرجى إدخال الجدول نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>The table is in. Each case keeps the row it came from.</source>
        <translation type="unfinished">أُدخل الجدول. يحتفظ كل ملف حالة بالصف الذي جاء منه.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. This is what would become of the table.</source>
        <translation type="unfinished">لم يُكتب شيء بعد. هذا ما سيصير إليه الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفاً</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Two or more of these</source>
        <translation type="unfinished">اثنان أو أكثر منها</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">لا شيء من هذه</translation>
    </message>
    <message>
        <source>Yes, but not which</source>
        <translation type="unfinished">نعم، دون تحديد أيها</translation>
    </message>
    <message>
        <source>Our own organisation</source>
        <translation type="unfinished">منظمتنا نحن</translation>
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
        <source>No such record</source>
        <translation type="unfinished">لا سجل كهذا</translation>
    </message>
    <message>
        <source>Possible victim, not decided</source>
        <translation type="unfinished">ضحية محتملة، لم يتقرر</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation type="unfinished">لا قرار بعد</translation>
    </message>
    <message>
        <source>Too few answers to say</source>
        <translation type="unfinished">الإجابات أقل من أن تكفي للحكم</translation>
    </message>
    <message>
        <source>Not known to the day</source>
        <translation type="unfinished">غير معروف باليوم</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation type="unfinished">لا يزال جارياً</translation>
    </message>
    <message>
        <source>Criminal case, no claim</source>
        <translation type="unfinished">قضية جنائية، دون مطالبة</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation type="unfinished">لم يُجب عنه قط</translation>
    </message>
    <message>
        <source>The goal was changed</source>
        <translation type="unfinished">تغيّر الهدف</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation type="unfinished">انقطع التواصل</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished">لم يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished">لم يتقرر</translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished">أشخاص</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">ملفات حالات</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation type="unfinished">مراحل</translation>
    </message>
    <message>
        <source>services</source>
        <translation type="unfinished">خدمات</translation>
    </message>
    <message>
        <source>nights</source>
        <translation type="unfinished">ليالٍ</translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished">أهداف</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation type="unfinished">حوادث</translation>
    </message>
    <message>
        <source>Debt bondage or earnings taken</source>
        <translation type="unfinished">إسار الدين أو أخذ الأجر</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished">تهديدات</translation>
    </message>
    <message>
        <source>Psychological, physical or sexual abuse</source>
        <translation type="unfinished">إيذاء نفسي أو جسدي أو جنسي</translation>
    </message>
    <message>
        <source>False promises</source>
        <translation type="unfinished">وعود كاذبة</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translation type="unfinished">المخدرات أو الكحول</translation>
    </message>
    <message>
        <source>Basic needs, movement or care denied</source>
        <translation type="unfinished">حرمان من الضروريات أو حرية التنقل أو الرعاية</translation>
    </message>
    <message>
        <source>Excessive working hours</source>
        <translation type="unfinished">ساعات عمل مفرطة</translation>
    </message>
    <message>
        <source>Documents withheld</source>
        <translation type="unfinished">احتجاز الوثائق</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation type="unfinished">وسائل أخرى</translation>
    </message>
    <message>
        <source>These are people who were met and recorded. They say nothing about how many there are.</source>
        <translation type="unfinished">هؤلاء أشخاص التُقي بهم وسُجّلوا. لا تدل الأرقام على عددهم الكلي.</translation>
    </message>
    <message>
        <source>Not for outside: small numbers are not hidden here, and may point at a person.</source>
        <translation type="unfinished">ليس للخارج: الأعداد الصغيرة غير مخفية هنا، وقد تدل على شخص.</translation>
    </message>
    <message>
        <source>Counted: {population}.</source>
        <translation type="unfinished">المحسوب: {population}.</translation>
    </message>
    <message>
        <source>Period: {first} to {last}.</source>
        <translation type="unfinished">المدة: من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Period: everything recorded, whatever its date.</source>
        <translation type="unfinished">المدة: كل ما سُجّل، أياً كان تاريخه.</translation>
    </message>
    <message>
        <source>Made on {day}. What is recorded later is not in it.</source>
        <translation type="unfinished">أُعدّ في {day}. ما يُسجّل بعد ذلك ليس فيه.</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force.</source>
        <translation type="unfinished">فقط من لديهم موافقة سارية على الإحصاء.</translation>
    </message>
    <message>
        <source>Everyone recorded here, with or without permission for statistics.</source>
        <translation type="unfinished">كل من سُجّل هنا، مع موافقة على الإحصاء أو دونها.</translation>
    </message>
    <message>
        <source>Only where {question}: {answer}.</source>
        <translation type="unfinished">فقط حيث {question}: {answer}.</translation>
    </message>
    <message>
        <source>Not counted, because no date places them in the period or outside it: {number} {unit}.</source>
        <translation type="unfinished">لم يُحسب، لأنه لا تاريخ يضعه داخل المدة أو خارجها: {number} {unit}.</translation>
    </message>
    <message>
        <source>People whose records were erased, and who stand in no number: {number}.</source>
        <translation type="unfinished">أشخاص مُحيت سجلاتهم، ولا يدخلون في أي عدد: {number}.</translation>
    </message>
    <message>
        <source>Nobody knows any more in which group they stood: they are told of once, in the line of all.</source>
        <translation type="unfinished">لم يعد أحد يعرف في أي مجموعة كانوا: يُذكرون مرة واحدة، في سطر الجميع.</translation>
    </message>
    <message>
        <source>No share is shown where it would be of fewer than {number}.</source>
        <translation type="unfinished">لا تُعرض نسبة إن كانت من أقل من {number}.</translation>
    </message>
    <message>
        <source>‡ The series breaks on {day}: {what}. Do not compare before and after.</source>
        <translation type="unfinished">‡ تنقطع السلسلة في {day}: {what}. لا تصح المقارنة بين ما قبل ذلك وما بعده.</translation>
    </message>
    <message>
        <source>Nothing was found to count. This says nothing about why.</source>
        <translation type="unfinished">لم يُعثر على شيء يُحسب. هذا لا يقول شيئاً عن السبب.</translation>
    </message>
    <message>
        <source>Split by {name}: one may stand in several groups, which then add up to more than everyone.</source>
        <translation type="unfinished">تقسيم بحسب {name}: قد يقع الواحد في عدة مجموعات، فيزيد مجموعها على عدد الجميع.</translation>
    </message>
    <message>
        <source>Demonstration: made from published figures, no living person.</source>
        <translation type="unfinished">عرض تجريبي: من أرقام منشورة، لا من شخص حي.</translation>
    </message>
    <message>
        <source>What these figures say, and what they do not</source>
        <translation type="unfinished">ما تقوله هذه الأرقام، وما لا تقوله</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">يُقرأ أولاً</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished">القاموس</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">الجدول</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished">في الجدول</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هو</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished">ما يُحسب</translation>
    </message>
    <message>
        <source>Dated by</source>
        <translation type="unfinished">التاريخ المعتمد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>An organisation began to decide by another definition</source>
        <translation type="unfinished">بدأت منظمة تقرر وفق تعريف آخر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">مخفي</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished">{n} من {all}</translation>
    </message>
    <message>
        <source>{n} of {all} ({share})</source>
        <translation type="unfinished">{n} من {all} ({share})</translation>
    </message>
    <message>
        <source>The intake form changed</source>
        <translation type="unfinished">تغيّرت استمارة الاستقبال</translation>
    </message>
    <message>
        <source>Another organisation began to report</source>
        <translation type="unfinished">بدأت منظمة أخرى ترسل بياناتها</translation>
    </message>
    <message>
        <source>Decisions follow these definitions of trafficking: {definitions}. Do not add up or compare across definitions.</source>
        <translation type="unfinished">القرارات تتبع هذه التعريفات للاتجار بالأشخاص: {definitions}. يرجى عدم الجمع أو المقارنة بين تعريفات مختلفة.</translation>
    </message>
    <message>
        <source>No definition of trafficking is written down with these people. Each organisation has its own.</source>
        <translation type="unfinished">لم يُكتب مع هؤلاء الأشخاص أي تعريف للاتجار بالأشخاص. لكل منظمة تعريفها.</translation>
    </message>
    <message>
        <source>Organisations define trafficking differently. Do not add up or compare across definitions.</source>
        <translation type="unfinished">تختلف المنظمات في تعريف الاتجار بالأشخاص. يرجى عدم الجمع أو المقارنة بين تعريفات مختلفة.</translation>
    </message>
    <message>
        <source>From {houses} organisations that differ in task, services and whom they take in. What looks like a difference between people may be one between organisations.</source>
        <translation type="unfinished">من منظمات عددها {houses} تختلف في مهامها وخدماتها وفيمن تستقبلهم. ما يبدو فرقاً بين الأشخاص قد يكون فرقاً بين المنظمات.</translation>
    </message>
    <message>
        <source>Of one organisation, with its own services and its own rules for whom it takes in. Others differ.</source>
        <translation type="unfinished">من منظمة واحدة لها خدماتها وقواعدها الخاصة فيمن تستقبلهم. المنظمات الأخرى تختلف عنها.</translation>
    </message>
    <message>
        <source>Organisations differ in task, services and whom they take in. Differences may come from that.</source>
        <translation type="unfinished">تختلف المنظمات في مهامها وخدماتها وفيمن تستقبلهم. قد تأتي الفروق من ذلك.</translation>
    </message>
    <message>
        <source>As staff wrote it down. Of {total}, {person} rest on what the person said; for {unsaid} no source is given.</source>
        <translation type="unfinished">كما كتبه العاملون. من أصل {total}، يستند {person} إلى ما قاله الشخص؛ ولم يُذكر مصدر في {unsaid}.</translation>
    </message>
    <message>
        <source>As staff wrote it down, from people, papers and others; not everything could be checked.</source>
        <translation type="unfinished">كما كتبه العاملون، نقلاً عن أشخاص وأوراق وجهات أخرى؛ ولم يمكن التحقق من كل شيء.</translation>
    </message>
    <message>
        <source>{percent} % of {total} have an answer.</source>
        <translation type="unfinished">لدى {percent} % من أصل {total} إجابة.</translation>
    </message>
    <message>
        <source>Only {percent} % have an answer, in one group or in all ({total} in all). Under {enough} % take this for a hint, and not for a finding.</source>
        <translation type="unfinished">لدى {percent} % فقط إجابة، في إحدى المجموعات أو في المجموع كله ({total} في المجموع). دون {enough} % يُعدّ هذا إشارة لا نتيجة.</translation>
    </message>
    <message>
        <source>Many answers may be missing. Take what follows for a hint where they are.</source>
        <translation type="unfinished">قد تكون إجابات كثيرة ناقصة. حيث تنقص، يُعدّ ما يلي إشارة فقط.</translation>
    </message>
    <message>
        <source>Placed in time by: {question}. {old} of {total} were copied from older records, which may carry the date of copying; {undated} could not be placed.</source>
        <translation type="unfinished">حُدد الوقت حسب: {question}. من أصل {total} نُسخ {old} من سجلات أقدم قد تحمل تاريخ النسخ؛ وتعذّر تحديد وقت {undated}.</translation>
    </message>
    <message>
        <source>The date is the one this table names, not the date of what happened. Older records may be inexact.</source>
        <translation type="unfinished">التاريخ هو الذي يذكره هذا الجدول، وليس تاريخ ما حدث. قد تكون السجلات الأقدم غير دقيقة.</translation>
    </message>
    <message>
        <source>Citizenship. For {proxies} of {total} the country of origin was written in its place.</source>
        <translation type="unfinished">الجنسية. في {proxies} من أصل {total} كُتب بلد المنشأ بدلاً منها.</translation>
    </message>
    <message>
        <source>Citizenship. For some the country of origin was written in its place.</source>
        <translation type="unfinished">الجنسية. كُتب بلد المنشأ بدلاً منها لبعض الأشخاص.</translation>
    </message>
    <message>
        <source>Country of exploitation. For {proxies} of {total} it is the country where the person was found.</source>
        <translation type="unfinished">بلد الاستغلال. في {proxies} من أصل {total} هو البلد الذي عُثر فيه على الشخص.</translation>
    </message>
    <message>
        <source>Country of exploitation. For some it is the country where the person was found.</source>
        <translation type="unfinished">بلد الاستغلال. لبعض الأشخاص هو البلد الذي عُثر فيه على الشخص.</translation>
    </message>
    <message>
        <source>Shares are of the {answered} with a recorded answer; {missing} of {total} have none, shown by reason.</source>
        <translation type="unfinished">النسب محسوبة من {answered} مع إجابة مسجّلة؛ و{missing} من {total} دون إجابة، ويظهر ذلك بحسب السبب.</translation>
    </message>
    <message>
        <source>Shares are of those with a recorded answer. Who has none is shown by reason, and never as a no.</source>
        <translation type="unfinished">النسب محسوبة ممن لديهم إجابة مسجلة. من ليس لديه إجابة يُعرض حسب السبب، ولا يُحسب أبداً على أنه «لا».</translation>
    </message>
    <message>
        <source>Each share stands beside its numbers: n of N. Each group and each row has an N of its own.</source>
        <translation type="unfinished">كل نسبة تقف بجانب أعدادها: n من N. ولكل مجموعة وكل صف قيمة N خاصة به.</translation>
    </message>
    <message>
        <source>Each share stands beside its numbers: n of N. Rows overlap, so a column may go above 100 %.</source>
        <translation type="unfinished">كل نسبة تقف بجانب أعدادها: n من N. الصفوف متداخلة، فقد يتجاوز العمود 100 %.</translation>
    </message>
    <message>
        <source>One may stand in several rows, so rows may add up to more than {total}, which is the number of all.</source>
        <translation type="unfinished">قد يظهر الواحد في عدة صفوف، فقد يزيد مجموع الصفوف على {total}، وهو عدد الجميع.</translation>
    </message>
    <message>
        <source>One may stand in several groups, so groups may add up to more than {total}, which is the number of all.</source>
        <translation type="unfinished">قد يظهر الواحد في عدة مجموعات، فقد يزيد مجموع المجموعات على {total}، وهو عدد الجميع.</translation>
    </message>
    <message>
        <source>One may stand in several rows or groups. Do not add them up.</source>
        <translation type="unfinished">قد يظهر الواحد في عدة صفوف أو مجموعات. يرجى عدم جمعها.</translation>
    </message>
    <message>
        <source>Organisations that record this: {collecting} of {houses}. Who does not is in no share, and never a 0.</source>
        <translation type="unfinished">المنظمات التي تسجل هذا: {collecting} من {houses}. من لا يسجله لا يدخل في أي نسبة، ولا يُحسب أبداً 0.</translation>
    </message>
    <message>
        <source>Not every organisation records this. Who does not is in no share, and never a 0.</source>
        <translation type="unfinished">لا تسجل كل المنظمات هذا. من لا يسجله لا يدخل في أي نسبة، ولا يُحسب أبداً 0.</translation>
    </message>
    <message>
        <source>“Other” gathers {others} of {answered}, whatever was written there. {lost} words of partners had no match in the standard list and count as other.</source>
        <translation type="unfinished">“غير ذلك” تجمع {others} من أصل {answered}، مهما كان ما كُتب فيها. {lost} من كلمات الشركاء لم يكن لها مقابل في القائمة الموحدة وتُحسب ضمنها.</translation>
    </message>
    <message>
        <source>“Other” gathers whatever had no match in the list. It is not one kind of answer.</source>
        <translation type="unfinished">“غير ذلك” تجمع كل ما لم يكن له مقابل في القائمة. وليست نوعاً واحداً من الإجابات.</translation>
    </message>
    <message>
        <source>Unit counted: {unit}. A case is not a person.</source>
        <translation type="unfinished">الوحدة المحسوبة: {unit}. ملف الحالة ليس شخصاً.</translation>
    </message>
    <message>
        <source>One unit is counted throughout, as the table says. A case is not a person.</source>
        <translation type="unfinished">تُعدّ وحدة واحدة في كل الجدول، كما يذكر الجدول. ملف الحالة ليس شخصاً.</translation>
    </message>
    <message>
        <source>Records of the same person were looked for, and all likely pairs were decided; {merged} were joined.</source>
        <translation type="unfinished">بُحث عن السجلات التي تخص الشخص نفسه، وحُسمت كل الأزواج المحتملة؛ وضُم منها {merged}.</translation>
    </message>
    <message>
        <source>Records of the same person were looked for, and {waiting} likely pairs wait for a decision. Some people may be counted twice.</source>
        <translation type="unfinished">بُحث عن السجلات التي تخص الشخص نفسه، و{waiting} من الأزواج المحتملة تنتظر قراراً. قد يُعدّ بعض الأشخاص مرتين.</translation>
    </message>
    <message>
        <source>Nobody has looked for people who are recorded twice. Some may be counted twice.</source>
        <translation type="unfinished">لم يبحث أحد عن أشخاص سُجلوا مرتين. قد يُعدّ بعضهم مرتين.</translation>
    </message>
    <message>
        <source>A person who was met by several organisations may be counted twice.</source>
        <translation type="unfinished">من التقت به عدة منظمات قد يُعدّ مرتين.</translation>
    </message>
    <message>
        <source>Of these people {possible} are possible victims, {actual} were found to be victims, {not_victim} were not; about {undecided} nobody has decided.</source>
        <translation type="unfinished">من هؤلاء الأشخاص {possible} ضحايا محتملون، و{actual} تبيّن أنهم ضحايا، و{not_victim} ليسوا ضحايا؛ و{undecided} لم يقرر أحد بشأنهم.</translation>
    </message>
    <message>
        <source>Possible victims, people found to be victims, and people nobody has decided about are counted together.</source>
        <translation type="unfinished">يُعدّ معاً الضحايا المحتملون، ومن تبيّن أنهم ضحايا، ومن لم يقرر أحد بشأنهم.</translation>
    </message>
    <message>
        <source>Help is given whatever was decided about trafficking. Numbers of help are not numbers of victims.</source>
        <translation type="unfinished">تُقدَّم المساعدة مهما كان القرار بشأن الاتجار بالأشخاص. أعداد المساعدة ليست أعداد الضحايا.</translation>
    </message>
    <message>
        <source>What was counted changed on: {days}. A rise or a fall may come from forms, staff, services or partners.</source>
        <translation type="unfinished">تغيّر ما يُعدّ في: {days}. قد يأتي الارتفاع أو الانخفاض من الاستمارات أو العاملين أو الخدمات أو الشركاء.</translation>
    </message>
    <message>
        <source>No change of forms, services or partners is written down for this time. A rise or a fall may still come from how people were met.</source>
        <translation type="unfinished">لم يُكتب لهذه المدة أي تغيير في الاستمارات أو الخدمات أو الشركاء. وقد يأتي الارتفاع أو الانخفاض مع ذلك من طريقة الالتقاء بالأشخاص.</translation>
    </message>
    <message>
        <source>A rise or a fall may come from forms, staff, services or partners. Marked days break the series.</source>
        <translation type="unfinished">قد يأتي الارتفاع أو الانخفاض من الاستمارات أو العاملين أو الخدمات أو الشركاء. الأيام المعلّمة تقطع السلسلة.</translation>
    </message>
    <message>
        <source>Age on the day help began, not today&apos;s. For {estimated} of {total} it was estimated.</source>
        <translation type="unfinished">العمر يوم بدأت المساعدة، لا العمر اليوم. وهو تقديري في {estimated} من أصل {total}.</translation>
    </message>
    <message>
        <source>Age on the day help began, not today&apos;s. Some ages were estimated.</source>
        <translation type="unfinished">العمر يوم بدأت المساعدة، لا العمر اليوم. بعض الأعمار تقديرية.</translation>
    </message>
    <message>
        <source>Gender as people say it. {old} of {total} were copied from older records, which may have kept sex instead.</source>
        <translation type="unfinished">النوع الاجتماعي كما يذكره الأشخاص. من أصل {total} نُسخ {old} من سجلات أقدم ربما حفظت الجنس بدلاً منه.</translation>
    </message>
    <message>
        <source>Gender as people say it. Older records may have kept sex instead.</source>
        <translation type="unfinished">النوع الاجتماعي كما يذكره الأشخاص. ربما حفظت السجلات الأقدم الجنس بدلاً منه.</translation>
    </message>
    <message>
        <source>One person may have met several perpetrators, strangers or not: {several} of {answered} told of more than one.</source>
        <translation type="unfinished">قد يكون الشخص الواحد قد واجه عدة جناة، غرباء أو غير غرباء: {several} من أصل {answered} ذكروا أكثر من واحد.</translation>
    </message>
    <message>
        <source>One person may have met several perpetrators, strangers or not.</source>
        <translation type="unfinished">قد يكون الشخص الواحد قد واجه عدة جناة، غرباء أو غير غرباء.</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force; {withheld} are left out for want of it.</source>
        <translation type="unfinished">فقط من لديهم موافقة سارية على الإحصاء؛ وتُرك {withheld} لعدم وجودها.</translation>
    </message>
    <message>
        <source>For use inside only: people who gave no permission for statistics are counted too.</source>
        <translation type="unfinished">للاستعمال الداخلي فقط: يُعدّ أيضاً من لم يعطوا موافقة على الإحصاء.</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force. Others are left out.</source>
        <translation type="unfinished">فقط من لديهم موافقة سارية على الإحصاء. ويُترك غيرهم.</translation>
    </message>
    <message>
        <source>Nothing is hidden here, and {small} numbers are under {least}: they may point at a person. Do not pass this table on as it is.</source>
        <translation type="unfinished">لا شيء مخفي هنا، و{small} من الأعداد أقل من {least}: قد تدل على شخص. يرجى عدم نقل هذا الجدول إلى غيرك كما هو.</translation>
    </message>
    <message>
        <source>Nothing is hidden here, and no number is under {least}. Small groups may still point at a person.</source>
        <translation type="unfinished">لا شيء مخفي هنا، ولا عدد أقل من {least}. ومع ذلك قد تدل المجموعات الصغيرة على شخص.</translation>
    </message>
    <message>
        <source>Small numbers are hidden or rounded, and others with them, so that nobody can be worked out.</source>
        <translation type="unfinished">الأعداد الصغيرة مخفية أو مقرّبة، ومعها أعداد أخرى، كي لا يمكن استنتاج هوية أحد.</translation>
    </message>
    <message>
        <source>{purpose} It is not shown in more detail than this needs.</source>
        <translation type="unfinished">{purpose} لا يُعرض بتفصيل أكثر مما يحتاج إليه هذا الغرض.</translation>
    </message>
    <message>
        <source>Asked for a purpose that is written down, and not in more detail than it needs.</source>
        <translation type="unfinished">يُسأل عنه لغرض مكتوب، ودون تفصيل أكثر مما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Closed for any reason. Of {total}, {met} were closed with every goal of the plan reached.</source>
        <translation type="unfinished">أُغلقت لأي سبب. من أصل {total}، أُغلق {met} وقد تحققت كل أهداف الخطة.</translation>
    </message>
    <message>
        <source>That something ended does not say that it ended well. Reason, result and safety are told apart.</source>
        <translation type="unfinished">انتهاء الشيء لا يعني أنه انتهى على خير. السبب والنتيجة والأمان تُذكر كل منها على حدة.</translation>
    </message>
    <message>
        <source>Data as of {date}. These numbers have the mark {mark}; other numbers would have another.</source>
        <translation type="unfinished">البيانات كما هي في {date}. لهذه الأعداد العلامة {mark}؛ ولأعداد أخرى علامة أخرى.</translation>
    </message>
    <message>
        <source>Data as of {date}. A later count may differ.</source>
        <translation type="unfinished">البيانات كما هي في {date}. قد يختلف عدّ لاحق.</translation>
    </message>
    <message>
        <source>Answers are missing unlike: {most} % of “{one}” against {least} % of “{other}”. What looks like a difference may come from that.</source>
        <translation type="unfinished">الإجابات الناقصة غير متساوية: {most} % في “{one}” مقابل {least} % في “{other}”. ما يبدو فرقاً قد يأتي من ذلك.</translation>
    </message>
    <message>
        <source>Missing answers: {most} % at most and {least} % at least in the groups that are shown.</source>
        <translation type="unfinished">الإجابات الناقصة: {most} % على الأكثر و{least} % على الأقل في المجموعات المعروضة.</translation>
    </message>
    <message>
        <source>Answers may be missing more often in one group than in another. Differences may come from that.</source>
        <translation type="unfinished">قد تنقص الإجابات في مجموعة أكثر من أخرى. قد تأتي الفروق من ذلك.</translation>
    </message>
    <message>
        <source>{one} does not ask this.</source>
        <translation type="unfinished">{one} لا تسأل عن هذا.</translation>
    </message>
    <message>
        <source>{one} and {other} decide by different definitions of trafficking.</source>
        <translation type="unfinished">{one} و{other} تقرران وفق تعريفين مختلفين للاتجار بالأشخاص.</translation>
    </message>
    <message>
        <source>Only {percent} % of the records of {one} have an answer.</source>
        <translation type="unfinished">{percent} % فقط من سجلات {one} فيها إجابة.</translation>
    </message>
    <message>
        <source>Answers are missing unlike: {most} % against {least} %.</source>
        <translation type="unfinished">الإجابات الناقصة غير متساوية: {most} % مقابل {least} %.</translation>
    </message>
    <message>
        <source>They do not offer the same help.</source>
        <translation type="unfinished">لا تقدمان المساعدة نفسها.</translation>
    </message>
    <message>
        <source>They do not take in the same people.</source>
        <translation type="unfinished">لا تستقبلان الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>They work in different places.</source>
        <translation type="unfinished">تعملان في أماكن مختلفة.</translation>
    </message>
    <message>
        <source>{one} reports since {day} only.</source>
        <translation type="unfinished">{one} ترسل بياناتها منذ {day} فقط.</translation>
    </message>
    <message>
        <source>{one} has not said how it works.</source>
        <translation type="unfinished">{one} لم تذكر كيف تعمل.</translation>
    </message>
    <message>
        <source>Nobody has looked for people whom both know.</source>
        <translation type="unfinished">لم يبحث أحد عن أشخاص تعرفهم كلتاهما.</translation>
    </message>
    <message>
        <source>People helped</source>
        <translation type="unfinished">من تلقّوا المساعدة</translation>
    </message>
    <message>
        <source>How many different people did this organisation help in the period?</source>
        <translation type="unfinished">كم شخصاً مختلفاً ساعدت هذه المنظمة خلال المدة؟</translation>
    </message>
    <message>
        <source>People with a case open, or a service given, in the period; each once</source>
        <translation type="unfinished">من لهم ملف حالة مفتوح، أو قُدمت لهم خدمة، خلال المدة؛ كل شخص مرة واحدة</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation type="unfinished">ملفات حالات جديدة</translation>
    </message>
    <message>
        <source>How many cases began?</source>
        <translation type="unfinished">كم ملف حالة بدأ؟</translation>
    </message>
    <message>
        <source>Cases whose intake lies in the period</source>
        <translation type="unfinished">ملفات الحالات التي يقع استقبالها في المدة</translation>
    </message>
    <message>
        <source>People who came back</source>
        <translation type="unfinished">من عادوا</translation>
    </message>
    <message>
        <source>Of the cases begun, how many were of people helped here before?</source>
        <translation type="unfinished">من ملفات الحالات التي بدأت، كم منها لأشخاص تلقّوا المساعدة هنا من قبل؟</translation>
    </message>
    <message>
        <source>Age at intake</source>
        <translation type="unfinished">العمر عند الاستقبال</translation>
    </message>
    <message>
        <source>How old were people when help began?</source>
        <translation type="unfinished">كم كانت أعمار الأشخاص حين بدأت المساعدة؟</translation>
    </message>
    <message>
        <source>People whose first case of the period began in it</source>
        <translation type="unfinished">من بدأ أول ملف حالة لهم في المدة خلالها</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">الأطفال</translation>
    </message>
    <message>
        <source>How many were under 18 at intake?</source>
        <translation type="unfinished">كم شخصاً كان دون 18 عاماً عند الاستقبال؟</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">النوع الاجتماعي</translation>
    </message>
    <message>
        <source>How do people describe their gender?</source>
        <translation type="unfinished">كيف يصف الأشخاص نوعهم الاجتماعي؟</translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation type="unfinished">الجنسيات</translation>
    </message>
    <message>
        <source>Of which countries are they citizens?</source>
        <translation type="unfinished">ما البلدان التي يحمل الأشخاص جنسيتها؟</translation>
    </message>
    <message>
        <source>Citizenship known by proxy</source>
        <translation type="unfinished">جنسية مأخوذة من بلد المنشأ</translation>
    </message>
    <message>
        <source>For how many was the country of origin written as citizenship?</source>
        <translation type="unfinished">لكم شخص كُتب بلد المنشأ بدل الجنسية؟</translation>
    </message>
    <message>
        <source>People whose first case of the period began in it and whose citizenship is recorded</source>
        <translation type="unfinished">من بدأ أول ملف حالة لهم في المدة خلالها وجنسيتهم مسجّلة</translation>
    </message>
    <message>
        <source>Countries of exploitation</source>
        <translation type="unfinished">بلدان الاستغلال</translation>
    </message>
    <message>
        <source>Where were people exploited?</source>
        <translation type="unfinished">أين تعرّض الأشخاص للاستغلال؟</translation>
    </message>
    <message>
        <source>Episodes of exploitation that began in the period</source>
        <translation type="unfinished">مراحل الاستغلال التي بدأت في المدة</translation>
    </message>
    <message>
        <source>Exploited in the country where found</source>
        <translation type="unfinished">استغلال في البلد الذي وُجد فيه الشخص</translation>
    </message>
    <message>
        <source>How many were identified in a country where they were exploited?</source>
        <translation type="unfinished">كم شخصاً جرى التعرّف عليه في بلد تعرّض فيه للاستغلال؟</translation>
    </message>
    <message>
        <source>People with an episode of exploitation whose first case of the period began in it</source>
        <translation type="unfinished">من لهم مرحلة استغلال وبدأ أول ملف حالة لهم في المدة خلالها</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation type="unfinished">أشكال الاستغلال</translation>
    </message>
    <message>
        <source>What were people made to do?</source>
        <translation type="unfinished">على ماذا أُجبر الأشخاص؟</translation>
    </message>
    <message>
        <source>More than one form of exploitation</source>
        <translation type="unfinished">أكثر من شكل واحد من الاستغلال</translation>
    </message>
    <message>
        <source>How many met two or more forms of exploitation?</source>
        <translation type="unfinished">كم شخصاً تعرّض لشكلين أو أكثر من الاستغلال؟</translation>
    </message>
    <message>
        <source>Forced criminality</source>
        <translation type="unfinished">الإجبار على الجريمة</translation>
    </message>
    <message>
        <source>How many were forced to break the law?</source>
        <translation type="unfinished">كم شخصاً أُجبر على مخالفة القانون؟</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation type="unfinished">أنواع العمل</translation>
    </message>
    <message>
        <source>In which work were people exploited?</source>
        <translation type="unfinished">في أي عمل تعرّض الأشخاص للاستغلال؟</translation>
    </message>
    <message>
        <source>People in forced labour, child labour or servitude whose first case of the period began in it</source>
        <translation type="unfinished">من تعرّضوا للعمل القسري أو عمل الأطفال أو الاستعباد وبدأ أول ملف حالة لهم في المدة خلالها</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation type="unfinished">وسائل السيطرة</translation>
    </message>
    <message>
        <source>How were people held?</source>
        <translation type="unfinished">كيف جرت السيطرة على الأشخاص؟</translation>
    </message>
    <message>
        <source>Means of control, CTDC groups</source>
        <translation type="unfinished">وسائل السيطرة، مجموعات CTDC</translation>
    </message>
    <message>
        <source>How were people held, in the eight groups of CTDC?</source>
        <translation type="unfinished">كيف جرت السيطرة على الأشخاص، بحسب مجموعات CTDC الثماني؟</translation>
    </message>
    <message>
        <source>How people were first approached</source>
        <translation type="unfinished">كيف جرى التواصل مع الأشخاص أول مرة</translation>
    </message>
    <message>
        <source>By what way were they recruited?</source>
        <translation type="unfinished">بأي طريقة جرى استقطابهم؟</translation>
    </message>
    <message>
        <source>People with an episode of recruitment whose first case of the period began in it</source>
        <translation type="unfinished">من لهم مرحلة استقطاب وبدأ أول ملف حالة لهم في المدة خلالها</translation>
    </message>
    <message>
        <source>Who recruited</source>
        <translation type="unfinished">من قام بالاستقطاب</translation>
    </message>
    <message>
        <source>Who was the recruiter to the person?</source>
        <translation type="unfinished">ما صلة المستقطِب بالشخص؟</translation>
    </message>
    <message>
        <source>People who told of a recruiter and whose first case of the period began in it</source>
        <translation type="unfinished">من ذكروا مستقطِباً وبدأ أول ملف حالة لهم في المدة خلالها</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation type="unfinished">كم دام</translation>
    </message>
    <message>
        <source>For how many months were people exploited?</source>
        <translation type="unfinished">كم شهراً دام استغلال الأشخاص؟</translation>
    </message>
    <message>
        <source>Episodes of exploitation that ended in the period</source>
        <translation type="unfinished">مراحل الاستغلال التي انتهت في المدة</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished">الفحوص الأولية</translation>
    </message>
    <message>
        <source>How many were screened and what did the signs suggest?</source>
        <translation type="unfinished">كم شخصاً أُجري له فحص أولي، وإلى ماذا أشارت العلامات؟</translation>
    </message>
    <message>
        <source>People screened in the period, by their last screening</source>
        <translation type="unfinished">من أُجري لهم فحص أولي في المدة، بحسب آخر فحص</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>How many are possible, determined, or not victims?</source>
        <translation type="unfinished">كم عدد الضحايا المحتملين، ومن ثبت أنهم ضحايا، ومن ليسوا ضحايا؟</translation>
    </message>
    <message>
        <source>People with a case open in the period</source>
        <translation type="unfinished">من لهم ملف حالة مفتوح في المدة</translation>
    </message>
    <message>
        <source>Decisions in favour</source>
        <translation type="unfinished">قرارات لصالح الشخص</translation>
    </message>
    <message>
        <source>Of the decisions, how many found a victim?</source>
        <translation type="unfinished">من بين القرارات، كم قراراً أثبت وجود ضحية؟</translation>
    </message>
    <message>
        <source>Cases with a decision dated in the period, by the last of them</source>
        <translation type="unfinished">ملفات الحالات التي فيها قرار مؤرّخ في المدة، بحسب آخر قرار</translation>
    </message>
    <message>
        <source>Who noticed first</source>
        <translation type="unfinished">من لاحظ أولاً</translation>
    </message>
    <message>
        <source>How were people identified?</source>
        <translation type="unfinished">كيف جرى التعرّف على الأشخاص؟</translation>
    </message>
    <message>
        <source>Time to first service</source>
        <translation type="unfinished">الوقت حتى أول خدمة</translation>
    </message>
    <message>
        <source>How many got a first service within two days of the accepted referral?</source>
        <translation type="unfinished">كم منهم تلقّى أول خدمة خلال يومين من قبول الإحالة؟</translation>
    </message>
    <message>
        <source>Cases begun in the period that came by a dated referral</source>
        <translation type="unfinished">ملفات الحالات التي بدأت في المدة وجاءت بإحالة مؤرّخة</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">الخدمات المقدّمة</translation>
    </message>
    <message>
        <source>What help was given?</source>
        <translation type="unfinished">أي مساعدة قُدّمت؟</translation>
    </message>
    <message>
        <source>Lines of services given in the period, times where recorded</source>
        <translation type="unfinished">سطور الخدمات المقدّمة في المدة، مضروبة في عدد المرات حيث سُجّل</translation>
    </message>
    <message>
        <source>People who received each service</source>
        <translation type="unfinished">من تلقّوا كل خدمة</translation>
    </message>
    <message>
        <source>How many different people got each kind of help?</source>
        <translation type="unfinished">كم شخصاً مختلفاً تلقّى كل نوع من المساعدة؟</translation>
    </message>
    <message>
        <source>Everyone with a case open in the period, also who got none</source>
        <translation type="unfinished">كل من له ملف حالة مفتوح في المدة، ومنهم من لم يتلقَّ شيئاً</translation>
    </message>
    <message>
        <source>Needs and gaps</source>
        <translation type="unfinished">الاحتياجات والنواقص</translation>
    </message>
    <message>
        <source>For whom was help wanted but not to be had?</source>
        <translation type="unfinished">لمن كانت المساعدة مطلوبة ولم تكن متاحة؟</translation>
    </message>
    <message>
        <source>People with a needs assessment in the period, by their last</source>
        <translation type="unfinished">من لهم تقييم احتياجات في المدة، بحسب آخر تقييم</translation>
    </message>
    <message>
        <source>Nights of shelter</source>
        <translation type="unfinished">ليالي الإيواء</translation>
    </message>
    <message>
        <source>How many nights were given?</source>
        <translation type="unfinished">كم ليلة قُدمت؟</translation>
    </message>
    <message>
        <source>Nights of stays that touch the period, less nights spent elsewhere</source>
        <translation type="unfinished">ليالي الإقامات التي تمس المدة، ناقص الليالي التي قُضيت في مكان آخر</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished">الإشغال</translation>
    </message>
    <message>
        <source>How full was the house?</source>
        <translation type="unfinished">إلى أي حد كانت الدار ممتلئة؟</translation>
    </message>
    <message>
        <source>Nights of our own beds in the period</source>
        <translation type="unfinished">ليالي أسرّتنا نحن في المدة</translation>
    </message>
    <message>
        <source>Plans agreed</source>
        <translation type="unfinished">الخطط المتفق عليها</translation>
    </message>
    <message>
        <source>How many people agreed a plan within 30 days?</source>
        <translation type="unfinished">كم شخصاً اتفق على خطة خلال 30 يوماً؟</translation>
    </message>
    <message>
        <source>Cases begun in the period, at least 30 days before its end</source>
        <translation type="unfinished">ملفات الحالات التي بدأت في المدة، قبل نهايتها بـ 30 يوماً على الأقل</translation>
    </message>
    <message>
        <source>Referrals and what came of them</source>
        <translation type="unfinished">الإحالات وما نتج عنها</translation>
    </message>
    <message>
        <source>How many referrals led to help?</source>
        <translation type="unfinished">كم إحالة أدت إلى مساعدة؟</translation>
    </message>
    <message>
        <source>Referrals made in the period, at least 60 days before its end</source>
        <translation type="unfinished">الإحالات التي جرت في المدة، قبل نهايتها بـ 60 يوماً على الأقل</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation type="unfinished">الأهداف المتحققة</translation>
    </message>
    <message>
        <source>How many goals were reached, as the person sees it?</source>
        <translation type="unfinished">كم هدفاً تحقق، كما يراه الشخص؟</translation>
    </message>
    <message>
        <source>Goals of plans that ended in the period</source>
        <translation type="unfinished">أهداف الخطط التي انتهت في المدة</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation type="unfinished">أسباب الإغلاق</translation>
    </message>
    <message>
        <source>Why were cases closed?</source>
        <translation type="unfinished">لماذا أُغلقت ملفات الحالات؟</translation>
    </message>
    <message>
        <source>Cases closed in the period, except those opened twice</source>
        <translation type="unfinished">ملفات الحالات التي أُغلقت في المدة، ما عدا ما فُتح مرتين</translation>
    </message>
    <message>
        <source>Safe at closure</source>
        <translation type="unfinished">الأمان عند الإغلاق</translation>
    </message>
    <message>
        <source>How many were safe when the case closed?</source>
        <translation type="unfinished">كم شخصاً كان في أمان حين أُغلق ملف الحالة؟</translation>
    </message>
    <message>
        <source>Safe at follow-up</source>
        <translation type="unfinished">الأمان عند المتابعة</translation>
    </message>
    <message>
        <source>Of those reached later, how many were safe and not exploited again?</source>
        <translation type="unfinished">ممن أمكن الوصول إليهم لاحقاً، كم شخصاً كان في أمان ولم يتعرّض للاستغلال من جديد؟</translation>
    </message>
    <message>
        <source>Cases with a follow-up in the period, by the last of them</source>
        <translation type="unfinished">ملفات الحالات التي فيها متابعة في المدة، بحسب آخر متابعة</translation>
    </message>
    <message>
        <source>Legal outcomes</source>
        <translation type="unfinished">نتائج الإجراءات القانونية</translation>
    </message>
    <message>
        <source>What came of wage and compensation claims and of permits?</source>
        <translation type="unfinished">ماذا نتج عن مطالبات الأجور والتعويض وعن التصاريح؟</translation>
    </message>
    <message>
        <source>Legal steps with a result dated in the period</source>
        <translation type="unfinished">الإجراءات القانونية التي لها نتيجة مؤرّخة في المدة</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">الحوادث</translation>
    </message>
    <message>
        <source>What happened in the house?</source>
        <translation type="unfinished">ماذا حدث في الدار؟</translation>
    </message>
    <message>
        <source>Incident records of the period</source>
        <translation type="unfinished">سجلات الحوادث في المدة</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished">الاكتمال</translation>
    </message>
    <message>
        <source>How complete are the answers?</source>
        <translation type="unfinished">ما مدى اكتمال الإجابات؟</translation>
    </message>
    <message>
        <source>Cases open in the period</source>
        <translation type="unfinished">ملفات الحالات المفتوحة في المدة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>For how many is consent live for each purpose?</source>
        <translation type="unfinished">كم شخصاً موافقته سارية لكل غرض؟</translation>
    </message>
    <message>
        <source>Numbers under {threshold} are hidden, and others with them so that nobody can work them out; it is not said which are which.</source>
        <translation type="unfinished">الأعداد الأقل من {threshold} مخفية، ومعها أعداد أخرى كي لا يستطيع أحد استنتاجها؛ ولا يُذكر أيها هذه وأيها تلك.</translation>
    </message>
    <message>
        <source>Every number is rounded: it is told as a range of {step} numbers, and 0 to {last} may be nobody or somebody. Ranges cannot be added up, and no share is said of them.</source>
        <translation type="unfinished">كل عدد مقرّب: يُذكر كنطاق يضم {step} من الأعداد، والنطاق من 0 إلى {last} قد يعني لا أحد وقد يعني شخصاً أو أكثر. لا تُجمع النطاقات بعضها مع بعض، ولا تُذكر لها نسبة.</translation>
    </message>
    <message>
        <source>Where a range would give away a number under {threshold}, it is hidden.</source>
        <translation type="unfinished">حيث قد يكشف نطاق عدداً أقل من {threshold}، يُخفى.</translation>
    </message>
    <message>
        <source>Data as of {date}. Figures made on another day may differ.</source>
        <translation type="unfinished">البيانات كما هي في {date}. قد تختلف الأرقام المُعدّة في يوم آخر.</translation>
    </message>
    <message>
        <source>Everyone counted</source>
        <translation type="unfinished">كل من حُسب</translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished">العدد</translation>
    </message>
    <message>
        <source>of N</source>
        <translation type="unfinished">من أصل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">النسبة</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">من {least} إلى {most}</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation type="unfinished">مع إجابة</translation>
    </message>
    <message>
        <source>{answer} (of N)</source>
        <translation type="unfinished">{answer} (من أصل)</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">ممحو</translation>
    </message>
    <message>
        <source>hidden: small</source>
        <translation type="unfinished">مخفي: عدد صغير</translation>
    </message>
    <message>
        <source>hidden: beside a small one</source>
        <translation type="unfinished">مخفي: بجانب عدد صغير</translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished">أقل من اللازم</translation>
    </message>
    <message>
        <source>Under 18 at intake</source>
        <translation type="unfinished">دون 18 عاماً عند الاستقبال</translation>
    </message>
    <message>
        <source>Age is an estimate</source>
        <translation type="unfinished">العمر تقديري</translation>
    </message>
    <message>
        <source>Who looks after the child</source>
        <translation type="unfinished">من يعتني بالطفل</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">الجنسية</translation>
    </message>
    <message>
        <source>First time or came back</source>
        <translation type="unfinished">أول مرة أو عودة</translation>
    </message>
    <message>
        <source>How contact was made</source>
        <translation type="unfinished">كيف جرى الاتصال</translation>
    </message>
    <message>
        <source>Copied from older records</source>
        <translation type="unfinished">منسوخ من سجلات أقدم</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation type="unfinished">شكل الاستغلال</translation>
    </message>
    <message>
        <source>Country of exploitation</source>
        <translation type="unfinished">بلد الاستغلال</translation>
    </message>
    <message>
        <source>Country is where they were found</source>
        <translation type="unfinished">البلد هو حيث وُجد الشخص</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished">نوع المكان</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">صاحب القرار</translation>
    </message>
    <message>
        <source>Definition used</source>
        <translation type="unfinished">التعريف المستخدم</translation>
    </message>
    <message>
        <source>Screening list</source>
        <translation type="unfinished">قائمة الفحص الأولي</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">نوع المساعدة</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">مقدّم الخدمة</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation type="unfinished">نوع الإقامة</translation>
    </message>
    <message>
        <source>Help asked for</source>
        <translation type="unfinished">المساعدة المطلوبة</translation>
    </message>
    <message>
        <source>Area of the goal</source>
        <translation type="unfinished">مجال الهدف</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation type="unfinished">هدف من</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation type="unfinished">سبب الإغلاق</translation>
    </message>
    <message>
        <source>Living afterwards</source>
        <translation type="unfinished">السكن بعد ذلك</translation>
    </message>
    <message>
        <source>Who decided to close</source>
        <translation type="unfinished">من قرر الإغلاق</translation>
    </message>
    <message>
        <source>Kind of legal step</source>
        <translation type="unfinished">نوع الإجراء القانوني</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation type="unfinished">المال المدفوع</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation type="unfinished">الضرر</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">المتلقي</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation type="unfinished">ما الذي يجوز مشاركته</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المنظمة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">الشهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished">ربع السنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">السنة</translation>
    </message>
    <message>
        <source>What a donor asks every quarter: who was helped, with what, and what came of it.</source>
        <translation type="unfinished">ما يطلبه المانح كل ربع سنة: من تلقّى المساعدة، وما هي، وما نتج عنها.</translation>
    </message>
    <message>
        <source>For a national referral mechanism: how people were noticed, what was decided, who referred whom.</source>
        <translation type="unfinished">للآلية الوطنية للإحالة: كيف لوحظ الأشخاص، وما تقرر، ومن أحال من.</translation>
    </message>
    <message>
        <source>Counts as funders in the United States ask for them: clients, services, exploitation, citizenship.</source>
        <translation type="unfinished">أعداد كما يطلبها الممولون في الولايات المتحدة: المستفيدون والخدمات والاستغلال والجنسية.</translation>
    </message>
    <message>
        <source>For the house itself, every month: nights, beds, help given, incidents, and how complete answers are.</source>
        <translation type="unfinished">للدار نفسها، كل شهر: الليالي والأسرّة والمساعدة المقدّمة والحوادث ومدى اكتمال الإجابات.</translation>
    </message>
    <message>
        <source>Donor overview of a quarter</source>
        <translation type="unfinished">لمحة ربع سنوية للمانح</translation>
    </message>
    <message>
        <source>National referral mechanism</source>
        <translation type="unfinished">الآلية الوطنية للإحالة</translation>
    </message>
    <message>
        <source>Case counts for a United States grant</source>
        <translation type="unfinished">أعداد ملفات الحالات لمنحة من الولايات المتحدة</translation>
    </message>
    <message>
        <source>Our house, month by month</source>
        <translation type="unfinished">دارنا، شهراً بشهر</translation>
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
    <name>RoomCard</name>
    <message>
        <source>Bed {bed}</source>
        <translation type="unfinished">سرير {bed}</translation>
    </message>
    <message>
        <source>No bed written</source>
        <translation type="unfinished">لا سرير مدوّن</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">خالٍ</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>&amp;Save room</source>
        <translation type="unfinished">&amp;حفظ الغرفة</translation>
    </message>
    <message>
        <source>No longer &amp;used</source>
        <translation type="unfinished">لم تعد مُ&amp;ستخدمة</translation>
    </message>
    <message>
        <source>A room</source>
        <translation type="unfinished">غرفة</translation>
    </message>
    <message>
        <source>Rooms and beds are known in this vault only. They never travel in a bundle.</source>
        <translation type="unfinished">الغرف والأسرّة معروفة في هذه الخزنة فقط. لا تخرج أبداً في حزمة.</translation>
    </message>
    <message>
        <source>&amp;Name of the room</source>
        <translation type="unfinished">ا&amp;سم الغرفة</translation>
    </message>
    <message>
        <source>&amp;Beds</source>
        <translation type="unfinished">الأ&amp;سرّة</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between: 1, 2, 3</source>
        <translation type="unfinished">أسماء أو أرقام، بينها فواصل: 1، 2، 3</translation>
    </message>
    <message>
        <source>&amp;Floor or part of the house</source>
        <translation type="unfinished">ال&amp;طابق أو جزء الدار</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished">ل&amp;من</translation>
    </message>
    <message>
        <source>For example: mothers with children</source>
        <translation type="unfinished">مثلاً: أمهات مع أطفال</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished">م&amp;لاحظات</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Done: {task}</source>
        <translation type="unfinished">تمّت: {task}</translation>
    </message>
    <message>
        <source>What an organisation says of itself</source>
        <translation type="unfinished">ما تقوله منظمة عن نفسها</translation>
    </message>
    <message>
        <source>A form of this house</source>
        <translation type="unfinished">استمارة من هذه الدار</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation type="unfinished">حُفظت {when}</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation type="unfinished">حان موعده منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bed(s) free</source>
        <translation type="unfinished">
            <numerusform>لا أسرّة خالية</numerusform>
            <numerusform>سرير واحد خالٍ</numerusform>
            <numerusform>سريران خاليان</numerusform>
            <numerusform>%Ln أسرّة خالية</numerusform>
            <numerusform>%Ln سريراً خالياً</numerusform>
            <numerusform>%Ln سرير خالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>{free} of {all}</source>
        <translation type="unfinished">{free} من {all}</translation>
    </message>
    <message>
        <source>No rooms are written down yet</source>
        <translation type="unfinished">لم تُدوَّن غرف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) sleep here tonight</source>
        <translation type="unfinished">
            <numerusform>لا أحد ينام هنا الليلة</numerusform>
            <numerusform>شخص واحد ينام هنا الليلة</numerusform>
            <numerusform>شخصان ينامان هنا الليلة</numerusform>
            <numerusform>%Ln أشخاص ينامون هنا الليلة</numerusform>
            <numerusform>%Ln شخصاً ينامون هنا الليلة</numerusform>
            <numerusform>%Ln شخص ينامون هنا الليلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a bed of their own</source>
        <translation type="unfinished">
            <numerusform>لا أحد دون سرير خاص به</numerusform>
            <numerusform>واحد دون سرير خاص به</numerusform>
            <numerusform>اثنان دون سرير خاص بهما</numerusform>
            <numerusform>%Ln دون سرير خاص بهم</numerusform>
            <numerusform>%Ln دون سرير خاص بهم</numerusform>
            <numerusform>%Ln دون سرير خاص بهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will leave in the morning</source>
        <translation type="unfinished">
            <numerusform>لا أحد سيغادر في الصباح</numerusform>
            <numerusform>واحد سيغادر في الصباح</numerusform>
            <numerusform>اثنان سيغادران في الصباح</numerusform>
            <numerusform>%Ln سيغادرون في الصباح</numerusform>
            <numerusform>%Ln سيغادرون في الصباح</numerusform>
            <numerusform>%Ln سيغادرون في الصباح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) wait for your yes</source>
        <translation type="unfinished">
            <numerusform>لا محو ينتظر موافقتك</numerusform>
            <numerusform>محو واحد ينتظر موافقتك</numerusform>
            <numerusform>محوان ينتظران موافقتك</numerusform>
            <numerusform>%Ln عمليات محو تنتظر موافقتك</numerusform>
            <numerusform>%Ln عملية محو تنتظر موافقتك</numerusform>
            <numerusform>%Ln عملية محو تنتظر موافقتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in dispute</source>
        <translation type="unfinished">
            <numerusform>لا إجابات محل تعارض</numerusform>
            <numerusform>إجابة واحدة محل تعارض</numerusform>
            <numerusform>إجابتان محل تعارض</numerusform>
            <numerusform>%Ln إجابات محل تعارض</numerusform>
            <numerusform>%Ln إجابة محل تعارض</numerusform>
            <numerusform>%Ln إجابة محل تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) set aside at import</source>
        <translation type="unfinished">
            <numerusform>لم يوضع سطر جانباً عند الاستيراد</numerusform>
            <numerusform>وُضع سطر واحد جانباً عند الاستيراد</numerusform>
            <numerusform>وُضع سطران جانباً عند الاستيراد</numerusform>
            <numerusform>وُضعت %Ln سطور جانباً عند الاستيراد</numerusform>
            <numerusform>وُضع %Ln سطراً جانباً عند الاستيراد</numerusform>
            <numerusform>وُضع %Ln سطر جانباً عند الاستيراد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be one person</source>
        <translation type="unfinished">
            <numerusform>لا أزواج قد تخص شخصاً واحداً</numerusform>
            <numerusform>زوج واحد من السجلات قد يخص شخصاً واحداً</numerusform>
            <numerusform>زوجان من السجلات قد يخص كل منهما شخصاً واحداً</numerusform>
            <numerusform>%Ln أزواج من السجلات قد يخص كل منها شخصاً واحداً</numerusform>
            <numerusform>%Ln زوجاً من السجلات قد يخص كل منها شخصاً واحداً</numerusform>
            <numerusform>%Ln زوج من السجلات قد يخص كل منها شخصاً واحداً</numerusform>
        </translation>
    </message>
    <message>
        <source>Every bundle was answered with a receipt.</source>
        <translation type="unfinished">وصل إيصال عن كل حزمة.</translation>
    </message>
    <message>
        <source>No partner to exchange with yet.</source>
        <translation type="unfinished">لا شريك للتبادل معه بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) never finished writing</source>
        <translation type="unfinished">
            <numerusform>لا حزم لم تكتمل كتابتها</numerusform>
            <numerusform>حزمة واحدة لم تكتمل كتابتها</numerusform>
            <numerusform>حزمتان لم تكتمل كتابتهما</numerusform>
            <numerusform>%Ln حزم لم تكتمل كتابتها</numerusform>
            <numerusform>%Ln حزمة لم تكتمل كتابتها</numerusform>
            <numerusform>%Ln حزمة لم تكتمل كتابتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bundle(s) without a receipt</source>
        <translation type="unfinished">
            <numerusform>لا حزم دون إيصال</numerusform>
            <numerusform>حزمة واحدة دون إيصال</numerusform>
            <numerusform>حزمتان دون إيصال</numerusform>
            <numerusform>%Ln حزم دون إيصال</numerusform>
            <numerusform>%Ln حزمة دون إيصال</numerusform>
            <numerusform>%Ln حزمة دون إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundles}, since {day}</source>
        <translation type="unfinished">{bundles}، منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with something new since the last bundle</source>
        <translation type="unfinished">
            <numerusform>لا أشخاص لديهم جديد منذ الحزمة الأخيرة</numerusform>
            <numerusform>شخص واحد لديه جديد منذ الحزمة الأخيرة</numerusform>
            <numerusform>شخصان لديهما جديد منذ الحزمة الأخيرة</numerusform>
            <numerusform>%Ln أشخاص لديهم جديد منذ الحزمة الأخيرة</numerusform>
            <numerusform>%Ln شخصاً لديهم جديد منذ الحزمة الأخيرة</numerusform>
            <numerusform>%Ln شخص لديهم جديد منذ الحزمة الأخيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation type="unfinished">لم تُعدّ نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <source>Please ask an administrator to make one.</source>
        <translation type="unfinished">يرجى الطلب من الإدارة إعداد نسخة.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished">إعداد نسخة الآن</translation>
    </message>
    <message>
        <source>Nobody with an open case is assessed at high risk now.</source>
        <translation type="unfinished">لا أحد ممن لهم ملف حالة مفتوح مقيَّم الآن بخطر مرتفع.</translation>
    </message>
    <message>
        <source>{some} of {all} people at high risk have a safety plan.</source>
        <translation type="unfinished">{some} من {all} من الأشخاص المعرّضين لخطر مرتفع لديهم خطة أمان.</translation>
    </message>
    <message>
        <source>Counted: people with an open case whose newest risk assessment says high.</source>
        <translation type="unfinished">يُحسب: من لهم ملف حالة مفتوح ونتيجة أحدث تقييم للخطر لديهم «مرتفع».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason why there is none</source>
        <translation type="unfinished">
            <numerusform>لا أحد مع ذكر سبب عدم وجودها</numerusform>
            <numerusform>واحد مع ذكر سبب عدم وجودها</numerusform>
            <numerusform>اثنان مع ذكر سبب عدم وجودها</numerusform>
            <numerusform>%Ln مع ذكر سبب عدم وجودها</numerusform>
            <numerusform>%Ln مع ذكر سبب عدم وجودها</numerusform>
            <numerusform>%Ln مع ذكر سبب عدم وجودها</numerusform>
        </translation>
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
    <name>SafetyBox</name>
    <message>
        <source>Hide small numbers</source>
        <translation type="unfinished">حجب الأعداد الصغيرة</translation>
    </message>
    <message>
        <source>Round every number</source>
        <translation type="unfinished">تقريب كل عدد</translation>
    </message>
    <message>
        <source>Numbers under it are small. 11 is usual outside the organisation; never under 3.</source>
        <translation type="unfinished">الأعداد التي دونه صغيرة. 11 هو المعتاد خارج المنظمة؛ ولا يقل أبداً عن 3.</translation>
    </message>
    <message>
        <source>Every number is told as a range of so many, such as 0 to 14. It is wider than the limit.</source>
        <translation type="unfinished">يُذكر كل عدد كنطاق بهذه السعة، مثلاً من 0 إلى 14. وهي أكبر من الحد.</translation>
    </message>
    <message>
        <source>&amp;Width of the ranges</source>
        <translation type="unfinished">سعة ال&amp;نطاقات</translation>
    </message>
    <message>
        <source>&amp;Limit for small numbers</source>
        <translation type="unfinished">&amp;حد الأعداد الصغيرة</translation>
    </message>
    <message>
        <source>Hidden numbers leave the others exact. Ranges hide less, and no share is said of them.</source>
        <translation type="unfinished">حجب الأعداد يُبقي الأعداد الأخرى دقيقة. أما النطاقات فتحجب أقل، ولا تُذكر لها نسبة.</translation>
    </message>
    <message>
        <source>&amp;How small numbers are kept safe</source>
        <translation type="unfinished">كيف تُح&amp;مى الأعداد الصغيرة</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>S&amp;aved searches</source>
        <translation type="unfinished">عمليات بحث م&amp;حفوظة</translation>
    </message>
    <message>
        <source>Keep this search …</source>
        <translation type="unfinished">الاحتفاظ بهذا البحث …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>{0} (shared by {1})</source>
        <translation type="unfinished">{0} (شاركه {1})</translation>
    </message>
    <message>
        <source>{0} (shared)</source>
        <translation type="unfinished">{0} (مشترك)</translation>
    </message>
    <message>
        <source>Only the search goes. No case is touched.</source>
        <translation type="unfinished">يُزال البحث فقط. لا يُمس أي ملف حالة.</translation>
    </message>
    <message>
        <source>Remove this search?</source>
        <translation type="unfinished">إزالة هذا البحث؟</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>A supervisor saves figures as a file</source>
        <translation type="unfinished">يحفظ الإشراف الأرقام في ملف</translation>
    </message>
    <message>
        <source>Small numbers are not hidden in it, and may point at a person. You may look, copy and print.</source>
        <translation type="unfinished">الأعداد الصغيرة غير مخفية فيه، وقد تدل على شخص. يمكنك الاطلاع والنسخ والطباعة.</translation>
    </message>
    <message>
        <source>Save a file that anybody can read?</source>
        <translation type="unfinished">حفظ ملف يستطيع أي أحد قراءته؟</translation>
    </message>
    <message>
        <source>It is not encrypted, and small numbers in it are not hidden: they may point at a person. Every table in it says so, and has its caveats. Why it is saved goes into the access log.</source>
        <translation type="unfinished">الملف غير مشفّر، والأعداد الصغيرة فيه غير مخفية: قد تدل على شخص. كل جدول فيه يذكر ذلك ومعه التنبيهات الخاصة به. يُكتب سبب حفظه في سجل الوصول.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished">اختيار المكان</translation>
    </message>
    <message>
        <source>Where to save the table? Its ending says how: .xlsx, .csv or .json</source>
        <translation type="unfinished">أين يُحفظ الجدول؟ نهاية اسمه تحدد الصيغة: ‎.xlsx أو ‎.csv أو ‎.json</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">حُفظ.</translation>
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
        <translation type="unfinished">{0} ث</translation>
    </message>
</context>
<context>
    <name>SealingPanel</name>
    <message>
        <source>Sealed for the &amp;partner</source>
        <translation type="unfinished">مختوم لل&amp;شريك</translation>
    </message>
    <message>
        <source>Sealed for &amp;this desk</source>
        <translation type="unfinished">مختوم لهذا ال&amp;جهاز</translation>
    </message>
    <message>
        <source>&amp;Not sealed</source>
        <translation type="unfinished">&amp;غير مختوم</translation>
    </message>
    <message>
        <source>&amp;Why must it not be sealed?</source>
        <translation type="unfinished">&amp;لماذا يجب ألا يُختم؟</translation>
    </message>
    <message>
        <source>One sentence, without anybody’s name. It stands in the file and in the access log.</source>
        <translation type="unfinished">جملة واحدة، دون اسم أي أحد. تُكتب في الملف وفي سجل الوصول.</translation>
    </message>
    <message>
        <source>USB &amp;drive</source>
        <translation type="unfinished">&amp;وحدة USB</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation type="unfinished">&amp;تسليم</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation type="unfinished">كيف يخرج</translation>
    </message>
    <message>
        <source>&amp;Language of the pages that explain the file</source>
        <translation type="unfinished">لغة ال&amp;صفحات التي تشرح الملف</translation>
    </message>
    <message>
        <source>The codes in the data are the same in every language.</source>
        <translation type="unfinished">الرموز في البيانات هي نفسها بكل اللغات.</translation>
    </message>
    <message>
        <source>Only the partner’s desk can open it, under Hand out data. Nobody else can: not you, and not whoever finds it.</source>
        <translation type="unfinished">لا يستطيع فتحه إلا جهاز الشريك، في «تسليم البيانات». لا أحد غيره يستطيع: لا أنت، ولا من يعثر عليه.</translation>
    </message>
    <message>
        <source>Only this desk can open it again. Nobody else can, and nobody can help if this desk is lost.</source>
        <translation type="unfinished">لا يستطيع فتحه من جديد إلا هذا الجهاز. لا أحد غيره يستطيع، ولا أحد يستطيع المساعدة إن ضاع هذا الجهاز.</translation>
    </message>
    <message>
        <source>Everybody who finds this file can read it.</source>
        <translation type="unfinished">يستطيع كل من يعثر على هذا الملف قراءته.</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation type="unfinished">الحفظ على أي &amp;حال</translation>
    </message>
    <message>
        <source>Not saved yet. Please look again:</source>
        <translation type="unfinished">لم يُحفظ بعد. يرجى النظر مرة أخرى:</translation>
    </message>
    <message numerus="yes">
        <source>%n more, marked beside the question(s).</source>
        <translation type="unfinished">
            <numerusform>لا شيء غير ذلك.</numerusform>
            <numerusform>تنبيه واحد آخر، معلّم بجانب السؤال.</numerusform>
            <numerusform>تنبيهان آخران، معلّمان بجانب السؤالين.</numerusform>
            <numerusform>%n تنبيهات أخرى، معلّمة بجانب الأسئلة.</numerusform>
            <numerusform>%n تنبيهاً آخر، معلّمة بجانب الأسئلة.</numerusform>
            <numerusform>%n تنبيه آخر، معلّمة بجانب الأسئلة.</numerusform>
        </translation>
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
    <name>SheetPage</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;حفظ</translation>
    </message>
    <message>
        <source>This form was saved or discarded before.</source>
        <translation type="unfinished">حُفظت هذه الاستمارة أو جرى تجاهلها من قبل.</translation>
    </message>
    <message>
        <source>Correction, on version {0}</source>
        <translation type="unfinished">تصحيح، على النسخة {0}</translation>
    </message>
    <message>
        <source>Own questionnaire, version {0}</source>
        <translation type="unfinished">استبيان خاص، النسخة {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">الحفظ…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished">لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Say why it is changed.</source>
        <translation type="unfinished">يرجى ذكر سبب التغيير.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">حُفظ</translation>
    </message>
    <message>
        <source>Some answers contradict each other. They are marked below.</source>
        <translation type="unfinished">بعض الإجابات متناقض. عُلّمت أدناه.</translation>
    </message>
    <message>
        <source>Kept for later. It is offered until it is saved or discarded.</source>
        <translation type="unfinished">حُفظت لوقت لاحق. تُعرض حتى تُحفظ نهائياً أو يجري تجاهلها.</translation>
    </message>
    <message>
        <source>What was typed in it is removed for good. What was already saved is not touched.</source>
        <translation type="unfinished">يُزال نهائياً ما كُتب فيها. ولا يُمس ما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>Discard this form?</source>
        <translation type="unfinished">تجاهل هذه الاستمارة؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">تجاهل</translation>
    </message>
    <message>
        <source>It stands in the history beside the old value.</source>
        <translation type="unfinished">يبقى في سجل التغييرات بجانب القيمة القديمة.</translation>
    </message>
    <message>
        <source>&amp;Why is it changed?</source>
        <translation type="unfinished">&amp;لماذا يُغيَّر؟</translation>
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
    <name>SheetsPage</name>
    <message>
        <source>Own questionnaires</source>
        <translation type="unfinished">استبيانات خاصة</translation>
    </message>
    <message>
        <source>Questionnaires of your organisation for this case.</source>
        <translation type="unfinished">استبيانات منظمتكم لملف الحالة هذا.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">رجوع إلى ملف الحالة</translation>
    </message>
    <message>
        <source>No questionnaire was imported yet. A supervisor does that under Preferences.</source>
        <translation type="unfinished">لم يُستورد أي استبيان بعد. يقوم الإشراف بذلك من «التفضيلات».</translation>
    </message>
    <message>
        <source>Fill a questionnaire</source>
        <translation type="unfinished">ملء استبيان</translation>
    </message>
    <message>
        <source>None was filled for this case yet.</source>
        <translation type="unfinished">لم يُملأ أي استبيان لملف الحالة هذا بعد.</translation>
    </message>
    <message>
        <source>Filled questionnaires</source>
        <translation type="unfinished">استبيانات مملوءة</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">الاستبيان</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">قراءة</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation type="unfinished">قراءة: {0}</translation>
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
        <source>Values differ</source>
        <translation type="unfinished">القيم مختلفة</translation>
    </message>
    <message>
        <source>Answers to questions that are not known here</source>
        <translation type="unfinished">إجابات عن أسئلة غير معروفة هنا</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished">غير مُشارَك</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished">فارغ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم الحالي</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ملفات الحالات</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished">استقبال جديد</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">الدار</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">الأرقام</translation>
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
    <message>
        <source>Desk</source>
        <translation type="unfinished">المكتب</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation type="unfinished">هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Hand out data</source>
        <translation type="unfinished">تسليم البيانات</translation>
    </message>
    <message>
        <source>Figures for others</source>
        <translation type="unfinished">أرقام للآخرين</translation>
    </message>
</context>
<context>
    <name>ShellBanners</name>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">متابعته</translation>
    </message>
    <message>
        <source>A half-typed form is waiting: {0}, saved {1}.</source>
        <translation type="unfinished">استمارة غير مكتملة في الانتظار: {0}، حُفظت {1}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation type="unfinished">
            <numerusform>لا يوجد غيرها.</numerusform>
            <numerusform>توجد واحدة أخرى.</numerusform>
            <numerusform>توجد اثنتان أخريان.</numerusform>
            <numerusform>توجد %n أخرى.</numerusform>
            <numerusform>توجد %n أخرى.</numerusform>
            <numerusform>توجد %n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration vault: made-up or published figures only. Never record a living person here; it cannot exchange anything with a real vault.</source>
        <translation type="unfinished">خزنة تجريبية: أرقام مختلقة أو منشورة فقط. لا يُسجَّل فيها شخص حي أبداً؛ ولا تتبادل شيئاً مع خزنة حقيقية.</translation>
    </message>
</context>
<context>
    <name>ShownPanel</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished">ال&amp;عودة إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;What changed since</source>
        <translation type="unfinished">ما الذي &amp;تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>&amp;Print or PDF…</source>
        <translation type="unfinished">&amp;طباعة أو PDF…</translation>
    </message>
    <message>
        <source>SHA-256 of the release</source>
        <translation type="unfinished">SHA-256 للنشرة</translation>
    </message>
    <message>
        <source>Figure of the release</source>
        <translation type="unfinished">أرقام النشرة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">العدد</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished">حينها</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم الحالي</translation>
    </message>
    <message>
        <source>Frozen on {day} by {who}. Data as of {as_of}.</source>
        <translation type="unfinished">جُمّدت في {day}، جمّدها {who}. البيانات حتى {as_of}.</translation>
    </message>
    <message>
        <source>Frozen on {day}. Data as of {as_of}.</source>
        <translation type="unfinished">جُمّدت في {day}. البيانات حتى {as_of}.</translation>
    </message>
    <message>
        <source>It is what was signed on the day it was frozen.</source>
        <translation type="unfinished">هي ما وُقّع عليه يوم تجميدها.</translation>
    </message>
    <message>
        <source>This is not what was signed. Do not hand it out, and do not quote it.</source>
        <translation type="unfinished">هذه ليست ما وُقّع عليه. لا تسلّمها لأحد ولا تقتبس منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are as they were.</source>
        <translation type="unfinished">
            <numerusform>لا عدد كما كان.</numerusform>
            <numerusform>عدد واحد (%Ln) كما كان.</numerusform>
            <numerusform>عددان (%Ln) كما كانا.</numerusform>
            <numerusform>%Ln أعداد كما كانت.</numerusform>
            <numerusform>%Ln عدداً كما كان.</numerusform>
            <numerusform>%Ln عدد كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed. {same}</source>
        <translation type="unfinished">لم يتغير شيء. {same}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are different today.</source>
        <translation type="unfinished">
            <numerusform>لا عدد مختلف اليوم.</numerusform>
            <numerusform>عدد واحد (%Ln) مختلف اليوم.</numerusform>
            <numerusform>عددان (%Ln) مختلفان اليوم.</numerusform>
            <numerusform>%Ln أعداد مختلفة اليوم.</numerusform>
            <numerusform>%Ln عدداً مختلف اليوم.</numerusform>
            <numerusform>%Ln عدد مختلف اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The release stays as it is. Today’s numbers are for inside: small ones are not hidden here.</source>
        <translation type="unfinished">تبقى النشرة كما هي. أعداد اليوم للداخل: لا تُحجب الصغيرة منها هنا.</translation>
    </message>
    <message>
        <source>What this figure says, and what it does not</source>
        <translation type="unfinished">ما يقوله هذا الرقم، وما لا يقوله</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished">الأساس الذي يُستند إليه</translation>
    </message>
</context>
<context>
    <name>SmallChart</name>
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
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
        <translation type="unfinished">تشغيل</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation type="unfinished">10 ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished">10 ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>Where the recording is</source>
        <translation type="unfinished">موضع التسجيل الحالي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} من {1}</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word is underlined here.</source>
        <translation type="unfinished">لا كلمة تحتها خط هنا.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished">لا اقتراح</translation>
    </message>
    <message>
        <source>Add to our words</source>
        <translation type="unfinished">إضافة إلى كلماتنا</translation>
    </message>
    <message>
        <source>Not known: {0}</source>
        <translation type="unfinished">غير معروفة: {0}</translation>
    </message>
</context>
<context>
    <name>SpellingPanel</name>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">الإملاء</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation type="unfinished">بلغة النافذة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">دون تدقيق</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation type="unfinished">إ&amp;زالة</translation>
    </message>
    <message>
        <source>F7 goes to the next underlined word. The Menu key or the right mouse button says what may be meant.</source>
        <translation type="unfinished">ينتقل F7 إلى الكلمة التالية التي تحتها خط. يعرض مفتاح القائمة أو زر الفأرة الأيمن ما قد يكون مقصوداً.</translation>
    </message>
    <message>
        <source>Everybody at this vault sees them. They stay in it and are never sent. Take away what should not be remembered.</source>
        <translation type="unfinished">يراها كل من يستخدم هذه الخزنة. تبقى فيها ولا تُرسل أبداً. يرجى إزالة ما لا ينبغي تذكّره.</translation>
    </message>
    <message>
        <source>Check the words of</source>
        <translation type="unfinished">تدقيق كلمات</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation type="unfinished">لا كلمات بعد.</translation>
    </message>
    <message>
        <source>Our own &amp;words</source>
        <translation type="unfinished">&amp;كلماتنا الخاصة</translation>
    </message>
    <message>
        <source>Nothing is underlined.</source>
        <translation type="unfinished">لا شيء تحته خط.</translation>
    </message>
    <message>
        <source>There is no list of words for this language yet, so nothing is underlined.</source>
        <translation type="unfinished">لا توجد قائمة كلمات لهذه اللغة بعد، ولذلك لا شيء تحته خط.</translation>
    </message>
    <message>
        <source>This computer cannot read the list of words, so nothing is underlined.</source>
        <translation type="unfinished">لا يستطيع هذا الحاسوب قراءة قائمة الكلمات، ولذلك لا شيء تحته خط.</translation>
    </message>
    <message>
        <source>In long texts a wave stands under words that the list does not know. Words of other scripts, and names of people, places and organisations in this vault, are left alone. Nothing is looked up anywhere else.</source>
        <translation type="unfinished">في النصوص الطويلة يظهر خط متموج تحت الكلمات التي لا تعرفها القائمة. تُترك كما هي كلمات الكتابات الأخرى، وأسماء الأشخاص والأماكن والمنظمات في هذه الخزنة. لا يُبحث عن شيء في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>becomes “other”</source>
        <translation type="unfinished">يصبح «أخرى»</translation>
    </message>
    <message>
        <source>has no code in the standard</source>
        <translation type="unfinished">ليس له رمز في المعيار</translation>
    </message>
    <message>
        <source>has no column in this template</source>
        <translation type="unfinished">ليس له عمود في هذا النموذج</translation>
    </message>
    <message>
        <source>is put together with other answers</source>
        <translation type="unfinished">يُضم إلى إجابات أخرى</translation>
    </message>
    <message>
        <source>the standard means something wider</source>
        <translation type="unfinished">المعيار يعني شيئاً أوسع</translation>
    </message>
    <message>
        <source>several answers, only one has room</source>
        <translation type="unfinished">عدة إجابات، والمكان يتسع لواحدة فقط</translation>
    </message>
    <message>
        <source>a day or an age becomes a month, a year or a band</source>
        <translation type="unfinished">يصبح اليوم أو العمر شهراً أو سنة أو فئة</translation>
    </message>
    <message>
        <source>the day is not known or not shared</source>
        <translation type="unfinished">اليوم غير معروف أو غير مُشارَك</translation>
    </message>
    <message>
        <source>the words behind “other” have no place</source>
        <translation type="unfinished">الكلام المكتوب مع «أخرى» لا مكان له</translation>
    </message>
    <message>
        <source>why there is no answer has no place</source>
        <translation type="unfinished">سبب عدم وجود إجابة لا مكان له</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation type="unfinished">غير مُشارَك</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation type="unfinished">من سلّم البيانات</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">بتاريخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>For the purpose of</source>
        <translation type="unfinished">لغرض</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation type="unfinished">مختوم لـ</translation>
    </message>
    <message>
        <source>NOT SEALED, because</source>
        <translation type="unfinished">غير مختوم، والسبب</translation>
    </message>
    <message>
        <source>Cases opened in</source>
        <translation type="unfinished">ملفات الحالات التي فُتحت في</translation>
    </message>
    <message>
        <source>all years</source>
        <translation type="unfinished">كل السنوات</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation type="unfinished">متروك: {reason}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">المعيار</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation type="unfinished">مصدره</translation>
    </message>
    <message>
        <source>Its terms</source>
        <translation type="unfinished">شروط استخدامه</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished">أُعدّ بواسطة</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished">يرجى الانتباه</translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished">البند</translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished">ما ذُكر عنه</translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished">الجدول</translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>what Havenbook asked</source>
        <translation type="unfinished">ما سأله Havenbook</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished">الضائع</translation>
    </message>
    <message>
        <source>what was lost</source>
        <translation type="unfinished">ما ضاع</translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished">الصفوف</translation>
    </message>
    <message>
        <source>Every row stands for a person who may be in danger. Keep this file sealed, and give it to nobody else.</source>
        <translation type="unfinished">كل صف يمثّل شخصاً قد يكون في خطر. يرجى إبقاء هذا الملف مختوماً، وعدم إعطائه لأي أحد آخر.</translation>
    </message>
    <message>
        <source>Use it only for the purpose named here, and delete it when that is done.</source>
        <translation type="unfinished">يرجى استخدامه فقط للغرض المذكور هنا، وحذفه عند انتهاء ذلك.</translation>
    </message>
    <message>
        <source>An empty cell is no answer and never a no. Nothing here was guessed.</source>
        <translation type="unfinished">الخلية الفارغة تعني أنه لا إجابة، ولا تعني أبداً “لا”. لم يُخمَّن شيء هنا.</translation>
    </message>
    <message>
        <source>Somebody may take their agreement back: ask the sender before each new use.</source>
        <translation type="unfinished">قد يسحب أحد الأشخاص موافقته: يرجى سؤال المرسِل قبل كل استخدام جديد.</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Choose a table…</source>
        <translation type="unfinished">ا&amp;ختيار جدول…</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation type="unfinished">أُدخل من قبل</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">من أدخله</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation type="unfinished">مصير الصفوف</translation>
    </message>
    <message>
        <source>&amp;Rows that wait…</source>
        <translation type="unfinished">صفوف في الان&amp;تظار…</translation>
    </message>
    <message>
        <source>A register in Excel or CSV, or the HTCDS template. You see how each column would be read, try it without writing anything, and only then bring it in. Nothing is added to what the table says.</source>
        <translation type="unfinished">سجل في Excel أو CSV، أو قالب HTCDS. يظهر كيف سيُقرأ كل عمود، وتمكن تجربته دون كتابة أي شيء، وبعد ذلك فقط يُدخل. لا يُضاف شيء إلى ما في الجدول.</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">جدول</translation>
    </message>
    <message>
        <source>A table whose name is gone</source>
        <translation type="unfinished">جدول لم يعد اسمه موجوداً</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt *.json *.zip);;All files (*)</source>
        <translation type="unfinished">جداول (*.xlsx *.xlsm *.csv *.tsv *.txt *.json *.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished">اختيار جدول</translation>
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
    <name>StepsBar</name>
    <message>
        <source>{0}: begun</source>
        <translation type="unfinished">{0}: بدأ العمل</translation>
    </message>
    <message>
        <source>{0}: not yet</source>
        <translation type="unfinished">{0}: ليس بعد</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
    <message>
        <source>Which parts of the work have records. Nothing here has to be done in this order.</source>
        <translation type="unfinished">أي أجزاء العمل فيها سجلات. لا يلزم القيام بشيء هنا بهذا الترتيب.</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished">المساحة على القرص</translation>
    </message>
    <message>
        <source>The vault takes {0}.</source>
        <translation type="unfinished">تشغل الخزنة {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it: {0}.</source>
        <translation type="unfinished">
            <numerusform>لا ملفات فيها: {0}.</numerusform>
            <numerusform>فيها ملف واحد: {0}.</numerusform>
            <numerusform>فيها ملفان: {0}.</numerusform>
            <numerusform>فيها %n ملفات: {0}.</numerusform>
            <numerusform>فيها %n ملفاً: {0}.</numerusform>
            <numerusform>فيها %n ملف: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault has grown large: a backup may no longer fit on a stick, and takes long. Photos, recordings and films take the most room. Speak with whoever looks after this computer about a larger drive.</source>
        <translation type="unfinished">كبرت هذه الخزنة كثيراً: قد لا تتسع ذاكرة USB لنسخة احتياطية منها، وقد يطول إعدادها. الصور والتسجيلات والأفلام تشغل أكبر مساحة. يرجى التحدث مع من يعتني بهذا الحاسوب بشأن قرص أكبر.</translation>
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
    <name>TemplateBox</name>
    <message>
        <source>The headings that can be seen</source>
        <translation type="unfinished">العناوين الظاهرة</translation>
    </message>
    <message>
        <source>The names in the hidden line above them</source>
        <translation type="unfinished">الأسماء في السطر المخفي فوقها</translation>
    </message>
    <message>
        <source>Not known: leave decisions out</source>
        <translation type="unfinished">غير معروف: تُترك القرارات دون إدخال</translation>
    </message>
    <message>
        <source>Not known: leave referrals out</source>
        <translation type="unfinished">غير معروف: تُترك الإحالات دون إدخال</translation>
    </message>
    <message>
        <source>Which &amp;names did people type under?</source>
        <translation type="unfinished">تحت أي أ&amp;سماء كُتبت البيانات؟</translation>
    </message>
    <message>
        <source>By which &amp;definition was it decided who is a victim?</source>
        <translation type="unfinished">بأي ت&amp;عريف تقرّر من هو ضحية؟</translation>
    </message>
    <message>
        <source>Its &amp;version or article</source>
        <translation type="unfinished">إ&amp;صداره أو مادته</translation>
    </message>
    <message>
        <source>Had people &amp;agreed to being referred?</source>
        <translation type="unfinished">هل &amp;وافق الأشخاص على إحالتهم؟</translation>
    </message>
    <message>
        <source>This is the HTCDS 2.0 template. As it was published, its hidden names and its headings mean different things in these columns: {columns}. People usually type under the headings.</source>
        <translation type="unfinished">هذا قالب HTCDS 2.0. كما نُشر، تختلف معاني أسمائه المخفية عن معاني عناوينه في هذه الأعمدة: {columns}. تُكتب البيانات عادةً تحت العناوين.</translation>
    </message>
    <message numerus="yes">
        <source>{column} (in %Ln row(s))</source>
        <translation type="unfinished">
            <numerusform>{column} (دون صفوف)</numerusform>
            <numerusform>{column} (في صف واحد)</numerusform>
            <numerusform>{column} (في صفين)</numerusform>
            <numerusform>{column} (في %Ln صفوف)</numerusform>
            <numerusform>{column} (في %Ln صفاً)</numerusform>
            <numerusform>{column} (في %Ln صف)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeInput</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>{0}: now</source>
        <translation type="unfinished">{0}: الآن</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Given</source>
        <translation type="unfinished">أُعطيت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">سُحبت</translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished">البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">الانتهاء</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">الاتفاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">الإحالة</translation>
    </message>
    <message>
        <source>Answer known</source>
        <translation type="unfinished">معرفة الرد</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">طُلب</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">عُرض</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">أُجيب</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished">سُحبت الإحالة</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation type="unfinished">الوصول إلى الدار</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation type="unfinished">مغادرة الدار</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished">البدء</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">صدور القرار</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">التسليم</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished">الإعادة</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">إطلاق التحذير</translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished">انتهاء التحذير</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished">التدوين</translation>
    </message>
    <message>
        <source>Named in it</source>
        <translation type="unfinished">ورد ذكر الشخص فيه</translation>
    </message>
</context>
<context>
    <name>TimelineDetails</name>
    <message>
        <source>The whole of this moment</source>
        <translation type="unfinished">هذه اللحظة كلها</translation>
    </message>
    <message>
        <source>written down {0}</source>
        <translation type="unfinished">دُوّن {0}</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">السبب: {0}</translation>
    </message>
    <message>
        <source>Open the case {0}</source>
        <translation type="unfinished">فتح ملف الحالة {0}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">عرضه</translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished">قبل ذلك</translation>
    </message>
    <message>
        <source>since then</source>
        <translation type="unfinished">منذ ذلك الحين</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message>
        <source>Search the timeline</source>
        <translation type="unfinished">البحث في التسلسل الزمني</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished">ما يُعرض</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished">من كتبه</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation type="unfinished">منذ متى</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>Without changes</source>
        <translation type="unfinished">دون التغييرات</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation type="unfinished">التغييرات فقط</translation>
    </message>
    <message>
        <source>Intake and permissions</source>
        <translation type="unfinished">الاستقبال والموافقات</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation type="unfinished">كل المدة</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يوماً</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Erased</source>
        <translation type="unfinished">مُحي</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">السبب: {0}</translation>
    </message>
    <message>
        <source>Voided: {0}</source>
        <translation type="unfinished">أُبطل: {0}</translation>
    </message>
    <message>
        <source>Corrected: {0}</source>
        <translation type="unfinished">صُحّح: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation type="unfinished">تغيّر: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
    <message>
        <source>written down in the case {0}</source>
        <translation type="unfinished">دُوّن في ملف الحالة {0}</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation type="unfinished">{0}: {1} ← {2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">لا شيء</translation>
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
        <translation type="unfinished">التسلسل الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation type="unfinished">
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بنداً</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">عاجل</translation>
    </message>
    <message>
        <source>This case is offered to you: take it over, or say no</source>
        <translation type="unfinished">ملف الحالة هذا معروض عليك: يمكن تولّيه أو الرفض</translation>
    </message>
    <message>
        <source>Offered to {house}: no answer yet</source>
        <translation type="unfinished">عُرض على {house}: لا جواب بعد</translation>
    </message>
    <message>
        <source>{house} took it over: close the case</source>
        <translation type="unfinished">تولّته {house}: يرجى إغلاق ملف الحالة</translation>
    </message>
    <message>
        <source>{house} did not take it over</source>
        <translation type="unfinished">لم تتولّه {house}</translation>
    </message>
    <message>
        <source>Hand over to {house}</source>
        <translation type="unfinished">النقل إلى {house}</translation>
    </message>
    <message>
        <source>Permission has run out</source>
        <translation type="unfinished">انتهت الموافقة</translation>
    </message>
    <message>
        <source>Permission runs out</source>
        <translation type="unfinished">تنتهي الموافقة</translation>
    </message>
    <message>
        <source>Now an adult, ask again</source>
        <translation type="unfinished">بلغ سن الرشد، يرجى السؤال من جديد</translation>
    </message>
    <message>
        <source>Permission in dispute</source>
        <translation type="unfinished">الموافقة محل تعارض</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished">تقييم الخطر</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">خطة الدعم</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation type="unfinished">علامة حمراء</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation type="unfinished">التواصل مع الشخص</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation type="unfinished">إغلاق ملف الحالة</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation type="unfinished">دون يوم محدد</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">منذ {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم الحالي</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">غداً</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم الحالي</translation>
    </message>
    <message>
        <source>Nothing half-typed is waiting.</source>
        <translation type="unfinished">لا استمارة غير مكتملة في الانتظار.</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation type="unfinished">كل المهام المفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished">
            <numerusform>لا متأخرة</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation type="unfinished">
            <numerusform>لا شيء اليوم</numerusform>
            <numerusform>واحدة اليوم</numerusform>
            <numerusform>اثنتان اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation type="unfinished">تمّت: {task}</translation>
    </message>
    <message>
        <source>Cases that change houses</source>
        <translation type="unfinished">ملفات حالات تنتقل بين الدور</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">المهام</translation>
    </message>
    <message>
        <source>Reports to make</source>
        <translation type="unfinished">تقارير مطلوب إعدادها</translation>
    </message>
    <message>
        <source>The house tonight</source>
        <translation type="unfinished">الدار الليلة</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation type="unfinished">للنظر فيه من جديد</translation>
    </message>
    <message>
        <source>Getting in touch</source>
        <translation type="unfinished">التواصل</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation type="unfinished">بانتظار اعتمادك</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">يستحق نظرة ثانية</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation type="unfinished">بدأ ولم يكتمل</translation>
    </message>
    <message>
        <source>Bundles and receipts</source>
        <translation type="unfinished">الحزم والإيصالات</translation>
    </message>
    <message>
        <source>Safety plans</source>
        <translation type="unfinished">خطط الأمان</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished">إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Show codes in the place of names</source>
        <translation type="unfinished">عرض الرموز مكان الأسماء</translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation type="unfinished">است&amp;قبال جديد</translation>
    </message>
    <message>
        <source>Nothing is due this week. Well done.</source>
        <translation type="unfinished">لا شيء حان موعده هذا الأسبوع. عمل جيد.</translation>
    </message>
    <message>
        <source>No case changes houses now.</source>
        <translation type="unfinished">لا ملف حالة ينتقل بين الدور الآن.</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again this week.</source>
        <translation type="unfinished">لا شيء يلزم النظر فيه من جديد هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from us this week.</source>
        <translation type="unfinished">لا أحد ينتظر أن نتواصل معه هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished">لا شيء ينتظرك.</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>Names</source>
        <translation type="unfinished">الأسماء</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">الجنسية</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">هاتف</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation type="unfinished">رقم الأوراق</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished">متفق</translation>
    </message>
    <message>
        <source>Nearly agrees</source>
        <translation type="unfinished">متفق تقريباً</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished">مختلف</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation type="unfinished">الأسماء هي نفسها.</translation>
    </message>
    <message>
        <source>One record has all the names of the other, and one more.</source>
        <translation type="unfinished">في أحد السجلين كل أسماء الآخر، واسم إضافي.</translation>
    </message>
    <message>
        <source>The names differ by a letter or two.</source>
        <translation type="unfinished">تختلف الأسماء بحرف أو حرفين.</translation>
    </message>
    <message>
        <source>The names sound alike.</source>
        <translation type="unfinished">الأسماء متشابهة في النطق.</translation>
    </message>
    <message>
        <source>One name is the same, another is not.</source>
        <translation type="unfinished">اسم واحد هو نفسه، واسم آخر مختلف.</translation>
    </message>
    <message>
        <source>The names are different.</source>
        <translation type="unfinished">الأسماء مختلفة.</translation>
    </message>
    <message>
        <source>One of the records has no name.</source>
        <translation type="unfinished">أحد السجلين ليس فيه اسم.</translation>
    </message>
    <message>
        <source>Born on the same day.</source>
        <translation type="unfinished">الميلاد في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Day and month of birth may have changed places.</source>
        <translation type="unfinished">ربما تبادل يوم الميلاد وشهره مكانيهما.</translation>
    </message>
    <message>
        <source>The dates of birth differ in one place.</source>
        <translation type="unfinished">يختلف تاريخا الميلاد في موضع واحد.</translation>
    </message>
    <message>
        <source>Born in the same month, as far as is known.</source>
        <translation type="unfinished">الميلاد في الشهر نفسه، بحسب المعروف.</translation>
    </message>
    <message>
        <source>Born in the same year, as far as is known.</source>
        <translation type="unfinished">الميلاد في السنة نفسها، بحسب المعروف.</translation>
    </message>
    <message>
        <source>The age that was guessed fits.</source>
        <translation type="unfinished">العمر التقديري مناسب.</translation>
    </message>
    <message>
        <source>The years of birth are one year apart.</source>
        <translation type="unfinished">بين سنتي الميلاد سنة واحدة.</translation>
    </message>
    <message>
        <source>The age that was guessed is about two years off.</source>
        <translation type="unfinished">العمر التقديري يختلف بنحو سنتين.</translation>
    </message>
    <message>
        <source>The years of birth differ in one figure.</source>
        <translation type="unfinished">تختلف سنتا الميلاد في رقم واحد.</translation>
    </message>
    <message>
        <source>The dates of birth are far apart.</source>
        <translation type="unfinished">تاريخا الميلاد متباعدان كثيراً.</translation>
    </message>
    <message>
        <source>One of the records has no date of birth.</source>
        <translation type="unfinished">أحد السجلين ليس فيه تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>The gender is the same.</source>
        <translation type="unfinished">النوع الاجتماعي هو نفسه.</translation>
    </message>
    <message>
        <source>The gender is different.</source>
        <translation type="unfinished">النوع الاجتماعي مختلف.</translation>
    </message>
    <message>
        <source>One of the records says nothing of the gender.</source>
        <translation type="unfinished">أحد السجلين لا يذكر النوع الاجتماعي.</translation>
    </message>
    <message>
        <source>The citizenship is the same.</source>
        <translation type="unfinished">الجنسية هي نفسها.</translation>
    </message>
    <message>
        <source>One citizenship is the same.</source>
        <translation type="unfinished">جنسية واحدة هي نفسها.</translation>
    </message>
    <message>
        <source>The citizenship is different.</source>
        <translation type="unfinished">الجنسية مختلفة.</translation>
    </message>
    <message>
        <source>One of the records says nothing of the citizenship.</source>
        <translation type="unfinished">أحد السجلين لا يذكر الجنسية.</translation>
    </message>
    <message>
        <source>The same telephone number. It may belong to a friend or to a house.</source>
        <translation type="unfinished">رقم الهاتف نفسه. قد يعود إلى صديق أو إلى دار.</translation>
    </message>
    <message>
        <source>Different telephone numbers. Numbers change.</source>
        <translation type="unfinished">أرقام هاتف مختلفة. الأرقام تتغيّر.</translation>
    </message>
    <message>
        <source>One of the records has no telephone number.</source>
        <translation type="unfinished">أحد السجلين ليس فيه رقم هاتف.</translation>
    </message>
    <message>
        <source>The same number on the papers.</source>
        <translation type="unfinished">رقم الأوراق هو نفسه.</translation>
    </message>
    <message>
        <source>The numbers on the papers differ in one place.</source>
        <translation type="unfinished">تختلف أرقام الأوراق في موضع واحد.</translation>
    </message>
    <message>
        <source>Different numbers on the papers. They may be different papers.</source>
        <translation type="unfinished">أرقام الأوراق مختلفة. قد تكون أوراقاً مختلفة.</translation>
    </message>
    <message>
        <source>One of the records has no number of papers.</source>
        <translation type="unfinished">أحد السجلين ليس فيه رقم أوراق.</translation>
    </message>
    <message>
        <source>{one} and {two}</source>
        <translation type="unfinished">{one} و{two}</translation>
    </message>
    <message>
        <source>This house</source>
        <translation type="unfinished">هذه الدار</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">تُرك فارغاً</translation>
    </message>
    <message>
        <source>Hidden while names are hidden</source>
        <translation type="unfinished">مخفي ما دامت الأسماء مخفية</translation>
    </message>
    <message>
        <source>Called: {name}</source>
        <translation type="unfinished">الاسم المستخدم: {name}</translation>
    </message>
    <message>
        <source>In own writing: {name}</source>
        <translation type="unfinished">بكتابته الأصلية: {name}</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">القرار لاحقاً</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">سُحبت</translation>
    </message>
    <message>
        <source>Said in two ways</source>
        <translation type="unfinished">قيل بطريقتين</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="unfinished">‏{who}، {when}</translation>
    </message>
</context>
<context>
    <name>TwinsPage</name>
    <message>
        <source>The same person?</source>
        <translation type="unfinished">هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>&amp;Look for pairs</source>
        <translation type="unfinished">&amp;البحث عن أزواج</translation>
    </message>
    <message>
        <source>&amp;Without names…</source>
        <translation type="unfinished">&amp;دون أسماء…</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation type="unfinished">أزواج قد تخص شخصاً واحداً</translation>
    </message>
    <message>
        <source>Waiting and decided</source>
        <translation type="unfinished">ما ينتظر وما تقرر</translation>
    </message>
    <message>
        <source>Waiting ({count})</source>
        <translation type="unfinished">في الانتظار ({count})</translation>
    </message>
    <message>
        <source>Decided ({count})</source>
        <translation type="unfinished">تقرر ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new or changed since the last search.</source>
        <translation type="unfinished">
            <numerusform>لا سجلات جديدة أو متغيّرة منذ البحث الأخير.</numerusform>
            <numerusform>سجل واحد جديد أو متغيّر منذ البحث الأخير.</numerusform>
            <numerusform>سجلان جديدان أو متغيّران منذ البحث الأخير.</numerusform>
            <numerusform>%Ln سجلات جديدة أو متغيّرة منذ البحث الأخير.</numerusform>
            <numerusform>%Ln سجلاً جديداً أو متغيّراً منذ البحث الأخير.</numerusform>
            <numerusform>%Ln سجل جديد أو متغيّر منذ البحث الأخير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record has been compared.</source>
        <translation type="unfinished">قورنت كل السجلات.</translation>
    </message>
    <message>
        <source>Looking for records that may be of one person…</source>
        <translation type="unfinished">البحث عن سجلات قد تخص شخصاً واحداً…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) compared.</source>
        <translation type="unfinished">
            <numerusform>لم يُقارن أي سجل.</numerusform>
            <numerusform>قورن سجل واحد.</numerusform>
            <numerusform>قورن سجلان.</numerusform>
            <numerusform>قورنت %Ln سجلات.</numerusform>
            <numerusform>قورن %Ln سجلاً.</numerusform>
            <numerusform>قورن %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) found.</source>
        <translation type="unfinished">
            <numerusform>لم يُعثر على أي زوج.</numerusform>
            <numerusform>عُثر على زوج واحد.</numerusform>
            <numerusform>عُثر على زوجين.</numerusform>
            <numerusform>عُثر على %Ln أزواج.</numerusform>
            <numerusform>عُثر على %Ln زوجاً.</numerusform>
            <numerusform>عُثر على %Ln زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The search goes on where it was when you begin it again.</source>
        <translation type="unfinished">توقّف. يستأنف البحث من حيث توقّف عند بدئه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have a name that very many share: they were compared only with those who have more in common with them.</source>
        <translation type="unfinished">
            <numerusform>لا سجلات فيها اسم يشترك فيه كثيرون جداً.</numerusform>
            <numerusform>سجل واحد فيه اسم يشترك فيه كثيرون جداً: قورن فقط بالسجلات التي تشبهه في أمور أخرى أيضاً.</numerusform>
            <numerusform>سجلان فيهما اسم يشترك فيه كثيرون جداً: قورنا فقط بالسجلات التي تشبههما في أمور أخرى أيضاً.</numerusform>
            <numerusform>%Ln سجلات فيها اسم يشترك فيه كثيرون جداً: قورنت فقط بالسجلات التي تشبهها في أمور أخرى أيضاً.</numerusform>
            <numerusform>%Ln سجلاً فيها اسم يشترك فيه كثيرون جداً: قورنت فقط بالسجلات التي تشبهها في أمور أخرى أيضاً.</numerusform>
            <numerusform>%Ln سجل فيها اسم يشترك فيه كثيرون جداً: قورنت فقط بالسجلات التي تشبهها في أمور أخرى أيضاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {decision}</source>
        <translation type="unfinished">حُفظ: {decision}</translation>
    </message>
    <message>
        <source>Take this decision back?</source>
        <translation type="unfinished">هل يُسحب هذا القرار؟</translation>
    </message>
    <message>
        <source>The pair waits again. That it was decided, and taken back, stays in the history.</source>
        <translation type="unfinished">يعود الزوج إلى الانتظار. يبقى في سجل التغييرات أنه تقرر ثم سُحب القرار.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">سحبه</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished">الزوج</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished">التشابه</translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished">مؤجّل</translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished">مرجّح</translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished">ممكن</translation>
    </message>
    <message>
        <source>S same · N not the same · L later</source>
        <translation type="unfinished">S نفسه · N ليس نفسه · L لاحقاً</translation>
    </message>
    <message>
        <source>No pair waits</source>
        <translation type="unfinished">لا زوج في الانتظار</translation>
    </message>
    <message>
        <source>Records that may be of one person are shown here. Nothing is ever joined without you.</source>
        <translation type="unfinished">تُعرض هنا السجلات التي قد تخص شخصاً واحداً. لا يُضم شيء أبداً دون قرارك.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">في الانتظار</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">صدور القرار</translation>
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
        <source>Added to a case</source>
        <translation type="unfinished">إضافة إلى ملف حالة</translation>
    </message>
    <message>
        <source>Took back a record</source>
        <translation type="unfinished">إبطال سجل</translation>
    </message>
    <message>
        <source>Put a file into the vault</source>
        <translation type="unfinished">وضع ملف في الخزنة</translation>
    </message>
    <message>
        <source>Saved a copy of a file outside the vault</source>
        <translation type="unfinished">حفظ نسخة من ملف خارج الخزنة</translation>
    </message>
    <message>
        <source>Took in a table</source>
        <translation type="unfinished">إدخال جدول</translation>
    </message>
    <message>
        <source>Wrote down that a consent was taken back</source>
        <translation type="unfinished">تدوين سحب موافقة</translation>
    </message>
    <message>
        <source>Said that changed permissions are right</source>
        <translation type="unfinished">تأكيد صحة موافقات تغيّرت</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">اعتماد</translation>
    </message>
    <message>
        <source>Opened what is for supervisors only</source>
        <translation type="unfinished">فتح ما هو للإشراف فقط</translation>
    </message>
    <message>
        <source>Gave cases to a worker</source>
        <translation type="unfinished">إسناد ملفات حالات إلى عضو في الفريق</translation>
    </message>
    <message>
        <source>Filled in an own questionnaire</source>
        <translation type="unfinished">ملء استبيان خاص</translation>
    </message>
    <message>
        <source>Took in or retired an own questionnaire</source>
        <translation type="unfinished">إدخال استبيان خاص أو إيقافه</translation>
    </message>
    <message>
        <source>Handed a case over</source>
        <translation type="unfinished">تسليم ملف حالة</translation>
    </message>
    <message>
        <source>Opened a case again</source>
        <translation type="unfinished">إعادة فتح ملف حالة</translation>
    </message>
    <message>
        <source>Ticked off a task</source>
        <translation type="unfinished">إتمام مهمة</translation>
    </message>
    <message>
        <source>Took in a list of places</source>
        <translation type="unfinished">أخذ قائمة أماكن</translation>
    </message>
    <message>
        <source>Arranged the rooms of the house</source>
        <translation type="unfinished">ترتيب غرف الدار</translation>
    </message>
    <message>
        <source>Changed the list of definitions</source>
        <translation type="unfinished">تغيير قائمة التعريفات</translation>
    </message>
    <message>
        <source>Wrote down what an organisation says of itself</source>
        <translation type="unfinished">تدوين ما تقوله منظمة عن نفسها</translation>
    </message>
    <message>
        <source>Saved as a file what an organisation says of itself</source>
        <translation type="unfinished">حفظ ما تقوله منظمة عن نفسها في ملف</translation>
    </message>
    <message>
        <source>Kept a search</source>
        <translation type="unfinished">الاحتفاظ ببحث</translation>
    </message>
    <message>
        <source>Changed how words are checked</source>
        <translation type="unfinished">تغيير طريقة تدقيق الكلمات</translation>
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
        <source>Kept a report</source>
        <translation type="unfinished">حفظ تقرير</translation>
    </message>
    <message>
        <source>Saved figures as a file</source>
        <translation type="unfinished">حفظ أرقام في ملف</translation>
    </message>
    <message>
        <source>Followed up the offer of a case</source>
        <translation type="unfinished">متابعة عرض ملف حالة</translation>
    </message>
    <message>
        <source>Answered the offer of a case</source>
        <translation type="unfinished">الرد على عرض ملف حالة</translation>
    </message>
    <message>
        <source>Asked a house to look again</source>
        <translation type="unfinished">الطلب من دار إعادة النظر</translation>
    </message>
    <message>
        <source>Answered a coordinator about a record</source>
        <translation type="unfinished">الرد على الجهة المنسِّقة بشأن سجل</translation>
    </message>
    <message>
        <source>Looked for people recorded twice</source>
        <translation type="unfinished">البحث عن أشخاص سُجّلوا مرتين</translation>
    </message>
    <message>
        <source>Decided whether two records are one person</source>
        <translation type="unfinished">البتّ في كون سجلين لشخص واحد</translation>
    </message>
    <message>
        <source>Matched people without names</source>
        <translation type="unfinished">مطابقة أشخاص دون أسماء</translation>
    </message>
    <message>
        <source>Worked on figures for others</source>
        <translation type="unfinished">العمل على أرقام للآخرين</translation>
    </message>
    <message>
        <source>Handed out data</source>
        <translation type="unfinished">إعطاء بيانات</translation>
    </message>
    <message>
        <source>Handed out data with names</source>
        <translation type="unfinished">إعطاء بيانات مع الأسماء</translation>
    </message>
    <message>
        <source>Handed out data that is not sealed</source>
        <translation type="unfinished">إعطاء بيانات غير مختومة</translation>
    </message>
    <message>
        <source>Wrote out everything that the vault holds</source>
        <translation type="unfinished">كتابة كل ما في الخزنة</translation>
    </message>
    <message>
        <source>Wrote out everything that the vault holds, not sealed</source>
        <translation type="unfinished">كتابة كل ما في الخزنة دون ختم</translation>
    </message>
    <message>
        <source>Opened a sealed file of data</source>
        <translation type="unfinished">فتح ملف بيانات مختوم</translation>
    </message>
    <message>
        <source>Printed, under the code</source>
        <translation type="unfinished">طباعة بالرمز</translation>
    </message>
    <message>
        <source>Printed with the name</source>
        <translation type="unfinished">طباعة بالاسم</translation>
    </message>
    <message>
        <source>Saved a PDF, under the code</source>
        <translation type="unfinished">حفظ PDF بالرمز</translation>
    </message>
    <message>
        <source>Saved a PDF with the name</source>
        <translation type="unfinished">حفظ PDF بالاسم</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished">طباعة</translation>
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
    <name>Waiting</name>
    <message>
        <source>Let this row go?</source>
        <translation type="unfinished">إسقاط هذا الصف؟</translation>
    </message>
    <message>
        <source>What it says is not kept, and when the same table comes again it is skipped.</source>
        <translation type="unfinished">لا يُحفظ ما فيه، وعندما يأتي الجدول نفسه من جديد يُتخطى.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">إسقاط</translation>
    </message>
    <message>
        <source>The row was let go.</source>
        <translation type="unfinished">أُسقط الصف.</translation>
    </message>
    <message>
        <source>Save these rows as a file?</source>
        <translation type="unfinished">حفظ هذه الصفوف في ملف؟</translation>
    </message>
    <message>
        <source>Names and everything else in them can be read by anybody who has the file. Delete it afterwards.</source>
        <translation type="unfinished">يستطيع كل من لديه الملف قراءة الأسماء وكل ما عداها فيه. يرجى حذفه بعد ذلك.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation type="unfinished">حفظ الصفوف</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">حُفظ.</translation>
    </message>
    <message>
        <source>The row is in.</source>
        <translation type="unfinished">أُدخل الصف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) corrected.</source>
        <translation type="unfinished">
            <numerusform>لم تُصحَّح أي إجابة.</numerusform>
            <numerusform>صُحّحت إجابة واحدة.</numerusform>
            <numerusform>صُحّحت إجابتان.</numerusform>
            <numerusform>صُحّحت %Ln إجابات.</numerusform>
            <numerusform>صُحّحت %Ln إجابة.</numerusform>
            <numerusform>صُحّحت %Ln إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Rows that wait</source>
        <translation type="unfinished">صفوف في الانتظار</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation type="unfinished">ما كان مكتوباً</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">الخلية</translation>
    </message>
    <message>
        <source>&amp;Try this row again</source>
        <translation type="unfinished">تجربة هذا الصف من &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Same person: correct</source>
        <translation type="unfinished">الشخص نفسه: ت&amp;صحيح</translation>
    </message>
    <message>
        <source>Somebody &amp;else: bring in</source>
        <translation type="unfinished">شخص &amp;آخر: إدخال</translation>
    </message>
    <message>
        <source>&amp;Let go…</source>
        <translation type="unfinished">إ&amp;سقاط…</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation type="unfinished">فتح ملف ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation type="unfinished">حفظ في م&amp;لف…</translation>
    </message>
    <message>
        <source>This row was brought in before and has changed in the table since.</source>
        <translation type="unfinished">أُدخل هذا الصف من قبل وتغيّر في الجدول منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Case {number}.</source>
        <translation type="unfinished">ملف الحالة {number}.</translation>
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
    <name>WishPanel</name>
    <message>
        <source>Names too, of those who &amp;agreed to that</source>
        <translation type="unfinished">الأسماء أيضاً، لمن &amp;وافق على ذلك</translation>
    </message>
    <message>
        <source>A row of HXL &amp;tags under the headings</source>
        <translation type="unfinished">صف من &amp;وسوم HXL تحت العناوين</translation>
    </message>
    <message>
        <source>You have no partner to hand data to yet.</source>
        <translation type="unfinished">لا شريك لديك بعد لتسليمه البيانات.</translation>
    </message>
    <message>
        <source>Exchange identity cards…</source>
        <translation type="unfinished">تبادل بطاقات التعريف…</translation>
    </message>
    <message>
        <source>Opened &amp;from</source>
        <translation type="unfinished">الفتح &amp;من</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation type="unfinished">&amp;حتى</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished">&amp;لمن</translation>
    </message>
    <message>
        <source>For which &amp;purpose</source>
        <translation type="unfinished">ال&amp;غرض</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation type="unfinished">ال&amp;معيار</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished">&amp;نوع الملف</translation>
    </message>
    <message>
        <source>Year and month; empty for all years.</source>
        <translation type="unfinished">السنة والشهر؛ ويُترك فارغاً لكل السنوات.</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation type="unfinished">ما يُسلَّم</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation type="unfinished">دون تقسيم</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>Records that they began.</source>
        <translation type="unfinished">السجلات التي بدأتها هذه المنظمات.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">المنظمات</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished">ال&amp;مدة</translation>
    </message>
    <message>
        <source>Only people whose permission for statistics is in force</source>
        <translation type="unfinished">فقط من لديهم موافقة سارية على الإحصاء</translation>
    </message>
    <message>
        <source>&amp;Split by</source>
        <translation type="unfinished">ال&amp;تقسيم بحسب</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation type="unfinished">ثم بحسب</translation>
    </message>
    <message>
        <source>And then by</source>
        <translation type="unfinished">ثم أيضاً بحسب</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Take back: {0}</source>
        <translation type="unfinished">سحب: {0}</translation>
    </message>
    <message>
        <source>&amp;Send nothing more</source>
        <translation type="unfinished">&amp;عدم إرسال المزيد</translation>
    </message>
    <message>
        <source>Send nothing more and &amp;ask them to erase</source>
        <translation type="unfinished">عدم إرسال المزيد و&amp;طلب المحو منهم</translation>
    </message>
    <message>
        <source>Send nothing more: &amp;not asked about what was sent before</source>
        <translation type="unfinished">عدم إرسال المزيد: لم يُ&amp;سأل الشخص عما أُرسل من قبل</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation type="unfinished">من أي يوم؟</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished">س&amp;حب الموافقة</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
    </message>
    <message>
        <source>What does the person wish?</source>
        <translation type="unfinished">ماذا يريد الشخص؟</translation>
    </message>
    <message>
        <source>From which &amp;day?</source>
        <translation type="unfinished">من أي &amp;يوم؟</translation>
    </message>
    <message>
        <source>Say on which day it was taken back.</source>
        <translation type="unfinished">يرجى ذكر اليوم الذي سُحبت فيه.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>{0}, {1} records</source>
        <translation type="unfinished">{0}، السجلات: {1}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">التقييمات</translation>
    </message>
    <message>
        <source>Plan and tasks</source>
        <translation type="unfinished">الخطة والمهام</translation>
    </message>
    <message>
        <source>Help and referrals</source>
        <translation type="unfinished">المساعدة والإحالات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">ملاحظات</translation>
    </message>
    <message>
        <source>Stays and belongings</source>
        <translation type="unfinished">الإقامات والأمتعة</translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished">القانون</translation>
    </message>
    <message>
        <source>Family and companions</source>
        <translation type="unfinished">الأسرة والمرافقون</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">الحوادث</translation>
    </message>
    <message>
        <source>Closing and after</source>
        <translation type="unfinished">الإغلاق وما بعده</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">الملفات</translation>
    </message>
    <message>
        <source>Own questionnaires</source>
        <translation type="unfinished">استبيانات خاصة</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation type="unfinished">إضافة: {0}</translation>
    </message>
    <message>
        <source>↑ ↓ move   ·   Enter read   ·   Ins add   ·   F2 correct   ·   F3 copy as new   ·   Del void</source>
        <translation type="unfinished">↑ ↓ تنقّل   ·   Enter قراءة   ·   Ins إضافة   ·   F2 تصحيح   ·   F3 نسخ كسجل جديد   ·   Del إبطال</translation>
    </message>
</context>
<context>
    <name>WorkerDialog</name>
    <message>
        <source>Who is responsible for this case?</source>
        <translation type="unfinished">من المسؤول عن ملف الحالة؟</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished">&amp;عضو فريق</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation type="unfinished">إ&amp;عطاء</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished">&amp;رجوع</translation>
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
    <name>XLSForm</name>
    <message>
        <source>This file is no XLSForm that can be read (XLSX, XLS, CSV or Markdown).</source>
        <translation type="unfinished">هذا الملف ليس XLSForm يمكن قراءته (XLSX أو XLS أو CSV أو Markdown).</translation>
    </message>
    <message>
        <source>The form is too large: {what}, at most {most}.</source>
        <translation type="unfinished">الاستمارة كبيرة جداً: {what}، والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>The file holds parts that a form does not need and that can do harm.</source>
        <translation type="unfinished">في الملف أجزاء لا تحتاج إليها الاستمارة وقد تضر.</translation>
    </message>
    <message>
        <source>The form cannot be read. The reader says: {said}</source>
        <translation type="unfinished">لا يمكن قراءة الاستمارة. يقول القارئ: {said}</translation>
    </message>
    <message>
        <source>The reader notes: {said}</source>
        <translation type="unfinished">يلاحظ القارئ: {said}</translation>
    </message>
    <message>
        <source>This rule cannot be read: {said}</source>
        <translation type="unfinished">لا يمكن قراءة هذه القاعدة: {said}</translation>
    </message>
    <message>
        <source>The function {name} is not known here.</source>
        <translation type="unfinished">الدالة {name} غير معروفة هنا.</translation>
    </message>
    <message>
        <source>The function {name} is not allowed: it reads other files or makes things up.</source>
        <translation type="unfinished">الدالة {name} غير مسموح بها: تقرأ ملفات أخرى أو تختلق أشياء.</translation>
    </message>
    <message>
        <source>The rule names {name}, which this form does not have.</source>
        <translation type="unfinished">تذكر القاعدة {name}، وهو غير موجود في هذه الاستمارة.</translation>
    </message>
    <message>
        <source>This question depends on itself: {names}.</source>
        <translation type="unfinished">يعتمد هذا السؤال على نفسه: {names}.</translation>
    </message>
    <message>
        <source>This rule is too long or too deep.</source>
        <translation type="unfinished">هذه القاعدة طويلة جداً أو متداخلة جداً.</translation>
    </message>
    <message>
        <source>This rule reaches for unnamed questions. Name each of them.</source>
        <translation type="unfinished">تشير هذه القاعدة إلى أسئلة غير مسمّاة. يرجى تسمية كل منها.</translation>
    </message>
    <message>
        <source>This pattern could keep the computer busy for ever.</source>
        <translation type="unfinished">قد يُبقي هذا النمط الحاسوب مشغولاً إلى الأبد.</translation>
    </message>
    <message>
        <source>Questions of this kind are not asked here: {kind}.</source>
        <translation type="unfinished">لا تُطرح هنا أسئلة من هذا النوع: {kind}.</translation>
    </message>
    <message>
        <source>Where somebody is on the map is not recorded here.</source>
        <translation type="unfinished">لا يُسجَّل هنا مكان أي شخص على الخريطة.</translation>
    </message>
    <message>
        <source>Its choices are in another file, which is not part of the form.</source>
        <translation type="unfinished">خياراته في ملف آخر ليس جزءاً من الاستمارة.</translation>
    </message>
    <message>
        <source>Its choices would be other answers. This is not supported.</source>
        <translation type="unfinished">ستكون خياراته إجابات أخرى. هذا غير مدعوم.</translation>
    </message>
    <message>
        <source>Never recorded: it tells about the device or the worker.</source>
        <translation type="unfinished">لا يُسجَّل أبداً: يخبر عن الجهاز أو عن عضو الفريق.</translation>
    </message>
    <message>
        <source>Not kept as an answer: who wrote what and when is known already.</source>
        <translation type="unfinished">لا يُحفظ كإجابة: من كتب ماذا ومتى معروف أصلاً.</translation>
    </message>
    <message>
        <source>Nothing is filled in beforehand: {value} is not taken over.</source>
        <translation type="unfinished">لا يُملأ شيء مسبقاً: لا تُؤخذ القيمة {value}.</translation>
    </message>
    <message>
        <source>This column is not used here ({count} cells).</source>
        <translation type="unfinished">هذا العمود غير مستخدم هنا (عدد الخلايا: {count}).</translation>
    </message>
    <message>
        <source>This sheet is not used here.</source>
        <translation type="unfinished">هذه الورقة غير مستخدمة هنا.</translation>
    </message>
    <message>
        <source>Typed as text: 2026-05-03 14:30.</source>
        <translation type="unfinished">يُكتب نصاً: 2026-05-03 14:30.</translation>
    </message>
    <message>
        <source>Other answers in its words are shown as “…”.</source>
        <translation type="unfinished">تظهر الإجابات الأخرى في نصه على شكل “…”.</translation>
    </message>
    <message>
        <source>Rows are added by hand; how many there should be is not enforced.</source>
        <translation type="unfinished">تُضاف الصفوف يدوياً؛ ولا يُفرض عددها.</translation>
    </message>
    <message>
        <source>Drawn in the usual way: {look} is not known here.</source>
        <translation type="unfinished">يُعرض بالطريقة المعتادة: {look} غير معروف هنا.</translation>
    </message>
    <message>
        <source>Worked out once: a later look at the clock does not change it.</source>
        <translation type="unfinished">يُحسب مرة واحدة: لا يتغيّر إذا تغيّر الوقت بعد ذلك.</translation>
    </message>
    <message>
        <source>Always shown in its row: whether it is asked depends on answers outside the row.</source>
        <translation type="unfinished">يُعرض دائماً في صفه: طرحه يعتمد على إجابات خارج الصف.</translation>
    </message>
    <message>
        <source>In a row every choice is offered, whatever the other answers are.</source>
        <translation type="unfinished">في الصف يُعرض كل خيار، مهما كانت الإجابات الأخرى.</translation>
    </message>
    <message>
        <source>The form asks nothing that can be recorded here.</source>
        <translation type="unfinished">لا تسأل الاستمارة عن شيء يمكن تسجيله هنا.</translation>
    </message>
    <message>
        <source>It has no choices.</source>
        <translation type="unfinished">ليس له خيارات.</translation>
    </message>
    <message>
        <source>Two questions cannot be told apart by their names.</source>
        <translation type="unfinished">سؤالان لا يمكن التمييز بينهما باسميهما.</translation>
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
    <name>_Line</name>
    <message>
        <source>How</source>
        <translation type="unfinished">كيف</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Month</source>
        <translation type="unfinished">الشهر</translation>
    </message>
</context>
<context>
    <name>_PageModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Row {0}</source>
        <translation type="unfinished">الصف {0}</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished">الصف {0}</translation>
    </message>
    <message>
        <source>Move up: row {0}</source>
        <translation type="unfinished">نقل إلى أعلى: الصف {0}</translation>
    </message>
    <message>
        <source>Move down: row {0}</source>
        <translation type="unfinished">نقل إلى أسفل: الصف {0}</translation>
    </message>
    <message>
        <source>Take away: row {0}</source>
        <translation type="unfinished">إزالة: الصف {0}</translation>
    </message>
</context>
<context>
    <name>made</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished">تغيير…</translation>
    </message>
    <message>
        <source>Change {room}</source>
        <translation type="unfinished">تغيير {room}</translation>
    </message>
    <message>
        <source>Two people here are marked as not safe with another resident. Give one another room.</source>
        <translation type="unfinished">هنا شخصان مسجَّل أن بقاءهما مع مقيم آخر غير آمن. يرجى إعطاء أحدهما غرفة أخرى.</translation>
    </message>
</context>
</TS>
