import { demoNotice } from "../../firm.ts";
import { escaped, type SiteLanguage, spacer } from "../html.ts";

interface Sheet {
  readonly title: string;
  readonly language: SiteLanguage;
  readonly charset: string;
  readonly content: string;
  /** A PHP notice stands before everything else, as the server's settings had it. */
  readonly notice?: boolean;
}

/** Tables within tables: a green band, a menu to the left, the content, the demonstration's notice at the foot. */
export function layout({ title, language, charset, content, notice = false }: Sheet): string {
  return `${notice ? phpNotice : ""}<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}">
<META NAME="GENERATOR" CONTENT="Demo FrontPage 4.0">
<TITLE>${escaped(title)} - Medienos partneriai</TITLE>
<STYLE TYPE="text/css"><!-- TD { font-family: Arial, Helvetica; font-size: 10pt } .et { font-weight: bold } --></STYLE>
</HEAD>
<BODY BGCOLOR="#F4EBD0" TEXT="#333300" LINK="#006600" VLINK="#663300" LEFTMARGIN=0 TOPMARGIN=0>
<CENTER>
<TABLE WIDTH=760 BORDER=0 CELLPADDING=0 CELLSPACING=0 BGCOLOR="#FFFFFF">
<TR><TD COLSPAN=3 BGCOLOR="#336633" HEIGHT=60>&nbsp;&nbsp;<FONT FACE="Times New Roman" SIZE=6 COLOR="#FFFF99"><B><I>Medienos partneriai</I></B></FONT>
<TR><TD COLSPAN=3 BGCOLOR="#FFCC00" ALIGN=center><FONT SIZE=2 COLOR="#990000"><B><BLINK>DEMO</BLINK> ${escaped(demoNotice[language] ?? "")}</B></FONT>
<TR><TD WIDTH=150 VALIGN=top BGCOLOR="#CCCC99">
  <TABLE BORDER=0 CELLPADDING=4><TR><TD>${spacer(140)}<BR>
  ${menu}
  </TABLE>
<TD WIDTH=10>${spacer(10)}<TD VALIGN=top WIDTH=600>
${content}
<TR><TD COLSPAN=3 BGCOLOR="#336633" ALIGN=center><FONT SIZE=1 COLOR=white>&copy; 2003 Medienos partneriai. ${Object.values(demoNotice).map(escaped).join(" / ")}<BR>
Geriausia rai&#353;ka: 800x600 <A HREF="/admin/spastai.php"><IMG SRC="/img/spacer.gif" WIDTH=1 HEIGHT=1 BORDER=0></A></FONT>
</TABLE></CENTER></BODY></HTML>
`;
}

const menu = [
  ["/lt/nariai.php", "Nariai"],
  ["/lt/produktai.php", "Produktai"],
  ["/pl/czlonki.php", "Po polsku"],
  ["/en/members.php", "In English"],
  ["/ru/chleny.php", "Po russki"],
]
  .map(([href, text]) => `<IMG SRC="/img/lapas.gif" WIDTH=8 HEIGHT=8>&nbsp;<A HREF="${href}">${text}</A><BR>`)
  .join("\n  ");

const phpNotice = `<br />
<b>Notice</b>:  Undefined index: puslapis in <b>/home/medis/public_html/inc/virsus.php</b> on line <b>42</b><br />
`;

/** The start page of the frames' age: a menu frame and a main one. */
export const frameset = `<HTML><HEAD><TITLE>Medienos partneriai (DEMO)</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1257"></HEAD>
<FRAMESET COLS="160,*" BORDER=0 FRAMEBORDER=NO>
<FRAME SRC="/meniu.htm" NAME=kaire NORESIZE SCROLLING=no>
<FRAME SRC="/lt/nariai.php" NAME=pagr>
<NOFRAMES><BODY>Jūsų naršyklė nerodo rėmų. <A HREF="/lt/nariai.php">Nariai</A> (DEMO)</BODY></NOFRAMES>
</FRAMESET></HTML>
`;

/** The content of the menu frame. */
export const menuFrame = `<HTML><BODY BGCOLOR="#CCCC99"><B>DEMO</B><BR>${menu}</BODY></HTML>\n`;

/** What a site shows that wants to know who is asking; with 200, as such pages come. */
export const loginForm = `<HTML><HEAD><TITLE>Prisijungimas</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1257"></HEAD><BODY BGCOLOR=white><H3>DEMO: Prisijunkite</H3>
<FORM METHOD=post ACTION="/admin/login.php"><TABLE><TR><TD>Vardas<TD><INPUT NAME=v><TR><TD>Slaptažodis<TD><INPUT TYPE=password NAME=s>
<TR><TD><TD><INPUT TYPE=submit VALUE="Gerai"></TABLE></FORM></BODY></HTML>
`;
