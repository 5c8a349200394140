-- Voor docker-compose.yml, bij een lege databaseserver: een database per onderdeel, met een eigenaar die alleen daar bij
-- kan en er rollen mag maken (een per organisatie). Draait in psql; het wachtwoord komt uit de omgeving.
\getenv wachtwoord DB_WACHTWOORD
select format('create role %I login createrole password %L', naam, :'wachtwoord'),
       format('create database %1$I owner %1$I', naam),
       format('revoke connect on database %I from public', naam)
  from unnest(array[
    'identiteit',
    'inrichting',
    'bekendheid',
    'burger',
    'melding',
    'actie',
    'ketenindex',
    'pseudoniemen',
    'register',
    'politie',
    'gemeente',
    'veilig-thuis',
    'gecertificeerde-instelling',
    'raad-voor-de-kinderbescherming',
    'ggz',
    'reclassering',
    'openbaar-ministerie',
    'zorg-en-veiligheidshuis',
    'woningcorporatie',
    'onderwijs'
  ]) as naam
\gexec
