import type { NameWords, Speakers } from '../speakers.js'

export const speakers: Speakers = {
  people: {
    m: `hombre padre hijo hermano marido rey:reyes príncipe papa cura tío abuelo novio compañero obispo:obispos
      arzobispo:arzobispos`,
    f: `mujer:mujeres madre hija hermana esposa reina princesa víctima persona tía abuela novia viuda reclusa`,
    any: `presidente/presidenta vicepresidente/vicepresidenta ministro/ministra canciller:cancilleres
      secretario/secretaria consejero/consejera director/directora:directores portavoz:portavoces vocero/vocera
      alcalde/alcaldesa gobernador/gobernadora:gobernadores jefe/jefa líder:líderes diputado/diputada
      senador/senadora:senadores embajador/embajadora:embajadores asesor/asesora:asesores experto/experta
      abogado/abogada juez/jueza:jueces fiscal:fiscales policía médico/médica doctor/doctora:doctores
      profesor/profesora:profesores investigador/investigadora:investigadores analista periodista reportero/reportera
      testigo vecino/vecina habitante residente funcionario/funcionaria representante dirigente empresario/empresaria
      activista candidato/candidata prisionero/prisionera rehén:rehenes entrenador/entrenadora:entrenadores
      jugador/jugadora:jugadores fuente responsable titular:titulares concejal/concejala:concejales edil:ediles
      regidor/regidora:regidores subsecretario/subsecretaria viceministro/viceministra exministro/exministra
      expresidente/expresidenta primer-ministro comisario/comisaria delegado/delegada
      coordinador/coordinadora:coordinadores magistrado/magistrada procurador/procuradora:procuradores acusado/acusada
      imputado/imputada detenido/detenida preso/presa cautivo/cautiva sobreviviente superviviente refugiado/refugiada
      migrante historiador/historiadora:historiadores sociólogo/socióloga economista politólogo/politóloga
      biólogo/bióloga científico/científica catedrático/catedrática pescador/pescadora:pescadores
      agricultor/agricultora:agricultores campesino/campesina obrero/obrera trabajador/trabajadora:trabajadores
      empleado/empleada maestro/maestra alumno/alumna estudiante enfermero/enfermera paciente bombero/bombera
      conductor/conductora:conductores pasajero/pasajera escritor/escritora:escritores autor/autora:autores
      actor/actriz:actores cineasta cantante músico/música deportista delantero/delantera capitán sindicalista
      mandatario/mandataria letrado/letrada dueño/dueña propietario/propietaria gerente presidente-ejecutivo fundador/fundadora:fundadores corresponsal
      enviado/enviada diplomático/diplomática negociador/negociadora:negociadores mediador/mediadora
      opositor/opositora:opositores manifestante niño/niña joven:jóvenes familiar:familiares amigo/amiga perito/perita
      forense agente observador/observadora:observadores colaborador/colaboradora interlocutor/interlocutora
      especialista:especialistas defensor/defensora:defensores portero/portera:porteros guardameta:guardametas
      párroco:párrocos ingeniero/ingeniera:ingenieros arquitecto/arquitecta:arquitectos biólogo/bióloga:biólogos
      técnico/técnica:técnicos`,
  },
  ranks: `general:generales>oficial coronel:coroneles>oficial comandante>oficial mayor:mayores>oficial
    capitán/capitana:capitanes>oficial teniente>oficial almirante>oficial oficial:oficiales>oficial
    soldado/soldada>soldado militar:militares>soldado combatiente>soldado sargento/sargenta:sargentos>soldado
    cabo>soldado recluta>soldado subteniente>oficial contralmirante>oficial brigadier>oficial
    guerrillero/guerrillera>soldado miliciano/miliciana>soldado rebelde>soldado mercenario/mercenaria>soldado
    piloto>soldado marino>soldado reservista>soldado`,
  bodies: {
    m: `gobierno ejército ministerio partido sindicato consejo comité parlamento senado tribunal:tribunales grupo banco
      instituto centro ayuntamiento servicio diario periódico estado kremlin organismo fabricante club
      hospital:hospitales colectivo departamento gabinete canal observatorio centro-de-estudios bando mando cártel
      equipo sector bloque`,
    f: `policía empresa compañía organización:organizaciones asociación:asociaciones agencia comisión:comisiones
      fiscalía universidad:universidades oposición guardia defensa corte familia ciudad:ciudades región:regiones
      coalición:coaliciones alcaldía diputación:diputaciones inteligencia administración misión:misiones embajada
      presidencia iglesia fundación:fundaciones federación:federaciones confederación cámara asamblea junta firma
      aerolínea cadena emisora red entidad:entidades plataforma secretaría delegación:delegaciones prefectura jefatura
      armada marina prensa`,
  },
  documents: {
    m: `informe comunicado estudio sondeo documento vídeo video decreto libro artículo texto dictamen:dictámenes auto
      acta mensaje audio correo reportaje expediente fallo:fallos tuit:tuits borrador`,
    f: `encuesta carta investigación:investigaciones nota declaración:declaraciones sentencia demanda estadística
      grabación:grabaciones imagen:imágenes foto:fotos resolución:resoluciones querella denuncia ley:leyes publicación
      misiva llamada`,
  },
  offices: `presidente vicepresidente ministro canciller alcalde gobernador papa rey reina jefe director embajador fiscal
    secretario`,
  national: `ejército gobierno ministerio parlamento embajada`,
  generic: `hombre mujer joven persona testigo dirigente mandatario letrado acusado imputado detenido preso cautivo prisionero
    rehén sobreviviente superviviente historiador sociólogo economista politólogo biólogo científico catedrático
    investigador escritor autor actor cineasta cantante músico deportista delantero jugador empresario activista diplomático
    pescador agricultor opositor sindicalista magistrado experto especialista analista abogado defensor médico entrenador portero guardameta cantante actor músico profesor párroco ingeniero arquitecto economista biólogo técnico`,
  anybody: `hombre mujer joven persona testigo dirigente acusado imputado detenido preso cautivo prisionero rehén
    sobreviviente superviviente`,
  genericBodies: `empresa compañía firma grupo organismo asociación organización institución club banco entidad`,
  aliases: `jefe de estado>presidente,jefe del estado>presidente,jefe del gobierno>presidente`,
  selfNamings:
    'dice llamarse,dijo llamarse,afirma llamarse,afirmó llamarse,asegura llamarse,se identifica como,se identificó como,se presenta como,se presentó como',
  mouthpieces: `comunicado declaración nota`,
  issued: `publicado publicada publicados publicadas difundido difundida emitido emitida elaborado elaborada`,
  agents: `por`,
  crowds: `fuentes testigos expertos vecinos autoridades medios analistas funcionarios`,
}

