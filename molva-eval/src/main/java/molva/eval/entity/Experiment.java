package molva.eval.entity;

import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import molva.entity.*;
import molva.eval.SharedFolder;
import molva.model.*;
import molva.morphology.*;
import molva.text.*;

public final class Experiment {
    public static void main(String[] a) throws Exception {
        Path nerel = SharedFolder.resolve("corpora/nerel"); Path fact = SharedFolder.resolve("corpora/factrueval/devset");
        var m = Morphology.load(); var seg = new Segmenter();
        List<NamedText> train = new ArrayList<>(NerelCorpus.read(nerel.resolve("train")));
        train.addAll(FactRuEvalCorpus.learnt(fact));
        List<NamedText> dev = NerelCorpus.read(nerel.resolve("dev"));
        if (Boolean.getBoolean("cv")) { var all = NerelCorpus.read(nerel.resolve("train")); dev = new ArrayList<>(); train.clear(); for (int i=0;i<all.size();i++) (i%4==0?dev:train).add(all.get(i)); train.addAll(FactRuEvalCorpus.learnt(fact)); }
        List<NamedText> held = FactRuEvalCorpus.heldOut(fact);
        long t0=System.nanoTime();
        Map<String,Integer> in = new TreeMap<>(), out = new TreeMap<>();
        NameRuns none = NameRuns.with(List.of());
        List<Words> tw = new ArrayList<>(); List<int[]> gold = new ArrayList<>();
        for (var t : train) { var w = m.analyze(seg.segment(Document.of(t.text()), Verdicts.NONE), Verdicts.NONE); tw.add(w); int[] g=GoldLabels.of(t,w,none); gold.add(g);
            for (int i=0;i<g.length;i++){ if(Character.isLowerCase(w.form(i).charAt(0))) (g[i]!=0?in:out).merge(w.lemma(i),1,Integer::sum);} }
        List<String> nw = in.keySet().stream().filter(l -> in.get(l)>=2 && in.get(l)*50 >= out.getOrDefault(l,0)).toList();
        System.out.println("name words "+nw.size()+" tokens "+tw.stream().mapToInt(Words::size).sum()+" "+(System.nanoTime()-t0)/1e9);
        NameRuns runs = NameRuns.with(nw);
        List<ChainPerceptron.Example> ex = new ArrayList<>();
        for (int i=0;i<tw.size();i++) for (var r : runs.of(tw.get(i))) ex.add(new ChainPerceptron.Example(r.features(), Arrays.copyOfRange(gold.get(i), r.first(), r.first()+r.features().size())));
        System.out.println("examples "+ex.size()+" tokens "+ex.stream().mapToInt(e->e.labels().length).sum()+" feats/token "+ex.get(0).features().get(0).size()+" "+(System.nanoTime()-t0)/1e9);
        int rounds = Integer.parseInt(a[0]);
        var b = new ChainPerceptron(ex, Integer.getInteger("least",1)).train(Integer.getInteger("orders",1), rounds, 20160501);
        byte[] bytes = b.bytes(Float.parseFloat(a[1]));
        System.out.println("bytes "+bytes.length+" "+(System.nanoTime()-t0)/1e9);
        LinearModel model = b.build(Float.parseFloat(a[1]));
        eval("dev", dev, m, seg, runs, model, a.length>2?a[2]:null); eval("fact", held, m, seg, runs, model, null);
        System.out.println((System.nanoTime()-t0)/1e9);
    }
    static void eval(String n, List<NamedText> texts, Morphology m, Segmenter seg, NameRuns runs, LinearModel model, String dump) throws Exception {
        float[] tr = NameLattice.transitions(model::score);
        var lat = new NameLattice();
        int[] tp=new int[5], pp=new int[5], gg=new int[5]; int inactive=0;
        StringBuilder sb = new StringBuilder();
        for (var t : texts) { var w = m.analyze(seg.segment(Document.of(t.text()), Verdicts.NONE), Verdicts.NONE);
            int[] g=GoldLabels.of(t,w,runs), p=new int[w.size()]; boolean[] act=new boolean[w.size()];
            for (var r : runs.of(w)) { lat.begin(r.features().size()); for(int i=0;i<r.features().size();i++){ Arrays.fill(lat.scores(),0); model.add(r.features().get(i),0,lat.scores()); lat.take(i); act[r.first()+i]=true;} lat.best(tr,p,r.first()); }
            for (int i=0;i<p.length;i++){ if (w.segmentation().tokens().get(i).kind()==Token.Kind.PUNCTUATION) continue;
               int x=ty(g[i]), y=ty(p[i]); gg[x]++; pp[y]++; if(x==y) tp[x]++; if (x!=0&&!act[i]) inactive++; 
            }
            for (var s : w.segmentation().sentences()) { boolean bad=false; for(int i=s.first();i<s.end();i++) bad|=ty(g[i])!=ty(p[i]); if(bad){ sb.append(t.name()).append("\t").append(mark(w,s,g)).append("\n\t").append(mark(w,s,p)).append("\n"); } }
        }
        String[] names={"O","PER","ORG+MEDIA","LOC","FAC"};
        StringBuilder o=new StringBuilder(n+" inactive "+inactive+" ");
        for(int k: new int[]{1,3,2,4}){ double P=tp[k]*100.0/pp[k], R=tp[k]*100.0/gg[k]; o.append(String.format("%s P%.2f R%.2f F%.2f  ",names[k],P,R,2*P*R/(P+R))); }
        System.out.println(o);
        if(dump!=null) Files.writeString(Path.of(dump), sb.toString());
    }
    static final int FAC=Integer.getInteger("fac",3);
    static int ty(int l){ if(l==0) return 0; return switch(NameLabel.kind(l)){case PERSON->1; case ORGANIZATION, MEDIA->2; case PLACE->3; case FACILITY->FAC;}; }
    static String mark(Words w, Sentence s, int[] l){ StringBuilder b=new StringBuilder(); for(int i=s.first();i<s.end();i++){ if(l[i]!=0 && !NameLabel.further(l[i])) b.append("["+NameLabel.kind(l[i]).name().charAt(0)+" "); b.append(w.form(i)); boolean cont = i+1<s.end() && NameLabel.further(l[i+1]); if(l[i]!=0 && !cont) b.append("]"); b.append(' ');} return b.toString(); }
}
