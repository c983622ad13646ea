/** In the lists, but mostly words: what newspapers and treebanks print in lower case far more often. */
export const mostlyWords: ReadonlySet<string> = new Set(
  `ab abril adore agosto ai ala alla ally alma alone ami amie among amour an ante any arc arena art
    arte aura avis avril baby bail banda bang bar barn baron bars bas base bat bear beat beau beer beg
    belle bent best betta bird blanc blanca blank bless boda bon bonito boot boy brand buddy bueno butt
    ca cada cadena campus can capa car cara carbon carbone care carrera carry carta cas case cash casi
    castellano cat celle chance charity cher ciel cielo cinta cliff col come comfort como con conception
    constant cook corto cousin crews crooks cross da dada dado dar darn de deck deja della demi den deny
    der des desire destin destiny dies dio dix do dock drame drew du duck duda dudas due dura durant
    durante early eben el elle else em era eran esta even fair fan fancy far fee ferry field fields
    figura filmer fin fine fini fish floor flor fois fort forte fortune franc free frei fried fuentes
    gal gall gar gare gene gens glad golden gran grande grandi griego gris gross gun gusta gut ha haber
    had hagan han hand hang happy harmony has hasta haya he hind hoc hold hope hora hui human hung hunt
    idea ido innocent jail job just juste justice karma keen keiner kick killie la lace lack lado lange
    lap law laws lax le lean les lie lief lien lieu limon line ling link lion little lo loan lock loi
    long los lot loyal lu lucky lui lune lung ma mag mai maire maison major mal mala mama man mani mano
    marks marques mas masa may mayor mazzoni mecca menu mercado merci mi mil mile miles mill mille min
    mine minor mir miracle mona monde moon moors morgen mort mucha mur my nada nail name natal ne nine
    no nota nur oral page paredes patience paz pena penny per pero pet petit phila pie pires pit polis
    port porter poser post pour precious prey price prima princess pris promise puente puff python que
    rares re read rein reine rey rich ring roi rois rojo romano sa said sala sang sans saw say see
    segura server shade shadow si signe sin sister skip sky so soda sol son song sterling storm su
    summer sunny ta tab tailor tal tall tan tasa temp that the thy tierra ties til till tin to toma ton
    top topic tour town toy trace trip tu turco ty una unique urban valid verano verde verdes vida ville
    vin vino vins vit vital vite vive von vos vu wait waiter wake wan ward wash waters way web weight
    weniger wet will wilt win wolf wood worden worth worthy young`.split(/\s+/),
)
