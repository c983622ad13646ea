/** What teams call themselves in papers of any language: "the Boston Bruins", « les Bruins de Boston ». */
export const clubNames = `yankees mets sox cubs bulls rangers penguins capitals braves cardinals indians giants rockies leafs devils
  blackhawks celtics dodgers astros bruins phillies spurs sharks lakers avalanche pirates nordiques oilers kings
  tigers blues flames canucks jets senators sabres islanders coyotes predators panthers thrashers hurricanes
  raiders cowboys eagles redskins packers bears vikings lions falcons buccaneers seahawks rams 49ers broncos
  chargers chiefs ravens bengals browns steelers texans colts jaguars titans bills dolphins patriots warriors
  clippers suns mavericks rockets grizzlies pelicans nuggets timberwolves blazers hawks hornets wizards cavaliers
  pistons pacers bucks raptors knicks nets 76ers expos royals twins athletics mariners angels orioles rays marlins
  nationals reds brewers padres diamondbacks whalers supersonics sonics bullets bobcats aeros griffins admirals
  barons wolfpack wranglers stingrays monarchs roughriders argonauts alouettes eskimos elks stampeders redblacks
  bombers springboks wallabies brumbies bulldogs roosters rabbitohs wildcats huskies longhorns gators seminoles
  trojans jayhawks hoosiers wolverines buckeyes spartans badgers hawkeyes cornhuskers sooners razorbacks
  volunteers hoyas terrapins mountaineers cyclones cougars bearcats musketeers redhawks flyers canadiens`
