// The engine: finds declarations by name, asks TypeScript's language service for every place, and rewrites them.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const skipped = new Set(["node_modules", "dist", ".git", "profiles", "coverage"]);
const isFunction = (n) => ts.isFunctionLike(n) || ts.isClassStaticBlockDeclaration(n);

export class Project {
  constructor(root) {
    this.root = path.resolve(root);
    this.notes = [];
    this.versions = new Map();
    this.texts = new Map();
    this.tidyUp = [];
    this.load();
  }
  note(text) { this.notes.push(text); console.log("   note:", text); }
  all(pattern, folders = ["."]) {
    const out = [];
    const walk = (d) => {
      for (const e of fs.readdirSync(d, { withFileTypes: true })) {
        if (skipped.has(e.name)) continue;
        const p = path.join(d, e.name);
        if (e.isDirectory()) walk(p);
        else if (pattern.test(e.name)) out.push(p);
      }
    };
    for (const f of folders) if (fs.existsSync(path.join(this.root, f))) walk(path.join(this.root, f));
    return out;
  }
  load() {
    const folders = ["src", "test", "tools", "packages"];
    this.files = this.all(/\.(ts|mts|cts)$/, folders);
    const configPath = fs.existsSync(path.join(this.root, "test/tsconfig.json")) ? path.join(this.root, "test/tsconfig.json") : path.join(this.root, "tsconfig.json");
    const parsed = ts.parseJsonConfigFileContent(ts.readConfigFile(configPath, ts.sys.readFile).config, ts.sys, path.dirname(configPath));
    const options = { ...parsed.options, noEmit: true, skipLibCheck: true };
    const self = this;
    const host = {
      getScriptFileNames: () => self.files,
      getScriptVersion: (f) => String(self.versions.get(f) ?? 0),
      getScriptSnapshot: (f) => {
        const text = self.text(f);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => self.root,
      getCompilationSettings: () => options,
      getDefaultLibFileName: (o) => ts.getDefaultLibFilePath(o),
      fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories, realpath: ts.sys.realpath,
      getProjectVersion: () => String(self.round ?? 0),
    };
    this.service = ts.createLanguageService(host, this.registry ??= ts.createDocumentRegistry());
    this.index = undefined;
  }
  text(f) {
    if (!this.texts.has(f)) this.texts.set(f, fs.existsSync(f) ? fs.readFileSync(f, "utf8") : undefined);
    return this.texts.get(f);
  }
  write(f, text) {
    if (text === this.text(f)) return;
    this.texts.set(f, text);
    this.versions.set(f, (this.versions.get(f) ?? 0) + 1);
    fs.writeFileSync(f, text);
    this.round = (this.round ?? 0) + 1;
    this.index = undefined;
  }
  relative(f) { return path.relative(this.root, f); }
  /** Files were changed from without (biome). */
  refresh() {
    for (const f of this.files) {
      const now = fs.existsSync(f) ? fs.readFileSync(f, "utf8") : undefined;
      if (now !== this.texts.get(f) && this.texts.has(f)) {
        this.texts.set(f, now); this.versions.set(f, (this.versions.get(f) ?? 0) + 1);
        this.round = (this.round ?? 0) + 1; this.index = undefined;
      }
    }
  }
  declarations() {
    if (this.index) return this.index;
    const program = this.service.getProgram();
    const out = new Map();
    for (const f of this.files) {
      const s = program.getSourceFile(f);
      if (!s) continue;
      const rel = this.relative(f);
      const generated = /^(src\/model|test\/generated|packages\/[^/]+\/src\/(documents|possibleTypes)|src\/client\/(documents|possibleTypes))/.test(rel);
      const add = (name, node, more) => {
        const list = out.get(name) ?? [];
        list.push({ name, node, file: f, rel, generated, ...more });
        out.set(name, list);
      };
      const visit = (n, chain, depth) => {
        let nextChain = chain;
        let nextDepth = depth;
        const name = n.name && (ts.isIdentifier(n.name) || ts.isPrivateIdentifier(n.name)) ? n.name.text : undefined;
        const container = chain[chain.length - 1];
        if (name !== undefined) {
          if (ts.isClassDeclaration(n) || ts.isInterfaceDeclaration(n) || ts.isTypeAliasDeclaration(n) || ts.isFunctionDeclaration(n) || ts.isEnumDeclaration(n)) {
            add(name, n.name, { kind: ts.SyntaxKind[n.kind], chain, local: depth > 0, decl: n });
            nextChain = [...chain, name];
          } else if (ts.isVariableDeclaration(n)) {
            add(name, n.name, { kind: "Variable", chain, local: depth > 0, decl: n });
            nextChain = [...chain, name];
          } else if (ts.isParameter(n)) {
            const property = ts.isParameterPropertyDeclaration(n, n.parent);
            add(name, n.name, { kind: property ? "Member" : "Parameter", chain: property ? chain.filter((c) => c !== "constructor") : chain, container: property ? container : undefined, local: !property, decl: n });
            // A parameter of a function type.
          } else if (ts.isBindingElement(n)) {
            add(name, n.name, { kind: "Binding", chain, local: depth > 0 || true, decl: n });
          } else if (ts.isPropertyDeclaration(n) || ts.isPropertySignature(n) || ts.isMethodDeclaration(n) || ts.isMethodSignature(n) || ts.isGetAccessor(n) || ts.isSetAccessor(n)) {
            add(name, n.name, { kind: "Member", chain, container, local: false, decl: n });
            nextChain = [...chain, name];
          } else if (ts.isPropertyAssignment(n) || ts.isShorthandPropertyAssignment(n)) {
            add(name, n.name, { kind: "Property", chain, container, local: false, decl: n });
            nextChain = [...chain, name];
          }
        }
        if (isFunction(n)) nextDepth = depth + 1;
        else if (ts.isBlock(n) || ts.isForOfStatement(n) || ts.isForStatement(n)) nextDepth = depth + 1;
        ts.forEachChild(n, (c) => visit(c, nextChain, nextDepth));
      };
      visit(s, [], 0);
    }
    return (this.index = out);
  }
  matches(d, hint = {}) {
    if (hint.file && !new RegExp(hint.file).test(d.rel)) return false;
    if (hint.notFile && new RegExp(hint.notFile).test(d.rel)) return false;
    if (hint.in && !d.chain.includes(hint.in)) return false;
    if (hint.kind && !d.kind.includes(hint.kind)) return false;
    if (hint.has) {
      const text = d.decl.getText();
      for (const word of [].concat(hint.has)) if (!new RegExp(`\\b${word}\\b`).test(text)) return false;
    }
    if (hint.type) {
      const checker = this.service.getProgram().getTypeChecker();
      let text = "";
      try { text = checker.typeToString(checker.getTypeAtLocation(d.node), undefined, ts.TypeFormatFlags.NoTruncation); } catch {}
      if (!new RegExp(hint.type).test(text)) return false;
    }
    return true;
  }
  /** Identifiers (that are not member names) of that text in the outermost function or the file around a node. */
  isTaken(node, name, file) {
    let scope = node;
    while (scope.parent && !(isFunction(scope) && scope !== node.parent) ) scope = scope.parent;
    // A parameter's scope is its own function.
    let taken = false;
    const look = (n) => {
      if (taken) return;
      if (ts.isIdentifier(n) && n.text === name) {
        const p = n.parent;
        const isMember =
          (ts.isPropertyAccessExpression(p) && p.name === n) || (ts.isPropertyAssignment(p) && p.name === n) ||
          (ts.isMethodDeclaration(p) && p.name === n) || (ts.isPropertySignature(p) && p.name === n) || (ts.isMethodSignature(p) && p.name === n) ||
          (ts.isPropertyDeclaration(p) && p.name === n) || (ts.isBindingElement(p) && p.propertyName === n) || (ts.isQualifiedName(p) && p.right === n) ||
          (ts.isImportSpecifier(p) && p.propertyName === n) || (ts.isGetAccessor(p) && p.name === n) || (ts.isLiteralTypeNode(p)) || (ts.isNamedTupleMember(p) && p.name === n);
        const isParameterOfType = ts.isParameter(p) && (ts.isFunctionTypeNode(p.parent) || ts.isMethodSignature(p.parent));
        if (!isMember && !isParameterOfType) taken = true;
      }
      ts.forEachChild(n, look);
    };
    look(scope);
    return taken;
  }
  /** One round of renames, all computed on the same program. */
  round_(specs) {
    const index = this.declarations();
    const program = this.service.getProgram();
    const edits = new Map(); // file → Map(start → {length, newText, prefix, suffix})
    const done = new Set();
    const claimed = new Set();
    const pairs = [];
    for (const spec of specs) {
      const { old, to, hint = {} } = spec;
      const member = old.includes(".");
      const [container, name] = member ? old.split(".") : [undefined, old];
      let found = (index.get(name) ?? []).filter((d) => !done.has(d.node));
      if (member) found = found.filter((d) => (d.kind === "Member" || (d.kind === "Property" && container !== "*")) && (container === "*" || d.chain.includes(container)));
      else if (spec.local) found = found.filter((d) => d.local && d.kind !== "Member");
      else found = found.filter((d) => !d.local && d.kind !== "Member" && d.kind !== "Property" && d.kind !== "Parameter");
      found = found.filter((d) => !d.generated && this.matches(d, hint));
      if (!found.length) { if (!hint.quiet) this.note(`${old} is not there${hint.file ? ` (${hint.file})` : ""}`); continue; }
      for (const d of found) {
        if (done.has(d.node)) continue;
        // Already covered by another symbol of this round (a shared property).
        const start = d.node.getStart();
        if (edits.get(d.file)?.get(start)?.variable && !(ts.isBindingElement(d.node.parent) || ts.isShorthandPropertyAssignment(d.node.parent))) { done.add(d.node); continue; }
        const candidates = [].concat(to);
        let chosen;
        if (spec.local || d.local) {
          chosen = candidates.find((c) => !claimed.has(this.scopeKey(d) + c) && !this.isTaken(d.node, c, d.file));
          if (!chosen) { this.note(`${d.rel}: ${d.chain.join(".")}: no free name for ${name} (${candidates.join(", ")})`); continue; }
          claimed.add(this.scopeKey(d) + chosen);
        } else chosen = candidates.find((c) => d.kind === "Member" || d.kind === "Property" || !this.fileUses(program.getSourceFile(d.file), c)) ?? candidates[0];
        const places = this.service.findRenameLocations(d.file, start + (ts.isPrivateIdentifier(d.node) ? 1 : 0), false, false, { providePrefixAndSuffixTextForRename: true }) ?? [];
        if (!spec.local && !d.local && d.kind !== "Member" && d.kind !== "Property") {
          const clash = new Set(places.map((p) => p.fileName)).values();
          for (const f of clash) {
            const s = program.getSourceFile(f);
            if (s && this.fileUses(s, chosen) && !specs.some((x) => x.old === chosen)) this.note(`clash? ${chosen} is used in ${this.relative(f)} (${name})`);
          }
        }
        for (const p of places) {
          if (p.fileName.includes("node_modules")) continue;
          const map = edits.get(p.fileName) ?? new Map();
          edits.set(p.fileName, map);
          const isMember = d.kind === "Member" || d.kind === "Property";
          const privateHash = this.text(p.fileName)[p.textSpan.start] === "#" && !chosen.startsWith("#") ? "#" : "";
          const e = map.get(p.textSpan.start) ?? { length: p.textSpan.length };
          if (p.prefixText) e.asValue = privateHash + chosen;
          else if (p.suffixText) e.asName = privateHash + chosen;
          else if (e.plain && e.plain !== privateHash + chosen) this.note(`two names at ${this.relative(p.fileName)}: ${e.plain}, ${chosen}`);
          else e.plain = privateHash + chosen;
          e.prefix ??= p.prefixText; e.suffix ??= p.suffixText;
          e.variable = true;
          if (p.suffixText && isMember) pairs.push({ file: p.fileName, name: chosen, old: name });
          map.set(p.textSpan.start, e);
        }
        done.add(d.node);
      }
    }
    for (const [file, map] of edits) {
      let text = this.text(file);
      for (const [start, e] of [...map].sort((a, b) => b[0] - a[0])) {
        const was = text.slice(start, start + e.length);
        let now = e.plain;
        if (e.asValue !== undefined || e.asName !== undefined) {
          const separator = (e.prefix ?? e.suffix).includes(" as ") ? " as " : ": ";
          const left = e.asName ?? was;
          const right = e.asValue ?? was;
          now = separator === " as " && e.plain ? e.plain : left === right ? left : `${left}${separator}${right}`;
        }
        text = text.slice(0, start) + now + text.slice(start + e.length);
      }
      this.write(file, text);
    }
    return pairs;
  }
  scopeKey(d) { return `${d.file}#${d.chain.join(".")}#`; }
  fileUses(s, name) {
    for (const st of s.statements) {
      if (ts.isVariableStatement(st) && st.declarationList.declarations.some((x) => ts.isIdentifier(x.name) && x.name.text === name)) return true;
      if (st.name?.text === name) return true;
      if (ts.isImportDeclaration(st) && st.importClause) {
        const b = st.importClause.namedBindings;
        if (b && ts.isNamedImports(b) && b.elements.some((x) => x.name.text === name)) return true;
      }
    }
    return false;
  }
  /** A family: the renames, then the locals that a renamed member left behind as `{ new: old }`. */
  rename(specs) {
    if (!specs.length) return;
    const pairs = this.round_(specs);
    for (let i = 0; i < 3; i++) if (!this.tidy(pairs)) break;
    this.collapse();
  }
  tidy(pairs) {
    if (!pairs.length) return false;
    const specs = new Map();
    const program = this.service.getProgram();
    const edits = [];
    for (const { file, name, old } of pairs) {
      const s = program.getSourceFile(file);
      if (!s) continue;
      const visit = (n) => {
        if (ts.isBindingElement(n) && n.propertyName?.getText() === name && ts.isIdentifier(n.name) && n.name.text === old) edits.push({ file, node: n.name, name });
        if (ts.isPropertyAssignment(n) && n.name.getText() === name && ts.isIdentifier(n.initializer) && n.initializer.text === old) {
          const symbol = program.getTypeChecker().getSymbolAtLocation(n.initializer);
          const decl = symbol?.valueDeclaration;
          if (decl && decl.getSourceFile() === s && (ts.isParameter(decl) || ts.isBindingElement(decl) || ts.isVariableDeclaration(decl)) && ts.isIdentifier(decl.name)) edits.push({ file, node: decl.name, name });
        }
        ts.forEachChild(n, visit);
      };
      visit(s);
    }
    const seen = new Set();
    const changes = new Map();
    for (const e of edits) {
      const key = e.file + e.node.getStart();
      if (seen.has(key)) continue;
      seen.add(key);
      // A top-level variable, or a name that is taken, stays.
      if (this.isTaken(e.node, e.name, e.file)) continue;
      const places = this.service.findRenameLocations(e.file, e.node.getStart(), false, false, { providePrefixAndSuffixTextForRename: true }) ?? [];
      if (places.some((p) => p.fileName !== e.file)) continue;
      for (const p of places) {
        const m = changes.get(p.fileName) ?? new Map();
        changes.set(p.fileName, m);
        m.set(p.textSpan.start, { length: p.textSpan.length, text: `${p.prefixText ?? ""}${e.name}${p.suffixText ?? ""}` });
      }
    }
    for (const [file, m] of changes) {
      let text = this.text(file);
      for (const [start, c] of [...m].sort((a, b) => b[0] - a[0])) text = text.slice(0, start) + c.text + text.slice(start + c.length);
      this.write(file, text);
    }
    return changes.size > 0;
  }
  /** `{ name: name }` → `{ name }`, where we have made such. */
  collapse() {
    for (const f of this.files) {
      const text = this.text(f);
      if (!text || !/\b(\w+): \1\b/.test(text) || !this.versions.get(f)) continue;
      const s = ts.createSourceFile(f, text, ts.ScriptTarget.Latest, true);
      const cuts = [];
      const visit = (n) => {
        if (ts.isPropertyAssignment(n) && ts.isIdentifier(n.name) && ts.isIdentifier(n.initializer) && n.name.text === n.initializer.text) cuts.push([n.name.getStart(), n.initializer.getStart()]);
        if (ts.isBindingElement(n) && n.propertyName && ts.isIdentifier(n.propertyName) && ts.isIdentifier(n.name) && n.propertyName.text === n.name.text) cuts.push([n.propertyName.getStart(), n.name.getStart()]);
        ts.forEachChild(n, visit);
      };
      visit(s);
      let now = text;
      for (const [a, b] of cuts.sort((x, y) => y[0] - x[0])) now = now.slice(0, a) + now.slice(b);
      this.write(f, now);
    }
  }
  /** File renames by base name (without extension), in their folder; every import and every written path follows. */
  move(pairs) {
    const moves = [];
    for (const [from, to, hint = ""] of pairs) {
      const isFolder = from.endsWith("/");
      const files = this.all(/./, ["src", "test", "tools", "packages"]);
      const found = isFolder
        ? files.filter((f) => this.relative(f).includes(`/${from}`) && new RegExp(hint).test(this.relative(f)))
        : files.filter((f) => {
            const base = path.basename(f);
            const stem = base.replace(/\.(test\.)?(ts|mjs|cjs|json)$/, "");
            return (base === from || stem === from) && new RegExp(hint).test(this.relative(f)) && !/\/generated\//.test(f);
          });
      if (!found.length) { this.note(`file ${from} is not there`); continue; }
      for (const f of found) {
        const target = isFolder ? f.replace(`/${from}`, `/${to}`) : path.join(path.dirname(f), path.basename(f).replace(from, to));
        if (f === target) continue;
        if (fs.existsSync(target)) { this.note(`file ${this.relative(target)} exists already`); continue; }
        moves.push([f, target]);
      }
    }
    if (!moves.length) return;
    const where = new Map(moves);
    const stemOf = (f) => f.replace(/\.d\.ts$|\.(ts|tsx|mts|cts|mjs|cjs|js|json)$/, "");
    const stems = new Map();
    for (const [a, b] of moves) if (/\.tsx?$/.test(a)) stems.set(stemOf(a), stemOf(b));
    // Specifiers in every script.
    for (const f of this.all(/\.(ts|tsx|mts|cts|mjs|cjs|js)$/)) {
      const text = this.files.includes(f) ? this.text(f) : fs.readFileSync(f, "utf8");
      const self = where.get(f) ?? f;
      const changed = text.replace(/(["'`])(\.{1,2}\/[^"'`\n$]*)\1/g, (all, quote, spec) => {
        const absolute = path.resolve(path.dirname(f), spec);
        const extension = /\.(js|ts|json|mjs|cjs)$/.exec(spec)?.[0] ?? "";
        const candidates = [absolute, stemOf(absolute)];
        let to;
        for (const c of candidates) {
          if (where.has(c)) to = where.get(c);
          else if (stems.has(c)) to = stems.get(c) + (c === absolute ? "" : extension);
          if (to) break;
        }
        const folder = !to && moves.some(([a]) => a.startsWith(absolute + path.sep)) && !fs.existsSync(absolute) ;
        if (!to && self === f) return all;
        to ??= absolute;
        if (to === absolute && path.dirname(self) === path.dirname(f)) return all;
        let relative = path.relative(path.dirname(self), to);
        if (!relative.startsWith(".")) relative = `./${relative}`;
        if (spec.endsWith("/") && !relative.endsWith("/")) relative += "/";
        return `${quote}${relative}${quote}`;
      });
      if (changed !== text) this.files.includes(f) ? this.write(f, changed) : fs.writeFileSync(f, changed);
    }
    // Written paths: "src/cognito/lanes", "cognito/lanes.ts", "dist/cognito/lanes.js".
    const texts = this.all(/\.(ts|tsx|mjs|cjs|js|json|md|ya?ml)$|^run$|Dockerfile|^\.(biome|gitignore|dockerignore)/).filter((f) => !/package-lock|schema\.graphql/.test(f));
    for (const f of texts) {
      const text = this.files.includes(f) ? this.text(f) : fs.readFileSync(f, "utf8");
      let now = text;
      for (const [a, b] of moves) {
        const inside = (p) => { const r = this.relative(p).replace(/^packages\/[^/]+\/src\/|^(src|test|tools)\//, ""); return stemOf(r); };
        const [x, y] = [inside(a), inside(b)];
        if (!x.includes("/")) {
          const [rx, ry] = [this.relative(a), this.relative(b)];
          now = now.split(rx).join(ry).split(stemOf(rx).replace(/^src\//, "dist/") + ".js").join(stemOf(ry).replace(/^src\//, "dist/") + ".js");
          continue;
        }
        now = now.replace(new RegExp(`(?<![\\w-])${x.replace(/[/.]/g, "\\$&")}(?![\\w-])`, "g"), y);
      }
      if (now !== text) this.files.includes(f) ? this.write(f, now) : fs.writeFileSync(f, now);
    }
    for (const [a, b] of moves) {
      fs.mkdirSync(path.dirname(b), { recursive: true });
      try { execFileSync("git", ["-C", this.root, "mv", a, b], { stdio: "pipe" }); } catch { fs.renameSync(a, b); }
      this.texts.delete(a); this.texts.delete(b);
    }
    this.load();
  }
  /** Replaces in texts of any kind. */
  replace(pattern, to, { files = "\\.(ts|mjs|cjs|md|json|ya?ml)$", notFiles = "package-lock|^src/model|test/generated" } = {}) {
    let count = 0;
    for (const f of this.all(/./)) {
      const rel = this.relative(f);
      if (!new RegExp(files).test(rel) || new RegExp(notFiles).test(rel) || /\.(png|ico|woff2?)$/.test(rel)) continue;
      const text = this.files.includes(f) ? this.text(f) : fs.readFileSync(f, "utf8");
      const now = text.replace(pattern, to);
      if (now === text) continue;
      count++;
      this.files.includes(f) ? this.write(f, now) : fs.writeFileSync(f, now);
    }
    if (!count) this.note(`nothing matches ${pattern}`);
  }
}
