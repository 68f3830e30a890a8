import ts from "typescript";
import fs from "fs"; import path from "path";
const root = process.argv[2]; 
const files=[]; const walk=d=>{for(const e of fs.readdirSync(d,{withFileTypes:true})){ if(["node_modules","dist","generated",".git","model"].includes(e.name))continue; const p=path.join(d,e.name); if(e.isDirectory())walk(p); else if(/\.ts$/.test(e.name))files.push(p);}};
walk(path.join(root,"src"));
for(const f of files){const s=ts.createSourceFile(f,fs.readFileSync(f,"utf8"),99,true);
 const out=[];
 const nm=n=>n.name?.getText?.(s)??"";
 const members=n=>(n.members??[]).map(m=>m.name?m.name.getText(s):"").filter(Boolean).concat(((n.members??[]).filter(ts.isConstructorDeclaration)).flatMap(c=>c.parameters.map(p=>"("+p.name.getText(s).replace(/\s+/g," ")+")")));
 for(const st of s.statements){ const ex=st.modifiers?.some(m=>m.kind===ts.SyntaxKind.ExportKeyword)?"+":"";
  if(ts.isVariableStatement(st)) for(const d of st.declarationList.declarations){ let sig=""; const init=d.initializer; if(init&&(ts.isArrowFunction(init)||ts.isFunctionExpression(init))) sig="("+init.parameters.map(p=>p.name.getText(s).replace(/\s+/g," ")).join(",")+")"; out.push(ex+"const "+nm(d).replace(/\s+/g," ")+sig);}
  else if(ts.isFunctionDeclaration(st)) out.push(ex+"fn "+nm(st)+"("+st.parameters.map(p=>p.name.getText(s).replace(/\s+/g," ")).join(",")+")");
  else if(ts.isClassDeclaration(st)) out.push(ex+"class "+nm(st)+"{"+members(st).join(" ")+"}");
  else if(ts.isInterfaceDeclaration(st)) out.push(ex+"interface "+nm(st)+"{"+members(st).join(" ")+"}");
  else if(ts.isTypeAliasDeclaration(st)) out.push(ex+"type "+nm(st)+(ts.isTypeLiteralNode(st.type)?"{"+members(st.type).join(" ")+"}":""));
 }
 console.log(path.relative(root,f)+": "+out.join("; "));
}
