package dev.entente.dataset;
import java.util.*;
final class TryFacts { static List<dev.entente.model.Facts> bundled() throws Exception {
  var c = Class.forName("dev.entente.dossier.Intake").getDeclaredConstructor(); c.setAccessible(true); var intake = c.newInstance();
  var in = (List<?>) Class.forName("dev.entente.dossier.Input").getMethod("bundled").invoke(null);
  var m = Arrays.stream(intake.getClass().getDeclaredMethods()).filter(x -> x.getName().equals("read")).findFirst().get(); m.setAccessible(true);
  java.util.function.Function<Object,Object> f = s -> { try { var k = Class.forName("dev.entente.dossier.References").getDeclaredConstructor(); k.setAccessible(true); return k.newInstance(); } catch (Exception e) { throw new RuntimeException(e); } };
  var r = m.invoke(intake, in, f); var mm = r.getClass().getDeclaredMethod("facts"); mm.setAccessible(true); return (List<dev.entente.model.Facts>) mm.invoke(r); } }
