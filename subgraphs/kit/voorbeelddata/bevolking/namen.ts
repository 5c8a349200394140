/** Where a family comes from, as far as names and places of birth go. */
export type Herkomst = 'nederlands' | 'marokkaans' | 'turks' | 'surinaams' | 'syrisch' | 'pools';

/** What is needed to invent people of one origin. */
export interface Namenbron {
  readonly mannen: readonly string[];
  readonly vrouwen: readonly string[];
  /** Names of people born before 1972, where they differ. */
  readonly oudereMannen?: readonly string[];
  readonly oudereVrouwen?: readonly string[];
  /** `voorvoegsel|geslachtsnaam`, or a surname alone. */
  readonly achternamen: readonly string[];
  /** Ends of the surname for women, where the language has them: `['ski', 'ska']`. */
  readonly vrouwelijkeUitgang?: readonly [van: string, naar: string];
  /** Country of birth of who is born there (landelijke tabel 34), with places. */
  readonly land: string;
  readonly plaatsen: readonly string[];
  /** Landelijke tabel 32, of the people of this origin in the demo. */
  readonly nationaliteit: string;
}

/** Amersfoort, Apeldoorn, Deventer, Enschede, Nijmegen, Utrecht, Zwolle (landelijke tabel 33): where people are born. */
export const NEDERLANDSE_GEBOORTEPLAATSEN = ['0307', '0200', '0150', '0153', '0268', '0344', '0193'] as const;

/** Code of the Netherlands. */
export const NEDERLAND = '6030';

/** Invented combinations of usual names; likeness to existing persons is chance. */
export const NAMEN: Record<Herkomst, Namenbron> = {
  nederlands: {
    mannen: ['Bram', 'Daan', 'Finn', 'Gijs', 'Jasper', 'Joris', 'Koen', 'Lars', 'Luuk', 'Maarten', 'Martijn', 'Mees', 'Niels', 'Pim', 'Rik',
      'Roel', 'Ruben', 'Sander', 'Siem', 'Sjoerd', 'Stijn', 'Teun', 'Thijs', 'Tijmen', 'Wouter'],
    vrouwen: ['Anouk', 'Carlijn', 'Eline', 'Esmée', 'Femke', 'Fleur', 'Hanneke', 'Ilse', 'Iris', 'Jet', 'Lieke', 'Loes', 'Lotte', 'Maaike', 'Marit',
      'Marloes', 'Merel', 'Mirthe', 'Nienke', 'Noor', 'Roos', 'Sanne', 'Suze', 'Tess', 'Wendy'],
    oudereMannen: ['Adrianus', 'Cornelis', 'Dirk', 'Gerrit', 'Hendrik', 'Jacobus', 'Klaas', 'Leendert', 'Petrus', 'Willem'],
    oudereVrouwen: ['Aaltje', 'Cornelia', 'Elisabeth', 'Geertruida', 'Hendrika', 'Johanna', 'Margaretha', 'Neeltje', 'Trijntje', 'Wilhelmina'],
    achternamen: ['de|Ruijter', 'Meijerink', 'van|Leijden', 'Claassen', 'van der|Molen', 'Cornelissen', "van 't|Hof", 'Dijkhuizen', 'ter|Horst', 'Wiersma',
      'van den|Heuvel', 'Kuipers', 'ten|Have', 'Postma', 'van de|Kamp', 'Bruijnzeel', 'Terpstra', 'van|Oosten', 'Zijlstra', 'van|Schaik', 'Huizinga',
      'op den|Dries', 'Scholten', 'Jacobs', 'de|Graaf', 'van|Eijk', 'Nieuwkerk', 'den|Hollander', 'Reitsma', 'Vermeer', 'Blokzijl', 'van|Wijk'],
    land: NEDERLAND, plaatsen: NEDERLANDSE_GEBOORTEPLAATSEN, nationaliteit: '0001',
  },
  marokkaans: {
    mannen: ['Bilal', 'Hamza', 'Ilias', 'Khalid', 'Mounir', 'Rachid', 'Soufiane', 'Younes'],
    vrouwen: ['Amina', 'Fatima', 'Hafsa', 'Ikram', 'Khadija', 'Loubna', 'Naima', 'Salma'],
    achternamen: ['El Idrissi', 'Benali', 'Bouzidi', 'Ouahbi', 'El Khattabi', 'Azzouzi'],
    land: '5022', plaatsen: ['Nador', 'Al Hoceima', 'Berkane'], nationaliteit: '0001',
  },
  turks: {
    mannen: ['Cem', 'Emre', 'Furkan', 'Hakan', 'Kerem', 'Murat', 'Onur', 'Yusuf'],
    vrouwen: ['Aylin', 'Defne', 'Elif', 'Esra', 'Gülsen', 'Meryem', 'Sevda', 'Zeynep'],
    achternamen: ['Yıldırım', 'Kaplan', 'Aydoğan', 'Çetin', 'Öztürk', 'Şahin'],
    land: '6043', plaatsen: ['Kayseri', 'Konya', 'Trabzon'], nationaliteit: '0001',
  },
  surinaams: {
    mannen: ['Clifton', 'Dwight', 'Ravi', 'Romeo', 'Sheldon', 'Winston'],
    vrouwen: ['Chantal', 'Indra', 'Jahaira', 'Shanti', 'Sherida', 'Urmila'],
    achternamen: ['Ramdin', 'Kanhai', 'Pinas', 'Tjin A Soe', 'Vreedzaam', 'Jagroep'],
    land: '5007', plaatsen: ['Paramaribo', 'Nieuw Nickerie'], nationaliteit: '0001',
  },
  syrisch: {
    mannen: ['Anas', 'Fadi', 'Karim', 'Nabil', 'Omar', 'Tarek'],
    vrouwen: ['Dima', 'Hala', 'Lina', 'Maya', 'Rania', 'Samira'],
    achternamen: ['Al Masri', 'Haddad', 'Darwish', 'Khoury', 'Al Shami'],
    land: '7009', plaatsen: ['Aleppo', 'Homs', 'Hama'], nationaliteit: '0001',
  },
  pools: {
    mannen: ['Bartosz', 'Filip', 'Jakub', 'Kacper', 'Marek', 'Piotr', 'Wojciech'],
    vrouwen: ['Agnieszka', 'Ewelina', 'Hania', 'Kinga', 'Magdalena', 'Oliwia', 'Zuzanna'],
    achternamen: ['Wiśniewski', 'Zieliński', 'Kamiński', 'Nowak', 'Wójcik', 'Mazur'],
    vrouwelijkeUitgang: ['ski', 'ska'],
    land: '7028', plaatsen: ['Łódź', 'Lublin', 'Opole'], nationaliteit: '0072',
  },
};

/** Streets of the invented places. */
export const STRATEN = ['Vlierstraat', 'Kanaalweg', 'Molenpad', 'Lindelaan', 'Sluiskade', 'Zonnebloemstraat', 'Torenstraat', 'Esdoornhof', 'Kerkplein',
  'Anjerstraat', 'Dijkweg', 'Rietkraag', 'Meidoornlaan', 'Havenstraat', 'Kwartelhof', 'Parklaan', 'Spoorstraat', 'Beukenlaan', 'Veldweg', 'Marktstraat'] as const;
