/**
 * Words that ads, offers and letters are made of, in the six languages: with the vocabularies of the trade they show
 * which letters follow each other there. What they mean does not matter.
 */
export const usualWords = `
praca pracownik pracownika szukam poszukuję zatrudnimy oferujemy wymagania doświadczenie umowa wynagrodzenie zmiana zmianowa
dwuzmianowa zapewniamy zakwaterowanie mieszkanie dojazd szkolenie mile widziane znajomość rysunku technicznego uprawnienia
samodzielność dokładność chęć możliwość rozwoju stabilne zatrudnienie miesięcznie godzinę brutto netto premia urlop
ubezpieczenie posiłki odzież robocza przyuczymy dyspozycyjny natychmiast lat roku obsługa maszyn produkcja firma zakład
telefon kontakt zgłoszenia prosimy przesyłać życiorys rodzinna ludzie zespół codziennie weekendy wolne również przy oraz
współpraca zapytanie ofertowe podwykonawca dostawca wykonanie termin realizacji certyfikat ważny mogę mam jestem byłem
dziesięć jeden dwa trzy cztery pięć wszystkie książeczka zdrowia wózki widłowe prawo jazdy kategorii niemiecki dobrze
darbas darbo darbuotojas ieškau ieškome siūlome reikalavimai patirtis sutartis atlyginimas pamaina pamainomis suteikiame
apgyvendinimas gyvenamoji vieta atvykimas mokymai privalumas brėžinių skaitymas atsakingumas kruopštumas galimybė tobulėti
mėnesį valandą neatskaičius mokesčių priedai atostogos draudimas maitinimas darbo drabužiai apmokysime galiu pradėti iškart
metų metai įrenginiai staklės gamyba įmonė gamykla telefonas kreiptis siųsti gyvenimo aprašymą šeima komanda kasdien
savaitgaliai laisvi taip pat prie bendradarbiavimas užklausa tiekėjas terminas pažymėjimas galioja turiu esu dirbau
dešimt vienas du trys keturi penki visi vairuotojo kategorija vokiečių kalba gerai norėčiau įsidarbinti kvalifikacija
work worker looking for wanted we offer requirements experience contract salary shift night provide accommodation transport
training advantage reading technical drawings responsible careful opportunity growth month hour gross bonus holidays
insurance meals clothes start immediately years machine operator production company plant phone please send curriculum
family team every weekend free also with cooperation enquiry supplier deadline certificate valid have been worked able
should would their there which through thought where enough people knowledge skilled willing relocate quality workshop
робота праця працівник шукаю шукаємо запрошуємо пропонуємо вимоги досвід договір зарплата заробітна плата зміна позмінно
надаємо житло проживання проїзд навчання перевагою читання креслень відповідальність уважність можливість розвитку
місяць година брутто премія відпустка страхування харчування спецодяг можу почати одразу років рік верстат виробництво
підприємство завод телефон звертатися надсилати резюме сім'я колектив щодня вихідні вільні також біля співпраця запит
постачальник термін посвідчення чинний маю працював працювала десять один два три чотири п'ять усі водійські права категорії
німецька мова добре хотів би влаштуватися кваліфікація потрібен потрібні зварювальник столяр тесля слюсар оператор
работа труд работник ищу ищем приглашаем предлагаем требования опыт договор зарплата заработная плата смена посменно
предоставляем жильё проживание проезд обучение преимуществом чтение чертежей ответственность внимательность возможность
развития месяц час премия отпуск страховка питание спецодежда могу начать сразу лет год станок производство предприятие
завод телефон обращаться присылать резюме семья коллектив ежедневно выходные свободные также около сотрудничество запрос
поставщик срок удостоверение действует имею работал работала десять один два три четыре пять все водительские категории
немецкий язык хорошо хотел бы устроиться квалификация требуется требуются сварщик столяр плотник слесарь оператор
праца працаўнік шукаю прапануем патрабаванні вопыт дагавор заробак змена даем жыллё навучанне магчымасць месяц гадзіна
прэмія адпачынак магу пачаць адразу гадоў варштат вытворчасць прадпрыемства тэлефон сям'я калектыў штодня выхадныя
`;
