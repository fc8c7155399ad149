import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Vera FLAVOURS FILE...: one line for each file and flavour, one more for each rule it breaks. */
public class Vera {
  public static void main(String[] words) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    if (words.length < 2) throw new IllegalArgumentException("Vera FLAVOURS FILE...");
    boolean conforms = true;
    for (int i = 1; i < words.length; i++) {
      for (String flavour : words[0].split(",")) conforms &= validate(words[i], flavour);
    }
    System.exit(conforms ? 0 : 1);
  }

  private record Broken(int times, String first) {}

  private static boolean validate(String file, String name) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
    // An unknown name is answered with "no flavour", under which every file would conform.
    if (flavour == PDFAFlavour.NO_FLAVOUR) throw new IllegalArgumentException("no flavour " + name);
    try (FileInputStream bytes = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      Map<String, Broken> broken = new TreeMap<>();
      for (TestAssertion check : result.getTestAssertions()) {
        if (check.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule = check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber();
        String message = check.getErrorMessage() != null ? check.getErrorMessage() : check.getMessage();
        Broken once = new Broken(1, message + " @ " + check.getLocation().getContext());
        broken.merge(rule, once, (old, more) -> new Broken(old.times + 1, old.first));
      }
      System.out.printf("%s [%s] compliant=%s assertions=%d brokenRules=%d%n",
          file, name, result.isCompliant(), result.getTotalAssertions(), broken.size());
      broken.forEach((rule, b) -> System.out.printf("   %s x%d: %s%n", rule, b.times, b.first));
      return result.isCompliant();
    }
  }
}
