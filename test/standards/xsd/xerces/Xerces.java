import java.io.*;
import java.nio.file.*;
import java.util.*;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.*;
import org.xml.sax.*;
import org.xml.sax.helpers.DefaultHandler;

/** Says what Apache Xerces makes of `<folder>/<case>/s.xsd` and the files `<n>.xml` beside it: one line each. */
public class Xerces {
  public static void main(String[] args) throws Exception {
    File[] cases = new File(args[0]).listFiles(File::isDirectory);
    Arrays.sort(cases);
    for (File one : cases) {
      Schema schema = null;
      try {
        SchemaFactory factory = new org.apache.xerces.jaxp.validation.XMLSchemaFactory();
        schema = factory.newSchema(new StreamSource(new File(one, "s.xsd")));
      } catch (SAXException e) {
        System.out.println(one.getName() + "\ts\tschema\t" + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        continue;
      }
      File[] files = one.listFiles((d, n) -> n.endsWith(".xml"));
      Arrays.sort(files);
      for (File file : files) {
        List<String> said = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new DefaultHandler() {
          @Override public void error(SAXParseException e) { said.add(e.getMessage()); }
          @Override public void fatalError(SAXParseException e) throws SAXException { throw e; }
        });
        try {
          validator.validate(new StreamSource(file));
        } catch (SAXException e) {
          said.add("fatal " + e.getMessage());
        }
        System.out.println(one.getName() + "\t" + file.getName() + "\t" + (said.isEmpty() ? "valid" : "invalid") + "\t" + String.join(" | ", said).replaceAll("\\s+", " "));
      }
    }
  }
}
