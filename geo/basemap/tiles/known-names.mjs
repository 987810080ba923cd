/** Arabic and Russian names the sources lack or spell in several ways: English, Arabic, Russian. */
const table = `
Moscow|موسكو|Москва
Saint Petersburg|سانت بطرسبرغ|Санкт-Петербург
Nizhny Novgorod|نيجني نوفغورود|Нижний Новгород
Veliky Novgorod|فيليكي نوفغورود|Великий Новгород
Rostov-on-Don|روستوف على الدون|Ростов-на-Дону
Tver|تفير|Тверь
Smolensk|سمولينسك|Смоленск
Petrozavodsk|بتروزافودسك|Петрозаводск
Belgorod|بيلغورود|Белгород
Oryol|أوريول|Орёл
Samara|سامارا|Самара
Volgograd|فولغوغراد|Волгоград
Kazan|قازان|Казань
Ufa|أوفا|Уфа
Perm|بيرم|Пермь
Yekaterinburg|يكاترينبورغ|Екатеринбург
Novosibirsk|نوفوسيبيرسك|Новосибирск
Krasnodar|كراسنودار|Краснодар
Stavropol|ستافروبول|Ставрополь
Makhachkala|محج قلعة|Махачкала
Derbent|دربند|Дербент
Grozny|غروزني|Грозный
Vladikavkaz|فلاديقوقاز|Владикавказ
Nazran|نازران|Назрань
Nalchik|نالتشيك|Нальчик
Beslan|بيسلان|Беслан
Budyonnovsk|بوديونوفسك|Будённовск
Astrakhan|أستراخان|Астрахань
Sevastopol|سيفاستوبول|Севастополь
Simferopol|سيمفيروبول|Симферополь
Kyiv|كييف|Киев
Kharkiv|خاركيف|Харьков
Odesa|أوديسا|Одесса
Dnipro|دنيبرو|Днепр
Donetsk|دونيتسك|Донецк
Luhansk|لوهانسك|Луганск
Mariupol|ماريوبول|Мариуполь
Zaporizhzhia|زابوريجيا|Запорожье
Kherson|خيرسون|Херсон
Mykolaiv|ميكولايف|Николаев
Lviv|لفيف|Львов
Poltava|بولتافا|Полтава
Sumy|سومي|Сумы
Chernivtsi|تشيرنيفتسي|Черновцы
Cherkasy|تشيركاسي|Черкассы
Uzhhorod|أوجهورود|Ужгород
New Delhi|نيودلهي|Нью-Дели
Delhi|دلهي|Дели
Mumbai|مومباي|Мумбаи
Kolkata|كولكاتا|Калькутта
Chennai|تشيناي|Ченнаи
Bengaluru|بنغالورو|Бангалор
Jaipur|جايبور|Джайпур
Srinagar|سريناغار|Сринагар
Amritsar|أمريتسار|Амритсар
Rio de Janeiro|ريو دي جانيرو|Рио-де-Жанейро
Belo Horizonte|بيلو هوريزونتي|Белу-Оризонти
Porto Alegre|بورتو أليغري|Порту-Алегри
Guangzhou|قوانغتشو|Гуанчжоу
Shenzhen|شينزين|Шэньчжэнь
Tianjin|تيانجين|Тяньцзинь
Wuhan|ووهان|Ухань
Chengdu|تشنغدو|Чэнду
Chongqing|تشونغتشينغ|Чунцин
Kunming|كونمينغ|Куньмин
Nanjing|نانجينغ|Нанкин
Hangzhou|هانغتشو|Ханчжоу
Jinan|جينان|Цзинань
Shenyang|شنيانغ|Шэньян
Changchun|تشانغتشون|Чанчунь
Harbin|هاربين|Харбин
Taiyuan|تاي يوان|Тайюань
Zhengzhou|تشنغتشو|Чжэнчжоу
Changsha|تشانغشا|Чанша
Xi'an|شيآن|Сиань
Qingdao|تشينغداو|Циндао
Xiamen|شيامن|Сямынь
Shijiazhuang|شيجياتشوانغ|Шицзячжуан
Kashgar|كاشغر|Кашгар
Ho Chi Minh City|مدينة هو تشي منه|Хошимин
Hanoi|هانوي|Ханой
Busan|بوسان|Пусан
Osaka|أوساكا|Осака
Nay Pyi Taw|نايبيداو|Нейпьидо
Washington, D.C.|واشنطن|Вашингтон
Ottawa|أوتاوا|Оттава
Houston|هيوستن|Хьюстон
Dallas|دالاس|Даллас
San Francisco|سان فرانسيسكو|Сан-Франциско
San Diego|سان دييغو|Сан-Диего
San Antonio|سان أنطونيو|Сан-Антонио
Panama City|بنما|Панама
San José|سان خوسيه|Сан-Хосе
San Salvador|سان سلفادور|Сан-Сальвадор
Quito|كيتو|Кито
Brasília|برازيليا|Бразилиа
Tripoli|طرابلس|Триполи
Rabat|الرباط|Рабат
Benghazi|بنغازي|Бенгази
Alexandria|الإسكندرية|Александрия
Abuja|أبوجا|Абуджа
Asmara|أسمرة|Асмэра
Pretoria|بريتوريا|Претория
Milan|ميلانو|Милан
Munich|ميونيخ|Мюнхен
Barcelona|برشلونة|Барселона
Sofia|صوفيا|София
Valletta|فاليتا|Валлетта
Abu Dhabi|أبوظبي|Абу-Даби
Doha|الدوحة|Доха
Manama|المنامة|Манама
Sharjah|الشارقة|Шарджа
Medina|المدينة المنورة|Медина
Mecca|مكة المكرمة|Мекка
Jeddah|جدة|Джидда
Aden|عدن|Аден
Taiz|تعز|Таиз
Hudaydah|الحديدة|Ходейда
Amman|عمان|Амман
Jerusalem|القدس|Иерусалим
Gaza|غزة|Газа
Ramallah|رام الله|Рамалла
Nablus|نابلس|Наблус
Hebron|الخليل|Хеврон
Tel Aviv|تل أبيب|Тель-Авив
Haifa|حيفا|Хайфа
Tyre|صور|Тир
Sidon|صيدا|Сидон
Damascus|دمشق|Дамаск
Aleppo|حلب|Алеппо
Homs|حمص|Хомс
Hama|حماة|Хама
Latakia|اللاذقية|Латакия
Tartus|طرطوس|Тартус
Idlib|إدلب|Идлиб
Raqqa|الرقة|Ракка
Deir ez-Zor|دير الزور|Дейр-эз-Зор
Hasakah|الحسكة|Хасеке
Baghdad|بغداد|Багдад
Mosul|الموصل|Мосул
Basrah|البصرة|Басра
Erbil|أربيل|Эрбиль
Kirkuk|كركوك|Киркук
Fallujah|الفلوجة|Фаллуджа
Ramadi|الرمادي|Рамади
Tikrit|تكريت|Тикрит
Najaf|النجف|Эн-Наджаф
Karbala|كربلاء|Кербела
Sulaymaniyah|السليمانية|Сулеймания
Duhok|دهوك|Дахук
Kuwait City|مدينة الكويت|Эль-Кувейт
Tehran|طهران|Тегеран
Mashhad|مشهد|Мешхед
Isfahan|أصفهان|Исфахан
Tabriz|تبريز|Тебриз
Shiraz|شيراز|Шираз
Kerman|كرمان|Керман
Zahedan|زاهدان|Захедан
Ahvaz|الأهواز|Ахваз
Karaj|كرج|Кередж
Qom|قم|Кум
Kermanshah|كرمانشاه|Керманшах
Kabul|كابل|Кабул
Kandahar|قندهار|Кандагар
Herat|هرات|Герат
Mazar-e Sharif|مزار شريف|Мазари-Шариф
Jalalabad|جلال آباد|Джелалабад
Kunduz|قندوز|Кундуз
Ghazni|غزني|Газни
Khost|خوست|Хост
Islamabad|إسلام آباد|Исламабад
Karachi|كراتشي|Карачи
Lahore|لاهور|Лахор
Peshawar|بيشاور|Пешавар
Quetta|كويتا|Кветта
Rawalpindi|راولبندي|Равалпинди
Tashkent|طشقند|Ташкент
Samarkand|سمرقند|Самарканд
Bukhara|بخارى|Бухара
Namangan|نمنكان|Наманган
Andijan|أنديجان|Андижан
Termez|ترمذ|Термез
Karshi|قرشي|Карши
Urgench|أورغنتش|Ургенч
Dushanbe|دوشنبه|Душанбе
Khujand|خجند|Худжанд
Kulob|كولاب|Куляб
Khorugh|خوروغ|Хорог
Osh|أوش|Ош
Bishkek|بيشكيك|Бишкек
Astana|أستانا|Астана
Almaty|ألماتي|Алма-Ата
Shymkent|شيمكنت|Шымкент
Ashgabat|عشق آباد|Ашхабад
Istanbul|إسطنبول|Стамбул
Izmir|إزمير|Измир
Adana|أضنة|Адана
Gaziantep|غازي عنتاب|Газиантеп
Diyarbakir|ديار بكر|Диярбакыр
Sanliurfa|شانلي أورفا|Шанлыурфа
Antakya|أنطاكية|Антакья
Adapazari|أدابازاري|Адапазары
Chisinau|كيشيناو|Кишинёв
Ulaanbaatar|أولان باتور|Улан-Батор
`;

/** @type {Map<string, [ar: string, ru: string]>} */
export const knownNames = new Map(
	table
		.trim()
		.split('\n')
		.map((line) => {
			const [english = '', ar = '', ru = ''] = line.split('|');
			return [english, [ar, ru]];
		})
);