export const nameWords: NameWords = {
  civilities: { m: `señor sr sr. don`, f: `señora sra sra. doña`, any: `dr. dra.` },
  trades: `dr.>médico dra.>médico`,
  given: {
    m: `josé juan antonio manuel francisco luis carlos javier miguel pedro pablo alberto fernando jorge rafael daniel
      david alejandro sergio ricardo roberto eduardo mario diego andrés álvaro vladimir volodímir serguéi dmitri
      oleksandr donald joe emmanuel gabriel nicolás hugo raúl santiago mariano adolfo adrián agustín alfonso alfredo
      alonso ángel ariel arturo benito benjamín bernardo bruno camilo césar claudio cristian cristóbal darío domingo
      edgar emilio enrique ernesto esteban eugenio eusebio ezequiel federico felipe félix fermín fidel gerardo germán
      gilberto gonzalo gregorio guillermo gustavo héctor hernán horacio humberto ignacio íñigo isaac isidro ismael
      iván jacinto jaime jesús joaquín jonás joel josep julián julio leandro leonardo leopoldo lorenzo luciano marcelo
      marcos mateo matías mauricio maximiliano moisés nelson néstor octavio omar óscar pascual ramiro ramón raimundo
      rodolfo rodrigo rogelio román rubén salvador samuel saúl sebastián simón teodoro tomás valentín vicente víctor`,
    f: `maría ana carmen isabel laura marta lucía elena cristina patricia rosa teresa pilar sofía paula andrea claudia
      silvia beatriz yolanda olga svetlana natalia irina dilma margarita abigail adela adriana agustina alba alejandra
      alicia amalia amanda amparo ángela angélica antonia araceli aurora bárbara belén berta blanca camila carla
      carlota carolina catalina cecilia clara concepción consuelo dolores elisa elsa elvira emilia encarnación
      esperanza estela esther eugenia eva fátima fernanda florencia gabriela gloria graciela guadalupe inés inmaculada
      irene isidora josefa juana julia julieta leonor leticia lidia liliana lola lorena lourdes lucrecia luisa luz
      magdalena manuela marcela mariana maricarmen marina marisol martina matilde mercedes micaela milagros mónica
      montserrat nieves nora norma nuria olivia pamela paloma raquel rebeca regina remedios rocío rosario ruth salomé
      sandra sara soledad sonia susana tamara úrsula valentina valeria vanesa verónica victoria violeta virginia
      ximena`,
  },
  particles: `de del la las los al bin`,
  organisations: `partido banco universidad instituto asociación ministerio comisión consejo federación unión organización agencia
    grupo fundación tribunal otan onu ue fc naciones unidas academia museo cámara`,
  seats: `Moscú,Kiev,Kyiv,Washington,Madrid,París,Londres,Berlín,Pekín,Bruselas,Teherán,Ankara,Tokio,Caracas,Bogotá,La Habana,Lima,Buenos Aires,Brasilia,Kremlin,Casa Blanca,Pentágono,Vaticano,Moncloa`,
  nobody: `usted ustedes lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre`,
  nationalities: `rus ucrani frances francés alem britán ingl estadounid american chin iran israel palest turc polac bieloru español
    mexic venezol colomb argent cuban chilen`,
}
