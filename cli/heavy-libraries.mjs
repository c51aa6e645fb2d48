// Loaded before tsx is registered: its hooks look at every file that is loaded, and these libraries have thousands.
import "@apollo/gateway";
import "@apollo/server";
import "@apollo/subgraph";
import "cheerio";
import "jose";
import "nodemailer";
import "feed";
import "ical-generator";
import "fastify";
import "iconv-lite";
import "kysely";
import "libphonenumber-js/max";
import "pg";
import "pino";
import "undici";
import "zod";
