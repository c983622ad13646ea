import type { NameWords, Speakers } from '../speakers.js'

export const speakers: Speakers = {
  people: {
    m: `hombre padre hijo hermano marido rey:reyes príncipe papa cura`,
    f: `mujer:mujeres madre hija hermana esposa reina princesa víctima persona`,
    any: `presidente/presidenta vicepresidente/vicepresidenta ministro/ministra canciller:cancilleres secretario/secretaria consejero/consejera director/directora:directores portavoz:portavoces vocero/vocera alcalde/alcaldesa gobernador/gobernadora:gobernadores jefe/jefa líder:líderes diputado/diputada senador/senadora:senadores embajador/embajadora:embajadores asesor/asesora:asesores experto/experta abogado/abogada juez/jueza:jueces fiscal:fiscales policía médico/médica doctor/doctora:doctores profesor/profesora:profesores investigador/investigadora:investigadores analista periodista reportero/reportera testigo vecino/vecina habitante residente funcionario/funcionaria representante dirigente empresario/empresaria activista candidato/candidata prisionero/prisionera rehén:rehenes entrenador/entrenadora:entrenadores jugador/jugadora:jugadores fuente responsable titular:titulares`,
  },
  ranks: `general:generales>oficial coronel:coroneles>oficial comandante>oficial mayor:mayores>oficial capitán/capitana:capitanes>oficial teniente>oficial almirante>oficial oficial:oficiales>oficial soldado/soldada>soldado militar:militares>soldado combatiente>soldado`,
  bodies: {
    m: `gobierno ejército ministerio partido sindicato consejo comité parlamento senado tribunal:tribunales grupo banco instituto centro ayuntamiento servicio diario periódico estado kremlin`,
    f: `policía empresa compañía organización:organizaciones asociación:asociaciones agencia comisión:comisiones fiscalía universidad:universidades oposición guardia defensa corte familia ciudad:ciudades región:regiones coalición:coaliciones`,
  },
  documents: {
    m: `informe comunicado estudio sondeo documento vídeo video decreto libro artículo texto`,
    f: `encuesta carta investigación:investigaciones nota declaración:declaraciones sentencia demanda estadística`,
  },
  offices: `presidente vicepresidente ministro canciller alcalde gobernador papa rey reina jefe director embajador fiscal secretario`,
  generic: `hombre mujer persona testigo dirigente político`,
  aliases: `jefe de estado>presidente,jefe del estado>presidente,jefe del gobierno>presidente`,
  mouthpieces: `comunicado declaración nota`,
  issued: `publicado publicada publicados publicadas difundido difundida emitido emitida elaborado elaborada`,
  agents: `por`,
  crowds: `fuentes testigos expertos vecinos autoridades medios analistas funcionarios`,
}

export const nameWords: NameWords = {
  civilities: { m: `señor sr sr. don`, f: `señora sra sra. doña`, any: `dr. dra.` },
  trades: `dr.>médico dra.>médico`,
  given: {
    m: `josé juan antonio manuel francisco luis carlos javier miguel pedro pablo alberto fernando jorge rafael daniel david alejandro sergio ricardo roberto eduardo mario diego andrés álvaro vladimir volodímir serguéi dmitri oleksandr donald joe emmanuel gabriel nicolás hugo raúl santiago mariano`,
    f: `maría ana carmen isabel laura marta lucía elena cristina patricia rosa teresa pilar sofía paula andrea claudia silvia beatriz yolanda olga svetlana natalia irina claudia dilma cristina margarita`,
  },
  particles: `de del la las los y al bin`,
  organisations: `partido banco universidad instituto asociación ministerio comisión consejo federación unión organización agencia grupo fundación tribunal otan onu ue fc`,
  seats: `Moscú,Kiev,Kyiv,Washington,Madrid,París,Londres,Berlín,Pekín,Bruselas,Teherán,Ankara,Tokio,Caracas,Bogotá,La Habana,Lima,Buenos Aires,Brasilia,Kremlin,Casa Blanca,Pentágono,Vaticano,Moncloa`,
  nobody: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
  nationalities: `rus ucrani frances francés alem britán ingl estadounid american chin iran israel palest turc polac bieloru español mexic venezol colomb argent cuban chilen`,
}
