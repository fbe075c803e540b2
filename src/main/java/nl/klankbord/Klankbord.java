package nl.klankbord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: good conversations between a manager and an employee, and what was agreed. */
@SpringBootApplication
public class Klankbord {
    public static void main(String[] args) {
        SpringApplication.run(Klankbord.class, args);
    }
}
