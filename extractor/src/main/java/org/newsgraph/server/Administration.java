package org.newsgraph.server;

import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.mgt.ActionBackup;
import org.apache.jena.fuseki.mgt.ActionBackupList;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mgt.FusekiServerCtl;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.rdf.model.Model;

/**
 * The parts of Fuseki's administration that a server has: what the web pages need to know, and on a
 * writable one backups, compaction and data sets as well.
 *
 * @param folder where backups and data sets go
 */
record Administration(Path folder, boolean writable) implements FusekiModule {

  @Override
  public String name() {
    return "newsgraph administration";
  }

  @Override
  public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
    builder.enablePing(true);
    builder.enableTasks(true);
    builder.enableStats(true);
    builder.addServlet("/$/server", new ActionServerStatus());
    builder.addServlet("/$/datasets/*", new ActionDatasets());
    if (writable) {
      FusekiServerCtl control = new FusekiServerCtl(folder);
      control.setup();
      builder.setServletAttribute(Fuseki.attrFusekiServerCtl, control);
      builder.enableCompact(true);
      builder.addServlet("/$/backup/*", new ActionBackup());
      builder.addServlet("/$/backups-list", new ActionBackupList());
    }
  }
}
