import * as vscode from "vscode";

/** The word on the server in the status bar, beside the language. */
export class ServerStatus implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem("minutes.server", [{ language: "minutes" }, { language: "minutes-register" }]);

  constructor() {
    this.item.name = "Minutes";
  }

  starting(): void {
    this.show("Starting", "Minutes are checked in a moment.", vscode.LanguageStatusSeverity.Information, true);
  }

  running(): void {
    this.show("Minutes are being checked", "", vscode.LanguageStatusSeverity.Information, false);
  }

  failed(detail: string): void {
    this.show("Minutes are not being checked", detail, vscode.LanguageStatusSeverity.Error, false);
    this.item.command = { command: "minutes.restartServer", title: "Try again" };
  }

  dispose(): void {
    this.item.dispose();
  }

  private show(text: string, detail: string, severity: vscode.LanguageStatusSeverity, busy: boolean): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severity;
    this.item.busy = busy;
    this.item.command = { command: "minutes.showLog", title: "Show log" };
  }
}
